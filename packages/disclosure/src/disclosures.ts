import type { EntityManager } from 'typeorm';
import { disclosureIsActive, today } from './active.js';
import type { AccessGround, RecordPart } from './record-part.js';

/** A disclosure as the owner's table holds it, with whether it holds now. */
export interface DisclosureState {
  readonly childId: string;
  readonly id: string;
  readonly part: RecordPart;
  readonly unitId: string;
  readonly ground: AccessGround;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly until: string | null;
  readonly active: boolean;
  /** Revoked, or its last day has gone: it cannot come to hold again. */
  readonly over: boolean;
  readonly consentId: string | null;
  readonly motivation: string | null;
}

/** All disclosures of many children in one statement, in force first, then newest. */
export function findDisclosures(
  manager: EntityManager,
  childIds: readonly string[],
): Promise<DisclosureState[]> {
  return manager.query(
    `select d.child_id as "childId", d.id, d.part, d.unit_id as "unitId", d.ground, d.decided_by as "decidedBy",
            d.decided_on::text as "decidedOn", d.until_on::text as "until", ${disclosureIsActive} as active,
            d.consent_id as "consentId", d.motivation, (d.revoked_at is not null or coalesce(d.until_on < ${today}, false)) as over
       from disclosure d where d.child_id = any($1)
      order by active desc, d.decided_on desc, d.unit_id, d.part`,
    [childIds],
  );
}
