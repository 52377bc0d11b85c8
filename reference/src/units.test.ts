import { describe, expect, it } from 'vitest';
import { busGroupSeats } from './bus-group-seats.js';
import { busGroups } from './bus-groups.js';
import { careAreas } from './care-areas.js';
import { districtParts } from './district-parts.js';
import { getFigure } from './figures.js';
import { municipalities, STOCKHOLM } from './municipalities.js';
import { asOf } from './sourced.js';
import type { PartyKind } from './unit.js';
import { findUnit, getUnit, units, unitsOf, unitsServing } from './units.js';

const TODAY = '2026-11-22';
const partIds = new Set(districtParts.map(({ id }) => id));

const KINDS_AROUND_EVERY_CHILD: PartyKind[] = [
  'SCHOOL',
  'STUDENT_HEALTH',
  'PRESCHOOL',
  'SOCIAL_SERVICES',
  'COORDINATION',
  'CHILD_PSYCHIATRY',
  'HABILITATION',
  'PAEDIATRICS',
  'PRIMARY_CARE',
];

describe('the units', () => {
  it.each([
    ['soc-farsta', 'SOCIAL_SERVICES', 'stockholms-stad'],
    ['elevhalsa-farsta', 'STUDENT_HEALTH', 'stockholms-stad'],
    ['sip-farsta', 'COORDINATION', 'stockholms-stad'],
    ['soc-hasselby-vallingby', 'SOCIAL_SERVICES', 'stockholms-stad'],
    ['soc-tyreso', 'SOCIAL_SERVICES', 'tyreso-kommun'],
    ['bup-farsta', 'CHILD_PSYCHIATRY', 'region-stockholm'],
    ['bup-bromma', 'CHILD_PSYCHIATRY', 'region-stockholm'],
    ['hab-farsta', 'HABILITATION', 'region-stockholm'],
    ['bussam', 'OTHER', 'region-stockholm'],
  ])('hold %s of kind %s under %s today', (id, kind, principal) => {
    expect(asOf(units, TODAY)).toContainEqual(expect.objectContaining({ id, kind, principal }));
  });

  it('lie in parts, and serve parts, that exist', () => {
    const named = units.flatMap(({ partId, serves }) => (partId === null ? serves : [partId, ...serves]));
    expect(named.filter((partId) => !partIds.has(partId))).toEqual([]);
  });

  it('lie in their own municipality', () => {
    const municipalityOf = new Map(districtParts.map(({ id, municipality }) => [id, municipality]));
    const astray = units.filter(
      ({ municipality, partId }) => municipality && partId && municipalityOf.get(partId) !== municipality,
    );
    expect(astray).toEqual([]);
  });

  it('have a municipality when they are municipal, and none when they are care', () => {
    expect(
      units.filter(({ owner, municipality }) => (owner === 'municipal') !== (municipality !== null)),
    ).toEqual([]);
  });

  it.each([...KINDS_AROUND_EVERY_CHILD])('of kind %s meet the children of every part today', (kind) => {
    expect(districtParts.filter(({ id }) => unitsServing(id, kind, TODAY).length === 0)).toEqual([]);
  });

  it('give every municipality and every district one social services unit of its own', () => {
    for (const { code } of municipalities) {
      const social = unitsOf('municipal', TODAY).filter(
        ({ kind, municipality, authority }) =>
          kind === 'SOCIAL_SERVICES' && municipality === code && authority !== 'kson',
      );
      expect(social).toHaveLength(code === STOCKHOLM ? 11 : 1);
    }
  });

  it('end with their district, whose successor has units of its own', () => {
    const ids = (date: string) => asOf(units, date).map(({ id }) => id);
    expect(ids('2023-06-30')).toContain('soc-norrmalm');
    expect(ids('2023-06-30')).not.toContain('soc-norra-innerstaden');
    expect(ids('2023-07-01')).not.toContain('soc-norrmalm');
    expect(ids('2023-07-01')).toContain('soc-norra-innerstaden');
    expect(getUnit('soc-norra-innerstaden').serves).toEqual(['norrmalm', 'ostermalm']);
  });

  it('are found by id, and refused by name when there is none', () => {
    expect(findUnit('soc-farsta')?.name).toBe('Socialtjänsten Farsta');
    expect(findUnit('soc-atlantis')).toBeUndefined();
    expect(() => getUnit('soc-atlantis')).toThrow('soc-atlantis');
  });

  it('have names that tell them apart', () => {
    const names = units.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('the schools', () => {
  const schools = units.filter(({ kind }) => kind === 'SCHOOL');

  it('are all invented, and say so in their names', () => {
    expect(schools.filter(({ demo, name }) => !demo || !name.startsWith('Demo-'))).toEqual([]);
  });

  it('are independent to a quarter, under a principal that is no municipality', () => {
    const independent = schools.filter((school) => school.independent);
    expect(independent).toHaveLength(schools.length / 4);
    const principals = new Set(municipalities.map(({ principal }) => principal));
    expect(independent.filter(({ principal }) => principals.has(principal))).toEqual([]);
  });
});

describe('child psychiatry', () => {
  const providerIn = (partId: string) =>
    unitsServing(partId, 'CHILD_PSYCHIATRY', '2022-06-01').map(({ authority }) => authority);

  it('is given by three providers', () => {
    expect(providerIn('rinkeby-kista')).toEqual(['prima']);
    expect(providerIn('spanga')).toEqual(['prima']);
    expect(providerIn('tensta')).toEqual(['prima']);
    expect(providerIn('tyreso')).toEqual(['prima']);
    expect(providerIn('norrtalje')).toEqual(['tiohundra']);
    expect(providerIn('farsta')).toEqual(['slso']);
  });

  it('met Hässelby-Vällingby from Bromma', () => {
    expect(unitsServing('hasselby-vallingby', 'CHILD_PSYCHIATRY', '2020-02-01').map(({ id }) => id)).toEqual([
      'bup-bromma',
    ]);
  });

  it('had six clinics tied to the groups of the city', () => {
    const city = districtParts.filter(({ municipality }) => municipality === STOCKHOLM);
    const clinics = new Set(city.flatMap(({ id }) => unitsServing(id, 'CHILD_PSYCHIATRY', '2020-10-01')));
    expect(clinics.size).toBe(getFigure('bup-mottagningar-staden-2020').value);
  });
});

describe('habilitation and paediatrics', () => {
  it('has fewer habilitation centres than child psychiatry has clinics', () => {
    const count = (kind: PartyKind) => asOf(units, TODAY).filter((unit) => unit.kind === kind).length;
    expect(count('HABILITATION')).toBeLessThan(count('CHILD_PSYCHIATRY'));
  });

  it('has as many paediatric clinics as were approved', () => {
    const clinics = asOf(units, '2022-06-15').filter(({ kind }) => kind === 'PAEDIATRICS');
    expect(clinics).toHaveLength(getFigure('bumm-godkanda-2022').value);
  });
});

describe('the units that other rows name', () => {
  it('exist', () => {
    const named = [
      ...careAreas.flatMap(({ unitIds }) => unitIds),
      ...busGroupSeats.flatMap(({ unitId }) => unitId ?? []),
    ];
    expect(named.filter((id) => !findUnit(id))).toEqual([]);
    const groupIds = new Set(busGroups.map(({ id }) => id));
    expect(busGroupSeats.filter(({ busGroup }) => !groupIds.has(busGroup))).toEqual([]);
  });
});
