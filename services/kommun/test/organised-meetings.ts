import { randomUUID } from 'node:crypto';
import type { SeatedGroup } from '../../../packages/collaboration/test/seated-group.js';
import type { World } from './world.js';

/** Keys of what a group's meetings are. */
export interface OrganisedMeetings {
  /** Held, with all that a meeting can have. */
  readonly heldId: string;
  readonly agendaItemId: string;
  readonly decisionId: string;
  /** To come, as seen from 2020-12-01. */
  readonly nextId: string;
}

const recorded = { recorded_by: 'nagon-annan', recorded_as: 'Enhetschef', source: 'prov', demo: true };
const region = { seat_owner: 'REGION' };

/** Meetings of a seated group's level, with something in every column, as the role that owns the tables. */
export async function organisedMeetings(
  world: World,
  { busGroupId, levelId, seatId }: SeatedGroup,
): Promise<OrganisedMeetings> {
  const row = { ...recorded, bus_group_id: busGroupId };
  const seat = { seat_id: seatId, seat_owner: 'MUNICIPALITY' };
  const insert = async (table: string, columns: object) => {
    const id = randomUUID();
    await world.insert(table, { ...row, id, ...columns });
    return id;
  };
  const meeting = async (day: string, outcome: string | null) => {
    const id = await insert('bus_meeting', { level_id: levelId });
    const schedule = { meeting_id: id, starts_at: '13:00', ends_at: '15:00', place: 'Prov' };
    const moved = { ended_by: 'nagon-annan', ended_at: '2020-05-01T12:00:00Z', meets_on: '2020-06-01' };
    await insert('bus_meeting_schedule', { ...schedule, ...moved });
    await insert('bus_meeting_schedule', { ...schedule, meets_on: day, link: 'https://mote.example/1' });
    const said = { meeting_id: id, outcome, on_day: day, reason: 'Prov' };
    if (outcome) await insert('bus_meeting_outcome', said);
    return id;
  };
  const gone = { ended_by: 'nagon-annan', ended_at: '2020-12-02T12:00:00Z' };
  const heldId = await meeting('2020-10-01', 'HELD');
  const followingId = await meeting('2020-11-15', 'HELD');
  await meeting('2020-11-20', 'CANCELLED');
  const nextId = await meeting('2020-12-10', null);
  const ofHeld = { meeting_id: heldId };
  await insert('bus_meeting_notice', { ...ofHeld, sent_on: '2020-09-20', with_agenda: true });
  const item = { ...ofHeld, ...seat, position: 1, title: 'Prov', proposed_by: 'Prov', proposal: 'Prov' };
  const agendaItemId = await insert('bus_agenda_item', item);
  const document = { ...ofHeld, agenda_item_id: agendaItemId, title: 'Prov', reference: 'Dnr 1' };
  await insert('bus_meeting_document', { ...document, link: 'https://dokument.example/1' });
  await insert('bus_attendance', { ...ofHeld, ...seat, presence: 'PRESENT' });
  await insert('bus_attendance', { ...ofHeld, ...region, seat_id: randomUUID(), presence: 'ABSENT' });
  for (const meeting_id of [heldId, followingId]) {
    const minutes_id = await insert('bus_minutes', { ...seat, meeting_id, text: 'Prov' });
    await insert('bus_minutes_verification', { ...seat, minutes_id, verified_on: '2020-10-10' });
    await insert('bus_minutes_verification', { ...seat, ...gone, minutes_id, verified_on: '2020-10-09' });
  }
  const calledOff = { outcome: 'CANCELLED', on_day: '2020-10-01', reason: 'Prov' };
  await insert('bus_meeting_outcome', { ...ofHeld, ...gone, ...calledOff });
  const earlierId = await insert('bus_minutes', { ...ofHeld, ...seat, ...gone, text: 'Prov' });
  await insert('bus_minutes_verification', { ...seat, minutes_id: earlierId, verified_on: '2020-10-05' });
  await insert('bus_attendance', { ...ofHeld, ...seat, ...gone, presence: 'ABSENT' });
  await insert('bus_meeting_change', { ...ofHeld, change: 'MINUTES' });
  await insert('bus_agenda_place', { ...ofHeld, agenda_item_id: agendaItemId, position: 1 });
  const withdrawnId = await insert('bus_decision', { ...ofHeld, ...seat, wording: 'Prov' });
  await insert('bus_decision_follow_up', {
    ...{ decision_id: withdrawnId, followed_up_on: '2020-10-20', standing: 'WITHDRAWN', result: 'Prov' },
  });
  const decision = {
    ...ofHeld,
    ...seat,
    agenda_item_id: agendaItemId,
    wording: 'Prov',
    due_on: '2020-12-31',
  };
  const decisionId = await insert('bus_decision', decision);
  await insert('bus_decision_follow_up', {
    ...{ decision_id: decisionId, meeting_id: followingId, followed_up_on: '2020-11-15' },
    ...{ standing: 'OPEN', result: 'Prov' },
  });
  await world.sql(
    `insert into bus_meeting_rule values ('a-prov', $1, 'STEERING', 'AT_LEAST', 2, 'TERM', '2020-01-01', '2021-07-01', 'prov', true)
     on conflict do nothing`,
    [busGroupId],
  );
  return { heldId, agendaItemId, decisionId, nextId };
}

/** What changes nothing, but for an item that is proposed. */
export function idleMeetingChanges(
  { levelId, seatId }: SeatedGroup,
  { heldId, nextId, agendaItemId, decisionId }: OrganisedMeetings,
): Record<string, object> {
  const outOfDate = () => ({ meetingId: heldId, expectedVersion: 99, idempotencyKey: randomUUID() });
  const named = () => ({ idempotencyKey: randomUUID() });
  const changes = {
    planBusMeeting: { ...named(), levelId, day: '2020-12-20', endsAt: '15:00' },
    moveBusMeeting: { ...outOfDate(), day: '2020-12-20' },
    cancelBusMeeting: outOfDate(),
    sendBusMeetingNotice: { ...outOfDate(), sentOn: '2020-09-01' },
    holdBusMeeting: { ...outOfDate(), attendance: [] },
    takeBackBusMeetingOutcome: { ...outOfDate(), reason: 'Prov' },
    writeBusMinutes: { ...outOfDate(), text: 'Prov' },
    verifyBusMinutes: { ...outOfDate(), verifierSeatId: seatId, on: '2020-10-10' },
    proposeAgendaItem: { ...named(), meetingId: nextId, title: 'Prov', organisation: 'Prov' },
    withdrawAgendaItem: { ...outOfDate(), itemId: agendaItemId },
    placeAgendaItem: { ...outOfDate(), itemId: agendaItemId, place: 1 },
    listMeetingDocument: { ...outOfDate(), title: 'Prov' },
    recordBusDecision: { ...outOfDate(), wording: 'Prov', responsibleSeatId: seatId },
    followUpBusDecision: { ...named(), decisionId, expectedVersion: 99, standing: 'DONE' },
    withdrawBusDecision: { ...named(), decisionId, expectedVersion: 99, reason: 'Prov' },
  };
  return Object.fromEntries(Object.entries(changes).map(([name, input]) => [`Mutation.${name}`, { input }]));
}
