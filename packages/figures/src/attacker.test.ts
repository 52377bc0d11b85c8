import { beforeAll, describe, expect, it } from 'vitest';
import { attack, type Knowledge } from '../test/attacker.js';
import { type Chance, chanceFrom, countsOf, layoutOf, worldOf } from '../test/worlds.js';
import { bytesOfChance, type FigureCell, fewest, protectedCount, toStep } from './protection.rules.js';

const worlds = 1_000;
const held: FigureCell = { value: null, protected: true };
const shown = (value: number): FigureCell => ({ value, protected: false });
const drawn = (chance: Chance) =>
  Uint8Array.from({ length: bytesOfChance }, () => Math.floor(chance() * 256));

/** How far the rule moves a number before it rounds it, by trying it on one that is known. */
function mostMoved(tries: number): number {
  const chance = chanceFrom(99);
  let most = 0;
  for (let tried = 0; tried < tries; tried++) {
    const { value } = protectedCount(1_000, drawn(chance));
    most = Math.max(most, Math.abs((value ?? 0) - 1_000));
  }
  return most;
}

/** Ways to protect a number, each with what an attacker may hold to be certain about it. */
const ways = {
  none: {
    cell: shown,
    knowledge: { movedAtMost: 0, rounded: false, smallHeldBack: false },
  },
  smallHeldBack: {
    cell: (count: number) => (count < fewest ? held : shown(count)),
    knowledge: { movedAtMost: 0, rounded: false, smallHeldBack: true },
  },
  rounded: {
    cell: (count: number) => (count < fewest ? held : shown(toStep(count))),
    knowledge: { movedAtMost: 0, rounded: true, smallHeldBack: true },
  },
  // No bound is certain. The attacker tries the rule out, 100,000 times, and bets that nobody's number was moved more than any of those.
  inForce: {
    cell: (count: number, chance: Chance) => protectedCount(count, drawn(chance)),
    knowledge: { movedAtMost: mostMoved(100_000), rounded: true, smallHeldBack: true },
  },
} satisfies Record<string, { cell: (count: number, chance: Chance) => FigureCell; knowledge: Knowledge }>;
type Way = keyof typeof ways;

describe('an attacker who has every table of every term, the totals, and one organisation’s own records', () => {
  const result = Object.fromEntries(
    Object.keys(ways).map((way) => [way, { worlds: 0, exact: 0, wrong: 0 }]),
  ) as Record<Way, { worlds: number; exact: number; wrong: number }>;

  beforeAll(() => {
    for (let seed = 0; seed < worlds; seed++) {
      const world = worldOf(seed);
      const layout = layoutOf(world);
      const all = countsOf(world, layout);
      const own = countsOf(world, layout, world.attacker);
      const chance = chanceFrom(seed + 1_000_000);
      for (const way of Object.keys(ways) as Way[]) {
        const published = Array.from(all, (count) => ways[way].cell(count, chance));
        const { exact, least } = attack(layout, published, own, ways[way].knowledge);
        const isWrong = (at: number) => least[at] !== (all[at] as number) - (own[at] as number);
        result[way].worlds += exact.length > 0 ? 1 : 0;
        result[way].exact += exact.length;
        result[way].wrong += exact.filter(isWrong).length;
      }
    }
  }, 600_000);

  it('finds all that others have in each of 1,000 worlds while nothing is protected', () => {
    expect(result.none).toMatchObject({ worlds, wrong: 0 });
  });

  it('finds something in nearly every world when only fewer than five are held back', () => {
    expect(result.smallHeldBack.wrong).toBe(0);
    expect(result.smallHeldBack.worlds).toBeGreaterThan(0.9 * worlds);
  });

  it('finds something in every second world or more when the rest is rounded to the nearest five: that does not do', () => {
    expect(result.rounded.wrong).toBe(0);
    expect(result.rounded.worlds).toBeGreaterThan(0.5 * worlds);
  });

  it('finds nothing in any of them as figures are protected', () => {
    expect(ways.inForce.knowledge.movedAtMost).toBeGreaterThanOrEqual(10);
    expect(result.inForce).toEqual({ worlds: 0, exact: 0, wrong: 0 });
  });
});
