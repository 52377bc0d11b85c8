/** A table of either owner's, as the statistics page asks for it: each is asked for what it counts, the other not at all. */
export const figuresDocument = /* GraphQL */ `
  query FiguresInFile($table: FigureTableName!, $term: String!, $municipal: Boolean!, $care: Boolean!) {
    municipalFigures(table: $table, term: $term) @include(if: $municipal) {
      asOf closesOn
      rows { areaId areaName busGroup { id name } total { ...CellInFile } cells { ...CellInFile } }
    }
    careFigures(table: $table, term: $term) @include(if: $care) {
      asOf closesOn
      rows { busGroup { id name } total { ...CellInFile } cells { ...CellInFile } }
    }
  }
  fragment CellInFile on FigureCell { category value }
`;

/** One number as it is answered; null when it is protected. */
export interface CellAnswered {
  readonly category: string;
  readonly value: number | null;
}

/** A table as either owner answers it. */
export interface FiguresAnswered {
  readonly asOf: string | null;
  readonly closesOn: string;
  readonly rows: readonly {
    /** Not of the region's: its areas are groups. */
    readonly areaId?: string | null;
    readonly areaName?: string | null;
    readonly busGroup: { readonly id: string; readonly name: string | null } | null;
    readonly total: CellAnswered;
    readonly cells: readonly CellAnswered[];
  }[];
}
