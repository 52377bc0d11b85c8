import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasOfKind } from '../../../../reference/src/areas.js';
import { busGroupsOn } from '../../../../reference/src/bus-groups.js';
import { careAreasOfKind } from '../../../../reference/src/care-areas.js';
import { type ComposedArea, partsOn } from '../../../../reference/src/composition.js';
import { type Ground, overlay } from './overlay.rules.js';

const groundOn = (areas: readonly ComposedArea[], day: string): Ground[] =>
  areas.map((area) => ({
    id: area.id,
    partIds: partsOn(area, day),
    compositionKnown: area.compositionKnown,
  }));

/** The geographies as the documents tell them. */
const schoolAreasOn = (day: string) => groundOn(areasOfKind('SCHOOL_AREA', day), day);
const groupsOn = (day: string) => groundOn(busGroupsOn(day), day);

describe('the seven school areas over the ten groups of 2020', () => {
  const laid = overlay(schoolAreasOn('2020-09-01'), groupsOn('2020-09-01'));

  it('make twelve overlaps', () => {
    expect(laid.overlaps).toHaveLength(12);
  });

  it('have five areas that meet two groups each', () => {
    expect(laid.leftMeetingSeveral.map(({ meets }) => meets.length)).toEqual([2, 2, 2, 2, 2]);
    expect(laid.leftMeetingSeveral).toContainEqual({
      id: 'skolomrade-7',
      meets: expect.arrayContaining(['bus-hasselby-vallingby', 'bus-rinkeby-kista-spanga-tensta']),
    });
  });

  it('have two groups that meet two areas: the two that are shared by several districts', () => {
    expect(laid.rightMeetingSeveral.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([
      { id: 'bus-kungsholmen-norrmalm-ostermalm', meets: ['skolomrade-1', 'skolomrade-6'] },
      { id: 'bus-rinkeby-kista-spanga-tensta', meets: ['skolomrade-5', 'skolomrade-7'] },
    ]);
  });

  it('are one to one in Hägersten-Älvsjö only', () => {
    expect(laid.oneToOne.map(({ left, right }) => [left, right])).toEqual([
      ['skolomrade-4', 'bus-hagersten-alvsjo'],
    ]);
  });

  it('hold nothing outside the city, where the groups go on alone', () => {
    expect(laid.onlyLeft).toEqual([]);
    expect(laid.onlyRight).toContain('tyreso');
    expect(laid.onlyRight).toHaveLength(25);
  });
});

describe('two geographies laid over each other', () => {
  it('say of the twelve groups of 2022 that they are unknown, and of no school area that it meets nobody', () => {
    const laid = overlay(schoolAreasOn('2022-03-01'), groupsOn('2022-03-01'));
    expect(laid.overlaps).toEqual([]);
    expect(laid.unknown).toHaveLength(12);
    expect(laid.onlyLeft).toHaveLength(15);
  });

  it('show whom Prima Järva meets: one group, and two districts', () => {
    const day = '2020-09-01';
    const bup = groundOn(careAreasOfKind('CHILD_PSYCHIATRY', day), day);
    const districts = groundOn(areasOfKind('DISTRICT', day), day);
    const metBy = (others: readonly Ground[]) =>
      overlay(bup, others)
        .overlaps.filter(({ left }) => left === 'bup-omrade-prima-jarva')
        .map(({ right }) => right);
    expect(metBy(groupsOn(day))).toEqual(['bus-rinkeby-kista-spanga-tensta']);
    expect(metBy(districts)).toEqual(['stadsdel-rinkeby-kista', 'stadsdel-spanga-tensta']);
  });

  const parts = ['a', 'b', 'c', 'd', 'e', 'f'];
  /** Each part in one of a few areas, or in none. */
  const geography = (name: string) =>
    fc
      .array(fc.integer({ min: -1, max: 3 }), { minLength: parts.length, maxLength: parts.length })
      .map((owners): Ground[] =>
        [0, 1, 2, 3].map((area) => ({
          id: `${name}${area}`,
          partIds: parts.filter((_, place) => owners[place] === area),
          compositionKnown: true,
        })),
      );

  it('share each part once at most, and are the same seen from the other side', () => {
    fc.assert(
      fc.property(geography('l'), geography('r'), (lefts, rights) => {
        const [laid, turned] = [overlay(lefts, rights), overlay(rights, lefts)];
        const shared = laid.overlaps.flatMap(({ partIds }) => partIds);
        expect(new Set(shared).size).toBe(shared.length);
        const held = (areas: readonly Ground[]) => areas.flatMap(({ partIds }) => partIds);
        expect([...shared, ...laid.onlyLeft].toSorted()).toEqual(held(lefts).toSorted());
        expect([...shared, ...laid.onlyRight].toSorted()).toEqual(held(rights).toSorted());
        expect(turned.leftMeetingSeveral).toEqual(laid.rightMeetingSeveral);
        expect(turned.rightMeetingSeveral).toEqual(laid.leftMeetingSeveral);
        expect(turned.oneToOne).toHaveLength(laid.oneToOne.length);
      }),
    );
  });

  it('agree wholly with themselves', () => {
    fc.assert(
      fc.property(geography('l'), (areas) => {
        const laid = overlay(areas, areas);
        expect([...laid.leftMeetingSeveral, ...laid.rightMeetingSeveral]).toEqual([]);
        expect(laid.oneToOne).toEqual(laid.overlaps);
      }),
    );
  });
});
