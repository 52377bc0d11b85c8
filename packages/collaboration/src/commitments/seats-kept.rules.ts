import { dayPlus } from '../meetings/meeting-days.rules.js';
import { holdsOn, type Period } from '../period.rules.js';
import { seatOn } from '../seats/seat.rules.js';
import { type Assessment, allHold, atRisk, broken, type Fact, kept, unknown } from './assessment.js';
import type { CareFacts, LevelFact, MunicipalFacts, SeatFact, SeatFacts } from './facts.js';

/** How long before a seat or a turn falls vacant it is told as at risk. */
const WARNING_DAYS = 90;

type Facts = MunicipalFacts | CareFacts;

const asFact = (seat: SeatFact, holds: boolean | null, more: Partial<Fact> = {}): Fact => ({
  ...{ kind: 'SEAT', id: seat.id, name: seat.name, day: null, holds, demo: seat.demo },
  ...more,
});

/** While not all seats are said to be entered, none of those that are can make it kept. */
function ofAll({ known, knownDemo }: SeatFacts, answer: Assessment): Assessment {
  if (answer.standing !== 'KEPT') return answer;
  return known
    ? { ...answer, demo: knownDemo }
    : { ...answer, standing: 'UNKNOWN', reason: 'PARTLY_ENTERED' };
}

/** Somebody holds each seat. One that nobody is known ever to have held is not told as vacant. */
export function seatsHeld({ seats }: Facts, on: string): Assessment {
  const facts = seats.seats.map((seat) => {
    const holdings = seat.holders.map((period) => ({ ...period, role: 'HOLDER', name: '' }));
    const { holder, vacantSince } = seatOn(holdings, on);
    const holds = holder ? true : vacantSince === null ? null : false;
    return asFact(seat, holds, { day: vacantSince, demo: seat.demo || seat.holdersDemo });
  });
  const answer = ofAll(seats, allHold(facts));
  if (answer.standing === 'BROKEN') {
    const since = facts.flatMap(({ holds, day }) => (holds === false && day !== null ? [day] : [])).sort();
    return { ...answer, day: since[0] ?? null };
  }
  const soon = seats.seats.flatMap(({ holders }) => endsSoon(holders, on)).sort();
  return soon[0] === undefined ? answer : atRisk('DUE', soon[0], { ...answer, day: soon[0] });
}

/** The day on which what holds today ends with nothing after it, where that is near. */
function endsSoon(periods: readonly Period[], on: string): string[] {
  const end = periods.find((period) => holdsOn(period, on))?.toOn ?? null;
  if (end === null || end > dayPlus(on, WARNING_DAYS)) return [];
  return periods.some((period) => holdsOn(period, end)) ? [] : [end];
}

/** Each seat has a mandate that is written down, and a deputy. That none is entered is a lack once all seats are. */
export function seatsMandated({ seats }: Facts, on: string): Assessment {
  const facts = seats.seats.map((seat) => {
    const has = seat.hasMandate && seat.deputies.some((period) => holdsOn(period, on));
    // That something is missing rests on it that all is said to be entered.
    const demo = seat.demo || seat.mandateDemo || (!has && seats.knownDemo);
    return asFact(seat, has ? true : seats.known ? false : null, { demo });
  });
  return ofAll(seats, allHold(facts));
}

/** Steering and operative group have a chair, and somebody whose turn it is to convene. */
export function chairAndConvenerKnown({ levels }: MunicipalFacts, on: string): Assessment {
  const led = levels.filter(({ kind }) => ['STEERING', 'OPERATIVE'].includes(kind));
  const facts = led.map(({ id, kind, chairs, conveners, demo }): Fact => {
    const both = [chairs, conveners];
    const has = both.every((periods) => periods.some((period) => holdsOn(period, on)));
    const lost = both.some((periods) => lapsed(periods, on));
    return { kind: 'LEVEL', id, name: kind, day: null, holds: has ? true : lost ? false : null, demo };
  });
  const answer = allHold(facts);
  if (answer.standing === 'BROKEN') return answer;
  const soon = led.flatMap((level) => leavesSoon(level, on)).sort();
  return soon[0] === undefined ? answer : atRisk('DUE', soon[0], { ...answer, day: soon[0] });
}

const leavesSoon = ({ chairs, conveners }: LevelFact, on: string) =>
  [chairs, conveners].flatMap((periods) => endsSoon(periods, on));

/** There was one, and there is none on the day. */
const lapsed = (periods: readonly Period[], on: string) =>
  !periods.some((period) => holdsOn(period, on)) &&
  periods.some(({ fromOn, toOn }) => toOn !== null && fromOn < toOn && toOn <= on);

/** A seat of a kind: there, not there though all are entered, or not known. */
function hasSeat(seats: SeatFacts, isSuch: (seat: SeatFact) => boolean): Assessment {
  const facts = seats.seats.filter(isSuch).map((seat) => asFact(seat, true));
  if (facts.length > 0) return kept('FULFILLED', { counted: facts.length, facts });
  return seats.known ? broken('NONE', { counted: 0, demo: seats.knownDemo }) : unknown('NOT_ENTERED');
}

/** A named function holds the collaboration together. */
export function coordinatorNamed({ seats }: MunicipalFacts): Assessment {
  return hasSeat(seats, ({ party }) => party === 'COORDINATION');
}

/** Independent schools have a seat: how an invitation shows here. */
export function independentSchoolsInvited({ seats }: MunicipalFacts): Assessment {
  return hasSeat(seats, (seat) => seat.speaksForIndependentSchools);
}

/** The five parties that shall take part have a seat, with either owner. */
export function mandatoryPartiesPresent({ parties }: CareFacts): Assessment {
  return allHold(
    parties.map(({ party, presence, demo }): Fact => {
      const holds = presence === 'UNKNOWN' ? null : presence === 'PRESENT';
      return { kind: 'PARTY', id: party, name: null, day: null, holds, demo };
    }),
  );
}
