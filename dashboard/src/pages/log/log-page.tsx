import { useMemo } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useLog } from '../../access-log/use-log.js';
import { visitsOf } from '../../access-log/visits.js';
import { VisitsTable } from '../../access-log/visits-table.js';
import { readFragment } from '../../gql/index.js';
import { Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { failureOf } from '../../outages/failure.js';
import { FailurePage } from '../../outages/failure-page.js';
import { ForbiddenPage } from '../../outages/forbidden-page.js';
import { OutageNotice } from '../../outages/outage-notice.js';
import { PlanNotFound } from '../../outages/plan-not-found.js';
import { paths } from '../../paths.js';
import { kindsOf } from '../../sharing/receiver-names.js';
import { BackLink } from '../../shell/back-link.js';
import { PageHeading } from '../../shell/page-heading.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { seesChildren } from '../../shell/roles.js';
import { useTitle } from '../../shell/title.js';
import { ShellViewer } from '../../shell/viewer.js';
import { Button, buttonClass } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Skeleton } from '../../ui/skeleton.js';
import { everything, graphFilterOf, logChoiceFrom, searchForLog } from './log-choice.js';
import styles from './log-page.module.css';
import { LogToolbar } from './log-toolbar.js';

/** Lines of each owner at a time: about what fills a window. */
const rows = 50;

/** "Vem har tittat": every visit to a child's records at both owners, and every refusal. */
export function LogPage({ planId }: { planId: string }) {
  const { t } = useSpeech();
  const [, navigate] = useLocation();
  const search = useSearch();
  const choice = useMemo(() => logChoiceFrom(search), [search]);
  const filter = useMemo(() => graphFilterOf(choice), [choice]);
  const log = useLog(planId, choice.owner, filter, rows);
  useTitle(t.log.title);
  const viewer = log.viewer && readFragment(ShellViewer, log.viewer);
  if (viewer && !seesChildren(viewer.roles)) return <ForbiddenPage />;
  const { plan } = log;
  if (!plan) {
    if (log.error) {
      const failure = failureOf(log.error);
      if (failure.kind === 'forbidden') return <ForbiddenPage />;
      return <FailurePage failure={failure} busy={log.busy} onRetry={log.refresh} />;
    }
    return plan === null ? <PlanNotFound /> : <PageSkeleton title={t.log.title} />;
  }
  const visits = visitsOf(log.entries);
  const name = plan.child.displayName;
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <div className={styles.head}>
          <BackLink href={paths.plan(planId)}>{t.sharing.back}</BackLink>
          <PageHeading>{t.log.title}</PageHeading>
          <p className={styles.lead}>{t.log.lead(name && <Written>{name}</Written>)}</p>
        </div>
        <Link
          className={buttonClass('plain')}
          href={
            paths.logInPrint(planId) + searchForLog({ ...everything, from: choice.from, until: choice.until })
          }
        >
          <Icon name="print" />
          {t.log.print}
        </Link>
      </header>
      <LogToolbar
        choice={choice}
        plan={plan}
        entries={log.entries}
        result={log.busy ? t.shell.loading : t.log.shown(visits.length, log.more)}
        onChoose={(next) => navigate(paths.log(planId) + searchForLog(next), { replace: true })}
      />
      <OutageNotice
        missing={log.missing}
        consequence={log.missing.map((owner) => t.log.incomplete(t.outages.ownerName[owner])).join(' ')}
        busy={log.busy}
        onRetry={log.refresh}
      />
      {log.closed.map((owner) => (
        <p key={owner} className={styles.lead}>
          {t.log.closed(t.outages.ownerName[owner])}
        </p>
      ))}
      {visits.length > 0 && (
        <section className={styles.table} aria-label={t.log.title}>
          <VisitsTable visits={visits} kinds={kindsOf(plan.parties)} />
        </section>
      )}
      {log.busy && <Skeleton height="3rem" />}
      {!log.busy && visits.length === 0 && log.missing.length === 0 && log.closed.length < 2 && (
        <p>
          {t.log.nobody} {t.log.nobodyMore}
        </p>
      )}
      {!log.busy && log.more && (
        <div>
          <Button onClick={log.older}>{t.access.older}</Button>
        </div>
      )}
    </div>
  );
}
