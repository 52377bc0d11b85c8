import { toldOf } from '@samsyn/collaboration/figures/figure-table.types';
import { boundsHold } from '@samsyn/collaboration/period.rules';
import type { FigureTableDefinition } from '@samsyn/figures/tables';
import { calendarOf, daysOf } from '@samsyn/figures/term.rules';
import { couldNotVerify } from '@samsyn/subgraph/gateway-client';
import { isSlug } from '@samsyn/subgraph/ids';
import type { GroupNamed } from '../bus-groups/bus-group.resolver.js';
import { readDay, readMunicipalRoster, rosterNeeded } from '../bus-groups/municipal-roster.types.js';
import { careAnswers } from '../commitments/care-answers.js';
import type { RegionContext } from '../context.js';
import { type CareFigureRow, CareFigureTable } from './care-figure.types.js';
import { careRow } from './care-row.js';

const question = `query GroupsAndTheirParties($on: Date!) {
  busGroups(on: $on) { id from to municipalRoster { ${rosterNeeded} } } }`;

/**
 * How the groups kept what the region can check, on the last day of a term, or on the day that is asked for, when the term goes on then; exact, for they are of organisations. Which
 * groups there are, and the municipality's parties, the graph is asked for with the viewer's own token, for all groups at once.
 *
 * @throws GraphQLError when the municipality could not be asked: what it has is not guessed
 */
export async function careCommitmentFigures(
  table: FigureTableDefinition,
  term: string,
  on: string,
  context: RegionContext,
): Promise<CareFigureTable> {
  const figures = Object.assign(new CareFigureTable(), toldOf(table, term), { rows: [] as CareFigureRow[] });
  const { from, to } = daysOf(term, calendarOf(table));
  if (from > on) return figures;
  const day = to < on ? to : on;
  const groups = await findGroups(day, context);
  const standings = await Promise.all(
    groups.map(async (group) =>
      careAnswers(group, await context.busSeats.groups.load(group.id), day).map(({ standing }) => standing),
    ),
  );
  const countIn = (found: readonly string[]) => (category: string | null) =>
    category === null ? found.length : found.filter((each) => each === category).length;
  const rows = groups.map(({ id }, at) => careRow(table, id, countIn(standings[at] ?? [])));
  return Object.assign(figures, {
    asOf: day,
    rows: [careRow(table, null, countIn(standings.flat())), ...rows],
  });
}

interface Told {
  readonly id?: unknown;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly municipalRoster?: unknown;
}

async function findGroups(day: string, { askGraph }: RegionContext): Promise<GroupNamed[]> {
  const answer = await askGraph(question, { on: day });
  if (answer.kind === 'failed' || !Array.isArray(answer.data.busGroups)) throw couldNotVerify();
  return (answer.data.busGroups as Told[])
    .map(({ id, from, to, municipalRoster }) => ({
      ...{ id: isSlug(id) ? id : '', day, from: readDay(from), to: readDay(to) },
      municipalRoster: readMunicipalRoster(municipalRoster),
    }))
    .filter((group) => group.id !== '' && boundsHold(group, day))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
