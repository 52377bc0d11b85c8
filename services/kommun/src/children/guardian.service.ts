import { consentIsActive } from '@samsyn/disclosure/active';
import type { GuardianRelation } from '@samsyn/disclosure/vocabulary/guardian-relation';
import type { EntityManager } from 'typeorm';

/** A guardian, and whether the active consent to share the plan bears the signature; null when none is active. */
export interface GuardianState {
  readonly childId: string;
  readonly id: string;
  readonly name: string;
  readonly relation: GuardianRelation;
  readonly consented: boolean | null;
}

/** Guardians of many children, in one statement. */
export function findGuardians(manager: EntityManager, childIds: readonly string[]): Promise<GuardianState[]> {
  return manager.query(
    `select g.child_id as "childId", g.id, g.name, g.relation,
            (select bool_or(exists (select 1 from consent_signature s
                where s.child_id = c.child_id and s.consent_id = c.id and s.guardian_id = g.id))
               from consent c where c.child_id = g.child_id and 'PLAN' = any(c.parts) and ${consentIsActive}) as consented
       from guardian g where g.child_id = any($1)
      order by g.child_id, g.relation = 'FATHER', g.name, g.id`,
    [childIds],
  );
}
