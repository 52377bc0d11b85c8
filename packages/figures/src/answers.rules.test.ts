import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedUp, type Counted, fewestShown, protect, rounded, type Shown, step } from './answers.rules.js';

const answers = ['FULLY', 'LARGELY', 'PARTLY', 'NOT_AT_ALL', 'DOES_NOT_KNOW'];
const questions = ['LISTENED', 'HELPS', 'KNOWS'];

/** A group's answers: each of its people has answered each question once. */
const group = (most: number) =>
  fc
    .nat(most)
    .chain((people) =>
      fc
        .tuple(
          ...questions.map(() =>
            fc.array(fc.constantFrom(...answers), { minLength: people, maxLength: people }),
          ),
        )
        .map(
          (given): Counted =>
            Object.fromEntries(
              questions.map((question, place) => [
                question,
                Object.fromEntries(
                  answers.map((answer) => [
                    answer,
                    given[place]?.filter((each) => each === answer).length ?? 0,
                  ]),
                ),
              ]),
            ),
        ),
    );
const peopleIn = (counted: Counted) =>
  Object.values(counted[questions[0] as string] ?? {}).reduce((sum, count) => sum + count, 0);

/** Every number that rounds to what is shown. */
const standsFor = (shown: number) =>
  Array.from({ length: shown + step }, (_, number) => number).filter((number) => rounded(number) === shown);

/**
 * What an attacker who knows the rules finds for each cell, by trying: every number of people, and every way in which a
 * question's answers come to it.
 */
function possibilities({ respondents, counts }: Shown): Set<number>[] {
  const found: Set<number>[] = [];
  const tables = Object.values(counts).map((each) => Object.values(each).map(standsFor));
  const people = standsFor(respondents).filter(
    (number) =>
      number >= fewestShown && tables.every((cells) => waysTo(cells, number).some(({ size }) => size > 0)),
  );
  for (const cells of tables) {
    const perCell = cells.map(() => new Set<number>());
    for (const number of people)
      waysTo(cells, number).forEach((values, place) => {
        for (const value of values) perCell[place]?.add(value);
      });
    found.push(...perCell);
  }
  return [...found, new Set(people)];
}

/** For each cell the values it has in some way of coming to a sum. */
function waysTo(cells: readonly (readonly number[])[], sum: number): Set<number>[] {
  const found = cells.map(() => new Set<number>());
  const walk = (place: number, rest: number, chosen: readonly number[]): void => {
    if (place === cells.length) {
      if (rest === 0) for (const [cell, value] of chosen.entries()) found[cell]?.add(value);
      return;
    }
    for (const value of cells[place] ?? [])
      if (value <= rest) walk(place + 1, rest - value, [...chosen, value]);
  };
  walk(0, sum, []);
  return found;
}

describe('what may leave of counted answers', () => {
  it('is nothing while fewer than five have answered', () => {
    fc.assert(fc.property(group(4), (counted) => protect(counted) === null));
  });

  it('has no number that is no multiple of five', () => {
    fc.assert(
      fc.property(group(60), (counted) => {
        const shown = protect(counted);
        if (!shown) return;
        const numbers = [shown.respondents, ...Object.values(shown.counts).flatMap(Object.values)];
        for (const number of numbers) expect(number % step).toBe(0);
      }),
    );
  });

  it('lets nobody who knows the rules find one count exactly, however it is worked out', () => {
    fc.assert(
      fc.property(group(25), (counted) => {
        const shown = protect(counted);
        if (!shown) return;
        for (const values of possibilities(shown)) expect(values.size).toBeGreaterThan(1);
      }),
      { numRuns: 150 },
    );
  });

  it('lets nobody find one where a few have answered in each way, of one question alone', () => {
    const few = fc.tuple(...answers.map(() => fc.nat(4)));
    fc.assert(
      fc.property(few, (given) => {
        const counted = { HELPS: Object.fromEntries(answers.map((answer, at) => [answer, given[at] ?? 0])) };
        const shown = protect(counted);
        if (!shown) return;
        for (const values of possibilities(shown)) expect(values.size).toBeGreaterThan(1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is held back where rounded counts beside each other would tell them: four threes are twelve in one way only', () => {
    const threes = { FULLY: 3, LARGELY: 3, PARTLY: 3, NOT_AT_ALL: 3, DOES_NOT_KNOW: 0 };
    expect(protect({ HELPS: threes })).toBeNull();
  });

  it('is not held back from a group in which answers lie as they mostly do', () => {
    const some = { FULLY: 11, LARGELY: 8, PARTLY: 4, NOT_AT_ALL: 1, DOES_NOT_KNOW: 2 };
    expect(protect({ HELPS: some })).toEqual({
      respondents: 25,
      counts: { HELPS: { FULLY: 10, LARGELY: 10, PARTLY: 5, NOT_AT_ALL: 0, DOES_NOT_KNOW: 0 } },
    });
  });

  it('of several groups as one tells what is shown of them and no more: who subtracts gets what was shown', () => {
    fc.assert(
      fc.property(fc.array(group(30), { minLength: 1, maxLength: 6 }), (groups) => {
        const shown = groups.flatMap((each) => protect(each) ?? []);
        const all = addedUp(shown);
        expect(all === null).toBe(shown.length === 0);
        if (!all) return;
        const [last, ...others] = shown.toReversed();
        const rest = addedUp(others);
        for (const question of questions)
          for (const answer of answers)
            expect((all.counts[question]?.[answer] ?? 0) - (rest?.counts[question]?.[answer] ?? 0)).toBe(
              last?.counts[question]?.[answer],
            );
      }),
    );
  });

  it('of a group that is held back is in no sum: the sum is the same whatever it holds', () => {
    fc.assert(
      fc.property(group(30), group(4), group(4), (large, small, other) => {
        const sum = (...groups: Counted[]) => addedUp(groups.flatMap((each) => protect(each) ?? []));
        expect(sum(large, small)).toEqual(sum(large, other));
        expect(peopleIn(small)).toBeLessThan(fewestShown);
      }),
    );
  });
});
