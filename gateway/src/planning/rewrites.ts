import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner';
import type { GraphQLSchema } from 'graphql';
import { isOneOf, objectTypes, type PathStep } from './plan-path.js';

/** A change to what is sent or answered, where two subgraphs name things differently or an alias avoided a conflict. */
export interface Rewrite {
  readonly path: readonly PathStep[];
  readonly rename?: { readonly from: string; readonly to: string };
  readonly set?: { readonly key: string; readonly value: string };
}

/** Works out the planner's rewrites. */
export function rewrites(given: readonly FetchRewrite[] | undefined, types: GraphQLSchema): Rewrite[] {
  return (given ?? []).map((rewrite): Rewrite => {
    if ('KeyRenamer' in rewrite) {
      const { above, key } = split(rewrite.KeyRenamer.path, types);
      return { path: above, rename: { from: key, to: rewrite.KeyRenamer.renameKeyTo } };
    }
    const setter = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
    const { above, key } = split(setter.path, types);
    return { path: above, set: { key, value: setter.setValueTo } };
  });
}

/** New names by old, for every rename. */
export function renamedKeys(given: readonly FetchRewrite[] | undefined): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const rewrite of given ?? []) {
    if (!('KeyRenamer' in rewrite)) continue;
    const last = rewrite.KeyRenamer.path.at(-1);
    if (last && 'Key' in last) renamed.set(last.Key, rewrite.KeyRenamer.renameKeyTo);
  }
  return renamed;
}

/** Changes the value in place. */
export function applyRewrites(value: unknown, list: readonly Rewrite[]): void {
  for (const rewrite of list) apply(value, rewrite, 0);
}

function apply(value: unknown, rewrite: Rewrite, from: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) apply(item, rewrite, from);
    return;
  }
  const object = value as Record<string, unknown>;
  const step = rewrite.path[from];
  if (step === undefined) change(object, rewrite);
  else if ('key' in step) apply(object[step.key], rewrite, from + 1);
  else if (isOneOf(object, step.types)) apply(object, rewrite, from + 1);
}

function change(object: Record<string, unknown>, { rename, set }: Rewrite): void {
  if (rename && rename.from in object) {
    object[rename.to] = object[rename.from];
    delete object[rename.from];
  }
  if (set && set.key in object) object[set.key] = set.value;
}

function split(path: readonly FetchNodePathSegment[], types: GraphQLSchema) {
  const last = path.at(-1);
  if (!last || !('Key' in last)) throw new Error('The plan rewrites something that is not a field.');
  const above = path
    .slice(0, -1)
    .map(
      (segment): PathStep =>
        'Key' in segment ? { key: segment.Key } : { types: objectTypes(segment.TypenameEquals, types) },
    );
  return { above, key: last.Key };
}
