import { sharedAgenda } from '@samsyn/reference/shared-agenda';
import { isoOf } from '../days.js';
import { type MeetingToSeed, neverMet } from './meeting-days.js';
import { decisionRows } from './meeting-decisions.js';
import { entered, hasAgenda, hasMinutes, outcomeOf, seatOf, seatsAt } from './meeting-facts.js';
import { places, proposedItems, reasonsToCallOff } from './meeting-texts.js';
import { keyFor } from './rows.js';

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Meetings as tables and their rows. */
export function meetingRows(meetings: readonly MeetingToSeed[]): Rows {
  const of = (make: (meeting: MeetingToSeed) => readonly Readonly<Record<string, unknown>>[]) =>
    meetings.flatMap((meeting) => make(meeting));
  return {
    bus_meeting: of(({ id, level, day }) => [
      { ...entered(level.busGroup, day - 60), id, level_id: level.id, version: 1 },
    ]),
    bus_meeting_schedule: of(scheduleRows),
    bus_meeting_outcome: of(outcomeRows),
    bus_meeting_notice: of(noticeRows),
    bus_agenda_item: of(agendaRows),
    bus_meeting_document: of(documentRows),
    bus_attendance: of(attendanceRows),
    bus_minutes: of(minutesRows),
    bus_minutes_verification: of(verificationRows),
    ...decisionRows(meetings),
    // Nothing was done yet; and it must be emptied with the meetings that it points to.
    bus_meeting_change: [],
    bus_agenda_place: [],
  };
}

function scheduleRows({ id, level, day, nth }: MeetingToSeed) {
  const row = { meeting_id: id, starts_at: '13:00', ends_at: '15:00', place: places[nth % places.length] };
  const standing = {
    ...entered(level.busGroup, day - 60),
    ...row,
    ...{ id: keyFor(`schedule ${id}`), meets_on: isoOf(day) },
    link: nth % 4 === 2 ? `https://mote.example/bus/${id.slice(0, 8)}` : null,
  };
  if (nth % 8 !== 3) return [standing];
  // One that was moved: what it was before stands beside it.
  const moved = {
    ...standing,
    ...{ id: keyFor(`schedule ${id} before`), meets_on: isoOf(day - 7), link: null },
    ...{ ended_by: 'samsyn-demo', ended_at: `${isoOf(day - 30)}T12:00:00Z` },
  };
  return [moved, standing];
}

function outcomeRows(meeting: MeetingToSeed) {
  const { id, level, day, nth } = meeting;
  const outcome = outcomeOf(meeting);
  if (outcome === null) return [];
  const reason = outcome === 'CANCELLED' ? reasonsToCallOff[nth % reasonsToCallOff.length] : null;
  const on = outcome === 'CANCELLED' ? day - 3 : day;
  return [
    {
      ...{ ...entered(level.busGroup, on), id: keyFor(`outcome ${id}`), meeting_id: id, outcome },
      ...{ on_day: isoOf(on), reason },
    },
  ];
}

/** Most in time; some late, one in nine without an agenda, and of one in ten none is entered. */
function noticeRows({ id, level, day, nth, fromToday }: MeetingToSeed) {
  const before = nth % 6 === 4 ? 4 : 9 + (nth % 5);
  if (nth % 10 === 7 || level.busGroup === neverMet || fromToday > before) return [];
  const sent = day - before;
  return [
    {
      ...{ ...entered(level.busGroup, sent), id: keyFor(`notice ${id}`), meeting_id: id },
      ...{ sent_on: isoOf(sent), with_agenda: nth % 9 !== 6 },
    },
  ];
}

function agendaRows(meeting: MeetingToSeed) {
  const { id, level, day, nth } = meeting;
  if (!hasAgenda(meeting)) return [];
  const shared = sharedAgenda.filter((point) => point.level === null || point.level === level.kind);
  const seats = seatsAt(meeting);
  const proposed = [0, 1].slice(0, 1 + (nth % 2)).map((place) => {
    const [title, proposal] = proposedItems[
      (nth * 2 + place) % proposedItems.length
    ] as (typeof proposedItems)[number];
    const seat = seats[(nth + place) % Math.max(1, seats.length)];
    return {
      ...{ title, proposal, proposed_by: seat ? String(seat.row.organisation) : null },
      ...(seat ? seatOf(seat) : { seat_id: null, seat_owner: null }),
      of_shared_agenda: false,
    };
  });
  const common = shared.map(({ title }) => ({
    ...{ title, proposal: null, proposed_by: null, seat_id: null, seat_owner: null, of_shared_agenda: true },
  }));
  return [...common, ...proposed].map((item, place) => ({
    ...{ ...entered(level.busGroup, day - 20), ...item, meeting_id: id, position: place + 1 },
    id: keyFor(`agenda ${id} ${place}`),
  }));
}

function documentRows(meeting: MeetingToSeed) {
  const { id, level, day, nth } = meeting;
  if (!hasAgenda(meeting) || nth % 3 !== 0) return [];
  return [
    {
      ...{ ...entered(level.busGroup, day - 10), id: keyFor(`document ${id}`), meeting_id: id },
      ...{ agenda_item_id: keyFor(`agenda ${id} 1`), title: 'Beslutslista från föregående möte' },
      ...{ reference: `Dnr DEMO-${isoOf(day).slice(0, 4)}-${100 + nth}`, link: null },
    },
  ];
}

/** Most come. One clinic in each group is often away without a deputy, and of some seats nobody has said. */
function attendanceRows(meeting: MeetingToSeed) {
  const { id, level, day, nth } = meeting;
  if (outcomeOf(meeting) !== 'HELD') return [];
  return seatsAt(meeting).flatMap((seat, place) => {
    const isOftenAway = seat.owner === 'region' && place % 3 === 2;
    const turn = (nth * 5 + place * 3) % 13;
    if (turn === 12) return [];
    const presence =
      isOftenAway && turn % 2 === 0
        ? 'ABSENT'
        : turn === 4
          ? 'DEPUTY'
          : turn === 7
            ? 'PARTLY'
            : turn === 9
              ? 'ABSENT'
              : 'PRESENT';
    return [
      {
        ...{ ...entered(level.busGroup, day), id: keyFor(`attendance ${id} ${seat.row.id}`), meeting_id: id },
        ...{ ...seatOf(seat), presence },
      },
    ];
  });
}

/** Days after a meeting that its minutes are written, and verified. */
const [minutesAfter, verifiedAfter] = [2, 9];

function minutesRows(meeting: MeetingToSeed) {
  const { id, level, day } = meeting;
  const [secretary] = seatsAt(meeting);
  if (!hasMinutes(meeting) || meeting.fromToday + minutesAfter > 0) return [];
  return [
    {
      ...{ ...entered(level.busGroup, day + minutesAfter), id: keyFor(`minutes ${id}`), meeting_id: id },
      text: 'Mötet följde dagordningen. Föregående mötes beslut gicks igenom. Besluten står i beslutslistan. Inga enskilda ärenden behandlades.',
      ...(secretary ? seatOf(secretary) : { seat_id: null, seat_owner: null }),
    },
  ];
}

/** One in five is not verified. */
function verificationRows(meeting: MeetingToSeed) {
  const { id, level, day, nth } = meeting;
  const verifier = seatsAt(meeting)[1];
  if (!hasMinutes(meeting) || nth % 5 === 4 || !verifier || meeting.fromToday + verifiedAfter > 0) return [];
  return [
    {
      ...{ ...entered(level.busGroup, day + verifiedAfter), id: keyFor(`verification ${id}`) },
      ...{
        ...seatOf(verifier),
        minutes_id: keyFor(`minutes ${id}`),
        verified_on: isoOf(day + verifiedAfter),
      },
    },
  ];
}
