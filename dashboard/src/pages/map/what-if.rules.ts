/** A local BUS group as it stands on the day, with the regional units that are known to sit or meet there. */
export interface StandingGroup {
  readonly id: string;
  readonly name: string;
  readonly partIds: readonly string[];
  readonly compositionKnown: boolean;
  /** Units that are known to meet it or to have a seat there. */
  readonly unitIds: readonly string[];
  /** false: nobody has said which units meet it, so that there may be others. */
  readonly unitsKnown: boolean;
}

/** The groups as somebody imagines them. Nothing of it is saved. */
export interface Scenario {
  /** Keys of groups that are made one. */
  readonly merges: readonly (readonly string[])[];
  /** Keys of groups that are parted, each into one for each district or municipality it holds. */
  readonly splits: readonly string[];
}

export const asItIs: Scenario = { merges: [], splits: [] };

/** A group that there would be. */
export interface ImaginedGroup {
  readonly key: string;
  readonly name: string;
  /** Units that would certainly sit there. */
  readonly sure: readonly string[];
  /** Units that sit in the whole now, of which it is not known whether they meet this piece. */
  readonly perhaps: readonly string[];
  /** Nobody has said which units meet it, or meet all of it: there may be others. */
  readonly isUnknown: boolean;
}

/** How many groups a unit sits in: between the two where it is not known. */
export interface Places {
  readonly least: number;
  readonly most: number;
}

export interface Staffing {
  readonly unitId: string;
  readonly before: Places;
  readonly after: Places;
}

export interface WhatIf {
  readonly before: readonly ImaginedGroup[];
  readonly after: readonly ImaginedGroup[];
  /** Each unit that is known to sit anywhere, before or after. */
  readonly staffing: readonly Staffing[];
}

/** What ground is cut along: the districts of the day and the municipalities. */
export interface Piece {
  readonly id: string;
  readonly name: string;
  readonly partIds: readonly string[];
}

/**
 * Who would have to sit where. Who sits in two groups that become one sits there once; who sits in a group that is parted
 * sits in the pieces whose ground it serves, and where that is not known, in one of them at least.
 *
 * @param groundOf the parts that a unit answers for; null where nobody has said
 */
export function whatIf(
  groups: readonly StandingGroup[],
  { merges, splits }: Scenario,
  pieces: readonly Piece[],
  groundOf: (unitId: string) => readonly string[] | null,
): WhatIf {
  const before = groups.map(asImagined);
  const gone = new Set([...merges.flat(), ...splits]);
  const after = [
    ...before.filter(({ key }) => !gone.has(key)),
    ...merges.flatMap((keys) => merged(groups.filter(({ id }) => keys.includes(id)))),
    ...groups
      .filter(({ id }) => splits.includes(id))
      .flatMap((group) => parted(group, piecesOf(group, pieces), groundOf)),
  ];
  const units = [...new Set([...before, ...after].flatMap(({ sure, perhaps }) => [...sure, ...perhaps]))];
  return {
    before,
    after,
    staffing: units.map((unitId) => ({
      unitId,
      before: placesOf(unitId, before, splits, groups),
      after: placesOf(unitId, after, splits, groups),
    })),
  };
}

/** The pieces that a group would be parted into; one or none when it cannot be. */
export function piecesOf(
  { partIds, compositionKnown }: Pick<StandingGroup, 'partIds' | 'compositionKnown'>,
  pieces: readonly Piece[],
): Piece[] {
  if (!compositionKnown) return [];
  return pieces
    .map((piece) => ({ ...piece, partIds: piece.partIds.filter((id) => partIds.includes(id)) }))
    .filter((piece) => piece.partIds.length > 0);
}

const asImagined = ({ id, name, unitIds, unitsKnown }: StandingGroup): ImaginedGroup => ({
  ...{ key: id, name, sure: unitIds, perhaps: [] },
  isUnknown: !unitsKnown,
});

function merged(groups: readonly StandingGroup[]): ImaginedGroup[] {
  if (groups.length === 0) return [];
  return [
    {
      key: groups.map(({ id }) => id).join('+'),
      name: groups.map(({ name }) => name).join(' + '),
      sure: [...new Set(groups.flatMap(({ unitIds }) => unitIds))],
      perhaps: [],
      isUnknown: groups.some(({ unitsKnown }) => !unitsKnown),
    },
  ];
}

function parted(
  group: StandingGroup,
  pieces: readonly Piece[],
  groundOf: (unitId: string) => readonly string[] | null,
): ImaginedGroup[] {
  if (pieces.length < 2) return [asImagined(group)];
  return pieces.map(({ id, name, partIds }) => {
    const units = group.unitIds;
    const serves = (unitId: string) => groundOf(unitId)?.some((partId) => partIds.includes(partId));
    return {
      key: `${group.id}/${id}`,
      name,
      sure: units.filter((unitId) => serves(unitId) === true),
      perhaps: units.filter((unitId) => serves(unitId) === undefined),
      isUnknown: !group.unitsKnown,
    };
  });
}

/** Of a group that is parted, a unit whose ground is not known keeps one piece at least. */
function placesOf(
  unitId: string,
  imagined: readonly ImaginedGroup[],
  splits: readonly string[],
  groups: readonly StandingGroup[],
): Places {
  const sure = imagined.filter((group) => group.sure.includes(unitId)).length;
  const perhaps = imagined.filter((group) => group.perhaps.includes(unitId));
  const wholes = groups.filter(
    ({ id, unitIds }) =>
      splits.includes(id) && unitIds.includes(unitId) && perhaps.some(({ key }) => key.startsWith(`${id}/`)),
  );
  return { least: sure + wholes.length, most: sure + perhaps.length };
}
