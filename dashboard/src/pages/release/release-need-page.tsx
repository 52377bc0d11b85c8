import { graphql, readFragment } from '../../gql/index.js';
import { Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { failureOf, missingOwners } from '../../outages/failure.js';
import { FailurePage } from '../../outages/failure-page.js';
import { ForbiddenPage } from '../../outages/forbidden-page.js';
import { PlanNotFound } from '../../outages/plan-not-found.js';
import { useSteadyQuery } from '../../outages/steady-query.js';
import { unitKind } from '../../parties/unit-name.js';
import { paths } from '../../paths.js';
import { SharingFacts } from '../../sharing/door-facts.js';
import { doorsOf } from '../../sharing/doors.js';
import { Standings } from '../../sharing/facts.js';
import { BackLink } from '../../shell/back-link.js';
import { PageHeading } from '../../shell/page-heading.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { useTitle } from '../../shell/title.js';
import { ReleaseTo } from './release-form.js';
import styles from './release-page.module.css';

const ReleaseNeedQuery = graphql(`
  query ReleaseNeed($childId: ID!, $needId: ID!) {
    viewer {
      ...ShellViewer
    }
    careNeed(childId: $childId, id: $needId) {
      id
      childId
      addressedTo {
        id
        ...UnitName
      }
      child {
        id
        displayName
        ...Standings
        careSharing {
          ...SharingFacts
        }
      }
    }
  }
`);

/** The region's part of a child's plans is released here to the unit that is asked to take an assessment up. */
export function ReleaseNeedPage({ childId, needId }: { childId: string; needId: string }) {
  const { t } = useSpeech();
  const page = useSteadyQuery(ReleaseNeedQuery, { childId, needId }, 'cache-and-network');
  useTitle(t.release.title);
  const need = page.data?.careNeed;
  const child = need?.child;
  if (!child) {
    if (page.error) {
      const failure = failureOf(page.error);
      if (failure.kind === 'forbidden') return <ForbiddenPage />;
      return <FailurePage failure={failure} busy={page.busy} onRetry={page.refresh} />;
    }
    return page.data ? <PlanNotFound /> : <PageSkeleton title={t.release.title} />;
  }
  const door = doorsOf(readFragment(Standings, child)).own;
  const sharing = readFragment(SharingFacts, child.careSharing);
  const unit = need.addressedTo;
  if (door?.owner !== 'REGION' || !sharing || !unit) {
    const [missing] = missingOwners(page.error);
    return missing ? (
      <FailurePage
        failure={{ kind: 'unreachable', owner: missing }}
        busy={page.busy}
        onRetry={page.refresh}
      />
    ) : (
      <PlanNotFound />
    );
  }
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <BackLink href={paths.children}>{t.needs.releaseBack}</BackLink>
        <PageHeading>{t.release.title}</PageHeading>
        <p className={styles.lead}>
          {t.release.lead(child.displayName && <Written>{child.displayName}</Written>)}
        </p>
      </header>
      <ReleaseTo
        door={door}
        sharing={sharing}
        childId={child.id}
        about={need.id}
        whenDone={paths.children}
        receivers={{ others: [{ kind: unitKind(unit) ?? 'SOCIAL_SERVICES', unit }], ownAuthority: [] }}
      />
    </div>
  );
}
