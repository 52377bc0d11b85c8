import { graphql } from '../../gql/index.js';

export const CellOfFigures = graphql(`
  fragment CellOfFigures on FigureCell {
    category
    value
  }
`);

/** A table of either owner’s: each is asked for what it counts, the other not at all. */
export const StatisticsQuery = graphql(`
  query Statistics($table: FigureTableName!, $term: String!, $municipal: Boolean!, $care: Boolean!) {
    viewer {
      ...ShellViewer
    }
    municipalFigures(table: $table, term: $term) @include(if: $municipal) {
      table
      term
      asOf
      closesOn
      rows {
        areaId
        areaName
        busGroup {
          id
          name
        }
        total {
          ...CellOfFigures
        }
        cells {
          ...CellOfFigures
        }
      }
    }
    careFigures(table: $table, term: $term) @include(if: $care) {
      table
      term
      asOf
      closesOn
      rows {
        busGroup {
          id
          name
        }
        total {
          ...CellOfFigures
        }
        cells {
          ...CellOfFigures
        }
      }
    }
  }
`);
