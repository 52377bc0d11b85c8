import { graphql } from '../../../gql/index.js';

/** A municipality's answers to the audit's questions on a day, and which other municipalities there are. */
export const AuditReportQuery = graphql(`
  query AuditReport($municipality: ID!, $on: Date) {
    viewer {
      ...ShellViewer
    }
    municipalities {
      code
      name
    }
    auditReport(municipality: $municipality, on: $on) {
      municipality {
        code
        name
      }
      day
      questions {
        key
        words
        source
        answer
        computed
        ground {
          weight
          reason
          about
          forumId
          source
          demo
        }
      }
    }
  }
`);
