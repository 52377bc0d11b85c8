import { createHash } from 'node:crypto';
import type { CodeableConcept, Coding, Identifier, Meta, Reference, Resource } from '@medplum/fhirtypes';

/** Code systems and identifiers of our own. Those of others are written out where they are used. */
export const ours = {
  child: 'urn:samsyn:child',
  plan: 'urn:samsyn:plan',
  unit: 'urn:samsyn:unit',
  planCategory: 'urn:samsyn:plan-category',
  taskKind: 'urn:samsyn:task-kind',
  lifeArea: 'urn:samsyn:life-area',
  partyKind: 'urn:samsyn:party-kind',
  partyAnswer: 'urn:samsyn:party-answer',
  meetingKind: 'urn:samsyn:meeting-kind',
  presence: 'urn:samsyn:presence',
  recordOwner: 'urn:samsyn:record-owner',
  recordPart: 'urn:samsyn:record-part',
  needReason: 'urn:samsyn:need-reason',
  remarkKind: 'urn:samsyn:remark-kind',
} as const;

const actCode = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';

const restricted: Coding = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
  code: 'R',
  display: 'restricted',
};

/** Not to be shown to the patient's family without the decision of who hid it (OSL 12 kap. 3 §). */
const notForGuardians: Coding = { system: actCode, code: 'NOPAT' };

/** What is said of every resource: that it is secret, whether also to guardians, and whose record it is from. */
export function metaOf(owner: 'MUNICIPALITY' | 'REGION', isHidden = false): Meta {
  return {
    security: isHidden ? [restricted, notForGuardians] : [restricted],
    tag: [{ system: ours.recordOwner, code: owner }],
  };
}

export const secret: Meta = { security: [restricted] };

export const concept = (system: string, code: string, text?: string): CodeableConcept => ({
  coding: [{ system, code }],
  ...(text ? { text } : {}),
});

/** Text alone; nothing for none, since FHIR has no empty texts. */
export const textOf = (text: string | null | undefined): CodeableConcept | undefined =>
  text?.trim() ? { text } : undefined;

export const stringOf = (text: string | null | undefined): string | undefined =>
  text?.trim() ? text : undefined;

export const identifier = (system: string, value: string): Identifier => ({ system, value });

/** A key for what has none in the graph, or none that is a UUID: the same each time. */
export function keyFor(kind: string, ...of: readonly string[]): string {
  const bytes = createHash('sha256')
    .update(JSON.stringify([kind, ...of]))
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** What another resource of the same bundle is called by. */
export const urlOf = (id: string) => `urn:uuid:${id}`;

/** @param type what the other resource is: an address of this kind does not say it */
export const referenceTo = <Target extends Resource>(
  type: Target['resourceType'],
  id: string,
  display?: string | null,
) => ({ reference: urlOf(id), type, ...(display?.trim() ? { display } : {}) }) as Reference<Target>;
