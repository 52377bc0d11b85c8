import type { CommitmentRule, CommitmentStanding, CountyQuery } from '../../../gql/graphql.js';
import { addDays, monthsLater } from '../../../i18n/dates.js';
import { countStandings } from '../commitments/sections.js';
import {
  type ComparedGroup,
  compareWorst,
  gravityOf,
  type Measure,
  type MeasuredGroup,
  measures,
  type NowAndBefore,
  turnsOf,
} from './county.rules.js';

type AskedGroup = NonNullable<CountyQuery['busGroups']>[number];

/** A group's row of the county's board. */
export interface CountyRow extends MeasuredGroup, ComparedGroup {
  readonly name: string;
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  /** Some of what is told rests on what the demo made up. */
  readonly madeUp: boolean;
  /** The region could not be reached: what only it can tell is not known. */
  readonly isRegionAway: boolean;
  /** Mandatory parties with a seat; null: not known of all. */
  readonly present: number | null;
  /** Of the seats’ days at meetings in the half year, the share at which somebody came, 0–1; null: nothing is entered. */
  readonly attended: number | null;
}

export function rowOf(group: AskedGroup): CountyRow {
  const { id, name, municipalities, careCommitments, careCommitmentsBefore } = group;
  const now = [...(group.municipalCommitments ?? []), ...(careCommitments ?? [])];
  const before = [...(group.municipalCommitmentsBefore ?? []), ...(careCommitmentsBefore ?? [])];
  const presences = group.parties?.map(({ presence }) => presence) ?? null;
  const told = {
    ...{ id, name, municipalities, isRegionAway: careCommitments === null },
    ...{ standings: mapOf(now), standingsBefore: mapOf(before), numbers: countStandings(now) },
    madeUp: [...now, ...(group.spiderMeasurements ?? [])].some(({ demo }) => demo),
    vacancies: {
      now: vacantOf([group.municipalSeatCount, group.regionalSeatCount]),
      before: vacantOf([group.municipalSeatCountBefore, group.regionalSeatCountBefore]),
    },
    missing: presences && countOf(presences, 'MISSING'),
    present: presences && countOf(presences, 'PRESENT'),
    attended: group.attendance?.said ? group.attendance.came / group.attendance.said : null,
    deviations: deviationsOf(group.deviationCounts?.total, group.deviationsOfTheYear?.total),
    spider: spiderOf(group.spiderMeasurements ?? []),
  };
  return { ...told, turns: turnsOf(told) };
}

type Told = { readonly rule: CommitmentRule; readonly standing: CommitmentStanding };
const mapOf = (told: readonly Told[]) => new Map(told.map(({ rule, standing }) => [rule, standing]));

/** How many parties are so; null where it is not known of one whether it is missing. */
function countOf(presences: readonly string[], wanted: 'MISSING' | 'PRESENT'): number | null {
  const count = presences.filter((presence) => presence === wanted).length;
  const isWhole = !presences.includes('UNKNOWN');
  return isWhole || count > 0 ? count : null;
}

type Counted = { readonly seats: number; readonly vacant: number } | null;

/** Vacant seats of both owners; null where an owner could not be reached, or none is entered at all. */
function vacantOf(ofOwners: readonly Counted[]): number | null {
  const counted = ofOwners.filter((each) => each !== null);
  if (counted.length < ofOwners.length || counted.every(({ seats }) => seats === 0)) return null;
  return counted.reduce((sum, { vacant }) => sum + vacant, 0);
}

/** Of the half year, and, by what there were in the whole year, of the one before it. */
function deviationsOf(halfYear: number | undefined, year: number | undefined): NowAndBefore {
  if (halfYear === undefined || year === undefined) return { now: null, before: null };
  return { now: halfYear, before: year - halfYear };
}

interface Measured {
  readonly year: number;
  readonly axes: readonly { readonly axis: string; readonly value: number | null }[];
}

/**
 * The mean of the axes of the latest measurement, and of the one before it. Where they do not tell the same axes they are not compared: the
 * mean of others says nothing of these.
 */
export function spiderOf(measured: readonly Measured[]): NowAndBefore {
  const told = measured
    .map(({ year, axes }) => ({ year, axes: axes.filter(({ value }) => value !== null) }))
    .filter(({ axes }) => axes.length > 0)
    .sort((a, b) => b.year - a.year);
  const [latest, previous] = told;
  if (!latest) return { now: null, before: null };
  const names = ({ axes }: Measured) =>
    axes
      .map(({ axis }) => axis)
      .sort()
      .join(' ');
  const isSame = previous !== undefined && names(previous) === names(latest);
  return { now: meanOf(latest), before: isSame ? meanOf(previous) : null };
}

/** To one decimal, as it is told. */
const meanOf = ({ axes }: Measured) =>
  Math.round((axes.reduce((sum, { value }) => sum + (value ?? 0), 0) / axes.length) * 10) / 10;

/** A year before it: the half year before the half year began then. */
export const yearBefore = (day: string): string => monthsLater(day, -12);

export const dayAfter = (day: string): string => addDays(day, 1);

/** Groups in which something got worse, first those in which most did. */
export function worsened(rows: readonly CountyRow[]): CountyRow[] {
  return rows
    .filter(({ turns }) => turns.worse.length > 0)
    .sort((a, b) => gravityOf(b.turns) - gravityOf(a.turns));
}

/** Groups in the order of the board. */
export const orders = ['worst', 'name'] as const;
export type Order = (typeof orders)[number];

export function inOrder(
  rows: readonly CountyRow[],
  order: Order,
  compare: (a: string, b: string) => number,
): CountyRow[] {
  const byName = (a: CountyRow, b: CountyRow) => compare(a.name, b.name);
  return [...rows].sort((a, b) => (order === 'worst' && compareWorst(a, b)) || byName(a, b));
}

const [measureParameter, orderParameter, placeParameter] = ['matt', 'ordning', 'kommun'];
const inAddress: Record<Measure | Order, string> = {
  ...{ commitments: 'ataganden', parties: 'parter', vacancies: 'vakanser', deviations: 'avvikelser' },
  ...{ spider: 'matning', worse: 'samre', worst: 'samst', name: 'namn' },
};

/** What of the board an address asks for. */
export interface CountyChoice {
  readonly measure: Measure;
  readonly order: Order;
  /** A municipality’s code: its groups alone. */
  readonly municipality: string | null;
}

export function choiceIn(search: string): CountyChoice {
  const params = new URLSearchParams(search);
  const find = <Value extends Measure | Order>(values: readonly Value[], parameter: string) =>
    values.find((value) => inAddress[value] === params.get(parameter));
  const code = params.get(placeParameter) ?? '';
  return {
    measure: find(measures, measureParameter) ?? 'commitments',
    order: find(orders, orderParameter) ?? 'worst',
    municipality: /^\d{4}$/.test(code) ? code : null,
  };
}

/** The search of an address with another choice, and all else as it was. */
export function searchWith(search: string, { measure, order, municipality }: CountyChoice): string {
  const params = new URLSearchParams(search);
  const set = (parameter: string, value: string | null) =>
    value === null ? params.delete(parameter) : params.set(parameter, value);
  set(measureParameter, measure === 'commitments' ? null : inAddress[measure]);
  set(orderParameter, order === 'worst' ? null : inAddress[order]);
  set(placeParameter, municipality);
  const text = params.toString();
  return text && `?${text}`;
}
