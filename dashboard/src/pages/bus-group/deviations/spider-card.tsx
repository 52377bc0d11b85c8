import { Link } from 'wouter';
import { useWords as useDeviationWords } from '../../../deviations/words.js';
import type { GroupDeviationsQuery } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { ChartWithTable } from '../../../measurements/chart-with-table.js';
import { groupColumns } from '../../../measurements/group-columns.js';
import { Measured, Median } from '../../../measurements/measurement-facts.js';
import styles from '../../../measurements/measurements.module.css';
import { useWords } from '../../../measurements/words.js';
import { paths } from '../../../paths.js';
import { Card } from '../../../ui/card.js';

interface SpiderCardProps {
  group: Pick<NonNullable<GroupDeviationsQuery['busGroup']>, 'id' | 'name' | 'spiderMeasurements'>;
  medians: NonNullable<GroupDeviationsQuery['spiderMedians']>;
  day: string | null;
}

/** The group's latest spider beside the county's median, next to what the group makes of its deviations. */
export function SpiderCard({ group, medians, day }: SpiderCardProps) {
  const { analysis: text } = useDeviationWords();
  const words = useWords();
  if (!group.spiderMeasurements) return null;
  const measured = readFragment(Measured, group.spiderMeasurements);
  const { columns, median } = groupColumns(measured, readFragment(Median, medians), 1, words);
  return (
    <Card
      title={text.spider}
      aside={<Link href={paths.busGroup(group.id, 'measurements', day)}>{text.toMeasurements}</Link>}
    >
      <p className={styles.lead}>{text.spiderLead}</p>
      {columns.length === 0 ? <p>{words.nothing}</p> : <ChartWithTable name={group.name} columns={columns} />}
      {median && <p className={styles.soft}>{words.chart.medianOf(median.groupsTold, median.groups)}</p>}
    </Card>
  );
}
