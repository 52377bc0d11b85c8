import { useQuery } from 'urql';
import { graphql } from '../gql/index.js';
import { pageWords } from '../i18n/page-words.js';
import { CountMark } from '../shell/count-mark.js';

const useWords = pageWords({
  sv: {
    waits: (count: number) => `, ${count} väntar på dig`,
    late: (count: number) => (count === 1 ? ', 1 är försenad' : `, ${count} är försenade`),
  },
  en: {
    waits: (count: number) => (count === 1 ? ', 1 waits for you' : `, ${count} wait for you`),
    late: (count: number) => (count === 1 ? ', 1 is late' : `, ${count} are late`),
  },
});

/** The same list as on the page about deviations: what is told there is counted here. */
const DeviationsWaiting = graphql(`
  query DeviationsWaiting {
    deviations(first: 50, filter: { waitsForViewer: true }, order: DUE_FIRST) {
      totalCount
      edges {
        node {
          id
          overdue
        }
      }
    }
  }
`);

/**
 * How many deviations wait for the reader, and that some are late; nothing until it is known, and of none.
 *
 * @param isPaused what is known already is shown, and nothing asked for: a plan's page is one operation
 */
export function WaitingMark({ isPaused }: { isPaused: boolean }) {
  const text = useWords();
  const [{ data }] = useQuery({ query: DeviationsWaiting, pause: isPaused });
  const waiting = data?.deviations;
  if (!waiting || waiting.totalCount === 0) return null;
  const late = waiting.edges.filter(({ node }) => node.overdue).length;
  return (
    <CountMark
      count={waiting.totalCount}
      isLate={late > 0}
      said={text.waits(waiting.totalCount) + (late > 0 ? text.late(late) : '')}
    />
  );
}
