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
