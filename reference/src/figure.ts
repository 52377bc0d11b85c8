import { type Period, type Sourced, said } from './sourced.js';

/** How exactly the document gives a value: ”Cirka 20 procent”, ”Nästan en fjärdedel”. */
export type Exactness = 'EXACT' | 'ABOUT' | 'ALMOST' | 'AT_LEAST';

/** A figure that was published, kept as a constant. Historic and exempt from the protection of small numbers. */
export interface PublishedFigure extends Sourced {
  readonly id: string;
  readonly topic: string;
  /** What it counts, in words. */
  readonly label: string;
  /** The time it speaks of, as people say it. */
  readonly period: string;
  readonly value: number;
  /** `avvikelser`, `elever`, `procent` … */
  readonly unit: string;
  readonly exactness: Exactness;
  /** How it was counted: by sender or recipient, by registered district or school, and what is left out. */
  readonly basis: string;
  /** true when it follows by arithmetic from other figures here, and is not printed in a document. */
  readonly derived: boolean;
}

interface FigureRow {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly basis: string;
  readonly source: string;
  readonly exactness?: Exactness;
}

interface Time extends Period {
  readonly period: string;
}

/** The published figures of one topic and time. */
export function figuresOf(topic: string, time: Time, rows: readonly FigureRow[]): PublishedFigure[] {
  return rows.map(({ source, exactness = 'EXACT', ...row }) => ({
    ...row,
    topic,
    exactness,
    derived: false,
    ...said(source),
    ...time,
  }));
}

/** A figure computed from published ones. */
export function derivedFigure(
  from: readonly PublishedFigure[],
  row: Omit<FigureRow, 'source'>,
  time: Time,
): PublishedFigure {
  const [first] = from;
  if (!first) throw new Error(`${row.id} is derived from nothing`);
  const source = `härlett ur ${from.map(({ id }) => id).join(', ')}: ${[...new Set(from.map((f) => f.source))].join('; ')}`;
  return { exactness: 'EXACT', ...row, topic: first.topic, derived: true, ...said(source), ...time };
}

/** A share in percent, rounded to one decimal. */
export function percentOf(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 10;
}
