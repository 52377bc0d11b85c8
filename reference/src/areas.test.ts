import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasOfKind } from './areas.js';
import { areasOfPart } from './composition.js';
import { districtParts, getDistrictPart, partsOfStockholm } from './district-parts.js';
import { getMunicipality, municipalities } from './municipalities.js';

const dayBetween2018And2026 = fc
  .date({ min: new Date('2018-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const partOfTheCity = fc.constantFrom(...partsOfStockholm.map(({ id }) => id));

const namesOn = (date: string) => areasOfKind('DISTRICT', date).map(({ name }) => name);

describe('the county', () => {
  it('has 26 municipalities with different codes, all of county 01', () => {
    expect(municipalities).toHaveLength(26);
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(26);
    expect(municipalities.filter(({ code }) => !/^01\d\d$/.test(code))).toEqual([]);
  });

  it('is made of 40 parts: fifteen in Stockholm and one for each other municipality', () => {
    expect(districtParts).toHaveLength(40);
    for (const { code } of municipalities) {
      const parts = districtParts.filter(({ municipality }) => municipality === code);
      expect(parts).toHaveLength(code === '0180' ? 15 : 1);
    }
  });

  it('refuses a municipality or a part that it does not have', () => {
    expect(getMunicipality('0138').name).toBe('Tyresö');
    expect(() => getMunicipality('1480')).toThrow('1480');
    expect(getDistrictPart('tensta').name).toBe('Tensta');
    expect(() => getDistrictPart('hisingen')).toThrow('hisingen');
  });
});

describe('the city districts', () => {
  it('were fourteen until Hägersten-Liljeholmen and Älvsjö became one on 2020-07-01', () => {
    expect(namesOn('2018-12-01')).toHaveLength(14);
    expect(namesOn('2020-06-30')).toHaveLength(14);
    expect(namesOn('2020-06-30')).toEqual(expect.arrayContaining(['Hägersten-Liljeholmen', 'Älvsjö']));
    expect(namesOn('2020-07-01')).toHaveLength(13);
    expect(namesOn('2020-07-01')).toContain('Hägersten-Älvsjö');
    expect(namesOn('2020-07-01')).not.toContain('Älvsjö');
  });

  it('were thirteen on 2022-01-01', () => {
    expect(namesOn('2022-01-01').toSorted((a, b) => a.localeCompare(b, 'sv'))).toEqual([
      'Bromma',
      'Enskede-Årsta-Vantör',
      'Farsta',
      'Hägersten-Älvsjö',
      'Hässelby-Vällingby',
      'Kungsholmen',
      'Norrmalm',
      'Rinkeby-Kista',
      'Skarpnäck',
      'Skärholmen',
      'Spånga-Tensta',
      'Södermalm',
      'Östermalm',
    ]);
  });

  it('are eleven from 2023-07-01, with Norra innerstaden and Järva in place of four', () => {
    expect(namesOn('2023-06-30')).toHaveLength(13);
    const names = namesOn('2023-07-01');
    expect(names).toHaveLength(11);
    expect(names).toEqual(expect.arrayContaining(['Norra innerstaden', 'Järva']));
    for (const gone of ['Norrmalm', 'Östermalm', 'Rinkeby-Kista', 'Spånga-Tensta']) {
      expect(names).not.toContain(gone);
    }
  });

  it('hold each part of the city in exactly one district on any day from 2018 to 2026', () => {
    fc.assert(
      fc.property(partOfTheCity, dayBetween2018And2026, (partId, date) => {
        expect(areasOfPart(areasOfKind('DISTRICT'), partId, date)).toHaveLength(1);
      }),
      {
        examples: [
          ['alvsjo', '2020-06-30'],
          ['alvsjo', '2020-07-01'],
          ['spanga', '2023-07-01'],
        ],
      },
    );
  });

  it('hold no part outside the city', () => {
    expect(areasOfPart(areasOfKind('DISTRICT'), 'tyreso', '2022-01-01')).toEqual([]);
  });
});

describe('the school areas', () => {
  it('are seven, numbered, and hold each part of the city once from 2020-08-01', () => {
    const seven = areasOfKind('SCHOOL_AREA', '2020-08-01');
    expect(seven.map((area) => area.kind === 'SCHOOL_AREA' && area.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    for (const { id } of partsOfStockholm) {
      expect(areasOfPart(seven, id, '2020-08-01')).toHaveLength(1);
    }
  });

  it('were seven before too, but nobody has written down which parts they held', () => {
    const seven = areasOfKind('SCHOOL_AREA', '2020-07-31');
    expect(seven).toHaveLength(7);
    expect(seven.filter(({ compositionKnown }) => compositionKnown)).toEqual([]);
  });

  it('part Spånga from Tensta, which are one district', () => {
    const [spanga] = areasOfPart(areasOfKind('SCHOOL_AREA'), 'spanga', '2022-01-01');
    const [tensta] = areasOfPart(areasOfKind('SCHOOL_AREA'), 'tensta', '2022-01-01');
    expect(spanga?.name).toBe('Hässelby-Vällingby och Spånga');
    expect(tensta?.name).toBe('Rinkeby-Kista och Tensta');
    const districts = (partId: string) => areasOfPart(areasOfKind('DISTRICT'), partId, '2022-01-01');
    expect(districts('spanga')).toEqual(districts('tensta'));
  });
});
