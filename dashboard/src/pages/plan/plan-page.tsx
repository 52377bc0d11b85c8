import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { useLivePlan } from '../../live/use-live-plan.js';
import { failureOf } from '../../outages/failure.js';
import { FailurePage } from '../../outages/failure-page.js';
import { ForbiddenPage } from '../../outages/forbidden-page.js';
import { PlanNotFound } from '../../outages/plan-not-found.js';
import { type SteadyQuery, useSteadyQuery } from '../../outages/steady-query.js';
import { seesChildren } from '../../shell/roles.js';
import { useTitle } from '../../shell/title.js';
import { ShellViewer } from '../../shell/viewer.js';
import { currentPlan } from './current-plan.js';
import { PlanSkeleton } from './plan-skeleton.js';
import { PlanView, type PlanViewFragment } from './plan-view.js';

export const PlanPageQuery = graphql(`
  query PlanPage($planId: ID!) {
    viewer {
      ...ShellViewer
    }
    plan(id: $planId) {
      id
      ...LivePlan
      ...PlanView
    }
  }
`);

const PlanOfChildPageQuery = graphql(`
  query PlanOfChildPage($childId: ID!) {
    viewer {
      ...ShellViewer
    }
    child(id: $childId) {
      id
      plans {
        id
        status
        startedOn
        ...LivePlan
        ...PlanView
      }
    }
  }
`);

/** "Ett barn": one plan, in one operation. */
export function PlanPage({ planId }: { planId: string }) {
  const page = useSteadyQuery(PlanPageQuery, { planId }, 'cache-and-network');
  useLivePlan(page.data?.plan, page);
  return <PlanOrAnswer page={page} viewer={page.data?.viewer} plan={page.data?.plan} />;
}

/** The same page by the child's key: the plan that is under way, otherwise the latest. */
export function PlanOfChildPage({ childId }: { childId: string }) {
  const page = useSteadyQuery(PlanOfChildPageQuery, { childId }, 'cache-and-network');
  const plan = page.data && currentPlan(page.data.child?.plans ?? []);
  useLivePlan(plan, page);
  return <PlanOrAnswer page={page} viewer={page.data?.viewer} plan={plan} />;
}

interface PlanOrAnswerProps {
  page: SteadyQuery<unknown>;
  viewer: FragmentType<typeof ShellViewer> | null | undefined;
  /** undefined while it is fetched, null when there is none for this viewer */
  plan: FragmentType<typeof PlanViewFragment> | null | undefined;
}

function PlanOrAnswer({ page, viewer, plan }: PlanOrAnswerProps) {
  const { t } = useSpeech();
  useTitle(t.plan.documentTitle);
  if (viewer && !seesChildren(readFragment(ShellViewer, viewer).roles)) return <ForbiddenPage />;
  if (plan && viewer) return <PlanView plan={plan} viewer={viewer} page={page} />;
  if (page.error) {
    const failure = failureOf(page.error);
    if (failure.kind === 'forbidden') return <ForbiddenPage />;
    return <FailurePage failure={failure} busy={page.busy} onRetry={page.refresh} />;
  }
  return plan === undefined ? <PlanSkeleton /> : <PlanNotFound />;
}
