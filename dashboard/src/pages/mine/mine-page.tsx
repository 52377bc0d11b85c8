import { type ReactNode, useId, useState } from 'react';
import { Link } from 'wouter';
import { readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { failureOf, missingOwners } from '../../outages/failure.js';
import { FailurePage } from '../../outages/failure-page.js';
import { ForbiddenPage } from '../../outages/forbidden-page.js';
import { OutageNotice } from '../../outages/outage-notice.js';
import { paths } from '../../paths.js';
import { PlanContext } from '../../plan-changes/plan-context.js';
import { PageHeading } from '../../shell/page-heading.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { seesChildren } from '../../shell/roles.js';
import { useTitle } from '../../shell/title.js';
import { ShellViewer } from '../../shell/viewer.js';
import { buttonClass } from '../../ui/button.js';
import { Message } from '../../ui/message.js';
import { Telling } from '../../ui/telling.js';
import styles from './mine-page.module.css';
import { type MyAct, MyDialog } from './my-dialog.js';
import { useWaiting } from './use-waiting.js';
import { countOf, kinds, type Waiting } from './waiting.js';
import { WaitingRow } from './waiting-row.js';

/** "Min del": what waits for me in all the plans I take part in, and what I do in them. */
export function MinePage() {
  const { t } = useSpeech();
  const { page, waiting, seen, total } = useWaiting();
  const [act, setAct] = useState<MyAct | null>(null);
  useTitle(t.mine.title);
  const viewer = page.data?.viewer && readFragment(ShellViewer, page.data.viewer);
  if (viewer && !seesChildren(viewer.roles)) return <ForbiddenPage />;
  if (!waiting) {
    if (!page.error) return <PageSkeleton title={t.mine.title} />;
    const failure = failureOf(page.error);
    if (failure.kind === 'forbidden') return <ForbiddenPage />;
    return <FailurePage failure={failure} busy={page.busy} onRetry={page.refresh} />;
  }
  const missing = missingOwners(page.error);
  const count = countOf(waiting);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageHeading>{t.mine.title}</PageHeading>
        <p className={styles.lead}>{count > 0 ? t.mine.lead(count) : t.mine.empty}</p>
      </header>
      <OutageNotice
        missing={missing}
        consequence={t.mine.careMissing}
        busy={page.busy}
        onRetry={page.refresh}
      />
      <Telling>
        {waiting.length === 0 && missing.length === 0 && <Empty />}
        {kinds.map((kind) => (
          <Group
            key={kind}
            title={t.mine.groups[kind]}
            waiting={waiting.filter((each) => each.kind === kind)}
          >
            {(each) => <WaitingRow waiting={each} onAct={setAct} />}
          </Group>
        ))}
        {total > seen && <p className={styles.lead}>{t.mine.notAll(seen, total)}</p>}
        {act && (
          <PlanContext value={{ planId: act.plan.id, version: act.plan.version, refresh: page.refresh }}>
            <MyDialog act={act} onClose={() => setAct(null)} />
          </PlanContext>
        )}
      </Telling>
    </div>
  );
}

function Empty() {
  const { t } = useSpeech();
  return (
    <Message
      heading={<h2>{t.mine.empty}</h2>}
      action={
        <Link className={buttonClass('plain')} href={paths.children}>
          {t.mine.toChildren}
        </Link>
      }
    >
      <p>{t.mine.emptyMore}</p>
    </Message>
  );
}

function Group({
  title,
  waiting,
  children,
}: {
  title: string;
  waiting: readonly Waiting[];
  children(each: Waiting): ReactNode;
}) {
  const id = useId();
  if (waiting.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 className={styles.groupTitle} id={id}>
        {title} <span className={`numbers ${styles.count}`}>{waiting.length}</span>
      </h2>
      <ul className={styles.list}>
        {waiting.map((each) => (
          <li key={each.key}>{children(each)}</li>
        ))}
      </ul>
    </section>
  );
}
