import { holdsOn, type Period } from '../period.rules.js';

export type SeatPresence = 'PRESENT' | 'PARTLY' | 'DEPUTY' | 'ABSENT';

/** A seat, and when it is there; of the other owner's no more is known than its key. */
export interface SeatToCount {
  readonly id: string;
  readonly owner: string;
  /** null where it is the other owner's to say. */
  readonly period: Period | null;
}

interface Attended {
  readonly id: string;
  readonly day: string;
  readonly attendance: readonly {
    readonly seatId: string;
    readonly seatOwner: string;
    readonly presence: SeatPresence;
  }[];
}

/** How one seat took part in one meeting. */
export interface Mark {
  readonly meetingId: string;
  /** null: nobody has said. */
  readonly presence: SeatPresence | null;
  /** The seat was there on the day; null where the other owner says. */
  readonly seated: boolean | null;
}

/** How one seat took part in all of them. */
export interface SeatRow<Seat> {
  readonly seat: Seat;
  readonly marks: readonly Mark[];
  readonly present: number;
  readonly partly: number;
  readonly deputy: number;
  /** Absent, and without a deputy. */
  readonly absent: number;
  /** There, and nobody has said how. */
  readonly unsaid: number;
}

/**
 * Seats by meetings, from what was said of each. A seat that was not there on a day is not absent on it; one that nobody has said
 * anything about is not known.
 */
export function attendanceOf<Seat extends SeatToCount>(
  seats: readonly Seat[],
  held: readonly Attended[],
): SeatRow<Seat>[] {
  return seats.map((seat) => {
    const marks = held.map(({ id, day, attendance }): Mark => {
      const said = attendance.find(({ seatId }) => seatId === seat.id);
      const seated = seat.period && holdsOn(seat.period, day);
      return { meetingId: id, presence: said?.presence ?? null, seated };
    });
    const count = (presence: SeatPresence) => marks.filter((mark) => mark.presence === presence).length;
    return {
      ...{ seat, marks, present: count('PRESENT'), partly: count('PARTLY') },
      ...{ deputy: count('DEPUTY'), absent: count('ABSENT') },
      unsaid: marks.filter(({ presence, seated }) => presence === null && seated !== false).length,
    };
  });
}

/** How often somebody came for a seat, of how often it is said; a deputy who comes is somebody who comes. */
export function totalsOf(rows: readonly Omit<SeatRow<unknown>, 'seat'>[]): {
  readonly came: number;
  readonly said: number;
} {
  const came = rows.reduce((sum, { present, partly, deputy }) => sum + present + partly + deputy, 0);
  return { came, said: rows.reduce((sum, { absent }) => sum + absent, came) };
}
