import { randomUUID } from 'node:crypto';
import {
  idleSeatChanges,
  type SeatedGroup,
  seatedGroup,
} from '../../../packages/collaboration/test/seated-group.js';
import { type DocumentedGroup, documentedGroup, idleDocumentChanges } from './documented-group.js';
import { idleMeetingChanges, type OrganisedMeetings, organisedMeetings } from './organised-meetings.js';
import type { World } from './world.js';

/** Keys of a group with levels, conveners, chairs, seats and documents. */
export interface OrganisedGroup extends SeatedGroup {
  readonly closedLevelId: string;
  readonly meetings: OrganisedMeetings;
  readonly documents: DocumentedGroup;
}

const ofFarsta = { bus_group_id: 'bus-farsta', source: 'prov', demo: true };
const recorded = { recorded_by: 'nagon-annan', recorded_as: 'Enhetschef' };
const [from, to] = ['2020-01-01', '2021-07-01'];

/** Farsta's group, with something in every column, as the role that owns the tables. */
export async function organisedGroup(world: World): Promise<OrganisedGroup> {
  const seated = await seatedGroup((table, row) => world.insert(table, row), 'bus-farsta', 'soc-farsta');
  const { levelId, seatId } = seated;
  const closedLevelId = randomUUID();
  const row = { ...ofFarsta, ...recorded, from_on: from, to_on: to };
  const level = { ...row, name: 'Prov', description: 'Enligt mall', contact: 'Enhetschefen' };
  await world.insert('bus_level', { ...level, id: levelId, kind: 'STEERING' });
  await world.insert('bus_level', { ...level, id: closedLevelId, kind: 'INDIVIDUAL', to_on: '2020-02-01' });
  const ofLevel = { ...row, level_id: levelId, seat_id: seatId };
  await world.insert('bus_convener', { ...ofLevel, id: randomUUID(), organisations: ['KSON'] });
  await world.insert('bus_chair', { ...ofLevel, id: randomUUID(), seat_owner: 'MUNICIPALITY' });
  await world.insert('bus_group_name', { ...row, id: randomUUID(), name: 'Farsta BUS', to_on: null });
  // All that the seat answered for another has taken over, so that who had it before is told of each.
  const handedOver = { seat_id: seatId, seat_owner: 'MUNICIPALITY', from_on: '2020-02-15', to_on: null };
  const toSeat = { to_seat_id: seated.vacantSeatId, to_seat_owner: 'MUNICIPALITY' };
  await world.insert('bus_seat_hand_over', { ...row, ...handedOver, ...toSeat, id: randomUUID() });
  // A level whose chair's time is out.
  const unchaired = { ...row, bus_group_id: 'bus-skarpnack', id: randomUUID() };
  await world.insert('bus_level', { ...unchaired, kind: 'OPERATIVE' });
  const wasChair = {
    level_id: unchaired.id,
    seat_id: randomUUID(),
    seat_owner: 'REGION',
    to_on: '2020-06-01',
  };
  await world.insert('bus_chair', { ...unchaired, ...wasChair, id: randomUUID() });
  await world.sql(`insert into bus_group_origin values ('bus-stockholm-2022-1', 'bus-farsta', 'prov')`);
  // Beside groups whose ground is known, one of which nobody has said what it holds.
  await world.insert('area', {
    ...{ id: 'bus-okand-mark', kind: 'BUS_GROUP', name: 'Okänd mark', municipality_codes: ['0180'] },
    ...{ from_on: '2020-11-15', to_on: '2020-12-15', composition_known: false, source: 'prov', demo: true },
  });
  // A group that the region chairs.
  const ofSkarpnack = { ...row, bus_group_id: 'bus-skarpnack', id: randomUUID() };
  await world.insert('bus_level', { ...ofSkarpnack, kind: 'STEERING' });
  await world.insert('bus_chair', {
    ...{
      ...ofSkarpnack,
      id: randomUUID(),
      level_id: ofSkarpnack.id,
      seat_id: randomUUID(),
      seat_owner: 'REGION',
    },
  });
  const meetings = await organisedMeetings(world, seated);
  const documents = await documentedGroup(world, seated.busGroupId, seatId);
  return { ...seated, closedLevelId, meetings, documents };
}

/** What changes nothing of it. */
export function idleGroupChanges(group: OrganisedGroup): Record<string, object> {
  const { busGroupId, levelId, seatId, closedLevelId, closedOn } = group;
  const named = { idempotencyKey: randomUUID(), from: '2020-03-01' };
  return {
    ...idleSeatChanges('Municipal', group),
    ...idleMeetingChanges(group, group.meetings),
    ...idleDocumentChanges(busGroupId, group.documents),
    'Mutation.openBusLevel': { input: { ...named, busGroupId, kind: 'STEERING' } },
    'Mutation.closeBusLevel': { input: { levelId: closedLevelId, on: closedOn } },
    'Mutation.setBusConvener': { input: { ...named, levelId, organisations: [] } },
    'Mutation.setBusChair': { input: { ...named, levelId, seatId, from: '2019-01-01' } },
    'Mutation.endBusChair': { input: { levelId, chairId: randomUUID(), on: '2020-03-01' } },
    'Mutation.handOverBusSeat': { input: { ...named, busGroupId, seatId, toSeatId: seatId } },
    'Mutation.renameBusGroup': { input: { ...named, busGroupId, name: ' ' } },
  };
}
