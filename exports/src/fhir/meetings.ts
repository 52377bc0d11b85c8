import type {
  Appointment,
  AppointmentParticipant,
  Encounter,
  Location,
  PractitionerRole,
  Reference,
  RelatedPerson,
} from '@medplum/fhirtypes';
import type { MeetingFacts, PartyFacts, TakenPlan } from '../graph/facts.js';
import { wordsIn } from '../words.js';
import { concept, keyFor, metaOf, ours, referenceTo, stringOf } from './coding.js';
import type { Hidden } from './hidden.js';
import type { People } from './people.js';

const words = wordsIn('sv');

/** The plan does not say when a meeting ends, and FHIR asks for it. */
const unknown = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};

const statuses: Readonly<Record<string, Appointment['status']>> = {
  ...{ PLANNED: 'booked', HELD: 'fulfilled', CANCELLED: 'cancelled' },
};
const came = new Set(['PRESENT', 'PARTLY', 'DEPUTY']);

/** A meeting as it was called, and, when it has been held, as it was: who came, who did not. */
export function meetingResources(
  meeting: MeetingFacts,
  taken: TakenPlan,
  people: People,
  hidden: Hidden,
): (Appointment | Encounter | Location)[] {
  const meta = metaOf('MUNICIPALITY', hidden.has('MEETING', meeting.id));
  const kind = words.meeting(meeting.kind);
  const attendance = meeting.attendance.map(({ presence, party }) => ({
    presence,
    party: taken.plan.parties.find(({ id }) => id === party.id),
  }));
  const place = stringOf(meeting.place);
  const locationId = keyFor('place', meeting.id);
  const location: Location | null = place
    ? { resourceType: 'Location', id: locationId, meta, name: place }
    : null;
  const appointment = {
    ...{ resourceType: 'Appointment', id: meeting.id, meta, language: 'sv' },
    status: statuses[meeting.status] ?? 'proposed',
    appointmentType: concept(ours.meetingKind, meeting.kind, kind),
    start: meeting.startsAt,
    _end: unknown,
    participant: [
      { actor: people.patient, status: 'needs-action' },
      ...attendance.map(({ presence, party }) => participantOf(presence, party, people)),
      ...(location
        ? [{ actor: referenceTo<Location>('Location', locationId, place), status: 'accepted' }]
        : []),
    ],
  } as Appointment;
  if (meeting.status !== 'HELD') return location ? [appointment, location] : [appointment];
  const encounter: Encounter = {
    ...{ resourceType: 'Encounter', id: keyFor('held', meeting.id), meta, language: 'sv' },
    ...{ status: 'finished', class: { system: ours.meetingKind, code: meeting.kind, display: kind } },
    ...{ subject: people.patient, period: { start: meeting.startsAt } },
    appointment: [referenceTo<Appointment>('Appointment', meeting.id)],
    ...withParticipants(
      attendance.flatMap(({ presence, party }) => {
        const individual = party && came.has(presence) ? actorOf(party, people) : undefined;
        return individual ? [{ type: [concept(ours.presence, presence)], individual }] : [];
      }),
    ),
    ...(location ? { location: [{ location: referenceTo<Location>('Location', locationId, place) }] } : {}),
  };
  return [appointment, encounter, ...(location ? [location] : [])];
}

const withParticipants = (participant: NonNullable<Encounter['participant']>) =>
  participant.length > 0 ? { participant } : {};

function participantOf(
  presence: string,
  party: PartyFacts | undefined,
  people: People,
): AppointmentParticipant {
  const actor = party && actorOf(party, people);
  return {
    type: [
      concept(ours.presence, presence),
      ...(party ? [concept(ours.partyKind, party.kind, words.party(party.kind))] : []),
    ],
    ...(actor ? { actor } : {}),
    status: came.has(presence) ? 'accepted' : 'needs-action',
  };
}

function actorOf(
  { unit, guardian }: PartyFacts,
  people: People,
): Reference<PractitionerRole | RelatedPerson> | undefined {
  if (guardian) return people.guardian(guardian) as Reference<RelatedPerson>;
  return unit ? (people.somebodyOf(unit) as Reference<PractitionerRole>) : undefined;
}
