/**
 * SQL for "in force now", written once. `d`, `c`, `a`, `b` are the aliases of disclosure, consent, assignment and block.
 * Days are Swedish days. A boundary that cannot be read counts as not in force.
 */
export const today = `(now() at time zone 'Europe/Stockholm')::date`;

export const assignmentIsActive = `(
  a.ended_at is null and a.from_on <= ${today} and (a.until_on is null or a.until_on >= ${today}))`;

/**
 * Not withdrawn, in time, and somebody's: of all who must sign; of some of them, where a decision says why they suffice; or
 * of the child, found mature for it. What nobody has given does not hold, whatever stands beside it.
 */
export const consentIsActive = `(
  c.withdrawn_at is null and c.from_on <= ${today} and (c.until_on is null or c.until_on >= ${today})
  and ((c.given_by_child and c.maturity_assessment is not null)
    or (select case when c.decision_reference is not null then least(c.signatures_needed, 1) else c.signatures_needed end <= count(*)
               and count(*) > 0
          from consent_signature s where s.child_id = c.child_id and s.consent_id = c.id and s.signed_on <= ${today}))
)`;

/** Not revoked, in time, and on a ground that holds now. */
export const disclosureIsActive = `(
  d.revoked_at is null and d.decided_on <= ${today} and (d.until_on is null or d.until_on >= ${today})
  and (d.ground <> 'CONSENT' or exists (
    select 1 from consent c where c.child_id = d.child_id and c.id = d.consent_id
      and d.part = any(c.parts) and d.unit_id = any(c.receiving_units) and ${consentIsActive}))
)`;

export const blockIsActive = `(b.lifted_at is null and b.from_at <= now())`;
