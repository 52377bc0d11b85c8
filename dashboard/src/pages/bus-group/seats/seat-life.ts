import type { SeatMandate, SeatRole } from '../../../gql/graphql.js';
import type { Seat } from './seats-of-level.js';

interface Spell {
  readonly key: string;
  readonly from: string;
  /** the first day no longer; null while it lasts */
  readonly to: string | null;
}

export type LifeOfSeat = Spell &
  (
    | { readonly kind: 'holder' | 'deputy'; readonly name: string }
    | { readonly kind: 'mandate'; readonly mandate: SeatMandate }
    | { readonly kind: 'vacant' }
  );

/**
 * A seat's life, the latest first: holders, deputies, mandates, and the days between holders when nobody held it. Before the
 * first holder that is known, nothing is said: nobody may have entered who it was.
 */
export function lifeOf(
  { holders, mandates, to }: Pick<Seat, 'holders' | 'mandates' | 'to'>,
  today: string,
): LifeOfSeat[] {
  const sat = holders.filter(({ role }) => role === 'HOLDER').sort((a, b) => a.from.localeCompare(b.from));
  const vacancies = sat.flatMap((each, place): LifeOfSeat[] => {
    if (each.to === null || each.to > today) return [];
    const next = sat[place + 1]?.from ?? to;
    if (next !== null && next <= each.to) return [];
    return [{ kind: 'vacant', key: `vacant ${each.to}`, from: each.to, to: next }];
  });
  return [
    ...holders.map(
      ({ id, role, name, from, to: until }): LifeOfSeat => ({
        ...{ key: id, name, from, to: until },
        kind: role === 'HOLDER' ? 'holder' : 'deputy',
      }),
    ),
    ...mandates.map(
      ({ mandate, from, to: until }): LifeOfSeat => ({
        ...{ kind: 'mandate', key: `mandate ${from}`, mandate, from, to: until },
      }),
    ),
    ...vacancies,
  ].sort((a, b) => b.from.localeCompare(a.from));
}

/**
 * Who stands in the way of an appointment: those in the same role on some of the days who cannot simply be relieved, and the
 * same person in the seat's other role.
 */
export function inTheWay(
  holders: Seat['holders'],
  asked: {
    readonly role: SeatRole;
    readonly name: string;
    readonly from: string;
    readonly to: string | null;
  },
): Seat['holders'] {
  return holders.filter(({ role, name, from, to }) => {
    const meet = (asked.to === null || from < asked.to) && (to === null || to > asked.from);
    if (!meet) return false;
    return role === asked.role ? !(to === null && from < asked.from) : name === asked.name;
  });
}

/** Whom an appointment for a time relieves for good: nobody sits there again when its time is out. */
export function relievedForGood(
  holders: Seat['holders'],
  asked: { readonly role: SeatRole; readonly from: string; readonly to: string | null },
): Seat['holders'][number] | null {
  if (asked.to === null || asked.from === '' || asked.to <= asked.from) return null;
  return (
    holders.find(({ role, from, to }) => role === asked.role && to === null && from < asked.from) ?? null
  );
}

/** What is entered of a seat for days after one on which it is to be closed: shown before somebody says that it is to go. */
export function laterThan(
  { holders, mandates, from: begun }: Pick<Seat, 'holders' | 'mandates' | 'from'>,
  on: string,
): (Spell & ({ readonly name: string } | { readonly mandate: SeatMandate }))[] {
  if (on === '') return [];
  const isLater = ({ from, to }: Omit<Spell, 'key'>) => from >= on || (to !== null && to > on);
  return [
    ...holders.filter(isLater).map(({ id, name, from, to }) => ({ key: id, name, from, to })),
    ...mandates
      .filter((each) => each.from > begun && isLater(each))
      .map(({ mandate, from, to }) => ({ key: `mandate ${from}`, mandate, from, to })),
  ];
}
