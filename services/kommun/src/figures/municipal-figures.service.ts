import {
  countedCells,
  FigureRow,
  FigureTable,
  toldOf,
} from '@samsyn/collaboration/figures/figure-table.types';
import { today } from '@samsyn/disclosure/change-context';
import { protectedCount } from '@samsyn/figures/protection.rules';
import { type FigureTableDefinition, findFigureTable, total } from '@samsyn/figures/tables';
import { closingDayOf, isTerm } from '@samsyn/figures/term.rules';
import { badInput } from '@samsyn/subgraph/errors';
import type { KommunContext } from '../context.js';
import type { ClosedNumber } from './closed-figures.js';
import { commitmentFigures } from './commitment-figures.service.js';

/**
 * A table that the municipalities count: of the county and each area for the secretariat, of the own areas for a coordinator.
 *
 * @param on as it was known on that day; null: today
 * @returns null for others
 * @throws GraphQLError BAD_USER_INPUT for what is no term, or no table of this owner's
 */
export async function findMunicipalFigures(
  id: string,
  term: string,
  on: string | null,
  context: KommunContext,
): Promise<FigureTable | null> {
  const table = findFigureTable(id);
  if (table?.owner !== 'KOMMUN')
    throw badInput('table', 'The region counts this table: ask careFigures for it.');
  if (!isTerm(term)) throw badInput('term', 'A term is written HT2026 or VT2027.');
  const { roles } = context.viewer;
  if (!roles.includes('SECRETARIAT') && !roles.includes('COORDINATOR')) return null;
  const day = on !== null && on < today() ? on : today();
  return table.counted === 'EVENTS'
    ? commitmentFigures(table, term, day, context)
    : closedFigures(table, term, day, context);
}

async function closedFigures(
  table: FigureTableDefinition,
  term: string,
  day: string,
  { closedFigures: closed, transaction, viewer }: KommunContext,
): Promise<FigureTable> {
  const figures = Object.assign(new FigureTable(), toldOf(table, term), { rows: [] });
  if (closingDayOf(term) > day) return figures;
  const numbers = await closed.read(term, [table.id, table.population], { viewer, transaction });
  const byArea = new Map<string, ClosedNumber[]>();
  for (const number of numbers) byArea.set(number.area, [...(byArea.get(number.area) ?? []), number]);
  return Object.assign(figures, {
    asOf: numbers[0]?.closed_on ?? null,
    rows: [...byArea.values()].map((ofArea) => rowOf(table, ofArea)).sort(countyFirst),
  });
}

function rowOf(table: FigureTableDefinition, ofArea: readonly ClosedNumber[]): FigureRow {
  const [first] = ofArea;
  const cell = (category: string) => {
    const found = ofArea.find(
      (each) =>
        each.category === category && each.of_table === (category === total ? table.population : table.id),
    );
    // Of none no chance was drawn: it is protected like all below five.
    return found ? protectedCount(found.count, found.chance) : { value: null, protected: true };
  };
  return Object.assign(new FigureRow(), {
    ...{ areaId: first?.area || null, areaName: first?.area_name ?? null },
    ...countedCells(table, cell),
  });
}

/** As people sort: å, ä, ö last. */
const byName = new Intl.Collator('sv', { numeric: true });
const countyFirst = (a: FigureRow, b: FigureRow) =>
  Number(a.areaId !== null) - Number(b.areaId !== null) || byName.compare(a.areaName ?? '', b.areaName ?? '');
