import { type AnyVariables, type CombinedError, type TypedDocumentNode, useQuery } from 'urql';
import { type FragmentType, graphql } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { failureOf } from '../../outages/failure.js';
import { FailurePage } from '../../outages/failure-page.js';
import { useTitle } from '../../shell/title.js';
import type { ShellViewer } from '../../shell/viewer.js';
import { ForbiddenPage } from '../neutral/forbidden-page.js';
import { currentPlan } from './current-plan.js';
import { PlanNotFound } from './plan-not-found.js';
import { PlanSkeleton } from './plan-skeleton.js';
import { PlanView, type PlanViewFragment } from './plan-view.js';

export const PlanPageQuery = graphql(`
  query PlanPage($planId: ID!) {
    viewer {
      ...ShellViewer
    }
    plan(id: $planId) {
      id
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
        ...PlanView
      }
    }
  }
`);

/** "Ett barn": one plan, in one operation. */
export default function PlanPage({ planId }: { planId: string }) {
  const page = usePage(PlanPageQuery, { planId });
  return <PlanOrAnswer page={page} viewer={page.data?.viewer} plan={page.data?.plan} />;
}

/** The same page by the child's key: the plan that is under way, otherwise the latest. */
export function PlanOfChildPage({ childId }: { childId: string }) {
  const page = usePage(PlanOfChildPageQuery, { childId });
  const plans = page.data?.child?.plans ?? [];
  return <PlanOrAnswer page={page} viewer={page.data?.viewer} plan={page.data && currentPlan(plans)} />;
}

interface Page {
  readonly error: CombinedError | undefined;
  readonly busy: boolean;
  refresh(): void;
}

interface PlanOrAnswerProps {
  page: Page;
  viewer: FragmentType<typeof ShellViewer> | null | undefined;
  /** undefined while it is fetched, null when there is none for this viewer */
  plan: FragmentType<typeof PlanViewFragment> | null | undefined;
}

function PlanOrAnswer({ page, viewer, plan }: PlanOrAnswerProps) {
  const { t } = useSpeech();
  useTitle(t.plan.documentTitle);
  if (plan && viewer) return <PlanView plan={plan} viewer={viewer} page={page} />;
  if (page.error) {
    const failure = failureOf(page.error);
    if (failure.kind === 'forbidden') return <ForbiddenPage />;
    return <FailurePage failure={failure} busy={page.busy} onRetry={page.refresh} />;
  }
  return plan === undefined ? <PlanSkeleton /> : <PlanNotFound />;
}

function usePage<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Page & { readonly data: Data | undefined } {
  const [result, execute] = useQuery({
    query,
    variables,
    requestPolicy: 'cache-and-network',
  } as Parameters<typeof useQuery<Data, Variables>>[0]);
  return {
    data: result.data,
    error: result.error,
    busy: result.fetching || result.stale,
    refresh: () => execute({ requestPolicy: 'network-only' }),
  };
}
