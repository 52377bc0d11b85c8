import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { isOneOf, objectTypes } from './plan-path.js';

/** What a representation must carry: a field, or what holds for some types only. */
export type Requirement = RequiredField | RequiredFor;

interface RequiredField {
  /** Where the value lies in the data. */
  readonly from: string;
  /** What the subgraph calls it. */
  readonly to: string;
  readonly nullable: boolean;
  readonly below: readonly Requirement[] | undefined;
}

interface RequiredFor {
  readonly types: ReadonlySet<string>;
  readonly below: readonly Requirement[];
}

/** Works out the planner's `requires`. */
export function requirements(
  selections: readonly RequiresSelection[],
  types: GraphQLSchema,
  parent?: GraphQLNamedType,
): Requirement[] {
  return selections.flatMap((selection): Requirement[] => {
    if (selection.kind === 'InlineFragment') {
      const below = requirements(selection.selections, types, types.getType(selection.typeCondition));
      return [{ types: objectTypes([selection.typeCondition], types), below }];
    }
    if (selection.kind !== 'Field') throw new Error('The plan requires a fragment by name.');
    // The type's name is sent with every representation.
    if (selection.name === '__typename') return [];
    const to = selection.alias ?? selection.name;
    const holder = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
    // When the planner has moved a value aside, the name is where it lies and the alias is what it was called.
    const definition = holder[to] ?? holder[selection.name];
    return [
      {
        from: selection.name,
        to,
        nullable: definition !== undefined && !isNonNullType(definition.type),
        below: selection.selections?.length
          ? requirements(selection.selections, types, definition && getNamedType(definition.type))
          : undefined,
      },
    ];
  });
}

/**
 * The representation of an entity.
 *
 * A required value that could not be had is sent as null where its type allows null, so that a field which depends on
 * another owner's data still answers, saying that it does not know, while that owner is away.
 *
 * @returns undefined when a value that may not be null is missing, or nothing is required of an entity of its type
 */
export function represent(
  entity: Record<string, unknown>,
  requires: readonly Requirement[],
): Record<string, unknown> | undefined {
  const { __typename } = entity;
  if (typeof __typename !== 'string') return undefined;
  if (!requires.some((required) => !('types' in required) || required.types.has(__typename)))
    return undefined;
  const representation: Record<string, unknown> = { __typename };
  return fill(representation, entity, requires) ? representation : undefined;
}

function fill(
  into: Record<string, unknown>,
  source: Record<string, unknown>,
  requires: readonly Requirement[],
): boolean {
  for (const required of requires) {
    if ('types' in required) {
      if (isOneOf(source, required.types) && !fill(into, source, required.below)) return false;
      continue;
    }
    const value = taken(source[required.from], required.below);
    if (value === undefined && !required.nullable) return false;
    into[required.to] = value ?? null;
  }
  return true;
}

/** A copy with only what is required; undefined for null, for what is missing, and for what lacks something required. */
function taken(value: unknown, below: readonly Requirement[] | undefined): unknown {
  if (value === undefined || value === null) return undefined;
  if (below === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => taken(item, below) ?? null);
  if (typeof value !== 'object') return undefined;
  const source = value as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  if (typeof source.__typename === 'string') copy.__typename = source.__typename;
  return fill(copy, source, below) ? copy : undefined;
}
