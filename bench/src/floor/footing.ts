import { today } from '@samsyn/disclosure/active';
import { consentEndOf } from '@samsyn/disclosure/consents/consent-end.rules';
import type { Json } from './shapes.js';

/** A `with` (to be put after a comment: the statement is named by its first words) for the children of a page: their units, and since when nobody is left. */
export const withFooting = (unitTable: string, children: string) =>
  `with footing as materialized (select f.*, u.kind from plan_footing(${children}) f join ${unitTable} u on u.id = f.unit_id)`;

/** What one child's plan stands on, as an object. */
export const footingOf = (child: string) => `jsonb_build_object(
  'keeper', (select f.kind from footing f where f.child_id = ${child} and f.keeps limit 1),
  'staffing', (select coalesce(jsonb_agg(jsonb_build_object('unitId', f.unit_id, 'kind', f.kind, 'leftOn', f.left_on)), '[]')
                 from footing f where f.child_id = ${child} and not f.keeps),
  'consents', (select coalesce(jsonb_agg(jsonb_build_object('receivers', c.receiving_units, 'from', c.from_on, 'until', c.until_on,
                   'withdrawnOn', (c.withdrawn_at at time zone 'Europe/Stockholm')::date)), '[]')
                 from consent c where c.child_id = ${child} and 'PLAN' = any(c.parts) and (c.decision_reference is not null
                   or c.signatures_needed <= (select count(*) from consent_signature s where s.child_id = c.child_id and s.consent_id = c.id and s.signed_on <= ${today}))),
  'releasedTo', (select coalesce(jsonb_agg(distinct d.unit_id), '[]') from disclosure d where d.child_id = ${child}
                   and d.part = 'PLAN' and d.ground = 'CONSENT' and d.revoked_at is null))`;

/** The end of the consent, by the product's own rule. */
export function consentEnd({ keeper, consents, releasedTo }: Json, on: string): Json {
  const end = consentEndOf(consents, releasedTo, on);
  return end && { ...end, keeper };
}

/** The functions of a plan that have nobody left at the region. */
export function functionsLeft({ staffing }: Json, functions: ReadonlySet<string>): Json[] {
  const left = new Map<string, string | null>();
  for (const { kind, leftOn } of staffing) {
    if (!functions.has(kind)) continue;
    const so = left.get(kind);
    left.set(kind, so === null || leftOn === null ? null : so !== undefined && so > leftOn ? so : leftOn);
  }
  return [...left].flatMap(([partyKind, since]) => (since === null ? [] : [{ partyKind, since }]));
}
