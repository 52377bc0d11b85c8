import { Link } from 'wouter';
import type { GroupMeasurementsFragment, MedianFragment } from '../../../gql/graphql.js';
import { graphql, readFragment } from '../../../gql/index.js';
import { ChartWithTable } from '../../../measurements/chart-with-table.js';
import { groupColumns } from '../../../measurements/group-columns.js';
import { Measured, Median } from '../../../measurements/measurement-facts.js';
import styles from '../../../measurements/measurements.module.css';
import { useWords } from '../../../measurements/words.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { paths } from '../../../paths.js';
import { Card } from '../../../ui/card.js';
import { useGroupDay } from '../frame/group-day.js';
import { GroupFrame } from '../frame/group-frame.js';

const GroupMeasurements = graphql(`
  fragment GroupMeasurements on BusGroup {
    id
    day
    name
    spiderMeasurements(on: $on) {
      ...Measured
    }
  }
`);

const MeasurementsOfGroup = graphql(`
  query MeasurementsOfGroup($id: ID!, $on: Date) {
    viewer {
      ...ShellViewer
    }
    busGroup(id: $id, on: $on) {
      ...GroupHead
      ...GroupMeasurements
    }
    spiderMedians(on: $on) {
      ...Median
    }
  }
`);

/** "Mätningar" of one group: its spider over the years, and the county's median. */
export function MeasurementsTab({ groupId }: { groupId: string }) {
  const words = useWords();
  const [day] = useGroupDay();
  const page = useSteadyQuery(MeasurementsOfGroup, { id: groupId, on: day }, 'cache-and-network');
  const medians = readFragment(Median, page.data?.spiderMedians ?? []);
  return (
    <GroupFrame groupId={groupId} tab="measurements" page={page} consequence={words.missing.REGION}>
      {(masked) => {
        const group = readFragment(GroupMeasurements, masked);
        return <Told group={group} medians={medians} />;
      }}
    </GroupFrame>
  );
}

function Told({ group, medians }: { group: GroupMeasurementsFragment; medians: readonly MedianFragment[] }) {
  const words = useWords();
  if (!group.spiderMeasurements) return null;
  const measured = readFragment(Measured, group.spiderMeasurements);
  const { columns, median } = groupColumns(measured, medians, 3, words);
  return (
    <Card
      title={words.title}
      aside={<Link href={`${paths.surveys}?grupp=${encodeURIComponent(group.id)}`}>{words.toCompare}</Link>}
    >
      <p className={styles.lead}>{words.lead}</p>
      {columns.length === 0 ? <p>{words.nothing}</p> : <ChartWithTable name={group.name} columns={columns} />}
      {median && <p className={styles.soft}>{words.chart.medianOf(median.groupsTold, median.groups)}</p>}
    </Card>
  );
}
