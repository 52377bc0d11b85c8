import type { StatisticsQuery } from '../../gql/graphql.js';
import { readFragment } from '../../gql/index.js';
import { CellOfFigures } from './statistics-query.js';

export interface CellShown {
  readonly category: string;
  /** null: it is protected */
  readonly value: number | null;
}

/** A table's numbers in one place, whoever counted them. */
export interface FigureRowShown {
  /** key of the area; empty for the county */
  readonly id: string;
  /** null: the county */
  readonly name: string | null;
  readonly total: CellShown;
  readonly cells: readonly CellShown[];
}

export interface FiguresShown {
  /** Which table of which term this is: for a moment after a choice, still the one before. */
  readonly table: string;
  readonly term: string;
  readonly asOf: string | null;
  readonly closesOn: string;
  readonly rows: readonly FigureRowShown[];
}

/** The table that was asked for; null when its owner did not tell it. */
export function figuresIn(
  data: StatisticsQuery,
  compare: (a: string, b: string) => number,
): FiguresShown | null {
  const told = data.municipalFigures ?? data.careFigures;
  if (!told) return null;
  const rows = told.rows.map((row): FigureRowShown => {
    const id = ('areaId' in row ? row.areaId : row.busGroup?.id) ?? '';
    const name = ('areaName' in row ? row.areaName : null) ?? row.busGroup?.name;
    return {
      id,
      name: id === '' ? null : (name ?? id),
      total: readFragment(CellOfFigures, row.total),
      cells: row.cells.map((cell) => readFragment(CellOfFigures, cell)),
    };
  });
  return {
    table: told.table,
    term: told.term,
    asOf: told.asOf ?? null,
    closesOn: told.closesOn,
    rows: rows.sort(
      (a, b) => Number(a.id !== '') - Number(b.id !== '') || compare(a.name ?? '', b.name ?? ''),
    ),
  };
}

/** Of a table by party and whether it came: its parties, each with both numbers. */
export function byParty({ cells }: FigureRowShown): Map<string, Record<string, number | null>> {
  const parties = new Map<string, Record<string, number | null>>();
  for (const { category, value } of cells) {
    const [party = '', how = ''] = category.split(':');
    parties.set(party, { ...parties.get(party), [how]: value });
  }
  return parties;
}
