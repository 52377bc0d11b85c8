interface Located {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
}

/**
 * Moves each error's path up to the null it caused. A field that may not be null passes its null upwards, so an error at
 * `plan.careInterventions.0.unit.name` can show as `plan.careInterventions: null`. The cache must know that this null
 * means "could not be fetched", or it would later say "there is none".
 */
export function errorsAtTheNulls<E extends Located>(errors: readonly E[], data: unknown): E[] {
  return errors.map((error) => {
    const path = pathToNull(error.path ?? [], data);
    return path === null || path.length === error.path?.length
      ? error
      : (Object.assign(Object.create(Object.getPrototypeOf(error)), error, { path }) as E);
  });
}

/** The part of the path that leads to a null; null when the path meets none. */
export function pathToNull(
  path: readonly (string | number)[],
  data: unknown,
): readonly (string | number)[] | null {
  let here: unknown = data;
  for (const [depth, step] of path.entries()) {
    if (here === null) return path.slice(0, depth);
    if (typeof here !== 'object') return null;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here === null ? path : null;
}
