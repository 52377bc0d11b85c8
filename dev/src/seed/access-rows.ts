import { blockedParts } from './blocked-parts.js';
import type { DisclosureCase, OwnerAccess } from './case.js';
import { type Day, isoOf, swedishTime } from './days.js';
import type { Random } from './random.js';
import type { KommunTables, RegionTables, RowsOf } from './rows.js';

type AccessRows = Pick<
  RowsOf<KommunTables> | RowsOf<RegionTables>,
  'record_owner' | 'assignment' | 'consent' | 'consent_signature' | 'disclosure' | 'access_block'
>;

const dateOf = (day: Day | null) => (day === null ? null : isoOf(day));

/** One owner's records of who may see what of a child. */
export function accessRows(rows: AccessRows, childId: string, access: OwnerAccess, random: Random): void {
  for (const [part, unit] of access.owners) {
    rows.record_owner.push({ childId, part, unitId: unit.id, authority: unit.authority });
  }
  for (const { subject, subjectName, unit, from, until } of access.assignments) {
    rows.assignment.push({
      childId,
      id: random.uuid(),
      subject,
      subjectName,
      unitId: unit.id,
      authority: unit.authority,
      fromOn: isoOf(from),
      untilOn: dateOf(until),
    });
  }
  for (const consent of access.consents) {
    rows.consent.push({
      childId,
      id: consent.id,
      purpose: consent.purpose,
      parts: [...consent.parts],
      receivingUnits: consent.receivers.map(({ id }) => id),
      signaturesNeeded: consent.signaturesNeeded,
      decisionReference: consent.decisionReference,
      childsView: consent.childsView,
      maturityAssessment: consent.maturityAssessment,
      givenByChild: false,
      recordedBy: consent.recordedBy,
      fromOn: isoOf(consent.from),
      untilOn: dateOf(consent.until),
      withdrawnAt: consent.withdrawnOn === null ? null : swedishTime(consent.withdrawnOn, 11, 20),
    });
    for (const { guardianId, on } of consent.signatures) {
      rows.consent_signature.push({ childId, consentId: consent.id, guardianId, signedOn: isoOf(on) });
    }
    for (const disclosure of consent.disclosures) addDisclosure(rows, childId, disclosure, consent.id);
  }
  for (const disclosure of access.otherDisclosures) addDisclosure(rows, childId, disclosure, null);
  for (const block of access.blocks) {
    const { unit, reason, from, liftedOn } = block;
    for (const part of blockedParts(access, block)) {
      rows.access_block.push({
        childId,
        id: random.uuid(),
        part,
        unitId: unit?.id ?? null,
        reason,
        fromAt: swedishTime(from, 9, 5),
        liftedAt: liftedOn === null ? null : swedishTime(liftedOn, 15, 40),
      });
    }
  }
}

function addDisclosure(
  rows: AccessRows,
  childId: string,
  { id, part, to, ground, decidedBy, decidedOn, until, revokedOn }: DisclosureCase,
  consentId: string | null,
): void {
  rows.disclosure.push({
    childId,
    id,
    part,
    unitId: to.id,
    ground,
    consentId,
    decidedBy,
    decidedOn: isoOf(decidedOn),
    untilOn: dateOf(until),
    revokedAt: revokedOn === null ? null : swedishTime(revokedOn, 16, 10),
  });
}
