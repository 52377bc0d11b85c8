import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { disclosureIsActive } from '../active.js';
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

/** Decides to release each part to each unit on a consent, where that has not been decided already. */
export async function releaseOn(manager: EntityManager, release: Release): Promise<void> {
  const { childId, consentId, parts, receivers, decidedBy, until } = release;
  const pairs = parts.flatMap((part) => receivers.map((unitId) => ({ part, unitId })));
  await manager.query(
    `insert into disclosure (child_id, id, part, unit_id, ground, consent_id, decided_by, decided_on, until_on)
     select $1, n.id, n.part, n.unit_id, '${AccessGround.CONSENT}', $2, $3, (now() at time zone 'Europe/Stockholm')::date, $4
       from unnest($5::uuid[], $6::text[], $7::text[]) as n(id, part, unit_id)
      where not exists (select 1 from disclosure d
              where d.child_id = $1 and d.consent_id = $2 and d.part = n.part and d.unit_id = n.unit_id and ${disclosureIsActive})`,
    [
      childId,
      consentId,
      decidedBy,
      until,
      pairs.map(() => randomUUID()),
      pairs.map(({ part }) => part),
      pairs.map(({ unitId }) => unitId),
    ],
  );
}
