import { groupBy, rowLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import { findRowSets } from '@samsyn/subgraph/row-sets';
import DataLoader from 'dataloader';
import { BusRosterRow, BusSeatHoldingRow, BusSeatMandateRow, BusSeatRow } from './seat.entity.js';

/** A seat with all that ever held of it, oldest first. */
export interface SeatHistory {
  readonly row: BusSeatRow;
  readonly mandates: readonly BusSeatMandateRow[];
  readonly holdings: readonly BusSeatHoldingRow[];
}

/** What one owner has recorded of its seats in a group. */
export interface GroupSeats {
  readonly seats: readonly SeatHistory[];
  readonly rosters: readonly BusRosterRow[];
}

const oldestFirst = 't.from_on, t.id';
const sets = [
  { table: BusSeatRow, order: 't.recorded_at, t.id' },
  { table: BusSeatMandateRow, order: oldestFirst },
  { table: BusSeatHoldingRow, order: oldestFirst },
  { table: BusRosterRow, order: oldestFirst },
] as const;

/** This owner's seats, of all groups of a request in one statement: on which day is decided afterwards. */
export class SeatLoader {
  readonly groups: DataLoader<string, GroupSeats>;
  /** Which group a seat is in. */
  private readonly groupOfSeat: DataLoader<
    string,
    { readonly id: string; readonly busGroupId: string } | null
  >;

  constructor(transaction: RequestTransaction) {
    this.groups = new DataLoader(async (ids) => {
      const [seats, mandates, holdings, rosters] = await transaction.run((manager) =>
        findRowSets(manager, sets, 'bus_group_id', [...ids]),
      );
      const mandatesOf = groupBy(mandates, ({ seatId }) => seatId);
      const holdingsOf = groupBy(holdings, ({ seatId }) => seatId);
      const rostersOf = groupBy(rosters, ({ busGroupId }) => busGroupId);
      const seatsOf = groupBy(
        seats.map((row) => ({
          row,
          mandates: mandatesOf.get(row.id) ?? [],
          holdings: holdingsOf.get(row.id) ?? [],
        })),
        ({ row }) => row.busGroupId,
      );
      return ids.map((id) => ({ seats: seatsOf.get(id) ?? [], rosters: rostersOf.get(id) ?? [] }));
    });
    this.groupOfSeat = rowLoader(
      (ids) =>
        transaction.run((manager) =>
          manager.query(`select id, bus_group_id as "busGroupId" from bus_seat where id = any($1)`, [ids]),
        ),
      ({ id }: { readonly id: string; readonly busGroupId: string }) => id,
    );
  }

  /** A seat by its key, or null. */
  async find(id: string): Promise<SeatHistory | null> {
    const found = await this.groupOfSeat.load(id);
    if (!found) return null;
    const { seats } = await this.groups.load(found.busGroupId);
    return seats.find(({ row }) => row.id === id) ?? null;
  }

  /** After a change: the group is read anew. */
  forget(busGroupId: string): void {
    this.groups.clear(busGroupId);
    this.groupOfSeat.clearAll();
  }
}
