import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { failureOf, missingOwners } from '../../outages/failure.js';
import { FailurePage } from '../../outages/failure-page.js';
import { ForbiddenPage } from '../../outages/forbidden-page.js';
import { OutageNotice } from '../../outages/outage-notice.js';
import { PlanNotFound } from '../../outages/plan-not-found.js';
import { useSteadyQuery } from '../../outages/steady-query.js';
import { paths } from '../../paths.js';
import { SharingFacts } from '../../sharing/door-facts.js';
import { doorsOf } from '../../sharing/doors.js';
import { Standings } from '../../sharing/facts.js';
import { BackLink } from '../../shell/back-link.js';
import { PageHeading } from '../../shell/page-heading.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { seesChildren } from '../../shell/roles.js';
import { useTitle } from '../../shell/title.js';
import { ShellViewer } from '../../shell/viewer.js';
import { buttonClass } from '../../ui/button.js';
import { Message } from '../../ui/message.js';
import type { ViewersBoards } from './receivers.js';
import { ReleaseForm } from './release-form.js';
import styles from './release-page.module.css';

const ReleasePageQuery = graphql(`
  query ReleasePage($planId: ID!) {
    viewer {
      ...ShellViewer
      ...ViewersBoards
    }
    plan(id: $planId) {
      id
      ...ReceiversOfPlan
      child {
        id
        displayName
        ...Standings
        municipalSharing {
          ...SharingFacts
        }
        careSharing {
          ...SharingFacts
        }
      }
    }
  }
`);

/** What one's own authority keeps of a child is released here, to the plan's parties. */
export function ReleasePage({ planId }: { planId: string }) {
  const { t } = useSpeech();
  // What is chosen from must not change while somebody chooses: asked once, when the page is opened.
  const page = useSteadyQuery(ReleasePageQuery, { planId }, 'cache-and-network');
  useTitle(t.release.title);
  const viewer = page.data && readFragment(ShellViewer, page.data.viewer);
  if (viewer && !seesChildren(viewer.roles)) return <ForbiddenPage />;
  const plan = page.data?.plan;
  if (!plan) {
    if (page.error) {
      const failure = failureOf(page.error);
      if (failure.kind === 'forbidden') return <ForbiddenPage />;
      return <FailurePage failure={failure} busy={page.busy} onRetry={page.refresh} />;
    }
    return page.data ? <PlanNotFound /> : <PageSkeleton title={t.release.title} />;
  }
  const { own } = doorsOf(readFragment(Standings, plan.child));
  const sharing = readFragment(
    SharingFacts,
    own?.owner === 'REGION' ? plan.child.careSharing : plan.child.municipalSharing,
  );
  const missing = missingOwners(page.error);
  if (!own || !sharing || !(sharing.viewerCanRecordConsent || sharing.viewerCanDisclose)) {
    return missing.length > 0 ? (
      <FailurePage
        failure={{ kind: 'unreachable', owner: missing[0] as 'kommun' | 'region' }}
        busy={page.busy}
        onRetry={page.refresh}
      />
    ) : (
      <NotYours planId={planId} />
    );
  }
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <BackLink href={paths.sharing(planId)}>{t.release.back}</BackLink>
        <PageHeading>{t.release.title}</PageHeading>
        <p className={styles.lead}>
          {t.release.lead(plan.child.displayName && <Written>{plan.child.displayName}</Written>)}
        </p>
      </header>
      <OutageNotice
        missing={missing}
        consequence={t.sharing.namesMissing}
        busy={page.busy}
        onRetry={page.refresh}
      />
      <ReleaseForm
        door={own}
        sharing={sharing}
        childId={plan.child.id}
        plan={plan}
        viewer={page.data?.viewer as FragmentType<typeof ViewersBoards>}
      />
    </div>
  );
}

function NotYours({ planId }: { planId: string }) {
  const { t } = useSpeech();
  return (
    <Message
      heading={<PageHeading>{t.release.notYoursTitle}</PageHeading>}
      action={
        <Link className={buttonClass('primary')} href={paths.sharing(planId)}>
          {t.release.toSharing}
        </Link>
      }
    >
      <p>{t.release.notYours}</p>
    </Message>
  );
}
