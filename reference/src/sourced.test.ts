import { describe, expect, it } from 'vitest';
import { asOf, assumed, holdsOn, said } from './sourced.js';

describe('a row in time', () => {
  const row = { from: '2020-07-01', to: '2023-07-01' };

  it('holds from its first day', () => {
    expect(holdsOn(row, '2020-06-30')).toBe(false);
    expect(holdsOn(row, '2020-07-01')).toBe(true);
  });

  it('no longer holds on the day its successor begins', () => {
    expect(holdsOn(row, '2023-06-30')).toBe(true);
    expect(holdsOn(row, '2023-07-01')).toBe(false);
  });

  it('is not excluded by a start or an end that nobody knows', () => {
    expect(holdsOn({ from: null, to: '2020-01-01' }, '1900-01-01')).toBe(true);
    expect(holdsOn({ from: '2020-01-01', to: null }, '2099-01-01')).toBe(true);
    expect(holdsOn({ from: null, to: null }, '2020-01-01')).toBe(true);
  });

  it('keeps its place in the list as of a day', () => {
    const rows = [
      { name: 'later', from: '2021-01-01', to: null },
      { name: 'always', from: null, to: null },
      { name: 'earlier', from: null, to: '2020-01-01' },
      { name: 'now', from: '2019-01-01', to: '2021-01-01' },
    ];
    expect(asOf(rows, '2020-06-01').map(({ name }) => name)).toEqual(['always', 'now']);
  });
});

describe('where a row comes from', () => {
  it('tells what is documented from what is assumed', () => {
    expect(said('f2, Bild 1')).toEqual({ source: 'f2, Bild 1', demo: false });
    expect(assumed('ingen vet')).toEqual({ source: 'demo: ingen vet', demo: true });
  });
});
