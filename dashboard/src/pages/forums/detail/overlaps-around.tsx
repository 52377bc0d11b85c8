import { readFragment } from '../../../gql/index.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { OverlapFacts, OverlapsQuery } from '../forum-facts.js';
import { OverlapsCard } from '../overlaps-card.js';
import { RefreshContext } from '../refresh-context.js';

/** The forums that this one may run beside. Left out while they are not known. */
export function OverlapsAround({
  code,
  forumId,
  day,
}: {
  code: string;
  forumId: string;
  day: string | null;
}) {
  const page = useSteadyQuery(OverlapsQuery, { municipality: code, on: day }, 'cache-and-network');
  const register = page.data?.forumRegister;
  if (!register) return null;
  const overlaps = register.overlaps
    .map((each) => readFragment(OverlapFacts, each))
    .filter(({ forums }) => forums.some(({ id }) => id === forumId));
  return (
    <RefreshContext value={page.refresh}>
      <OverlapsCard overlaps={overlaps} canExplain={register.viewerCanAdd} day={day} />
    </RefreshContext>
  );
}
