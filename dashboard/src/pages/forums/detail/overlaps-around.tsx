import { useContext, useEffect } from 'react';
import { readFragment } from '../../../gql/index.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { RefreshContext } from '../../../sharing/refresh-context.js';
import { OverlapFacts, OverlapsQuery } from '../forum-facts.js';
import { OverlapsCard } from '../overlaps-card.js';

/** The forums that this one may run beside. Left out while they are not known. */
export function OverlapsAround({
  code,
  forumId,
  day,
  changes,
}: {
  code: string;
  forumId: string;
  day: string | null;
  /** how many changes have been made on the page: who takes part decides what the forum overlaps with */
  changes: number;
}) {
  const page = useSteadyQuery(OverlapsQuery, { municipality: code, on: day }, 'cache-and-network');
  const refreshForum = useContext(RefreshContext);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when something was changed; the page's own refresh is another at each draw
  useEffect(() => {
    if (changes > 0) page.refresh();
  }, [changes]);
  const register = page.data?.forumRegister;
  if (!register) return null;
  const overlaps = register.overlaps
    .map((each) => readFragment(OverlapFacts, each))
    .filter(({ forums }) => forums.some(({ id }) => id === forumId));
  return (
    <RefreshContext value={refreshForum}>
      <OverlapsCard overlaps={overlaps} canExplain={register.viewerCanAdd} day={day} />
    </RefreshContext>
  );
}
