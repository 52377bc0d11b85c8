import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { disclosureIsActive, today } from '../active.js';
import { AccessGround, type RecordPart } from '../record-part.js';

/** What is released to whom on one consent. */
export interface Release {
  readonly childId: string;
  readonly consentId: string;
  readonly parts: readonly RecordPart[];
  readonly receivers: readonly string[];
  readonly decidedBy: string;
  readonly until: string | null;
}

/**
 * Ends the decisions to release the same on the same consent whose last day has passed.
 *
 * @param alsoOtherwiseDated ends those too whose last day is another than this one's
 */
export async function endFormer(
  manager: EntityManager,
  release: Release,
  alsoOtherwiseDated: boolean,
): Promise<void> {
  const { childId, consentId, decidedBy, until } = release;
  await manager.query(
    `update disclosure d set revoked_at = clock_timestamp(), revoked_by = $3
       from unnest($5::text[], $6::text[]) as n(part, unit_id)
      where d.child_id = $1 and d.consent_id = $2 and d.part = n.part and d.unit_id = n.unit_id
        and d.revoked_at is null and (d.until_on < ${today} or ($7 and d.until_on is distinct from $4::date))`,
    [childId, consentId, decidedBy, until, ...pairsOf(release), alsoOtherwiseDated],
  );
}

/** Decides to release each part to each unit on a consent, where that has not been decided already. */
export async function releaseOn(manager: EntityManager, release: Release): Promise<void> {
  const { childId, consentId, decidedBy, until } = release;
  const [parts, units] = pairsOf(release);
  await manager.query(
    `insert into disclosure (child_id, id, part, unit_id, ground, consent_id, decided_by, decided_on, until_on)
     select $1, n.id, n.part, n.unit_id, '${AccessGround.CONSENT}', $2, $3, (now() at time zone 'Europe/Stockholm')::date, $4
       from unnest($5::uuid[], $6::text[], $7::text[]) as n(id, part, unit_id)
      where not exists (select 1 from disclosure d
              where d.child_id = $1 and d.consent_id = $2 and d.part = n.part and d.unit_id = n.unit_id and ${disclosureIsActive})`,
    [childId, consentId, decidedBy, until, parts.map(() => randomUUID()), parts, units],
  );
}

/** Each part to each unit, as two columns. */
function pairsOf({ parts, receivers }: Release): [parts: string[], units: string[]] {
  const pairs = parts.flatMap((part) => receivers.map((unitId) => [part, unitId] as const));
  return [pairs.map(([part]) => part), pairs.map(([, unitId]) => unitId)];
}
