import { describe, expect, it } from 'vitest';
import { getFigure, publishedFigures } from './figures.js';

const published = (id: string) => getFigure(id).value;

describe('the published figures', () => {
  it('say what they count and on what basis', () => {
    expect(
      publishedFigures.filter(({ basis, label, period, unit }) => !basis || !label || !period || !unit),
    ).toEqual([]);
  });

  it('give the deviations of 2021 by sender and recipient', () => {
    expect(published('avvikelser-2021-socialtjansten')).toBe(56);
    expect(published('avvikelser-2021-socialtjansten-till-bup')).toBe(33);
    expect(published('avvikelser-2021-elevhalsan')).toBe(22);
    expect(published('avvikelser-2021-elevhalsan-till-bup')).toBe(17);
  });

  it('derive 78 deviations, of which 50 or 64.1 percent to child psychiatry', () => {
    expect(published('avvikelser-2021')).toBe(78);
    expect(published('avvikelser-2021-till-bup')).toBe(50);
    expect(published('avvikelser-2021-andel-till-bup')).toBe(64.1);
  });

  it('count no deviations by category, since none were published', () => {
    const topics = publishedFigures.filter(({ topic }) => topic === 'avvikelser');
    expect(topics).toHaveLength(7);
  });

  it('give the pupils absent half of a term or more, and derive the rise', () => {
    expect(published('franvaro-2017')).toBe(294);
    expect(published('franvaro-2021')).toBe(757);
    expect(published('franvaro-okning')).toBe(463);
    expect(published('franvaro-okning-andel')).toBe(157.5);
  });

  it('give the shares that the synthetic pupils are to show, as roughly as they were given', () => {
    expect(getFigure('skolgang-annan-stadsdel')).toMatchObject({ value: 20, exactness: 'ABOUT' });
    expect(getFigure('skolgang-annan-stadsdel-hogstadiet')).toMatchObject({ value: 30 });
    expect(getFigure('skolgang-fristaende')).toMatchObject({ value: 25, exactness: 'ALMOST' });
    expect(getFigure('skolgang-fristaende-hogstadiet-annan-stadsdel')).toMatchObject({ value: 50 });
  });

  it('give 42 health centres of 95 that perform the extended duty', () => {
    expect(published('huslakarmottagningar-staden-2022-utforare')).toBe(42);
    expect(published('huslakarmottagningar-staden-2022')).toBe(95);
  });

  it('mark as derived what is printed in no document, and name what it was derived from', () => {
    for (const figure of publishedFigures.filter(({ derived }) => derived)) {
      const named = publishedFigures.filter(({ id }) => figure.source.includes(id));
      expect(named.length).toBeGreaterThan(0);
    }
    expect(
      publishedFigures.filter(({ derived, source }) => derived !== source.startsWith('härlett ur ')),
    ).toEqual([]);
  });

  it('are refused by name when there is none', () => {
    expect(() => getFigure('avvikelser-2019')).toThrow('avvikelser-2019');
  });
});
