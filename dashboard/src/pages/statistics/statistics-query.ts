import { graphql } from '../../gql/index.js';

export const FiguresOfTable = graphql(`
  fragment FiguresOfTable on FigureTable {
    table
    term
    counted
    asOf
    closesOn
    categories
    overlapping
    rows {
      areaId
      areaName
      busGroup {
        id
        name
      }
      total {
        category
        value
        protected
      }
      cells {
        category
        value
        protected
      }
    }
  }
`);

export const MunicipalFiguresQuery = graphql(`
  query MunicipalFigures($table: FigureTableName!, $term: String!) {
    viewer {
      ...ShellViewer
    }
    figures: municipalFigures(table: $table, term: $term) {
      ...FiguresOfTable
    }
  }
`);
