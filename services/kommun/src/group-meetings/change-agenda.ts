import { mayChangeGroup } from '@samsyn/collaboration/group-permissions';
import { mayChange, standingTo } from '@samsyn/collaboration/group-standing';
import { holdsOn } from '@samsyn/collaboration/period.rules';
import type { GroupChangeOutcome } from '@samsyn/collaboration/recorded-row';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { InputProblems } from '@samsyn/disclosure/input-problems';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { couldNotVerify } from '@samsyn/subgraph/gateway-client';
import { readRecordId } from '@samsyn/subgraph/ids';
import type { KommunContext } from '../context.js';
import { changeMeeting, enter, refuseOfIndividual, strike } from './change-meeting.js';
import type { MeetingRecord } from './meeting.record.js';
import type {
  ListMeetingDocumentInput,
  MeetingDocumentFields,
  PlaceAgendaItemInput,
  ProposeAgendaItemInput,
  WithdrawAgendaItemInput,
} from './meeting-change.inputs.js';

const longestTitle = 200;
const longestProposal = 2_000;
const longestReference = 200;
const longestLink = 500;
const mostDocuments = 20;
const mostItems = 50;

/** Whether a viewer may propose items to a group: whoever leads a unit of either owner that has a seat there. */
export async function mayPropose(
  busGroupId: string,
  context: KommunContext,
): Promise<boolean | 'NOT_VERIFIED'> {
  const standing = await standingTo(busGroupId, null, context);
  if (mayChangeGroup('PROPOSE_ITEM', standing)) return true;
  const regional = await context.ledRegionalSeats.in(busGroupId);
  if (regional === 'NOT_VERIFIED') return regional;
  return mayChangeGroup('PROPOSE_ITEM', { ...standing, leadsOthersUnit: regional.length > 0 });
}

/** Proposes an item to a meeting that is to come; whoever leads the group may add one that a meeting held had. It comes last. */
export function proposeItem(
  input: ProposeAgendaItemInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  return changeMeeting(
    'PROPOSE_ITEM',
    'PROPOSE',
    input,
    context,
    async (meeting, problems) => {
      if (meeting.outcome === 'CANCELLED') problems.add('meetingId', Code.NOT_IN_THIS_STATE);
      if (
        meeting.outcome === 'HELD' &&
        !(await mayChange('CHANGE_MEETING', meeting.row.busGroupId, null, context))
      )
        problems.add('meetingId', Code.NOT_IN_THIS_STATE);
      await refuseOfIndividual(meeting, problems, context);
      if (meeting.agenda.length >= mostItems) problems.add('meetingId', Code.TOO_MANY);
      const title = problems.text('title', input.title, longestTitle, true);
      const proposal = problems.text('proposal', input.proposal, longestProposal);
      const proposer = await readProposer(input, meeting, problems, context);
      const documents = (input.documents ?? []).map((each, place) =>
        readDocument(each, `documents.${place}.`, problems),
      );
      if (documents.length > mostDocuments) problems.add('documents', Code.TOO_LONG);
      if (problems.found.length > 0) return;
      const position = Math.max(0, ...meeting.agenda.map((item) => item.position)) + 1;
      const columns = { meeting_id: meeting.id, position, title, proposal, ...proposer };
      const item = await enter('bus_agenda_item', meeting, columns, context);
      for (const document of documents)
        await enter(
          'bus_meeting_document',
          meeting,
          { meeting_id: meeting.id, agenda_item_id: item, ...document },
          context,
        );
    },
    async (busGroupId) => {
      const may = await mayPropose(busGroupId, context);
      if (may === 'NOT_VERIFIED') throw couldNotVerify();
      return may;
    },
  );
}

/** Takes an item off the agenda; off that of a meeting held too, where nothing was decided on it. */
export function withdrawItem(
  input: WithdrawAgendaItemInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  const itemId = readRecordId(input.itemId, 'input.itemId');
  return changeMeeting('CHANGE_MEETING', 'WITHDRAW', input, context, async (meeting, problems) => {
    const item = meeting.agenda.find(({ id }) => id === itemId);
    if (!item) problems.add('itemId', Code.UNKNOWN);
    if (meeting.outcome === 'CANCELLED') problems.add('meetingId', Code.NOT_IN_THIS_STATE);
    if (meeting.decisions.some(({ row }) => row.agendaItemId === itemId))
      problems.add('decisions', Code.NOT_READY);
    if (problems.found.length > 0 || !item) return;
    const documents = meeting.documents.filter(({ agendaItemId }) => agendaItemId === itemId);
    await strike('bus_meeting_document', documents, context);
    await strike('bus_agenda_item', [item], context);
  });
}

/** Gives an item another place on the agenda of a meeting that has not been. The others keep their order. */
export function placeItem(input: PlaceAgendaItemInput, context: KommunContext): Promise<GroupChangeOutcome> {
  const itemId = readRecordId(input.itemId, 'input.itemId');
  return changeMeeting('CHANGE_MEETING', 'PLACE', input, context, async (meeting, problems) => {
    const item = meeting.agenda.find(({ id }) => id === itemId);
    if (!item) problems.add('itemId', Code.UNKNOWN);
    if (meeting.outcome !== null) problems.add('meetingId', Code.NOT_IN_THIS_STATE);
    if (input.place < 1) problems.add('place', Code.BEFORE_START);
    if (problems.found.length > 0 || !item) return;
    const order = meeting.agenda.filter(({ id }) => id !== itemId);
    order.splice(input.place - 1, 0, item);
    const moved = order
      .map(({ id, position }, place) => ({ id, from: position, to: place + 1 }))
      .filter(({ from, to }) => from !== to);
    const before = meeting.places.filter(({ agendaItemId }) => moved.some(({ id }) => id === agendaItemId));
    await strike('bus_agenda_place', before, context);
    for (const { id, to } of moved) {
      const columns = { meeting_id: meeting.id, agenda_item_id: id, position: to };
      await enter('bus_agenda_place', meeting, columns, context);
    }
  });
}

/** Lists a document of a meeting, or of an item of its agenda. */
export function listDocument(
  input: ListMeetingDocumentInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  const itemId = input.itemId == null ? null : readRecordId(input.itemId, 'input.itemId');
  return changeMeeting('CHANGE_MEETING', 'LIST_DOCUMENT', input, context, async (meeting, problems) => {
    await refuseOfIndividual(meeting, problems, context);
    if (itemId !== null && !meeting.agenda.some(({ id }) => id === itemId))
      problems.add('itemId', Code.UNKNOWN);
    if (meeting.documents.length >= mostDocuments * 5) problems.add('meetingId', Code.TOO_LONG);
    const document = readDocument(input, '', problems);
    if (problems.found.length > 0) return;
    const columns = { meeting_id: meeting.id, agenda_item_id: itemId, ...document };
    await enter('bus_meeting_document', meeting, columns, context);
  });
}

function readDocument(
  { title, reference, link }: MeetingDocumentFields,
  within: string,
  problems: InputProblems,
): Readonly<Record<string, unknown>> {
  const address = problems.text(`${within}link`, link, longestLink);
  if (address && !/^https:\/\/[^\s/]+(\/\S*)?$/.test(address)) problems.add(`${within}link`, Code.NOT_A_LINK);
  return {
    title: problems.text(`${within}title`, title, longestTitle, true),
    reference: problems.text(`${within}reference`, reference, longestReference),
    link: address,
  };
}

/** Who proposes: a seat of a unit that the viewer leads, or, for whoever leads the group, any organisation by name. */
async function readProposer(
  input: ProposeAgendaItemInput,
  { row, day }: MeetingRecord,
  problems: InputProblems,
  context: KommunContext,
): Promise<Readonly<Record<string, unknown>>> {
  const organisation = problems.text('organisation', input.organisation, longestTitle);
  const seatId = input.seatId == null ? null : readRecordId(input.seatId, 'input.seatId');
  const { seats } = await context.busSeats.groups.load(row.busGroupId);
  const own = seats.find((seat) => seat.row.id === seatId && holdsOn(seat.row, day));
  if (own)
    return { proposed_by: own.row.organisation, seat_id: own.row.id, seat_owner: RecordOwner.MUNICIPALITY };
  const { leads } = await standingTo(row.busGroupId, null, context);
  if (leads && seatId === null) {
    if (organisation === null) problems.add('organisation', Code.REQUIRED);
    return { proposed_by: organisation, seat_id: null, seat_owner: null };
  }
  const led = await context.ledRegionalSeats.in(row.busGroupId);
  if (led === 'NOT_VERIFIED') {
    problems.add('seatId', Code.NOT_VERIFIED);
    return {};
  }
  const seat = led.find(({ id }) => seatId === null || id === seatId);
  if (!seat) problems.add('seatId', Code.UNKNOWN);
  return { proposed_by: seat?.organisation, seat_id: seat?.id, seat_owner: RecordOwner.REGION };
}
