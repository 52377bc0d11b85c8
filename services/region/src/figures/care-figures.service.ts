import { toldOf } from '@samsyn/collaboration/figures/figure-table.types';
import { today } from '@samsyn/disclosure/change-context';
import { type FigureTableDefinition, findFigureTable } from '@samsyn/figures/tables';
import { calendarOf, daysOf, isTerm } from '@samsyn/figures/term.rules';
import { badInput } from '@samsyn/subgraph/errors';
import type { RegionContext } from '../context.js';
import { countedOn } from '../deviations/counted.js';
import { careCommitmentFigures } from './care-commitment-figures.service.js';
import { CareFigureTable } from './care-figure.types.js';
import { careRow } from './care-row.js';

interface Counted {
  readonly group: string;
  readonly category: string;
  readonly count: number;
}

/**
 * A table that the region counts, exact, for they are of organisations.
 *
 * @param on as it was known at the end of that day; null: today
 * @returns null for others than the secretariat
 * @throws GraphQLError BAD_USER_INPUT for what is no term, or no table of this owner's; when the municipality is needed and could not be asked
 */
export async function findCareFigures(
  id: string,
  term: string,
  on: string | null,
  context: RegionContext,
): Promise<CareFigureTable | null> {
  const table = findFigureTable(id);
  if (table?.owner !== 'REGION')
    throw badInput('table', 'The municipalities count this table: ask municipalFigures for it.');
  if (!isTerm(term)) throw badInput('term', 'A term is written HT2026 or VT2027.');
  if (!context.viewer.roles.includes('SECRETARIAT')) return null;
  const asOf = on !== null && on < today() ? on : today();
  return table.id === 'CARE_COMMITMENTS'
    ? careCommitmentFigures(table, term, asOf, context)
    : deviationFigures(table, term, asOf, context);
}

/** Deviations by group and category. */
async function deviationFigures(
  table: FigureTableDefinition,
  term: string,
  asOf: string,
  { transaction }: RegionContext,
): Promise<CareFigureTable> {
  const told = Object.assign(new CareFigureTable(), toldOf(table, term), { rows: [] });
  const { from, to } = daysOf(term, calendarOf(table));
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
    return careRow(table, group, (category) =>
      ofGroup
        .filter((each) => category === null || each.category === category)
        .reduce((sum, { count }) => sum + count, 0),
    );
  };
  const groups = [...new Set(counted.map(({ group }) => group))];
  return Object.assign(told, { asOf, rows: [row(null), ...groups.map(row)] });
}
