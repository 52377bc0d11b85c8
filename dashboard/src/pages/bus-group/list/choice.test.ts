import { describe, expect, it } from 'vitest';
import {
  inOrder,
  isMine,
  type ListedGroup,
  matches,
  overdueOf,
  passes,
  searchWith,
  viewIn,
} from './choice.js';

const seat = (unit: string | null, vacantSince: string | null = null) => ({
  ...{ id: `s-${unit}`, day: '2026-01-01', vacantSince },
  unit: unit === null ? null : { id: unit },
});
const group = (name: string, more: object = {}) =>
  ({
    ...{ id: `bus-${name}`, name, compositionKnown: true, viewerCanChange: false },
    ...{ municipalities: [{ name: 'Stockholm' }], parts: [], parties: [] },
    ...{ agreements: [], openDecisions: [], nextMeeting: null },
    ...{ municipalSeats: [seat('soc')], regionalSeats: [seat('bup')], ...more },
  }) as unknown as ListedGroup;
const compare = (a: string, b: string) => a.localeCompare(b, 'sv');

describe('the list of groups', () => {
  it('has those first in which one of my units sits, whichever owner’s it is', () => {
    const groups = [group('Bromma'), group('Ekerö', { regionalSeats: [seat('hab')] }), group('Solna')];
    expect(inOrder(groups, ['hab'], compare).map(({ name }) => name)).toEqual(['Ekerö', 'Bromma', 'Solna']);
  });

  it('does not call a group mine whose ground nobody has told, though I may put it right', () => {
    expect(isMine(group('A', { viewerCanChange: true }), [])).toBe(true);
    expect(isMine(group('A', { viewerCanChange: true, compositionKnown: false }), [])).toBe(false);
  });

  it('takes a region that could not be reached for unknown, not for empty', () => {
    const away = group('A', { regionalSeats: null, parties: null });
    expect(passes(away, 'missing', [])).toBe(false);
    expect(passes(away, 'vacant', [])).toBe(false);
    expect(passes(away, 'unknown', [])).toBe(false);
  });

  it('counts names that have a number', () => {
    const groups = ['Grupp 10', 'Grupp 2', 'Grupp 1'].map((name) => group(name, { regionalSeats: [] }));
    expect(inOrder(groups, [], compare).map(({ name }) => name)).toEqual(['Grupp 1', 'Grupp 2', 'Grupp 10']);
  });

  it('tells what should have been done by now, and nothing of a group of which nothing is entered', () => {
    const late = group('A', {
      agreements: [
        { kind: 'COUNTY_AGREEMENT', overdueSince: '2020-01-01' },
        { kind: 'LOCAL_AGREEMENT', overdueSince: '2022-01-27' },
      ],
      nextMeeting: { noticeStanding: 'OVERDUE' },
      openDecisions: [{ overdue: true }, { overdue: false }],
    });
    expect(overdueOf(late)).toEqual([
      { what: 'agreement', since: '2022-01-27' },
      { what: 'notice' },
      { what: 'decisions', count: 1 },
    ]);
    expect(passes(late, 'overdue', [])).toBe(true);
    expect(passes(group('B'), 'overdue', [])).toBe(false);
  });

  it('finds by municipality and by district too', () => {
    const found = group('Järva', { parts: [{ name: 'Spånga' }] });
    expect([matches(found, 'spån'), matches(found, 'STOCK'), matches(found, 'Farsta')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('keeps the day in the address when another view is chosen', () => {
    expect(searchWith('?datum=2020-01-01', 'missing')).toBe('?datum=2020-01-01&visa=saknar-part');
    expect(viewIn(searchWith('', 'vacant'))).toBe('vacant');
    expect(searchWith('?visa=mina', 'all')).toBe('');
    expect(viewIn('?visa=annat')).toBe('all');
  });
});
