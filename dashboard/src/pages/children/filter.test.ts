import { describe, expect, it } from 'vitest';
import type { ChildRowFragment } from '../../gql/graphql.js';
import { choiceFrom, graphFilter, noChoice, passes, searchFor } from './filter.js';

const plan = {
  status: 'ACTIVE',
  question: 'Hur orkar hon skolveckan?',
  child: { displayName: 'Demo-Åsa T.' },
  nextFollowUp: { overdue: true },
  parties: [{ unit: { id: 'soc-farsta' } }, { unit: null }],
} as unknown as ChildRowFragment;

describe('the address of the list', () => {
  it('holds the whole choice, and gives it back', () => {
    const choice = { unit: 'soc-farsta', status: 'CALLED', onlyOverdue: true, sort: 'age' } as const;
    expect(choiceFrom(searchFor(choice))).toEqual(choice);
  });

  it('is clean when nothing is chosen', () => {
    expect(searchFor(noChoice)).toBe('');
    expect(choiceFrom('')).toEqual(noChoice);
  });

  it('survives what people do to addresses', () => {
    expect(choiceFrom('?lage=nonsense&sortera=%F0&forsenade=1&x=y')).toEqual(noChoice);
  });
});

describe('the filter', () => {
  it.each(['åsa', ' DEMO-Å ', 'skolveckan', ''])('finds by name or question: %j', (text) => {
    expect(passes(plan, noChoice, text)).toBe(true);
  });

  it('does not take a for å: they are different letters', () => {
    expect(passes(plan, noChoice, 'asa')).toBe(false);
  });

  it('takes a unit that takes part, a status, and overdue', () => {
    expect(passes(plan, { ...noChoice, unit: 'soc-farsta', status: 'ACTIVE', onlyOverdue: true }, '')).toBe(
      true,
    );
    expect(passes(plan, { ...noChoice, unit: 'bup-farsta' }, '')).toBe(false);
    expect(passes(plan, { ...noChoice, status: 'CLOSED' }, '')).toBe(false);
    expect(passes({ ...plan, nextFollowUp: null }, { ...noChoice, onlyOverdue: true }, '')).toBe(false);
  });

  it('finds nothing by name in a plan whose name is not disclosed', () => {
    const unnamed = { ...plan, question: null, child: { ...plan.child, displayName: null } };
    expect(passes(unnamed, noChoice, 'åsa')).toBe(false);
    expect(passes(unnamed, noChoice, '')).toBe(true);
  });

  it('asks the graph for all that is open, for what is closed when that is chosen, and for just that when there is too much', () => {
    expect(graphFilter(noChoice, 'åsa', false)).toBeNull();
    expect(graphFilter({ ...noChoice, status: 'CLOSED' }, 'åsa', false)).toEqual({ status: 'CLOSED' });
    expect(graphFilter(noChoice, '  ', true)).toEqual({});
    expect(graphFilter(noChoice, ' åsa ', true)).toEqual({ text: 'åsa' });
  });
});
