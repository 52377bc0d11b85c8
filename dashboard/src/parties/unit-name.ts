import type { PartyKind } from '../gql/graphql.js';
import { type FragmentType, graphql, readFragment } from '../gql/index.js';
import type { Speech } from '../i18n/language.js';

export const UnitName = graphql(`
  fragment UnitName on Unit {
    id
    ... on MunicipalUnit {
      name
      kind
    }
    ... on CareUnit {
      name
      kind
    }
  }
`);

/** The unit's own name; the party's when the unit's owner could not be reached. */
export function unitName(
  unit: FragmentType<typeof UnitName> | null | undefined,
  kind: PartyKind,
  speech: Speech,
): string {
  return readFragment(UnitName, unit)?.name ?? speech.t.words.party[kind];
}

/** The unit's function; null when its owner could not be reached. */
export function unitKind(unit: FragmentType<typeof UnitName>): PartyKind | null {
  return readFragment(UnitName, unit).kind ?? null;
}
