import type { FieldNode } from 'graphql';

/**
 * Under which key a field's value lies while an operation runs.
 *
 * Only a bare field, without alias and arguments, keeps its own name. A client may write `{ id: status }`; were that
 * alias sent to a subgraph as it is, the value of `status` would stand where the entity's key is read from (the planner,
 * 0.0.38, then sends the status as the key). So every alias, and every field with arguments, is marked.
 */
export function dataKeyOf(field: FieldNode): string {
  const name = field.name.value;
  const responseKey = field.alias?.value ?? name;
  return responseKey === name && !field.arguments?.length ? name : mark + responseKey;
}

/** The client's own key for a key that a subgraph answered under. */
export function responseKeyOf(dataKey: string): string {
  return dataKey.startsWith(mark) ? dataKey.slice(mark.length) : dataKey;
}

const mark = '_as_';
