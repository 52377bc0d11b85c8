import type {
  FiguresOfPlaceFragment,
  SipCheckFiguresQuery,
  SipCheckStatement,
} from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { FiguresOfPlace } from './figures-query.js';

export type Figures = FiguresOfPlaceFragment;

/** The county or an area, with its figures of each term. */
export interface Place {
  /** empty for the county */
  readonly id: string;
  /** null for the county */
  readonly name: string | null;
  readonly byTerm: ReadonlyMap<string, Figures>;
}

/** The county first, if the viewer is told of it, then the areas by name. */
export function placesIn(data: SipCheckFiguresQuery, compare: (a: string, b: string) => number): Place[] {
  const county = [data.countyNow, data.countyBefore, data.countyThird, data.countyFourth];
  const areas = [data.areasNow, data.areasBefore, data.areasThird, data.areasFourth];
  const places = new Map<string, { id: string; name: string | null; byTerm: Map<string, Figures> }>();
  for (const figures of [...county, ...areas].flatMap((each) => readFragment(FiguresOfPlace, each ?? []))) {
    const id = figures.areaId ?? '';
    const name = figures.areaId === null ? null : (figures.areaName ?? figures.areaId);
    const place = places.get(id) ?? { id, name, byTerm: new Map() };
    place.byTerm.set(figures.term, figures);
    places.set(id, place);
  }
  return [...places.values()].sort((a, b) => compare(a.name ?? '', b.name ?? ''));
}

/** Percent who agree fully or largely with a statement, of the rounded counts; null when it is held back. */
export function agreeing(figures: Figures | undefined, statement: SipCheckStatement): number | null {
  const answers = figures?.statements.find((each) => each.statement === statement)?.answers ?? [];
  const all = answers.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  const agree = answers
    .filter(({ answer }) => answer === 'FULLY' || answer === 'LARGELY')
    .reduce((sum, { count }) => sum + count, 0);
  return Math.round((100 * agree) / all);
}

/** Whether there is anything to show of a place in a term. */
export function isShown(figures: Figures | undefined): figures is Figures {
  return figures?.state === 'SHOWN';
}

/** Below so many respondents, rounding to five can change a share by tens of percent. */
const fewest = 20;

/** Whether the shares of a place tell little: see how-counted. */
export function isRough(figures: Figures): boolean {
  return (figures.respondents ?? 0) < fewest;
}

/** Whether somebody has answered there at all, shown or not. */
export function isAnswered(figures: Figures | undefined): boolean {
  return figures !== undefined && (figures.state === 'SHOWN' || figures.areasHeldBack > 0);
}
