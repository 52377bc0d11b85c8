import { type Bounds, clipped, everHeld, holdsOn } from '../period.rules.js';
import type { GroupSeats } from '../seats/seat.loader.js';
import { seatsOn } from '../seats/seat-on-day.js';
import type { SeatFacts } from './facts.js';

/** An owner's seats in a group on a day, for the rules. With a seat that is closed whoever sat there leaves it. */
export function seatFacts(all: GroupSeats, group: Bounds, day: string): SeatFacts {
  const inGroup = all.rosters.map((roster) => clipped(roster, group.to));
  const saying = inGroup.filter((roster) => holdsOn(roster, day));
  return {
    known: saying.length > 0,
    knownDemo: saying.some(({ demo }) => demo),
    seats: seatsOn(all, group, day).map(({ row, mandates, holdings }) => {
      const held = holdings.map((holding) => clipped(holding, row.toOn)).filter(everHeld);
      const has = mandates.filter((mandate) => holdsOn(clipped(mandate, row.toOn), day));
      const ofRole = (role: string) => held.filter((holding) => holding.role === role);
      return {
        id: row.id,
        name: [row.organisation, row.post].filter(Boolean).join(', '),
        party: row.party,
        speaksForIndependentSchools: row.speaksForIndependentSchools,
        hasMandate: has.length > 0,
        holders: ofRole('HOLDER'),
        deputies: ofRole('DEPUTY'),
        demo: row.demo,
        holdersDemo: ofRole('HOLDER').some(({ demo }) => demo),
        mandateDemo: [...has, ...ofRole('DEPUTY')].some(({ demo }) => demo),
      };
    }),
  };
}
