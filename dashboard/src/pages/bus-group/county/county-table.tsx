import { type ReactNode, useDeferredValue } from 'react';
import { Link } from 'wouter';
import type { CommitmentStanding } from '../../../gql/graphql.js';
import { Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { paths } from '../../../paths.js';
import { DataTable } from '../../../ui/data-table.js';
import { Icon } from '../../../ui/icon.js';
import { markOf } from '../commitments/standing-tag.js';
import { useWords as useCommitmentWords } from '../commitments/words.js';
import type { CountyRow } from './county.js';
import styles from './county.module.css';
import type { NowAndBefore } from './county.rules.js';
import { useWords } from './words.js';
import { groundOf } from './worse-card.js';

const standings: readonly CommitmentStanding[] = ['KEPT', 'AT_RISK', 'BROKEN', 'UNKNOWN'];

const noneYet: readonly CountyRow[] = [];

/**
 * Groups by what is asked of them; every number leads to what it rests on. What nobody knows says so. It is long, and stands
 * below the map: that can be used first.
 */
export function CountyTable({ rows: told, day }: { rows: readonly CountyRow[]; day: string | null }) {
  const text = useWords();
  const rows = useDeferredValue(told, noneYet);
  return (
    <div className={styles.table}>
      <DataTable
        caption={text.groups}
        columns={text.columns}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <GroupName key="group" row={row} day={day} />,
            <Commitments key="commitments" row={row} day={day} />,
            <To key="turns" href={paths.busGroup(row.id, 'commitments', day)} about={row.name}>
              {turnsTold(row)}
            </To>,
            <Parties key="parties" row={row} day={day} />,
            <Trend
              key="vacancies"
              row={row}
              what="VACANCIES"
              number={row.vacancies}
              day={day}
              isBadWhen={(now) => now > 0}
            />,
            <Attendance key="attendance" row={row} day={day} />,
            <Trend key="deviations" row={row} what="DEVIATIONS" number={row.deviations} day={day} />,
            <Trend key="spider" row={row} what="SPIDER" number={row.spider} day={day} />,
          ],
        }))}
      />
    </div>
  );
}

const turnsTold = ({ turns: { worse, better } }: CountyRow) => (
  <>
    <span className={worse.length > 0 ? styles.bad : styles.muted}>▼ {worse.length}</span>{' '}
    <span className={styles.muted}>▲ {better.length}</span>
  </>
);

function GroupName({ row, day }: { row: CountyRow; day: string | null }) {
  const { list } = useSpeech();
  const where = list(row.municipalities.map(({ name }) => name));
  return (
    <span className={styles.group}>
      <Link className={styles.groupName} href={paths.busGroup(row.id, 'overview', day)}>
        <Written>{row.name}</Written>
      </Link>
      {where !== row.name && <span className={styles.muted}>{where}</span>}
    </span>
  );
}

/** A number that leads to its ground, and says what it is of. */
function To({ href, about, children }: { href: string; about: string; children: ReactNode }) {
  return (
    <Link className={`${styles.cell} numbers`} href={href}>
      {children}
      <span className="for-screen-readers"> {about}</span>
    </Link>
  );
}

function Commitments({ row, day }: { row: CountyRow; day: string | null }) {
  const { standing } = useCommitmentWords();
  return (
    <To href={paths.busGroup(row.id, 'commitments', day)} about={row.name}>
      <span className={styles.standings}>
        {standings.map((each) => {
          const mark = markOf[each];
          const count = row.numbers[each];
          return (
            <span
              key={each}
              className={styles.standing}
              data-standing={each}
              data-none={count === 0}
              title={standing[each]}
            >
              {mark ? <Icon name={mark} size={12} /> : <span aria-hidden="true">?</span>}
              {count}
              <span className="for-screen-readers"> {standing[each]}, </span>
            </span>
          );
        })}
      </span>
    </To>
  );
}

function Parties({ row, day }: { row: CountyRow; day: string | null }) {
  const text = useWords();
  const href = paths.busGroup(row.id, 'seats', day);
  if (row.present === null) return <Unknown>{row.isRegionAway ? text.away : text.unknown}</Unknown>;
  const isShort = row.missing !== null && row.missing > 0;
  return (
    <To href={href} about={row.name}>
      <span className={isShort ? styles.bad : undefined}>
        {text.ofFive(row.present)}
        {isShort && <Icon name="warning" size={12} />}
      </span>
      {row.missing === null && <span className={styles.muted}> {text.restUnknown}</span>}
    </To>
  );
}

function Attendance({ row, day }: { row: CountyRow; day: string | null }) {
  const text = useWords();
  if (row.attended === null) return <Unknown>{text.notEntered}</Unknown>;
  return (
    <To href={paths.busGroup(row.id, 'meetings', day)} about={row.name}>
      {Math.round(row.attended * 100)} %
    </To>
  );
}

const formatsOf = (locale: string) => ({
  counts: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
  means: new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
});
const formats = { sv: formatsOf('sv-SE'), en: formatsOf('en-GB') };

interface TrendProps {
  row: CountyRow;
  what: 'VACANCIES' | 'DEVIATIONS' | 'SPIDER';
  number: NowAndBefore;
  day: string | null;
  isBadWhen?: (now: number) => boolean;
}

/** A number, and which way it went since half a year before. */
function Trend({ row, what, number: { now, before }, day, isBadWhen }: TrendProps) {
  const text = useWords();
  const { language } = useSpeech();
  if (now === null) {
    const why = { VACANCIES: text.unknown, DEVIATIONS: text.todayOnly, SPIDER: text.notMeasured };
    return <Unknown>{why[what]}</Unknown>;
  }
  const format = formats[language][what === 'SPIDER' ? 'means' : 'counts'];
  const isWorse = row.turns.worse.some((turn) => turn.what === what);
  return (
    <To href={groundOf(what, row.id, day)} about={row.name}>
      <span className={isWorse || isBadWhen?.(now) ? styles.bad : undefined}>{format.format(now)}</span>{' '}
      {before !== null && before !== now && (
        <span className={styles.muted}>{text.from(format.format(before))}</span>
      )}
    </To>
  );
}

/** Most groups have told little: a dash, and in words for who hears it or asks. */
const Unknown = ({ children }: { children: string }) => (
  <span className={styles.unknown} title={children}>
    <span aria-hidden="true">–</span>
    <span className="for-screen-readers">{children}</span>
  </span>
);
