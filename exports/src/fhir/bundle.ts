import type { Bundle, CarePlan, OperationOutcome, Provenance, Resource } from '@medplum/fhirtypes';
import type { TakenPlan } from '../graph/facts.js';
import { identifier, keyFor, referenceTo, secret, urlOf } from './coding.js';
import { consentOf } from './consents.js';
import { hiddenIn } from './hidden.js';
import { meetingResources } from './meetings.js';
import { careTeamOf, People, patientOf } from './people.js';
import { carePlanOf, followUpOf, goalOf, taskOf } from './plan.js';

/**
 * A plan as a FHIR R4 bundle: all that the caller may see of it, each owner's part tagged with its owner, references
 * within the bundle only, and who took it when. Where the region's part is missing it says so, and why.
 */
export function toBundle(taken: TakenPlan): Bundle {
  const { plan, child, care, operationId, at } = taken;
  const people = new People(taken);
  const hidden = hiddenIn(taken);
  const about = { taken, people, hidden };
  const tasks = [
    ...plan.municipalInterventions.map((each) => taskOf(each, 'MUNICIPALITY', about)),
    ...(care?.plan.careInterventions ?? []).map((each) => taskOf(each, 'REGION', about)),
    ...plan.followUps.map((each) => followUpOf(each, taken, people)),
  ];
  const consents = [...(child.sharing?.consents ?? []), ...(care?.child.sharing?.consents ?? [])];
  const resources: Resource[] = [
    carePlanOf(taken, people, hidden, tasks),
    patientOf(taken),
    ...plan.goals.map((goal) => goalOf(goal, people, hidden)),
    ...tasks,
    careTeamOf(taken, people),
    ...plan.meetings.flatMap((meeting) => meetingResources(meeting, taken, people, hidden)),
    ...consents.map((consent) => consentOf(consent, people)),
    provenanceOf(taken, people),
    ...whatIsMissing(taken),
  ];
  resources.push(...people.resources());
  return {
    ...{ resourceType: 'Bundle', id: keyFor('bundle', operationId, plan.id), meta: secret },
    ...{ identifier: identifier('urn:ietf:rfc:3986', urlOf(keyFor('bundle', operationId, plan.id))) },
    ...{ type: 'collection', timestamp: at },
    entry: resources.map((resource) => ({ fullUrl: urlOf(String(resource.id)), resource })),
  };
}

/** Who took the copy, for which unit, and when; the operation stands in both owners' logs. */
function provenanceOf({ plan, by, unit, at, operationId }: TakenPlan, people: People): Provenance {
  const forWhom = people.organization(unit);
  const system = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type';
  return {
    ...{ resourceType: 'Provenance', id: keyFor('provenance', operationId, plan.id), meta: secret },
    ...{ target: [referenceTo<CarePlan>('CarePlan', plan.id)], recorded: at },
    activity: { text: 'Export' },
    agent: [
      {
        ...{ type: { coding: [{ system, code: 'assembler' }] }, who: { display: by } },
        ...(forWhom ? { onBehalfOf: forWhom } : {}),
      },
    ],
    ...(operationId
      ? {
          entity: [{ role: 'source', what: { identifier: identifier('urn:samsyn:operation', operationId) } }],
        }
      : {}),
  };
}

function whatIsMissing({ plan, careMissing }: TakenPlan): OperationOutcome[] {
  if (careMissing === null) return [];
  const isAway = careMissing === 'UNREACHED';
  const text = isAway
    ? 'Region Stockholm kunde inte nås: vårdens del av planen saknas. / Region Stockholm could not be reached: what health care does is missing.'
    : 'Vårdens del av planen är inte utlämnad till den som exporterade, eller finns inte. / What health care does has not been released to who exported, or does not exist.';
  return [
    {
      ...{ resourceType: 'OperationOutcome', id: keyFor('missing', plan.id), meta: secret },
      issue: [
        {
          severity: isAway ? 'warning' : 'information',
          code: isAway ? 'incomplete' : 'suppressed',
          details: { text },
        },
      ],
    },
  ];
}
