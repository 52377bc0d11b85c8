import { describe, expect, it } from 'vitest';
import type { MeasuredFragment } from '../../gql/graphql.js';
import { choiceIn, searchFor } from './choice.js';
import { changeBetween, inOrder, inYear, type MeasuredGroup, meanOf, yearsOf } from './measured.js';

const measured = (year: number, regulations: number | null, goals: number | null): MeasuredFragment => ({
  __typename: 'SpiderMeasurement',
  ...{ year, answers: 5, protected: false, source: null, demo: false, dimensions: [] },
  axes: [
    {
      __typename: 'SpiderAxisValue',
      axis: 'REGULATIONS',
      value: regulations,
      missing: regulations === null ? 'PROTECTED' : null,
    },
    {
      __typename: 'SpiderAxisValue',
      axis: 'GOALS',
      value: goals,
      missing: goals === null ? 'PROTECTED' : null,
    },
  ],
});
const group = (name: string, ...years: MeasuredFragment[]): MeasuredGroup => ({
  id: `bus-${name}`,
  name,
  years,
});

describe('measured groups', () => {
  it('have means of what is told, and a change over what is told of both years alone', () => {
    expect(meanOf(measured(2025, 4, 6))).toBe(5);
    expect(meanOf(measured(2025, 4, null))).toBe(4);
    expect(meanOf(measured(2025, null, null))).toBeNull();
    expect(changeBetween(measured(2024, 3, null), measured(2025, 4, 9))).toBe(1);
    expect(changeBetween(measured(2024, null, 3), measured(2025, 4, null))).toBeNull();
    expect(changeBetween(null, measured(2025, 4, 9))).toBeNull();
  });

  it('are compared with the year before that they have, in the order asked for, those without a number last', () => {
    const groups = [
      group('c', measured(2023, 5, 5), measured(2025, 4, 4)),
      group('b', measured(2025, null, null)),
      group('a', measured(2024, 5, 5), measured(2025, 7, 7)),
      group('d', measured(2024, 5, 5)),
    ];
    expect(yearsOf(groups)).toEqual([2025, 2024, 2023]);
    const shown = inYear(groups, 2025);
    const names = (by: 'change' | 'level' | 'name') =>
      inOrder(shown, by, (a, b) => a.localeCompare(b)).map((each) => each.group.name);
    expect(names('change')).toEqual(['c', 'a', 'b']);
    expect(names('level')).toEqual(['c', 'a', 'b']);
    expect(names('name')).toEqual(['a', 'b', 'c']);
    expect(shown[0]?.change).toBe(-1);
  });
});

describe('the address of what is shown', () => {
  it('is read back as it was written, and what it cannot mean is left out', () => {
    const choice = { group: 'bus-tyreso', other: 'bus-nacka', year: 2024, sort: 'level' } as const;
    expect(choiceIn(searchFor(choice))).toEqual(choice);
    expect(searchFor({ group: null, other: null, year: null, sort: 'change' })).toBe('');
    expect(choiceIn('?grupp=%3Cscript%3E&jamfor=x&ar=1&ordning=annan')).toEqual({
      ...{ group: null, other: null, year: null, sort: 'change' },
    });
  });
});
