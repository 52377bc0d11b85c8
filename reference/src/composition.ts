import { asOf, holdsOn, type IsoDate, type Sourced } from './sourced.js';

/** That a district part belongs to an area, and when. */
export interface Membership extends Sourced {
  readonly partId: string;
}

/** An area made of district parts; which parts may change over time, or be unknown. */
export interface ComposedArea extends Sourced {
  readonly id: string;
  readonly name: string;
  /** false: the documents say that the area exists but not what it holds; it then has no memberships. */
  readonly compositionKnown: boolean;
  readonly memberships: readonly Membership[];
  /** Ids of the areas it was merged or split from, when that is known. */
  readonly formedFrom?: readonly string[];
}

/** Two areas that share ground, and the parts they share. */
export interface Overlap {
  readonly left: string;
  readonly right: string;
  readonly partIds: readonly string[];
}

/** The same origin and period for each part: an area whose composition did not change while it lasted. */
export function membershipsOf(partIds: readonly string[], row: Sourced): Membership[] {
  const { source, demo, from, to, fromKnownTo, toKnownTo } = row;
  return partIds.map((partId) => ({ partId, source, demo, from, to, fromKnownTo, toKnownTo }));
}

/** Ids of the parts an area holds on a day; empty when the area does not hold then, or its composition is unknown. */
export function partsOn(area: ComposedArea, date: IsoDate): string[] {
  if (!holdsOn(area, date)) return [];
  return asOf(area.memberships, date).map(({ partId }) => partId);
}

/** The areas that hold a part on a day. Areas of unknown composition are never among them, though one may hold it. */
export function areasOfPart<Area extends ComposedArea>(
  areas: readonly Area[],
  partId: string,
  date: IsoDate,
): Area[] {
  return areas.filter((area) => partsOn(area, date).includes(partId));
}

/**
 * Every pair of a left and a right area that share ground on a day: who has to meet whom. Areas of unknown
 * composition give no pairs; ask `compositionKnown` before reading an absence as "they do not meet".
 */
export function overlaps(
  lefts: readonly ComposedArea[],
  rights: readonly ComposedArea[],
  date: IsoDate,
): Overlap[] {
  return lefts.flatMap((left) => {
    const ground = new Set(partsOn(left, date));
    return rights.flatMap((right) => {
      const partIds = partsOn(right, date).filter((partId) => ground.has(partId));
      return partIds.length > 0 ? [{ left: left.id, right: right.id, partIds }] : [];
    });
  });
}
