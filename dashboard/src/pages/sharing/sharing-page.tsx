import { graphql, readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { failureOf } from '../../outages/failure.js';
import { FailurePage } from '../../outages/failure-page.js';
import { ForbiddenPage } from '../../outages/forbidden-page.js';
import { PlanNotFound } from '../../outages/plan-not-found.js';
import { useSteadyQuery } from '../../outages/steady-query.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { seesChildren } from '../../shell/roles.js';
import { useTitle } from '../../shell/title.js';
import { ShellViewer } from '../../shell/viewer.js';
import { SharingView } from './sharing-view.js';

const SharingPageQuery = graphql(`
  query SharingPage($planId: ID!) {
    viewer {
      ...ShellViewer
    }
    plan(id: $planId) {
      id
      ...SharingView
    }
  }
`);

/** "Delning": what is released about the child of a plan, and everything that decides who else may read. */
export function SharingPage({ planId }: { planId: string }) {
  const { t } = useSpeech();
  const page = useSteadyQuery(SharingPageQuery, { planId }, 'cache-and-network');
  useTitle(t.sharing.title);
  const viewer = page.data && readFragment(ShellViewer, page.data.viewer);
  if (viewer && !seesChildren(viewer.roles)) return <ForbiddenPage />;
  if (viewer && page.data?.plan) {
    return <SharingView plan={page.data.plan} viewerUnits={viewer.units.map(({ id }) => id)} page={page} />;
  }
  if (page.error) {
    const failure = failureOf(page.error);
    if (failure.kind === 'forbidden') return <ForbiddenPage />;
    return <FailurePage failure={failure} busy={page.busy} onRetry={page.refresh} />;
  }
  return page.data ? <PlanNotFound /> : <PageSkeleton title={t.sharing.title} />;
}
