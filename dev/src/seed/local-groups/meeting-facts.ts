import { type Day, isoOf } from '../days.js';
import { type MeetingToSeed, neverMet } from './meeting-days.js';
import type { SeatToSeed } from './seats.js';

/** What every row about a meeting says of itself. */
export const entered = (busGroup: string, on: Day) => ({
  bus_group_id: busGroup,
  source: 'demo: inget av dokumenten återger ett möte',
  demo: true,
  recorded_by: 'samsyn-demo',
  recorded_as: 'Samsyn, demo',
  recorded_at: `${isoOf(on)}T12:00:00Z`,
});

/** A seat as rows refer to it. */
export const seatOf = ({ owner, row }: SeatToSeed) => ({
  seat_id: row.id,
  seat_owner: owner === 'region' ? 'REGION' : 'MUNICIPALITY',
});

/** What happened to a meeting. Every seventh was called off; of every eleventh nobody has said. */
export function outcomeOf({ level, nth, fromToday }: MeetingToSeed): 'HELD' | 'CANCELLED' | null {
  if (fromToday >= 0) return null;
  if (level.busGroup === neverMet) return nth % 2 === 0 ? 'CANCELLED' : null;
  if (nth % 7 === 5) return 'CANCELLED';
  return nth % 11 === 8 ? null : 'HELD';
}

/** The seats of the level on the day. */
export function seatsAt({ seats, day }: MeetingToSeed): SeatToSeed[] {
  return seats.filter(({ row }) => row.from_on <= isoOf(day));
}

/** In the individual forum children's matters are talked about: nothing of them stands here. */
export const hasAgenda = ({ level }: MeetingToSeed) =>
  level.kind !== 'INDIVIDUAL' && level.busGroup !== neverMet;

/** Of one meeting in eight there are no minutes. */
export const hasMinutes = (meeting: MeetingToSeed) =>
  outcomeOf(meeting) === 'HELD' && meeting.nth % 8 !== 2 && hasAgenda(meeting);
