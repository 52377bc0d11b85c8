import { type FigureTableDefinition, figureTables, total } from '../src/tables.js';

/** One thing that is counted: a plan, a pupil; in one area, in one category of each table, or in several that overlap. */
export interface Counted {
  readonly term: string;
  readonly area: string;
  readonly population: string;
  readonly in: Readonly<Record<string, readonly string[]>>;
  /** The organisations that have it in their own records, and so know all of it. */
  readonly known: readonly string[];
}

/** What there is in truth. */
export interface World {
  readonly areas: readonly string[];
  readonly terms: readonly string[];
  readonly counted: readonly Counted[];
  /** Whose knowledge the attacker has. */
  readonly attacker: string;
}

export type Chance = () => number;

/** Mulberry32: a world is told by its number. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const ofPeople = figureTables.filter(({ counted }) => counted === 'PEOPLE');
const populations = [...new Set(ofPeople.map(({ population }) => population))];

/** A world, from one area with three plans to a county with hundreds in each area; an attacker who knows few of them, most, or all of an area. */
export function worldOf(seed: number): World {
  const chance = chanceFrom(seed);
  const upTo = (most: number) => Math.floor(chance() * (most + 1));
  const areas = Array.from({ length: 1 + upTo(chance() < 0.2 ? 33 : 5) }, (_, at) => `area-${at}`);
  const terms = Array.from({ length: 1 + upTo(2) }, (_, at) => `HT20${20 + at}`);
  const size = [4, 9, 25, 80, 300][upTo(4)] as number;
  const knows = [0.1, 0.5, 0.9, 1][upTo(3)] as number;
  const skewed = 1 + upTo(3);
  const counted: Counted[] = [];
  for (const population of populations) {
    const tables = ofPeople.filter((table) => table.population === population);
    for (const term of terms)
      for (const area of areas)
        for (let many = upTo(size); many > 0; many--)
          counted.push({
            ...{ population, term, area },
            in: Object.fromEntries(tables.map((table) => [table.id, drawn(table, skewed, chance)])),
            known: chance() < knows ? ['own', 'others'] : ['others'],
          });
  }
  return { areas, terms, counted, attacker: 'own' };
}

function drawn(table: FigureTableDefinition, skewed: number, chance: Chance): string[] {
  const one = () => table.categories[Math.floor(chance() ** skewed * table.categories.length)] as string;
  const first = one();
  return table.overlapping && chance() < 0.5 ? [...new Set([first, one()])] : [first];
}

/** The county's own row. */
export const county = '';

/** What is published of a world: its numbers in order, and which of them add up to which. */
export interface Layout {
  readonly places: ReadonlyMap<string, number>;
  readonly sums: readonly Sum[];
}

/** A number that is the sum of others; of overlapping categories it is at most that. */
export interface Sum {
  /** Sums of one term and population hang together, and with no others. */
  readonly about: string;
  readonly whole: number;
  readonly parts: readonly number[];
  readonly overlapping: boolean;
}

const numberOf = (term: string, area: string, table: string, category: string) =>
  [term, area, table, category].join('|');

/** Every number of every table, term and area, the county's and the totals too. */
export function layoutOf({ areas, terms }: World): Layout {
  const places = new Map<string, number>();
  const place = (...of: Parameters<typeof numberOf>) => {
    const key = numberOf(...of);
    const known = places.get(key) ?? places.size;
    places.set(key, known);
    return known;
  };
  const sums: Sum[] = [];
  for (const term of terms)
    for (const { id, population, categories, overlapping } of ofPeople) {
      const about = `${term}|${population}`;
      for (const area of [...areas, county]) {
        const parts = categories.map((category) => place(term, area, id, category));
        sums.push({ about, whole: place(term, area, population, total), parts, overlapping });
      }
      for (const [name, category] of [
        ...categories.map((each) => [id, each] as const),
        [population, total] as const,
      ]) {
        const parts = areas.map((area) => place(term, area, name, category));
        sums.push({ about, whole: place(term, county, name, category), parts, overlapping: false });
      }
    }
  return { places, sums };
}

/** The truth of every number; of all, or of what somebody has. */
export function countsOf(world: World, { places }: Layout, whose?: string): Int32Array {
  const counts = new Int32Array(places.size);
  const one = (...of: Parameters<typeof numberOf>) => {
    const at = places.get(numberOf(...of)) as number;
    counts[at] = (counts[at] as number) + 1;
  };
  for (const each of world.counted) {
    if (whose && !each.known.includes(whose)) continue;
    for (const area of [each.area, county]) {
      for (const [table, categories] of Object.entries(each.in))
        for (const category of categories) one(each.term, area, table, category);
      one(each.term, area, each.population, total);
    }
  }
  return counts;
}
