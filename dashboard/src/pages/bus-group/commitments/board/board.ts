import type { CommitmentRule, CommitmentStanding, CommitmentsBoardQuery } from '../../../../gql/graphql.js';
import { allRules, countStandings, regionsRules } from '../sections.js';

type AskedGroup = NonNullable<CommitmentsBoardQuery['busGroups']>[number];

/** What stands in a cell: a standing, that the region could not be reached, or that no such rule held. */
export type Cell = CommitmentStanding | 'AWAY' | 'NOT_ASKED';

/** A group's row of the board. */
export interface BoardRow {
  readonly id: string;
  readonly name: string;
  readonly municipalities: readonly string[];
  readonly cells: ReadonlyMap<CommitmentRule, Cell>;
  /** The rules whose answer rests on something that is made up for the demo. */
  readonly madeUp: ReadonlySet<CommitmentRule>;
  readonly numbers: Readonly<Record<CommitmentStanding, number>>;
}

export function rowOf({ id, name, municipalities, ...group }: AskedGroup): BoardRow {
  const told = [...(group.municipalCommitments ?? []), ...(group.careCommitments ?? [])];
  const standings = new Map(told.map(({ rule, standing }) => [rule, standing]));
  const missing = (rule: CommitmentRule): Cell =>
    group.careCommitments === null && regionsRules.has(rule) ? 'AWAY' : 'NOT_ASKED';
  return {
    ...{ id, name, municipalities: municipalities.map((each) => each.name) },
    cells: new Map(allRules.map((rule) => [rule, standings.get(rule) ?? missing(rule)])),
    madeUp: new Set(told.flatMap(({ rule, demo }) => (demo ? [rule] : []))),
    numbers: countStandings(told),
  };
}

/** The rules that are a column: those that held on the day, and the region's while it is away. */
export function columnsOf(rows: readonly BoardRow[]): CommitmentRule[] {
  return allRules.filter((rule) => rows.some(({ cells }) => cells.get(rule) !== 'NOT_ASKED'));
}

/** Which groups are shown. */
export const shows = ['all', 'broken', 'risk', 'unknown'] as const;
export type Show = (typeof shows)[number];
/** In which order, besides by a rule. */
export const sorts = ['name', 'broken', 'risk', 'known'] as const;
export type Sort = (typeof sorts)[number] | CommitmentRule;

const [showParameter, sortParameter] = ['visa', 'sortera'];
const inAddress: Readonly<Record<string, string>> = {
  ...{ broken: 'halls-inte', risk: 'i-fara', unknown: 'okant', known: 'kant' },
};
const written = (value: string) => inAddress[value] ?? value.toLowerCase().replaceAll('_', '-');

/** What of the board an address asks for. */
export interface BoardChoice {
  readonly show: Show;
  readonly sort: Sort;
}

export function choiceIn(search: string): BoardChoice {
  const params = new URLSearchParams(search);
  const find = <Value extends string>(values: readonly Value[], parameter: string) =>
    values.find((value) => written(value) === params.get(parameter));
  return {
    show: find(shows, showParameter) ?? 'all',
    sort: find<Sort>([...sorts, ...allRules], sortParameter) ?? 'name',
  };
}

/** The search of an address with another choice, and all else as it was. */
export function searchWith(search: string, { show, sort }: BoardChoice): string {
  const params = new URLSearchParams(search);
  const set = (parameter: string, value: string, usual: string) =>
    value === usual ? params.delete(parameter) : params.set(parameter, written(value));
  set(showParameter, show, 'all');
  set(sortParameter, sort, 'name');
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** A group of which not one thing is known is not one that keeps its word. */
export function passes({ numbers }: BoardRow, show: Show): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'broken':
      return numbers.BROKEN > 0;
    case 'risk':
      return numbers.AT_RISK > 0;
    case 'unknown':
      return numbers.BROKEN + numbers.AT_RISK + numbers.KEPT === 0;
  }
}

const worstFirst: readonly Cell[] = ['BROKEN', 'AT_RISK', 'UNKNOWN', 'AWAY', 'KEPT', 'NOT_ASKED'];

/** What an order puts first has the lowest number; equals stand by name. */
function rankOf({ cells, numbers }: BoardRow, sort: Sort): number {
  switch (sort) {
    case 'name':
      return 0;
    case 'broken':
      return -numbers.BROKEN;
    case 'risk':
      return -numbers.AT_RISK;
    case 'known':
      return numbers.UNKNOWN;
    default:
      return worstFirst.indexOf(cells.get(sort) ?? 'NOT_ASKED');
  }
}

export function inOrder(
  rows: readonly BoardRow[],
  sort: Sort,
  compare: (a: string, b: string) => number,
): BoardRow[] {
  return [...rows].sort((a, b) => rankOf(a, sort) - rankOf(b, sort) || compare(a.name, b.name));
}
