import { describe, expect, it } from 'vitest';
import { Random, seedFrom } from '../random.js';
import * as answers from './answers.js';
import { fill } from './fill.js';
import type { GoalTemplate } from './goal-template.js';
import { bodyGoals } from './goals-body.js';
import { everydayGoals, plainOffers } from './goals-everyday.js';
import { familyGoals } from './goals-family.js';
import { feelingGoals } from './goals-feelings.js';
import { healthGoals } from './goals-health.js';
import { learningGoals } from './goals-learning.js';
import * as words from './words.js';

const goals: readonly GoalTemplate[] = [
  ...learningGoals,
  ...healthGoals,
  ...bodyGoals,
  ...familyGoals,
  ...everydayGoals,
  ...feelingGoals,
];
const given = { n: '8', högtid: 'jul', skolan: 'skolan', lärare: 'lärare', hen: 'barnet' };

/** Every text in a structure of lists and records, where it stands. */
function textsIn(value: unknown, at = ''): [at: string, text: string][] {
  if (typeof value === 'string') return [[at, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at}/${key}`));
}
const texts = textsIn({ goals, plainOffers, words, answers });

describe('the texts of the seeds', () => {
  const filled = texts.flatMap(([at, text]) =>
    Array.from({ length: 12 }, (_, round) => `${at}: ${fill(new Random(seedFrom(at), round), text, given)}`),
  );

  it('can all be filled in many ways, and keep no slot, stray brace or gap', () => {
    expect(texts.length).toBeGreaterThan(700);
    expect(filled.filter((text) => /[{}|]|undefined| {2}|\t|\n|: $/.test(text))).toEqual([]);
  });

  it('say one of one and two of two', () => {
    const many =
      /\b(?:en|ett|1) (?:dagar|gånger|kvällar|morgnar|veckor|träffar|kontroller|timmar|helger|nätter)\b/i;
    expect(filled.filter((text) => many.test(text))).toEqual([]);
  });

  it('give every goal something from each owner that usually is a party', () => {
    for (const { wordings, municipal, care } of goals) {
      expect(
        municipal.map(({ form }) => form),
        wordings[0],
      ).not.toContain(null);
      expect(
        care.every(({ form }) => form === null),
        wordings[0],
      ).toBe(true);
      expect(municipal.length).toBeGreaterThan(0);
      expect(care.length).toBeGreaterThan(0);
    }
  });

  it('have goals for every age and every reason from the age it is given', () => {
    for (let age = 0; age <= 17; age += 1) {
      expect(
        goals.some(({ ages: [from, to] }) => from <= age && age <= to),
        `age ${age}`,
      ).toBe(true);
    }
    for (const reason of Object.keys(words.questions)) {
      expect(
        goals.some(({ reasons }) => (reasons as string[]).includes(reason)),
        reason,
      ).toBe(true);
    }
  });
});

describe('filling', () => {
  const random = () => new Random(seedFrom('fill'), 1);

  it('takes one of several, a number in steps, or what is given', () => {
    for (let round = 0; round < 50; round += 1) {
      const filled = fill(new Random(seedFrom('fill'), round), '{a|b} {10..30:10} {n}', { n: 'åtta' });
      expect(filled).toMatch(/^[ab] (10|20|30) åtta$/);
    }
  });

  it('fails for a slot that nothing is given for, and for a slot within a slot', () => {
    expect(() => fill(random(), 'före {påsk}')).toThrow('{påsk}');
    expect(() => fill(random(), '{a|före {b}}')).toThrow('within a slot');
  });
});
