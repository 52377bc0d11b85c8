import { assessAll } from '@samsyn/collaboration/commitments/rule';
import { municipalRules } from '@samsyn/collaboration/commitments/rule-table';
import {
  countedCells,
  FigureRow,
  FigureTable,
  toldOf,
} from '@samsyn/collaboration/figures/figure-table.types';
import { boundsHold } from '@samsyn/collaboration/period.rules';
import { today } from '@samsyn/disclosure/change-context';
import { exactCount } from '@samsyn/figures/protection.rules';
import { type FigureTableDefinition, total } from '@samsyn/figures/tables';
import { calendarOf, daysOf } from '@samsyn/figures/term.rules';
import { municipalFacts } from '../commitments/municipal-facts.js';
import type { KommunContext } from '../context.js';

/** How the groups' commitments stood on the last day of a term, or on a day within it; exact, for they are of organisations. None of a term to come. */
export async function commitmentFigures(
  table: FigureTableDefinition,
  term: string,
  on: string,
  context: KommunContext,
): Promise<FigureTable> {
  const figures = Object.assign(new FigureTable(), toldOf(table, term), { rows: [] });
  const { from, to } = daysOf(term, calendarOf(table));
  if (from > on) return figures;
  const day = to < on ? to : on;
  const groups = (await context.areas.on(day)).filter(
    (area) => area.kind === 'BUS_GROUP' && boundsHold(area, day),
  );
  const standings = await Promise.all(
    groups.map(async (group) =>
      assessAll(municipalRules, await municipalFacts(group, day, context), group.id, day, today()).map(
        ({ standing }) => standing,
      ),
    ),
  );
  const row = (areaId: string | null, areaName: string | null, found: readonly string[]) =>
    Object.assign(new FigureRow(), {
      ...{ areaId, areaName },
      ...countedCells(table, (category) =>
        exactCount(category === total ? found.length : found.filter((each) => each === category).length),
      ),
    });
  const ofCounty = context.viewer.roles.includes('SECRETARIAT') ? [row(null, null, standings.flat())] : [];
  const ofGroups = groups.map(({ id, name }, at) => row(id, name, standings[at] ?? []));
  return Object.assign(figures, { asOf: day, rows: [...ofCounty, ...ofGroups] });
}
