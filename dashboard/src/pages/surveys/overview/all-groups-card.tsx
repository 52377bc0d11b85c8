import { Link } from 'wouter';
import { SmallSpider } from '../../../charts/spider/spider.js';
import { FileButtons } from '../../../files/file-buttons.js';
import { useSpeech } from '../../../i18n/language.js';
import { seriesOf } from '../../../measurements/series.js';
import { Card } from '../../../ui/card.js';
import { DataTable } from '../../../ui/data-table.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { SelectField } from '../../../ui/field.js';
import { Icon } from '../../../ui/icon.js';
import { Tag } from '../../../ui/tag.js';
import { type SortBy, sorts } from '../choice.js';
import { type GroupInYear, inOrder, inYear, type MeasuredGroup } from '../measured.js';
import styles from '../surveys.module.css';
import { useWords } from '../words.js';

interface AllGroupsCardProps {
  groups: readonly MeasuredGroup[];
  year: number;
  sort: SortBy;
  onSort(sort: SortBy): void;
  /** the address that shows a group in the chart above */
  hrefOf(groupId: string): string;
  onShow(): void;
}

/** All groups at a glance: a small web each, this year's over the last one's. */
export function AllGroupsCard({ groups, year, sort, onSort, hrefOf, onShow }: AllGroupsCardProps) {
  const words = useWords();
  const { compare, dates, language } = useSpeech();
  const shown = inOrder(inYear(groups, year), sort, compare);
  const before = shown.map((each) => each.before?.year ?? 0).reduce((a, b) => Math.max(a, b), 0) || null;
  const told = shown.filter(({ mean }) => mean !== null).length;
  return (
    <Card
      title={words.all.title(year)}
      aside={
        <p className={`${styles.soft} numbers`} role="status">
          {words.all.count(told, shown.length)}
        </p>
      }
    >
      <p className={styles.lead}>{words.all.lead(year, before)}</p>
      <div className={`${styles.tools} screen-only`}>
        <SelectField
          label={words.all.sort}
          value={sort}
          options={sorts.map((each) => [each, words.all.sorts[each]] as const)}
          onChoose={onSort}
        />
      </div>
      <ul className={styles.many}>
        {shown.map((each) => (
          <li className={styles.one} key={each.group.id}>
            <Small each={each} href={hrefOf(each.group.id)} onShow={onShow} />
          </li>
        ))}
      </ul>
      <Disclosure onPaper summary={words.all.table}>
        <DataTable
          caption={words.all.title(year)}
          columns={words.all.columns}
          rows={shown.map(({ group, now, mean, change }) => ({
            key: group.id,
            cells: [
              group.name,
              <span className={mean === null ? styles.soft : 'numbers'} key="mean">
                {mean === null ? words.gaps.PROTECTED : words.value(mean)}
              </span>,
              <span className="numbers" key="change">
                {change === null ? '–' : words.change(change)}
              </span>,
              <span className="numbers" key="answers">
                {now.answers ?? '–'}
              </span>,
            ],
          }))}
        />
      </Disclosure>
      <div className={`${styles.acts} screen-only`}>
        <FileButtons
          files={(['xlsx', 'csv'] as const).map((format) => ({
            path: `/measurements.${format}?language=${language}`,
            name: `${words.download.name}-${dates.today}.${format}`,
            label: format === 'csv' ? words.download.csv : words.download.excel,
          }))}
          done={words.download.done}
          failed={words.download.failed}
        />
      </div>
    </Card>
  );
}

function Small({
  each: { group, now, before, mean, change },
  href,
  onShow,
}: {
  each: GroupInYear;
  href: string;
  onShow(): void;
}) {
  const words = useWords();
  if (mean === null)
    return (
      <>
        <h3 className={styles.oneName}>{group.name}</h3>
        <p className={styles.held}>
          <Icon name="lock" size={20} />
          <span>{words.all.protected}</span>
        </p>
      </>
    );
  const series = [
    ...(before ? [seriesOf('before', String(before.year), 'second', before, words)] : []),
    seriesOf('now', String(now.year), 'first', now, words),
  ];
  const said = [
    words.all.mean(words.value(mean)),
    change === null || before === null
      ? words.all.noChange
      : words.all.changed(words.change(change), before.year),
  ];
  return (
    <>
      <h3 className={styles.oneName}>
        <Link href={href} onClick={onShow} replace>
          {group.name}
        </Link>
      </h3>
      <SmallSpider name={words.chart.name(`${group.name} ${now.year}. ${said.join(', ')}`)} series={series} />
      <p className={`${styles.soft} numbers`}>{said[0]}</p>
      {change !== null && (
        <Tag tone={change < -0.05 ? 'late' : change > 0.05 ? 'well' : 'neutral'}>
          <span className="numbers">{said[1]}</span>
        </Tag>
      )}
    </>
  );
}
