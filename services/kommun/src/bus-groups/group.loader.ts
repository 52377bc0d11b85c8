import type { Bounds } from '@samsyn/collaboration/period.rules';
import { groupBy, rowLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import { findRowSets } from '@samsyn/subgraph/row-sets';
import DataLoader from 'dataloader';
import { type BusGroupEver, findBusGroupsEver } from './bus-group.service.js';
import {
  BusChairRow,
  BusConvenerRow,
  BusGroupNameRow,
  BusLevelRow,
  BusSeatHandOverRow,
} from './level.entity.js';

/** How a group is and was organised. */
export interface GroupHistory {
  readonly levels: readonly BusLevelRow[];
  readonly conveners: readonly BusConvenerRow[];
  readonly chairs: readonly BusChairRow[];
  readonly names: readonly BusGroupNameRow[];
  readonly handOvers: readonly BusSeatHandOverRow[];
}

const oldestFirst = 't.from_on, t.recorded_at, t.id';
const sets = [
  { table: BusLevelRow, order: oldestFirst },
  { table: BusConvenerRow, order: oldestFirst },
  { table: BusChairRow, order: oldestFirst },
  { table: BusGroupNameRow, order: oldestFirst },
  { table: BusSeatHandOverRow, order: oldestFirst },
] as const;

/** How groups are organised over time: of all groups of a request in one statement. */
export class GroupLoader {
  readonly histories: DataLoader<string, GroupHistory>;
  readonly levels: DataLoader<string, { readonly id: string; readonly busGroupId: string } | null>;
  private everRead: Promise<ReadonlyMap<string, BusGroupEver>> | undefined;

  constructor(private readonly transaction: RequestTransaction) {
    this.histories = new DataLoader(async (ids) => {
      const rows = await transaction.run((manager) => findRowSets(manager, sets, 'bus_group_id', [...ids]));
      const of = <Row extends { busGroupId: string }>(all: readonly Row[]) =>
        groupBy(all, ({ busGroupId }) => busGroupId);
      const [levels, conveners, chairs, names] = [of(rows[0]), of(rows[1]), of(rows[2]), of(rows[3])];
      const handOvers = of(rows[4]);
      return ids.map((id) => ({
        levels: levels.get(id) ?? [],
        conveners: conveners.get(id) ?? [],
        chairs: chairs.get(id) ?? [],
        names: names.get(id) ?? [],
        handOvers: handOvers.get(id) ?? [],
      }));
    });
    this.levels = rowLoader(
      (ids) =>
        transaction.run((manager) =>
          manager.query('select id, bus_group_id as "busGroupId" from bus_level where id = any($1)', [ids]),
        ),
      ({ id }: { readonly id: string; readonly busGroupId: string }) => id,
    );
  }

  /** Every local BUS group there is or was, by key. */
  ever(): Promise<ReadonlyMap<string, BusGroupEver>> {
    this.everRead ??= this.transaction.run(findBusGroupsEver);
    return this.everRead;
  }

  /** A level by its key, or null. */
  async findLevel(id: string): Promise<BusLevelRow | null> {
    const found = await this.levels.load(id);
    if (!found) return null;
    const { levels } = await this.histories.load(found.busGroupId);
    return levels.find((level) => level.id === id) ?? null;
  }

  /** After a change: what was read of a group before it is read anew. */
  forget(busGroupId: string): void {
    this.histories.clear(busGroupId);
    this.levels.clearAll();
    this.everRead = undefined;
  }
}

/** Where the documents do not say since when, the database has it from the beginning of time. */
export const unknownStart = '-infinity';

/** From when until when, as the graph tells it. */
export function boundsOf({
  fromOn,
  toOn,
}: {
  readonly fromOn: string;
  readonly toOn: string | null;
}): Bounds {
  return { from: fromOn === unknownStart ? null : fromOn, to: toOn };
}
