import { countedCells, toldOf } from '@samsyn/collaboration/figures/figure-table.types';
import { today } from '@samsyn/disclosure/change-context';
import { exactCount } from '@samsyn/figures/protection.rules';
import { findFigureTable, total } from '@samsyn/figures/tables';
import { calendarOf, daysOf, isTerm } from '@samsyn/figures/term.rules';
import { badInput } from '@samsyn/subgraph/errors';
import type { RegionContext } from '../context.js';
import { countedOn } from '../deviations/counted.js';
import { CareFigureRow, CareFigureTable } from './care-figure.types.js';

interface Counted {
  readonly group: string;
  readonly category: string;
  readonly count: number;
}

/**
 * A table that the region counts: deviations by group and category, exact, for they are of organisations.
 *
 * @param on as the register stood at the end of that day; null: as it stands
 * @returns null for others than the secretariat
 * @throws GraphQLError BAD_USER_INPUT for what is no term, or no table of this owner's
 */
export async function findCareFigures(
  id: string,
  term: string,
  on: string | null,
  { transaction, viewer }: RegionContext,
): Promise<CareFigureTable | null> {
  const table = findFigureTable(id);
  if (table?.owner !== 'REGION')
    throw badInput('table', 'The municipalities count this table: ask municipalFigures for it.');
  if (!isTerm(term)) throw badInput('term', 'A term is written HT2026 or VT2027.');
  if (!viewer.roles.includes('SECRETARIAT')) return null;
  const told = Object.assign(new CareFigureTable(), toldOf(table, term), { rows: [] });
  const { from, to } = daysOf(term, calendarOf(table));
  const asOf = on !== null && on < today() ? on : today();
  if (from > asOf) return told;
  const counted: Counted[] = await transaction.run((manager) =>
    manager.query(
      `select bus_group_id as group, category, count(*)::int as count from deviation
        where ${countedOn('$3')} and occurred_on between $1 and $2 group by 1, 2 order by 1, 2`,
      [from, to, asOf],
    ),
  );
  const row = (group: string | null) => {
    const ofGroup = counted.filter((each) => group === null || each.group === group);
    const cells = countedCells(table, (category) =>
      exactCount(
        ofGroup
          .filter((each) => category === total || each.category === category)
          .reduce((sum, { count }) => sum + count, 0),
      ),
    );
    return Object.assign(new CareFigureRow(), { busGroup: group === null ? null : { id: group }, ...cells });
  };
  const groups = [...new Set(counted.map(({ group }) => group))];
  return Object.assign(told, { asOf, rows: [row(null), ...groups.map(row)] });
}
