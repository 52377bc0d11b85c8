import { describe, expect, it } from 'vitest';
import { type BoardRow, choiceIn, columnsOf, inOrder, passes, rowOf, searchWith } from './board.js';

const told = (rule: string, standing: string, demo = false) => ({
  ...{ rule, words: '', computed: '', standing, demo },
});
const group = (name: string, municipal: object[], care: object[] | null = []) =>
  rowOf({
    ...{ id: `bus-${name}`, day: '2026-01-01', name, municipalities: [] },
    ...{ municipalCommitments: municipal, careCommitments: care },
  } as never);
const compare = (a: string, b: string) => a.localeCompare(b, 'sv');
const names = (rows: readonly BoardRow[]) => rows.map(({ name }) => name);

const kept = group('Bromma', [told('STEERING_MEETINGS', 'KEPT')]);
const broken = group('Älvsjö', [told('STEERING_MEETINGS', 'BROKEN')]);
const unknown = group('Ekerö', [told('STEERING_MEETINGS', 'UNKNOWN')], null);

describe('the board of all groups', () => {
  it('takes a region that could not be reached for away, not for unknown or kept', () => {
    expect(unknown.cells.get('MANDATORY_PARTIES')).toBe('AWAY');
    expect(kept.cells.get('MANDATORY_PARTIES')).toBe('NOT_ASKED');
    expect(unknown.numbers).toEqual({ KEPT: 0, AT_RISK: 0, BROKEN: 0, UNKNOWN: 1 });
  });

  it('knows of each answer whether it rests on something that is made up for the demo', () => {
    const { madeUp } = group('Farsta', [
      told('STEERING_MEETINGS', 'BROKEN', true),
      told('SIP_ROUTINE', 'BROKEN'),
    ]);
    expect([...madeUp]).toEqual(['STEERING_MEETINGS']);
  });

  it('has a column for each rule that held on the day, and for the region’s while it is away', () => {
    expect(columnsOf([kept])).toEqual(['STEERING_MEETINGS']);
    expect(columnsOf([kept, unknown])).toEqual([
      'STEERING_MEETINGS',
      'MANDATORY_PARTIES',
      'REGIONAL_SEATS_HELD',
      'REGIONAL_SEATS_MANDATED',
    ]);
  });

  it('stands by name, or with what is worst by a rule first, and shows groups by how they stand', () => {
    const rows = [broken, kept, unknown];
    expect(names(inOrder(rows, 'name', compare))).toEqual(['Bromma', 'Ekerö', 'Älvsjö']);
    expect(names(inOrder(rows, 'STEERING_MEETINGS', compare))).toEqual(['Älvsjö', 'Ekerö', 'Bromma']);
    expect(names(inOrder(rows, 'broken', compare))).toEqual(['Älvsjö', 'Bromma', 'Ekerö']);
    expect(names(rows.filter((row) => passes(row, 'broken')))).toEqual(['Älvsjö']);
    expect(names(rows.filter((row) => passes(row, 'unknown')))).toEqual(['Ekerö']);
  });

  it('keeps the choice in the address, with the day', () => {
    const search = searchWith('?datum=2021-01-01', { show: 'broken', sort: 'SIP_ROUTINE' });
    expect(search).toBe('?datum=2021-01-01&visa=halls-inte&sortera=sip-routine');
    expect(choiceIn(search)).toEqual({ show: 'broken', sort: 'SIP_ROUTINE' });
    expect(choiceIn('?visa=annat')).toEqual({ show: 'all', sort: 'name' });
    expect(searchWith(search, { show: 'all', sort: 'name' })).toBe('?datum=2021-01-01');
  });
});
