import type { GroupChangeOutcome } from '@samsyn/collaboration/recorded-row';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import { changeMeeting, enter, refuseOfIndividual, strike } from './change-meeting.js';
import type {
  HoldBusMeetingInput,
  TakeBackMeetingOutcomeInput,
  VerifyMeetingMinutesInput,
  WriteMeetingMinutesInput,
} from './meeting-change.inputs.js';
import { readSeat, readSeats } from './seats-named.js';

const mostSeats = 100;
const longestMinutes = 20_000;
const longestReason = 500;

/** Says that a meeting was held, and how seats took part. What is said of a seat once more takes the place of what was said. */
export function holdMeeting(input: HoldBusMeetingInput, context: KommunContext): Promise<GroupChangeOutcome> {
  return changeMeeting('CHANGE_MEETING', 'HOLD', input, context, async (meeting, problems) => {
    const { attendance } = input;
    if (meeting.day > swedishToday()) problems.add('meetingId', Code.IN_THE_FUTURE);
    if (attendance.length > mostSeats) problems.add('attendance', Code.TOO_LONG);
    const ids = attendance.map(({ seatId }) => seatId.toLowerCase());
    if (new Set(ids).size < ids.length) problems.add('attendance', Code.REPEATED);
    const given = attendance
      .slice(0, mostSeats)
      .map(({ seatId }, place) => ({ seatId, field: `attendance.${place}.seatId` }));
    const seats = await readSeats(given, meeting.row.busGroupId, meeting.day, problems, context);
    if (problems.found.length > 0) return;
    if (meeting.outcome !== 'HELD') {
      await strike('bus_meeting_outcome', [meeting.said], context);
      const held = { meeting_id: meeting.id, outcome: 'HELD', on_day: meeting.day };
      await enter('bus_meeting_outcome', meeting, held, context);
    }
    for (const { seatId, presence } of attendance) {
      const seat = seats.get(seatId.toLowerCase());
      const before = meeting.attendance.find((row) => row.seatId === seat?.seat_id) ?? null;
      if (!seat || before?.presence === presence) continue;
      await strike('bus_attendance', [before], context);
      await enter('bus_attendance', meeting, { meeting_id: meeting.id, ...seat, presence }, context);
    }
  });
}

/**
 * Takes back that a meeting was held or called off: it is not known again. Who came, and the minutes, go with it, and stay to be
 * read among what was changed. What it decided must be withdrawn first, each with its reason.
 */
export function takeBackOutcome(
  input: TakeBackMeetingOutcomeInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  return changeMeeting('CHANGE_MEETING', 'TAKE_BACK', input, context, async (meeting, problems) => {
    const reason = problems.text('reason', input.reason, longestReason, true);
    if (meeting.outcome === null) problems.add('meetingId', Code.NOT_IN_THIS_STATE);
    if (meeting.decisions.some(({ isWithdrawn }) => !isWithdrawn)) problems.add('decisions', Code.NOT_READY);
    if (problems.found.length > 0) return;
    await strike('bus_meeting_outcome', [meeting.said], context);
    await strike('bus_attendance', meeting.attendance, context);
    await strike('bus_minutes', [meeting.minutes], context);
    const unsaid = { meeting_id: meeting.id, outcome: 'UNSAID', on_day: swedishToday(), reason };
    await enter('bus_meeting_outcome', meeting, unsaid, context);
  });
}

/** Writes the minutes of a meeting that was held. Written anew they are not verified, whoever verified what they said before. */
export function writeMinutes(
  input: WriteMeetingMinutesInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  return changeMeeting('CHANGE_MEETING', 'MINUTES', input, context, async (meeting, problems) => {
    if (meeting.outcome !== 'HELD') problems.add('meetingId', Code.NOT_READY);
    await refuseOfIndividual(meeting, problems, context);
    const text = problems.text('text', input.text, longestMinutes, true);
    const seat =
      input.secretarySeatId == null
        ? { seat_id: null, seat_owner: null }
        : await readSeat(
            { field: 'secretarySeatId', seatId: input.secretarySeatId },
            meeting.row.busGroupId,
            meeting.day,
            problems,
            context,
          );
    if (problems.found.length > 0) return;
    await strike('bus_minutes', [meeting.minutes], context);
    await enter('bus_minutes', meeting, { meeting_id: meeting.id, text, ...seat }, context);
  });
}

/** Says that a seat, not the secretary’s, has verified the minutes as they stand. */
export function verifyMinutes(
  input: VerifyMeetingMinutesInput,
  context: KommunContext,
): Promise<GroupChangeOutcome> {
  return changeMeeting('CHANGE_MEETING', 'VERIFY', input, context, async (meeting, problems) => {
    const { on } = input;
    const { minutes } = meeting;
    if (!minutes) problems.add('meetingId', Code.NOT_READY);
    if (on > swedishToday()) problems.add('on', Code.IN_THE_FUTURE);
    if (on < meeting.day) problems.add('on', Code.BEFORE_START);
    const given = { field: 'verifierSeatId', seatId: input.verifierSeatId };
    const seat = await readSeat(given, meeting.row.busGroupId, meeting.day, problems, context);
    if (seat && seat.seat_id === minutes?.seatId) problems.add('verifierSeatId', Code.REPEATED);
    if (problems.found.length > 0 || !minutes) return;
    await strike('bus_minutes_verification', [minutes.verification], context);
    const columns = { minutes_id: minutes.id, ...seat, verified_on: on };
    await enter('bus_minutes_verification', meeting, columns, context);
  });
}
