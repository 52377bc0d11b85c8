import type { EntityManager } from 'typeorm';
import type { CareGapFacts } from './care-gap-facts.types.js';
import { takenOn } from './intervention.rules.js';

/** A plan by both its keys: a child's rows lie together, under the child's key. */
export interface PlanKeys {
  readonly childId: string;
  readonly planId: string;
}

const factsOfPlans = `
  select (
    select coalesce(jsonb_agg(jsonb_build_object('goalId', goal_id, 'acceptedCount', accepted) order by goal_id), '[]')
      from (select i.goal_id, count(*) filter (where i.status = any($3)) as accepted
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
  ) as "declinedReferrals"
    from unnest($1::uuid[], $2::uuid[]) with ordinality as asked(child_id, plan_id, place)
   order by asked.place`;

/** The facts of many plans, in the order given, in one statement. Asks nobody: callers have decided. */
export function findCareGapFacts(
  manager: EntityManager,
  plans: readonly PlanKeys[],
): Promise<CareGapFacts[]> {
  return manager.query(factsOfPlans, [
    plans.map((plan) => plan.childId),
    plans.map((plan) => plan.planId),
    takenOn,
  ]);
}
