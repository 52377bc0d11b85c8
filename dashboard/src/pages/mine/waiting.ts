import type { PartyKind, WaitingInPlanFragment } from '../../gql/graphql.js';
import { readFragment } from '../../gql/index.js';
import { type Actionable, ActionableIntervention } from '../../plan-forms/intervention-facts.js';
import { noticeWaits, offerWaits, taskWaits } from '../../waiting/waiting.rules.js';

type Plan = WaitingInPlanFragment;
type PlannedMeeting = Plan['meetings'][number];

interface OfPlan {
  readonly key: string;
  readonly plan: Plan;
  /** a day by which it should be done, for the order */
  readonly by: string | null;
}

export type Waiting = OfPlan &
  (
    | {
        readonly kind: 'notice';
        readonly party: Plan['parties'][number];
        readonly meeting: PlannedMeeting | null;
      }
    | {
        readonly kind: 'offered' | 'ongoing';
        readonly intervention: Actionable;
        readonly partyKind: PartyKind;
      }
    | { readonly kind: 'followUp'; readonly followUp: Plan['followUps'][number] }
    | { readonly kind: 'decision'; readonly decision: Plan['decisions'][number] }
  );

/** In the order they stand on the page: what others wait for comes first. */
export const kinds = ['notice', 'offered', 'followUp', 'decision', 'ongoing'] as const;

/**
 * What waits for the viewer in a plan: what the graph says the viewer may do, as far as it is the viewer's own units' to do.
 */
export function waitingIn(plan: Plan, viewerUnits: readonly string[]): Waiting[] {
  const isOwn = (unit: { readonly id: string } | null) => unit !== null && viewerUnits.includes(unit.id);
  const meeting = plan.meetings.find(({ status }) => status === 'PLANNED') ?? null;
  const notices = plan.parties.filter((party) => noticeWaits(party, isOwn(party.unit)));
  const interventions = [...plan.municipalInterventions, ...(plan.careInterventions ?? [])].map((each) => ({
    partyKind: each.partyKind,
    intervention: readFragment(ActionableIntervention, each),
  }));
  return [
    ...notices.map(
      (party): Waiting => ({
        ...{ kind: 'notice', key: party.id, plan, party, meeting },
        by: meeting?.answerBy ?? meeting?.startsAt.slice(0, 10) ?? null,
      }),
    ),
    ...interventions.flatMap(({ intervention, partyKind }): Waiting[] => {
      const { id, status, viewerCanAnswer, viewerCanReport, until } = intervention;
      const about = { key: id, plan, intervention, partyKind };
      if (offerWaits({ status, viewerCanAnswer }))
        return [{ ...about, kind: 'offered', by: intervention.from }];
      const isLive = status === 'ACCEPTED' || status === 'ONGOING';
      return viewerCanReport && isLive ? [{ ...about, kind: 'ongoing', by: until }] : [];
    }),
    ...plan.followUps
      .filter((each) => taskWaits(each, each.viewerCanDocument, isOwn(each.unit)))
      .map(
        (followUp): Waiting => ({ kind: 'followUp', key: followUp.id, plan, followUp, by: followUp.dueOn }),
      ),
    ...plan.decisions
      .filter((each) => taskWaits(each, each.viewerCanComplete, isOwn(each.unit)))
      .map(
        (decision): Waiting => ({ kind: 'decision', key: decision.id, plan, decision, by: decision.dueOn }),
      ),
  ];
}

/** Everything in all plans, the earliest first; what has no day comes last. */
export function inOrderOfTime(waiting: readonly Waiting[]): Waiting[] {
  return [...waiting].sort((a, b) => (a.by ?? '9999').localeCompare(b.by ?? '9999'));
}

/** What is counted as waiting: ongoing work is there to be told of, but nobody waits for it. */
export function countOf(waiting: readonly Waiting[]): number {
  return waiting.filter(({ kind }) => kind !== 'ongoing').length;
}
