/** A group's, or another area's, ground on a day. */
export interface PlacedArea {
  readonly id: string;
  readonly partIds: readonly string[];
  readonly compositionKnown: boolean;
  readonly municipalityCodes: readonly string[];
}

/** Where something lies: an address, a school. */
export interface PlaceOnMap {
  readonly municipalityCode: string;
  /** null where the part is not said. */
  readonly partId: string | null;
}

/** The areas that hold a place. */
export interface HeldBy<Area> {
  readonly holding: readonly Area[];
  /** Areas of unknown composition in its municipality: any of them may hold it as well, and nobody has said which. */
  readonly mayHold: readonly Area[];
}

/** Which areas hold a place. "None" is never said where it is only not known. */
export function heldBy<Area extends PlacedArea>(
  areas: readonly Area[],
  { municipalityCode, partId }: PlaceOnMap,
): HeldBy<Area> {
  return {
    holding: areas.filter(({ partIds }) => partId !== null && partIds.includes(partId)),
    mayHold: areas.filter(
      (area) => !area.compositionKnown && area.municipalityCodes.includes(municipalityCode),
    ),
  };
}

/** The areas that share ground with one: the groups that a school area's head sits in. */
export function sharingGround<Area extends Pick<PlacedArea, 'partIds'>>(
  areas: readonly Area[],
  ground: Pick<PlacedArea, 'partIds'>,
): Area[] {
  return areas.filter(({ partIds }) => partIds.some((partId) => ground.partIds.includes(partId)));
}
