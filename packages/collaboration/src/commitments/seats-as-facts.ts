import { type Bounds, clipped, everHeld, holdsOn } from '../period.rules.js';
import type { GroupSeats } from '../seats/seat.loader.js';
import { seatsOn } from '../seats/seat-on-day.js';
import { rosterOf } from '../seats/seats-of-group.js';
import type { SeatFacts } from './facts.js';

/** An owner's seats in a group on a day, for the rules. With a seat that is closed whoever sat there leaves it. */
export function seatFacts(all: GroupSeats, group: Bounds, day: string): SeatFacts {
  return {
    known: rosterOf(all, group).known.some((period) => holdsOn(period, day)),
    seats: seatsOn(all, group, day).map(({ row, mandates, holdings }) => {
      const held = holdings.map((holding) => clipped(holding, row.toOn)).filter(everHeld);
      const ofRole = (role: string) => held.filter((holding) => holding.role === role);
      return {
        id: row.id,
        name: [row.organisation, row.post].filter(Boolean).join(', '),
        party: row.party,
        speaksForIndependentSchools: row.speaksForIndependentSchools,
        hasMandate: mandates.some((mandate) => holdsOn(clipped(mandate, row.toOn), day)),
        holders: ofRole('HOLDER'),
        deputies: ofRole('DEPUTY'),
      };
    }),
  };
}
