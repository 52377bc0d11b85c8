import { today } from '@samsyn/disclosure/change-context';
import { isRecordId, isSlug } from '@samsyn/subgraph/ids';
import type { RegionContext } from '../context.js';

/** A seat to be asked, as the database takes it. */
export interface SeatToInvite {
  readonly seat: string;
  readonly bus_group: string;
  readonly owner: 'MUNICIPAL' | 'REGIONAL';
  readonly unit: string | null;
}

const question = `query SeatsToInvite($on: Date!) {
  busGroups(on: $on) { id municipalSeats(on: $on) { id unit { id } } } }`;

interface Told {
  readonly id?: unknown;
  readonly municipalSeats?: readonly {
    readonly id?: unknown;
    readonly unit?: { readonly id?: unknown } | null;
  }[];
}

/**
 * Every seat of every group in force today, both owners': the municipality's asked of the graph with the viewer's own token,
 * of all groups at once; the region's in one statement. The gateway answers this from the municipality alone.
 *
 * @returns null when the municipality could not be asked
 */
export async function findSeatsToInvite({
  askGraph,
  transaction,
}: Pick<RegionContext, 'askGraph' | 'transaction'>): Promise<SeatToInvite[] | null> {
  const on = today();
  const answer = await askGraph(question, { on });
  if (answer.kind === 'failed' || !Array.isArray(answer.data.busGroups)) return null;
  const groups = (answer.data.busGroups as Told[]).filter(({ id }) => isSlug(id));
  const municipal = groups.flatMap(({ id: group, municipalSeats }) =>
    (municipalSeats ?? []).flatMap(({ id, unit }) =>
      typeof id === 'string' && isRecordId(id)
        ? [
            {
              seat: id,
              bus_group: String(group),
              owner: 'MUNICIPAL' as const,
              unit: isSlug(unit?.id) ? unit.id : null,
            },
          ]
        : [],
    ),
  );
  const regional: SeatToInvite[] = await transaction.run((manager) =>
    manager.query(
      `select id as seat, bus_group_id as bus_group, 'REGIONAL' as owner, unit_id as unit from bus_seat
        where bus_group_id = any($1) and from_on <= $2 and (to_on is null or to_on > $2) order by id`,
      [groups.map(({ id }) => id), on],
    ),
  );
  return [...municipal, ...regional];
}

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
