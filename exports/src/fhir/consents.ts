import type { Consent } from '@medplum/fhirtypes';
import type { ConsentFacts } from '../graph/facts.js';
import { concept, metaOf, ours, stringOf } from './coding.js';
import type { People } from './people.js';
import { periodOf } from './period.js';

const statuses: Readonly<Record<string, Consent['status']>> = {
  ...{ ACTIVE: 'active', NOT_SIGNED_BY_ALL: 'proposed', NOT_YET: 'proposed' },
  ...{ EXPIRED: 'inactive', WITHDRAWN: 'inactive' },
};

/** A consent that the caller keeps: to what, for whom, by whom, until when. */
export function consentOf(consent: ConsentFacts, people: People): Consent {
  const { id, owner, state, purpose, parts, receivers, signatures, from, until } = consent;
  const purposeText = stringOf(purpose);
  return {
    ...{ resourceType: 'Consent', id, language: 'sv' },
    meta: metaOf(owner === 'REGION' ? 'REGION' : 'MUNICIPALITY'),
    status: statuses[state] ?? 'inactive',
    scope: concept('http://terminology.hl7.org/CodeSystem/consentscope', 'patient-privacy'),
    category: [concept('http://loinc.org', '59284-0')],
    ...{ patient: people.patient, dateTime: from },
    ...(signatures.length > 0 ? { performer: signatures.map((each) => people.signatory(each)) } : {}),
    policyRule: { text: 'OSL 10 kap. 1 §, 12 kap. 2 §' },
    ...(signatures.length > 0
      ? {
          verification: signatures.map((each) => ({
            ...{ verified: true, verifiedWith: people.signatory(each), verificationDate: each.signedOn },
          })),
        }
      : {}),
    provision: {
      ...{ type: 'permit', period: periodOf(from, until) },
      actor: receivers.map((unit) => ({
        role: concept('http://terminology.hl7.org/CodeSystem/v3-ParticipationType', 'IRCP'),
        reference: people.organization(unit) ?? {},
      })),
      ...(purposeText ? { purpose: [{ display: purposeText }] } : {}),
      class: parts.map((part) => ({ system: ours.recordPart, code: part })),
    },
  };
}
