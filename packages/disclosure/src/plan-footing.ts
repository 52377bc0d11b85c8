import type { EntityManager } from 'typeorm';
import { today } from './active.js';
import type { ConsentTime } from './consents/consent-end.rules.js';
import type { PartyKind } from './vocabulary/party-kind.js';

/** A unit of the owner that works with the child, or has. */
export interface UnitStaffing {
  readonly unitId: string;
  readonly kind: PartyKind;
  /** The first day on which nobody of the unit was assigned to the child any longer; null while somebody is. */
  readonly leftOn: string | null;
}

/** What a child's open plan stands on at one owner. */
export interface PlanFooting {
  /** The function that keeps the owner's part of the plan. */
  readonly keeper: PartyKind | null;
  readonly staffing: readonly UnitStaffing[];
  /** Consents to share the plan that all who must have signed, or that a decision lets fewer sign. */
  readonly consents: readonly ConsentTime[];
  /** Units to which the plan is released on a consent, whether or not that still holds. */
  readonly releasedTo: readonly string[];
}

const footings = (unitTable: string) => `
  with footing as materialized (select f.*, u.kind from plan_footing($1) f join ${unitTable} u on u.id = f.unit_id)
  select (select f.kind from footing f where f.child_id = asked.child_id and f.keeps limit 1) as keeper,
         (select coalesce(jsonb_agg(jsonb_build_object('unitId', f.unit_id, 'kind', f.kind, 'leftOn', f.left_on)
                                    order by f.unit_id), '[]')
            from footing f where f.child_id = asked.child_id and not f.keeps) as staffing,
         (select coalesce(jsonb_agg(jsonb_build_object('receivers', c.receiving_units, 'from', c.from_on, 'until', c.until_on,
                   'withdrawnOn', (c.withdrawn_at at time zone 'Europe/Stockholm')::date) order by c.from_on, c.id), '[]')
            from consent c
           where c.child_id = asked.child_id and 'PLAN' = any(c.parts)
             and (c.decision_reference is not null or c.signatures_needed <= (
               select count(*) from consent_signature s
                where s.child_id = c.child_id and s.consent_id = c.id and s.signed_on <= ${today}))) as consents,
         (select coalesce(jsonb_agg(distinct d.unit_id), '[]') from disclosure d
           where d.child_id = asked.child_id and d.part = 'PLAN' and d.ground = 'CONSENT' and d.revoked_at is null) as "releasedTo"
    from unnest($1::uuid[]) with ordinality as asked(child_id, place)
   order by asked.place`;

/**
 * What children's plans stand on, in the order given, in one statement. Asks nobody: callers have decided; the
 * database answers for those whose plan it has opened.
 */
export function findPlanFootings(
  manager: EntityManager,
  unitTable: 'municipal_unit' | 'care_unit',
  childIds: readonly string[],
): Promise<PlanFooting[]> {
  return manager.query(footings(unitTable), [childIds]);
}
