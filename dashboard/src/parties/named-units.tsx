import { createContext, type ReactNode, useContext } from 'react';
import type { NamedUnitsFragment, PartyKind } from '../gql/graphql.js';
import { type FragmentType, graphql, readFragment } from '../gql/index.js';
import { useSpeech } from '../i18n/language.js';
import { UnitName, unitName } from './unit-name.js';

export const NamedUnits = graphql(`
  fragment NamedUnits on Plan {
    id
    parties {
      id
      kind
      unit {
        id
      }
    }
    child {
      id
      protectedIdentity
      careProtectedIdentity
    }
  }
`);

/** Keys of the units that may be named; null when all may. */
const Named = createContext<ReadonlySet<string> | null>(null);

const withoutUnit: readonly PartyKind[] = ['FAMILY', 'OTHER'];

/**
 * Of a child with protected identity a plan's page and its paper name no unit but the viewer's own and those that the plan
 * itself names to the viewer: what either owner keeps back must not be told by whom the other has released to.
 */
export function namedUnits(
  { parties, child }: NamedUnitsFragment,
  viewerUnits: readonly string[],
): ReadonlySet<string> | null {
  const isProtected =
    child.protectedIdentity ||
    child.careProtectedIdentity ||
    // The mark itself may be hidden from the viewer, and is known by what it hides.
    parties.some(({ kind, unit }) => unit === null && !withoutUnit.includes(kind));
  if (!isProtected) return null;
  return new Set([...viewerUnits, ...parties.flatMap(({ unit }) => (unit ? [unit.id] : []))]);
}

/** Holds what is under it to the units that may be named. */
export function NamedUnitsOnly({
  plan,
  viewerUnits,
  children,
}: {
  plan: FragmentType<typeof NamedUnits>;
  viewerUnits: readonly string[];
  children: ReactNode;
}) {
  return <Named value={namedUnits(readFragment(NamedUnits, plan), viewerUnits)}>{children}</Named>;
}

/** The unit's own name, or, where it must not be named, that of its function. */
export function useUnitName(): (unit: FragmentType<typeof UnitName>, kind: PartyKind) => string {
  const speech = useSpeech();
  const named = useContext(Named);
  return (unit, kind) => {
    const { id } = readFragment(UnitName, unit);
    return unitName(named === null || named.has(id) ? unit : null, kind, speech);
  };
}
