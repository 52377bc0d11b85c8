import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import { type GraphQLSchema, isAbstractType } from 'graphql';

/** One step on the way from the root of the data to the objects that a fetch completes. Lists are walked through. */
export type PathStep = { readonly key: string } | { readonly types: ReadonlySet<string> };

/** The planner's path, with type conditions spelled out to object types. */
export function pathSteps(path: readonly FlattenNodePathSegment[], types: GraphQLSchema): PathStep[] {
  return path.flatMap((segment): PathStep[] => {
    if (segment === '@') return [];
    if ('Field' in segment) return [{ key: segment.Field }];
    return [{ types: objectTypes(segment.TypeCondition, types) }];
  });
}

/** The object types that any of the named types covers, and the names themselves. */
export function objectTypes(names: readonly string[], types: GraphQLSchema): ReadonlySet<string> {
  const covered = new Set(names);
  for (const name of names) {
    const type = types.getType(name);
    if (isAbstractType(type)) for (const possible of types.getPossibleTypes(type)) covered.add(possible.name);
  }
  return covered;
}

/** Calls `found` with every object at the end of the path. */
export function eachAt(
  value: unknown,
  path: readonly PathStep[],
  found: (object: Record<string, unknown>) => void,
  from = 0,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) eachAt(item, path, found, from);
    return;
  }
  const object = value as Record<string, unknown>;
  const step = path[from];
  if (step === undefined) found(object);
  else if ('key' in step) eachAt(object[step.key], path, found, from + 1);
  else if (isOneOf(object, step.types)) eachAt(object, path, found, from + 1);
}

/** An object whose type was not asked for satisfies every condition: the planner asks where it matters. */
export function isOneOf(object: Record<string, unknown>, types: ReadonlySet<string>): boolean {
  return typeof object.__typename !== 'string' || types.has(object.__typename);
}
