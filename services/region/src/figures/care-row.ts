import { countedCells } from '@samsyn/collaboration/figures/figure-table.types';
import { exactCount } from '@samsyn/figures/protection.rules';
import { type FigureTableDefinition, total } from '@samsyn/figures/tables';
import { CareFigureRow } from './care-figure.types.js';

/**
 * A row of what organisations do, exact.
 *
 * @param group null: the county
 * @param count of a category; of null, all
 */
export function careRow(
  table: FigureTableDefinition,
  group: string | null,
  count: (category: string | null) => number,
): CareFigureRow {
  return Object.assign(new CareFigureRow(), {
    busGroup: group === null ? null : { id: group },
    ...countedCells(table, (category) => exactCount(count(category === total ? null : category))),
  });
}
