import { isSlug } from '@samsyn/subgraph/ids';
import type { RegionContext } from '../context.js';

/** A local BUS group, and when it stood; null where that is open or not known. */
export interface GroupEver {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Every group there is or was, by key and by name, for a file that names them; null when the municipality could not be asked. */
export async function findGroupsByName({
  askGraph,
}: Pick<RegionContext, 'askGraph'>): Promise<ReadonlyMap<string, readonly GroupEver[]> | null> {
  const answer = await askGraph('query GroupsByName { busGroupsEver { id name from to } }', {});
  if (answer.kind === 'failed' || !Array.isArray(answer.data.busGroupsEver)) return null;
  const found = new Map<string, GroupEver[]>();
  const keep = (called: string, group: GroupEver) => found.set(called, [...(found.get(called) ?? []), group]);
  for (const { id, name, from, to } of answer.data.busGroupsEver as readonly Partial<
    Record<string, unknown>
  >[]) {
    if (!isSlug(id)) continue;
    const group = {
      id,
      from: typeof from === 'string' ? from : null,
      to: typeof to === 'string' ? to : null,
    };
    keep(id, group);
    if (typeof name === 'string' && name.toLowerCase() !== id) keep(name.toLowerCase(), group);
  }
  return found;
}
