import { Link } from 'wouter';
import type { GroupMeasurementsFragment } from '../../../gql/graphql.js';
import { graphql, readFragment } from '../../../gql/index.js';
import { type ChartColumn, ChartWithTable, ofMedian } from '../../../measurements/chart-with-table.js';
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
    spiderMeasurements {
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
    spiderMedians {
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
        return <Told group={group} medians={medians} day={day} />;
      }}
    </GroupFrame>
  );
}

const looks = ['first', 'second', 'third'] as const;

function Told({
  group,
  medians,
  day,
}: {
  group: GroupMeasurementsFragment;
  medians: Parameters<typeof ofMedian>[0][];
  day: string | null;
}) {
  const words = useWords();
  if (!group.spiderMeasurements) return null;
  const until = day === null ? Number.POSITIVE_INFINITY : Number(day.slice(0, 4));
  const years = [...readFragment(Measured, group.spiderMeasurements)]
    .filter(({ year }) => year <= until)
    .reverse();
  const [latest] = years;
  const median = medians.find(({ year }) => year === latest?.year);
  const columns: ChartColumn[] = years.slice(0, 3).map((of, place) => ({
    ...{ key: String(of.year), label: String(of.year), look: looks[place] ?? 'third', of },
  }));
  return (
    <Card
      title={words.title}
      aside={<Link href={`${paths.surveys}?grupp=${encodeURIComponent(group.id)}`}>{words.toCompare}</Link>}
    >
      <p className={styles.lead}>{words.lead}</p>
      {columns.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <ChartWithTable
          name={group.name}
          columns={median ? [...columns, ofMedian(median, words)] : columns}
        />
      )}
      {median && <p className={styles.soft}>{words.chart.medianOf(median.groupsTold, median.groups)}</p>}
    </Card>
  );
}
