import type { Viewer } from '@samsyn/subgraph/viewer';
import { describe, expect, it } from 'vitest';
import { InputProblems } from '../input-problems.js';
import { reviewsLogOf, verdictsInOrder } from './log-review.rules.js';

const manager: Viewer = {
  ...{ subject: 'chef', name: 'Demo Chef', principal: 'stockholms-stad' },
  ...{ units: ['soc-farsta'], roles: ['MANAGER'] },
};

describe('who reviews a unit’s log', () => {
  it('is its manager, where the unit is one of this owner’s', () => {
    expect(reviewsLogOf(manager, 'soc-farsta', true)).toBe(true);
    expect(reviewsLogOf(manager, 'soc-farsta', false)).toBe(false);
    expect(reviewsLogOf(manager, 'soc-tyreso', true)).toBe(false);
  });

  it('is nobody else who works there, and of the secretariat nobody', () => {
    for (const roles of [[], ['STAFF'], ['COORDINATOR'], ['SECRETARIAT'], ['MANAGER', 'SECRETARIAT']])
      expect(reviewsLogOf({ ...manager, roles: roles as Viewer['roles'] }, 'soc-farsta', true)).toBe(false);
  });
});

describe('the verdicts on a sample', () => {
  const read = (...given: Parameters<typeof verdictsInOrder>[2][number][]) => {
    const problems = new InputProblems();
    const read = verdictsInOrder(['7', '9'], [], given, problems);
    return { ...read, problems: problems.found.map(({ field, code }) => `${field} ${code}`) };
  };
  const seven = { lineId: '7', verdict: 'IN_ORDER' };
  const nine = { lineId: '9', verdict: 'FOLLOW_UP', note: ' Varför? ' };

  it('come in the order of its lines, whichever way they were given', () => {
    const inOrder = { verdicts: ['IN_ORDER', 'FOLLOW_UP'], notes: [null, 'Varför?'], problems: [] };
    expect(read(seven, nine)).toEqual(inOrder);
    expect(read(nine, seven)).toEqual(inOrder);
  });

  it('are wanting while one line has none', () => {
    expect(read().problems).toEqual(['verdicts REQUIRED']);
    expect(read(nine).problems).toEqual(['verdicts REQUIRED']);
  });

  it('are not given by anybody on her own reading, which is told to be one', () => {
    const problems = new InputProblems();
    expect(verdictsInOrder(['7', '9'], ['7'], [nine], problems)).toEqual({
      verdicts: ['OWN_READING', 'FOLLOW_UP'],
      notes: [null, 'Varför?'],
    });
    expect(problems.found).toEqual([]);
    verdictsInOrder(['7', '9'], ['7'], [seven, nine], problems);
    verdictsInOrder(['7', '9'], [], [seven, { lineId: '9', verdict: 'OWN_READING' }], problems);
    expect(problems.found.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'verdicts.0.lineId OWN_READING',
      'verdicts.1.verdict UNKNOWN',
    ]);
  });

  it('are not for a line of another sample, nor twice for one', () => {
    expect(read(seven, nine, { lineId: '8', verdict: 'IN_ORDER' }).problems).toEqual([
      'verdicts.2.lineId UNKNOWN',
    ]);
    expect(read(seven, nine, seven).problems).toEqual(['verdicts.2.lineId REPEATED']);
  });

  it('say why where something is to be followed up, in a note that can be read', () => {
    expect(read(seven, { ...nine, note: ' ' }).problems).toEqual(['verdicts.1.note REQUIRED']);
    expect(read(seven, { ...nine, note: 'x'.repeat(1_000) }).problems).toEqual([]);
    expect(read(seven, { ...nine, note: 'x'.repeat(1_001) }).problems).toEqual(['verdicts.1.note TOO_LONG']);
  });
});
