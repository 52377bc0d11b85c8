import type { Database } from '@samsyn/subgraph/database';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type { Viewer } from '@samsyn/subgraph/viewer';
import type { EntityManager } from 'typeorm';

/** A number of a closed term with the chance drawn for it; without a category: an area in which nothing was counted. */
export interface ClosedNumber {
  /** Empty: the county. */
  readonly area: string;
  readonly area_name: string | null;
  readonly of_table: string | null;
  readonly category: string | null;
  readonly count: number;
  readonly chance: Buffer;
  readonly closed_on: string;
}

interface Asking {
  readonly viewer: Viewer;
  readonly transaction: RequestTransaction;
}

/** The numbers of closed terms. Whoever asks first after the closing day has the term closed. */
export class ClosedFigures {
  constructor(private readonly database: Database) {}

  /** Of some tables of a term, as far as the viewer is told of them; none where there is no area for the viewer. */
  async read(
    term: string,
    tables: readonly string[],
    { viewer, transaction }: Asking,
  ): Promise<ClosedNumber[]> {
    const ask = (manager: EntityManager): Promise<ClosedNumber[]> =>
      manager.query(
        'select area, area_name, of_table, category, count, chance, closed_on::text from closed_figures($1, $2)',
        [term, tables],
      );
    const numbers = await transaction.run(ask);
    if (numbers.length > 0) return numbers;
    // Somebody else was closing the term when this request began, and it does not see that. Asked apart from it, it waits.
    const pool = await this.database.open();
    return pool.transaction('READ COMMITTED', async (manager) => {
      await manager.query(
        `select set_config('samsyn.roles', $1, true), set_config('samsyn.units', $2, true)`,
        [JSON.stringify(viewer.roles), JSON.stringify(viewer.units)],
      );
      return ask(manager);
    });
  }
}
