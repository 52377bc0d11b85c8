import { assessAll } from '@samsyn/collaboration/commitments/rule';
import { municipalRules } from '@samsyn/collaboration/commitments/rule-table';
import {
  blankFigureTable,
  countedRow,
  type FigureTable,
} from '@samsyn/collaboration/figures/figure-table.types';
import { boundsHold } from '@samsyn/collaboration/period.rules';
import { today } from '@samsyn/disclosure/change-context';
import { exactCount } from '@samsyn/figures/protection.rules';
import { type FigureTableDefinition, total } from '@samsyn/figures/tables';
import { daysOf } from '@samsyn/figures/term.rules';
import { municipalFacts } from '../commitments/municipal-facts.js';
import type { KommunContext } from '../context.js';

/** How the groups' commitments stood on the last day of a term, or stand today; exact, for they are of organisations. None of a term to come. */
export async function commitmentFigures(
  table: FigureTableDefinition,
  term: string,
  context: KommunContext,
): Promise<FigureTable> {
  const figures = blankFigureTable(table, term);
  const { from, to } = daysOf(term);
  if (from > today()) return figures;
  const day = to < today() ? to : today();
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
  const row = (id: string | null, name: string | null, found: readonly string[]) =>
    countedRow(table, id, name, (category) =>
      exactCount(category === total ? found.length : found.filter((each) => each === category).length),
    );
  const ofCounty = context.viewer.roles.includes('SECRETARIAT') ? [row(null, null, standings.flat())] : [];
  const ofGroups = groups.map(({ id, name }, at) => row(id, name, standings[at] ?? []));
  return Object.assign(figures, { asOf: day, rows: [...ofCounty, ...ofGroups] });
}
