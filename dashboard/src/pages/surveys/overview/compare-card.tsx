import { Link } from 'wouter';
import type { MedianFragment } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { type ChartColumn, ChartWithTable, ofMedian } from '../../../measurements/chart-with-table.js';
import { paths } from '../../../paths.js';
import { Card } from '../../../ui/card.js';
import { SelectField } from '../../../ui/field.js';
import type { MeasurementChoice } from '../choice.js';
import type { MeasuredGroup } from '../measured.js';
import styles from '../surveys.module.css';
import { useWords } from '../words.js';

interface CompareCardProps {
  groups: readonly MeasuredGroup[];
  medians: readonly MedianFragment[];
  group: MeasuredGroup;
  year: number;
  years: readonly number[];
  choice: MeasurementChoice;
  onChoose(next: Partial<MeasurementChoice>): void;
}

const none = 'NONE';

/** One group beside its own earlier years, or beside another group; and the county's median. */
export function CompareCard({ groups, medians, group, year, years, choice, onChoose }: CompareCardProps) {
  const words = useWords();
  const { compare } = useSpeech();
  const byName = [...groups].sort((a, b) => compare(a.name, b.name));
  const other = groups.find(({ id }) => id === choice.other && id !== group.id) ?? null;
  const median = medians.find((each) => each.year === year) ?? null;
  const columns = columnsFor(group, other, year, words);
  return (
    <Card
      title={words.compare.title}
      aside={<Link href={paths.busGroup(group.id, 'measurements')}>{words.compare.toGroup}</Link>}
    >
      <search className={`${styles.tools} screen-only`} aria-label={words.compare.filters}>
        <SelectField
          label={words.compare.group}
          value={group.id}
          options={byName.map(({ id, name }) => [id, name] as const)}
          onChoose={(id) => onChoose({ group: id })}
        />
        <SelectField
          label={words.compare.other}
          value={other?.id ?? none}
          options={[
            [none, words.compare.none] as const,
            ...byName.filter(({ id }) => id !== group.id).map(({ id, name }) => [id, name] as const),
          ]}
          onChoose={(id) => onChoose({ other: id === none ? null : id })}
        />
        <SelectField
          label={words.compare.year}
          value={String(year)}
          options={years.map((each) => [String(each), String(each)] as const)}
          onChoose={(chosen) => onChoose({ year: Number(chosen) })}
        />
      </search>
      <p className="print-only">
        {[group.name, other?.name].filter(Boolean).join(', ')}, {year}
      </p>
      {columns.length > 0 ? (
        <ChartWithTable
          name={[group.name, other?.name].filter(Boolean).join(', ')}
          columns={median ? [...columns, ofMedian(median, words)] : columns}
        />
      ) : (
        <p>{words.nothing}</p>
      )}
      {median && <p className={styles.soft}>{words.chart.medianOf(median.groupsTold, median.groups)}</p>}
    </Card>
  );
}

type Words = ReturnType<typeof useWords>;

/** The group's year first; then the other's, or the own years before it. Three at most, for the median is the fourth. */
function columnsFor(
  group: MeasuredGroup,
  other: MeasuredGroup | null,
  year: number,
  words: Words,
): ChartColumn[] {
  const looks = ['first', 'second', 'third'] as const;
  const own = [...group.years].filter((each) => each.year <= year).reverse();
  const chosen = other
    ? [group, other].flatMap((each) =>
        each.years.filter((one) => one.year === year).map((of) => ({ name: each.name, of })),
      )
    : own.slice(0, 3).map((of) => ({ name: group.name, of }));
  return chosen.map(({ name, of }, place) => ({
    key: `${name} ${of.year}`,
    label: other ? words.chart.inYear(name, of.year) : String(of.year),
    look: looks[place] ?? 'third',
    of,
  }));
}
