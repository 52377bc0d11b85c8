import { childIdOf } from '@samsyn/disclosure/identity-number';
import { drawVisits, type LogLine, linesOfVisit, type Visit } from './access-history.js';
import { backgroundRows } from './background.js';
import type { ChildCase } from './case.js';
import { Caseloads } from './caseloads.js';
import { rowsOfCase, type SeedKeys } from './child-rows.js';
import { dayOf } from './days.js';
import { drawCase, type World } from './draw-case.js';
import { NeverIssuedNumbers } from './never-issued-numbers.js';
import { County } from './places.js';
import { planHistoryRows } from './plan-history-rows.js';
import { planLifeRows } from './plan-life-rows.js';
import { Random, seedFrom } from './random.js';
import type { ChildRows } from './rows.js';
import { SHOWCASE_SIZE, showcaseCase } from './showcase/showcase.js';

/** How many children there are, and how many of them have a plan; those come first. */
export interface Population {
  readonly children: number;
  readonly withPlan: number;
}

export interface SeededChild {
  readonly childId: string;
  /** null for a child without a plan. */
  readonly case: ChildCase | null;
  readonly rows: ChildRows;
  /** What was written in each owner's log in the last weeks. */
  readonly log: { readonly kommun: readonly LogLine[]; readonly region: readonly LogLine[] };
}

/** The log is made for as many children as the smallest scale has: a history for people to look at, not a load. */
const CHILDREN_WITH_HISTORY = 1_500;
const noLog = { kommun: [], region: [] };

/**
 * Makes the children one by one. The same seed, day and keys give the same children; the n-th child with a plan is the
 * same however many there are. Memory does not grow with their number.
 *
 * @param today ISO date that all events are placed around
 */
export function* children(
  seed: string,
  today: string,
  population: Population,
  keys: SeedKeys,
): Generator<SeededChild> {
  const world: World = {
    county: new County(today),
    today: dayOf(today),
    numbers: new NeverIssuedNumbers(),
    caseloads: new Caseloads(),
  };
  const words = seedFrom(seed);
  const backgroundWords = seedFrom(`${seed} utan plan`);
  for (let ordinal = 0; ordinal < population.withPlan; ordinal += 1) {
    yield childWithPlan(new Random(words, ordinal), ordinal, world, keys);
  }
  for (let ordinal = population.withPlan; ordinal < population.children; ordinal += 1) {
    const rows = backgroundRows(new Random(backgroundWords, ordinal), ordinal, world, keys);
    yield { childId: rows.kommun.child[0]?.id ?? '', case: null, rows, log: noLog };
  }
}

function childWithPlan(random: Random, ordinal: number, world: World, keys: SeedKeys): SeededChild {
  const { child, visits } =
    ordinal < SHOWCASE_SIZE
      ? showcaseCase(random, ordinal, world)
      : withVisits(random, drawCase(random, ordinal, world), ordinal, world);
  const childId = childIdOf(keys.childKey, child.identityNumber);
  const rows = rowsOfCase(child, random, keys);
  for (const plan of child.plans) {
    planLifeRows(rows.kommun, childId, plan, world.today);
    if (plan.keepsHistory) planHistoryRows(rows.kommun, childId, plan);
  }
  const written = visits.map((visit) => linesOfVisit(visit, childId, child, random.uuid()));
  return {
    childId,
    case: child,
    rows,
    log: {
      kommun: written.flatMap(({ kommun }) => kommun),
      region: written.flatMap(({ region }) => region),
    },
  };
}

function withVisits(
  random: Random,
  child: ChildCase,
  ordinal: number,
  { county, today }: World,
): { child: ChildCase; visits: readonly Visit[] } {
  return { child, visits: ordinal < CHILDREN_WITH_HISTORY ? drawVisits(random, child, county, today) : [] };
}
