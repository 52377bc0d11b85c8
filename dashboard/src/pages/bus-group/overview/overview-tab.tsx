import { graphql } from '../../../gql/index.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { useGroupDay } from '../frame/group-day.js';
import { GroupFrame } from '../frame/group-frame.js';
import { PartiesCard } from '../seats/parties-card.js';
import { useWords } from '../words.js';

const Overview = graphql(`
  query BusGroupOverview($id: ID!, $on: Date) {
    viewer {
      ...ShellViewer
    }
    busGroup(id: $id, on: $on) {
      ...GroupHead
      ...GroupParties
    }
  }
`);

/** "Översikt": what the group has promised, and whether it does it. */
export function OverviewTab({ groupId }: { groupId: string }) {
  const words = useWords();
  const [day] = useGroupDay();
  const page = useSteadyQuery(Overview, { id: groupId, on: day }, 'cache-and-network');
  return (
    <GroupFrame groupId={groupId} tab="overview" page={page} consequence={words.seats.regionMissing}>
      {(group) => <PartiesCard group={group} />}
    </GroupFrame>
  );
}
