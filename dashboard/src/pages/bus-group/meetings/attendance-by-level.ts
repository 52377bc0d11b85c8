import type { AttendanceFragment, NamedSeatFragment } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { NamedSeat } from './meetings-query.js';

type MeetingHeld = AttendanceFragment['meetings'][number];

/** How the seats of a level took part in its meetings. */
export interface AttendanceOfLevel {
  readonly level: MeetingHeld['level'];
  readonly meetings: readonly MeetingHeld[];
  readonly rows: readonly {
    readonly seat: NamedSeatFragment;
    readonly marks: AttendanceFragment['seats'][number]['marks'];
    readonly absent: number;
  }[];
}

/**
 * The levels that have met, each with its own meetings and seats. A seat of the region's that could not be reached stands where
 * something is said of it.
 */
export function attendanceByLevel({ meetings, seats }: AttendanceFragment): AttendanceOfLevel[] {
  const levels = new Map(meetings.map(({ level }) => [level.id, level]));
  return [...levels.values()].map((level) => {
    const met = meetings.filter((meeting) => meeting.level.id === level.id);
    const ids = new Set(met.map(({ id }) => id));
    const rows = seats.flatMap(({ seat: masked, marks }) => {
      const seat = readFragment(NamedSeat, masked);
      const own = marks.filter(({ meetingId }) => ids.has(meetingId));
      const levelId = (seat.municipalSeat ?? seat.regionalSeat)?.levelId;
      const isSaid = own.some(({ presence }) => presence !== null);
      if (!isSaid && levelId !== level.id) return [];
      return [{ seat, marks: own, absent: own.filter(({ presence }) => presence === 'ABSENT').length }];
    });
    return { level, meetings: met, rows };
  });
}
