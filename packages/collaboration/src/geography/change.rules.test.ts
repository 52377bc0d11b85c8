import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areas } from '../../../../reference/src/areas.js';
import { busGroups } from '../../../../reference/src/bus-groups.js';
import { careAreas } from '../../../../reference/src/care-areas.js';
import type { ComposedArea } from '../../../../reference/src/composition.js';
import { type AreaOverTime, nameOn, partsOn, type Resolution, standsOn } from './area-over-time.js';
import { type ChangeOfAreas, changesOf } from './change.rules.js';

const resolutionOf = { month: 'MONTH', 'half-year': 'HALF_YEAR', year: 'YEAR' } as const;
const exactly = (known: keyof typeof resolutionOf | undefined): Resolution =>
  known ? resolutionOf[known] : null;

const overTime = (area: ComposedArea, kind: string, municipalityCodes: readonly string[]): AreaOverTime => ({
  ...{ id: area.id, kind, name: area.name, names: [], from: area.from, to: area.to, municipalityCodes },
  ...{ fromKnownTo: exactly(area.fromKnownTo), toKnownTo: exactly(area.toKnownTo) },
  ...{ compositionKnown: area.compositionKnown, parts: area.memberships },
  ...{ source: area.source, demo: area.demo },
});

/** The map as the documents tell it. */
const documented: readonly AreaOverTime[] = [
  ...areas.map((area) => overTime(area, area.kind, ['0180'])),
  ...busGroups.map((group) => overTime(group, 'BUS_GROUP', group.municipalities)),
  ...careAreas.map((area) => overTime(area, area.kind, [])),
];

const told = (kind: string) =>
  changesOf(documented)
    .filter((change) => change.kind === kind)
    .map(({ on, knownTo, change, before, after }) => [on, knownTo, change, before.length, after.length]);

describe('what became of the areas that the documents tell of', () => {
  it('of the groups: two splits, the first known to the year, and the twelve that nobody has described', () => {
    expect(told('BUS_GROUP')).toEqual([
      ['2019-01-01', 'YEAR', 'SPLIT', 1, 2],
      ['2020-01-01', null, 'SPLIT', 1, 2],
      ['2022-02-01', 'MONTH', 'REDRAWN', 10, 12],
    ]);
  });

  it('of the districts: three mergers', () => {
    expect(told('DISTRICT')).toEqual([
      ['2020-07-01', null, 'MERGED', 2, 1],
      ['2023-07-01', null, 'MERGED', 2, 1],
      ['2023-07-01', null, 'MERGED', 2, 1],
    ]);
  });

  it('of the school areas, BUP and Malina: drawn anew, and begun', () => {
    expect(told('SCHOOL_AREA')).toEqual([['2020-08-01', null, 'REDRAWN', 7, 7]]);
    expect(told('CHILD_PSYCHIATRY')).toEqual([['2023-01-01', 'YEAR', 'REDRAWN', 16, 9]]);
    expect(told('MALINA')).toEqual([['2022-09-01', null, 'BEGAN', 0, 6]]);
  });

  it('each says where it is said', () => {
    for (const change of changesOf(documented)) expect(change.sources.length).toBeGreaterThan(0);
  });

  it('are the same that the documents give as origins', () => {
    const changes = changesOf(documented);
    const withOrigin = [...areas, ...busGroups].filter(({ formedFrom = [] }) => formedFrom.length > 0);
    expect(withOrigin.length).toBeGreaterThan(6);
    for (const area of withOrigin) {
      const change = changes.find(({ after }) => after.some(({ id }) => id === area.id));
      expect(change?.before.map(({ id }) => id).toSorted()).toEqual([...(area.formedFrom ?? [])].toSorted());
    }
  });
});

const plain = (
  id: string,
  from: string | null,
  to: string | null,
  parts: readonly string[],
): AreaOverTime => ({
  ...{ id, kind: 'BUS_GROUP', name: id, names: [], from, to, fromKnownTo: null, toKnownTo: null },
  ...{ compositionKnown: true, parts: parts.map((partId) => ({ partId, from, to })) },
  ...{ municipalityCodes: ['0180'], source: 'prov', demo: true },
});
const kindsOf = (given: readonly AreaOverTime[]) => changesOf(given).map(({ change }) => change);

describe('what became of areas', () => {
  it('is told as a new name where the ground is the same', () => {
    const [before, after] = [plain('x', null, '2020-01-01', ['a']), plain('y', '2020-01-01', null, ['a'])];
    expect(kindsOf([before, after])).toEqual(['RENAMED']);
    const renamed = {
      ...plain('z', null, null, ['b']),
      names: [{ name: 'ny', from: '2021-01-01', to: null }],
    };
    expect(changesOf([renamed])).toMatchObject([
      { change: 'RENAMED', on: '2021-01-01', before: [{ name: 'z' }], after: [{ name: 'ny' }] },
    ]);
  });

  it('is a split where one goes on without the part that left it', () => {
    const going = plain('x', null, null, ['a']);
    const joint = { ...going, parts: [...going.parts, { partId: 'b', from: null, to: '2020-01-01' }] };
    const left = plain('y', '2020-01-01', null, ['b']);
    expect(changesOf([joint, left])).toMatchObject([
      { change: 'SPLIT', before: [{ id: 'x' }], after: [{ id: 'x' }, { id: 'y' }] },
    ]);
  });

  it('is no split where nobody has said what ground there was', () => {
    const unknown = { ...plain('x', null, '2020-01-01', []), compositionKnown: false };
    expect(
      kindsOf([unknown, plain('y', '2020-01-01', null, ['a']), plain('z', '2020-01-01', null, ['b'])]),
    ).toEqual(['REDRAWN']);
  });

  it('keeps two mergers of one day apart, and another municipality’s out of what is unknown', () => {
    const [day, of] = ['2020-01-01', plain];
    const mergers = [of('a', null, day, ['a']), of('b', null, day, ['b']), of('ab', day, null, ['a', 'b'])];
    const others = [of('c', null, day, ['c']), of('d', null, day, ['d']), of('cd', day, null, ['c', 'd'])];
    expect(kindsOf([...mergers, ...others])).toEqual(['MERGED', 'MERGED']);
    const elsewhere = { ...of('t', null, day, []), compositionKnown: false, municipalityCodes: ['0138'] };
    expect(kindsOf([...mergers, elsewhere]).toSorted()).toEqual(['ENDED', 'MERGED']);
  });

  it('is told of what ends, and of what begins later on the same ground', () => {
    expect(kindsOf([plain('x', null, '2020-01-01', ['a']), plain('y', '2021-01-01', null, ['a'])])).toEqual([
      'ENDED',
      'BEGAN',
    ]);
  });

  const day = fc
    .integer({ min: 0, max: 30 })
    .map((offset) => new Date(Date.UTC(2020, 0, 1 + offset)).toISOString().slice(0, 10));
  const orOpen = fc.option(day, { nil: null });
  const area = fc
    .record({
      from: orOpen,
      to: orOpen,
      compositionKnown: fc.boolean(),
      parts: fc.array(fc.record({ partId: fc.constantFrom('a', 'b', 'c'), from: orOpen, to: orOpen }), {
        maxLength: 3,
      }),
      rename: fc.option(day, { nil: null }),
    })
    .filter(({ from, to }) => from === null || to === null || from < to);
  const history = fc.array(area, { maxLength: 6 }).map((rows) =>
    rows.map(
      ({ rename, parts, ...row }, place): AreaOverTime => ({
        ...plain(`omrade-${place}`, row.from, row.to, []),
        ...row,
        parts: row.compositionKnown ? parts : [],
        names: rename === null ? [] : [{ name: `nytt-${place}`, from: rename, to: null }],
      }),
    ),
  );

  it('leads from the map of one day to the map of any later: the changes replayed are the map asked for', () => {
    fc.assert(
      fc.property(history, day, day, (given, one, other) => {
        const [first, last] = one < other ? [one, other] : [other, one];
        const standing = (on: string) =>
          new Map(given.filter((each) => standsOn(each, on)).map((each) => [each.id, nameOn(each, on)]));
        const replayed = standing(first);
        for (const change of changesOf(given)) {
          if (change.on > first && change.on <= last) replay(change, replayed);
        }
        expect(replayed).toEqual(standing(last));
      }),
    );
  });

  function replay({ before, after }: ChangeOfAreas, map: Map<string, string>): void {
    for (const { id, name } of before) {
      expect(map.get(id)).toBe(name);
      map.delete(id);
    }
    for (const { id, name } of after) map.set(id, name);
  }
});

describe('the documented map on any day', () => {
  const anyDay = fc
    .integer({ min: 0, max: 5_000 })
    .map((offset) => new Date(Date.UTC(2018, 11, 1 + offset)).toISOString().slice(0, 10));
  const cityParts = [...new Set(areas.flatMap(({ memberships }) => memberships.map(({ partId }) => partId)))];

  it.each(['DISTRICT', 'SCHOOL_AREA', 'BUS_GROUP', 'CHILD_PSYCHIATRY'])(
    'has each part of the city in one %s where what they hold is known, and never in two',
    (kind) => {
      fc.assert(
        fc.property(anyDay, fc.constantFrom(...cityParts), (on, partId) => {
          const standing = documented.filter((each) => each.kind === kind && standsOn(each, on));
          const holding = standing.filter((each) => partsOn(each, on).includes(partId));
          const inTheCity = standing.filter(
            ({ municipalityCodes: codes }) => codes.length === 0 || codes.includes('0180'),
          );
          const isKnown = inTheCity.every(({ compositionKnown }) => compositionKnown);
          // Where it is not known there is always somebody who may hold it: no gap, and nothing guessed.
          expect(inTheCity.length).toBeGreaterThan(0);
          expect(holding).toHaveLength(isKnown ? 1 : 0);
        }),
      );
    },
  );
});
