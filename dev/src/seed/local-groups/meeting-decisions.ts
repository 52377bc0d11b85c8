import { isoOf } from '../days.js';
import type { MeetingToSeed } from './meeting-days.js';
import { entered, hasMinutes, outcomeOf, seatOf, seatsAt } from './meeting-facts.js';
import { decisionTexts, results } from './meeting-texts.js';
import { keyFor } from './rows.js';

interface DecisionToSeed {
  readonly id: string;
  readonly meeting: MeetingToSeed;
  readonly place: number;
}

/** What the meetings decided, and what the next ones found had become of it. */
export function decisionRows(meetings: readonly MeetingToSeed[]) {
  const decisions = meetings
    .filter(hasMinutes)
    .flatMap((meeting): DecisionToSeed[] =>
      [0, 1]
        .slice(0, 1 + (meeting.nth % 2))
        .map((place) => ({ id: keyFor(`decision ${meeting.id} ${place}`), meeting, place })),
    );
  return {
    bus_decision: decisions.map(({ id, meeting, place }) => {
      const { level, day, nth } = meeting;
      const seats = seatsAt(meeting);
      const seat = seats[(nth * 2 + place) % Math.max(1, seats.length)];
      return {
        ...{ ...entered(level.busGroup, day), id, meeting_id: meeting.id, version: 1 },
        ...{ agenda_item_id: null, wording: decisionTexts[(nth * 2 + place) % decisionTexts.length] },
        ...(seat ? seatOf(seat) : { seat_id: null, seat_owner: null }),
        due_on: place === 0 ? isoOf(day + 60) : null,
      };
    }),
    bus_decision_follow_up: decisions.flatMap((decision) => followUps(decision, meetings)),
  };
}

/** Most are done by the next meeting; some drag on, and one in six nobody takes up. */
function followUps({ id, meeting, place }: DecisionToSeed, meetings: readonly MeetingToSeed[]) {
  const turn = (meeting.nth + place * 3) % 6;
  if (turn === 5) return [];
  const later = meetings.filter(
    (each) =>
      each.level.id === meeting.level.id &&
      each.day > meeting.day &&
      outcomeOf(each) === 'HELD' &&
      hasMinutes(each),
  );
  const standings =
    turn === 3
      ? (['OPEN', 'OPEN', 'DONE'] as const)
      : turn === 4
        ? (['DROPPED'] as const)
        : (['DONE'] as const);
  return later.slice(0, standings.length).map((at, step) => {
    const standing = standings[step] as (typeof standings)[number];
    return {
      ...{ ...entered(at.level.busGroup, at.day), id: keyFor(`follow-up ${id} ${step}`), decision_id: id },
      ...{ meeting_id: at.id, followed_up_on: isoOf(at.day), standing, result: results[standing] },
    };
  });
}
