type Fields = Record<string, unknown>;

/**
 * Puts what one fetch answered beside what earlier fetches did. Objects grow, lists grow item by item, and a value that
 * is there is not replaced by null: the same shared field asked of two subgraphs must not be lost to the poorer answer.
 * Parts of `addition` become parts of `target`.
 */
export function mergeInto(target: Fields, addition: Fields): void {
  for (const key of Object.keys(addition)) {
    const added = addition[key];
    const present = target[key];
    if (present === undefined || present === null) target[key] = added;
    else if (added === null || added === undefined) continue;
    else target[key] = merged(present, added);
  }
}

function merged(present: unknown, added: unknown): unknown {
  if (typeof present !== 'object' || typeof added !== 'object' || !present || !added) return added ?? present;
  if (!Array.isArray(present) && !Array.isArray(added)) {
    mergeInto(present as Fields, added as Fields);
    return present;
  }
  // Two different lists cannot be told apart item by item; the later answer stands alone.
  if (!Array.isArray(present) || !Array.isArray(added) || present.length !== added.length) return added;
  for (let index = 0; index < present.length; index++) present[index] = merged(present[index], added[index]);
  return present;
}

/** A copy that shares nothing; JSON values only. */
export function copyOf<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf) as Value;
  const copy: Fields = {};
  for (const key of Object.keys(value)) copy[key] = copyOf((value as Fields)[key]);
  return copy as Value;
}
