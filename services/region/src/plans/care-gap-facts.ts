import { today } from '@samsyn/disclosure/change-context';
import { consentEndOf } from '@samsyn/disclosure/consents/consent-end.rules';
import { lastToBegin, takenOn } from '@samsyn/disclosure/interventions/at-work.rules';
import { findPlanFootings, type PlanFooting } from '@samsyn/disclosure/plan-footing';
import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { groupBy } from '@samsyn/subgraph/loaders';
import type { EntityManager } from 'typeorm';
import type { CareGapFacts, CareLeftFact } from './care-gap-facts.types.js';

/** A plan by both its keys: a child's rows lie together, under the child's key. */
export interface PlanKeys {
  readonly childId: string;
  readonly planId: string;
}

/** `isAtWork` of a row i, said to PostgreSQL: taken on; today is not after its last day; it begins by $5. */
const atWork = `i.status = any($3) and (i.until_on is null or i.until_on >= $4::date)
                  and (i.from_on is null or i.from_on <= $5::date)`;

const factsOfPlans = `
  select (
    select coalesce(jsonb_agg(jsonb_build_object('goalId', goal_id, 'acceptedCount', accepted) order by goal_id), '[]')
      from (select i.goal_id, count(*) filter (where ${atWork}) as accepted
              from care_intervention i
             where i.child_id = asked.child_id and i.plan_id = asked.plan_id and i.goal_id is not null
             group by i.goal_id) goals
  ) as goals, (
    select coalesce(jsonb_agg(jsonb_build_object('referralId', id, 'purpose', purpose, 'toKinds', kinds,
                                                 'since', since, 'goalId', goal_id) order by since, id), '[]')
      from (select r.id, r.purpose, r.goal_id, coalesce(max(a.answered_on), r.sent_on) as since,
                   coalesce(array_agg(distinct u.kind) filter (where u.kind is not null), '{}') as kinds
              from referral r
              join referral_answer a on a.child_id = r.child_id and a.referral_id = r.id
              left join care_unit u on u.id = a.unit_id
             where r.child_id = asked.child_id and r.plan_id = asked.plan_id
             group by r.child_id, r.id
            having bool_and(a.outcome = 'DECLINED')) declined
  ) as "declinedReferrals", (
    select coalesce(jsonb_agg(jsonb_build_object('interventionId', i.id, 'goalId', i.goal_id, 'partyKind', i.party_kind,
                                                 'since', i.declined_on) order by i.declined_on, i.id), '[]')
      from care_intervention i
     where i.child_id = asked.child_id and i.plan_id = asked.plan_id and i.status = 'DECLINED' and i.declined_on is not null
  ) as "declinedInterventions", (
    select coalesce(jsonb_agg(jsonb_build_object('goalId', i.goal_id, 'from', i.from_on) order by i.from_on, i.id), '[]')
      from care_intervention i
     where i.child_id = asked.child_id and i.plan_id = asked.plan_id and ${atWork}
  ) as "takenOn",
  array(select i.party_kind from care_intervention i where i.child_id = asked.child_id and i.plan_id = asked.plan_id
        union
        select u.kind from care_plan_part p join care_unit u on u.id = p.unit_id
         where p.child_id = asked.child_id and p.plan_id = asked.plan_id) as functions
    from unnest($1::uuid[], $2::uuid[]) with ordinality as asked(child_id, plan_id, place)
   order by asked.place`;

interface FactsOfPlan extends Omit<CareGapFacts, 'left' | 'consentEnd'> {
  /** PartyKind: the functions that the region's part of the plan shows anyhow. */
  readonly functions: readonly string[];
}

/** The facts of many plans, in the order given, in two statements. Asks nobody: callers have decided. */
export async function findCareGapFacts(
  manager: EntityManager,
  plans: readonly PlanKeys[],
): Promise<CareGapFacts[]> {
  const on = today();
  const childIds = plans.map((plan) => plan.childId);
  const facts: FactsOfPlan[] = await manager.query(factsOfPlans, [
    childIds,
    plans.map((plan) => plan.planId),
    takenOn,
    on,
    lastToBegin(on),
  ]);
  const footings = await findPlanFootings(manager, 'care_unit', childIds);
  return facts.map(({ functions, ...ofPlan }, place) => {
    const { keeper, staffing, consents, releasedTo } = footings[place] as PlanFooting;
    const end = consentEndOf(consents, releasedTo, on);
    return { ...ofPlan, left: functionsLeft(staffing, functions), consentEnd: end && { ...end, keeper } };
  });
}

/**
 * By function, since units of one function stand in for each other, and a unit's name tells where a child gets care.
 * Only functions of the plan: with what else the child has met is told with another part of the record.
 */
function functionsLeft(staffing: PlanFooting['staffing'], functions: readonly string[]): CareLeftFact[] {
  const ofPlan = staffing.filter(({ kind }) => functions.includes(kind));
  return [...groupBy(ofPlan, ({ kind }) => kind)].flatMap(([kind, units]) => {
    const days = units.map(({ leftOn }) => leftOn);
    if (days.includes(null)) return [];
    return [{ partyKind: kind as PartyKind, since: (days as string[]).sort().at(-1) as string }];
  });
}
