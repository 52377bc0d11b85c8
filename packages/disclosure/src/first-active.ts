import { assignmentIsActive, blockIsActive, today } from './active.js';

/** "In force now" as the first migrations were told it; `recorded-security.ts` tells the database anew. Frozen. */
export { assignmentIsActive, blockIsActive };

export const consentWasActive = `(
  c.withdrawn_at is null and c.from_on <= ${today} and (c.until_on is null or c.until_on >= ${today})
  and (c.decision_reference is not null or c.signatures_needed <= (
    select count(*) from consent_signature s where s.child_id = c.child_id and s.consent_id = c.id and s.signed_on <= ${today}))
)`;

export const disclosureIsActive = `(
  d.revoked_at is null and d.decided_on <= ${today} and (d.until_on is null or d.until_on >= ${today})
  and (d.ground <> 'CONSENT' or exists (
    select 1 from consent c where c.child_id = d.child_id and c.id = d.consent_id
      and d.part = any(c.parts) and d.unit_id = any(c.receiving_units) and ${consentWasActive}))
)`;
