import { Link } from 'wouter';
import type { MeetingRowFragment, YearOfMeetingsFragment } from '../../../gql/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { paths } from '../../../paths.js';
import { Icon, type IconName } from '../../../ui/icon.js';
import { WideTable } from '../../../ui/wide-table.js';
import { useWords } from '../words.js';
import { MeetingRow, YearOfMeetings } from './meetings-query.js';
import styles from './year-wheel.module.css';

interface YearWheelProps {
  year: FragmentType<typeof YearOfMeetings>;
  groupId: string;
}

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

/** A year of meetings, a row for each level: month by month, and for each term how many there are against how many there shall be. */
export function YearWheel({ year: masked, groupId }: YearWheelProps) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.meetings;
  const { year, levels } = readFragment(YearOfMeetings, masked);
  return (
    <WideTable label={text.wheelByMonth(year)}>
      <table className={styles.wheel}>
        <caption className="for-screen-readers">{text.wheelByMonth(year)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.seat.level}</th>
            {months.map((month) => (
              <th key={month} scope="col" className={styles.month}>
                {dates.month(`${year}-${month}-02`).slice(0, 3)}
              </th>
            ))}
            <th scope="col">{text.springTerm}</th>
            <th scope="col">{text.autumnTerm}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => (
            <tr key={level.levelId}>
              <th scope="row">{words.levels.name(level)}</th>
              {months.map((month) => (
                <td key={month} className={styles.month}>
                  {level.meetings
                    .map((each) => readFragment(MeetingRow, each))
                    .filter(({ day }) => day.slice(5, 7) === month)
                    .map((meeting) => (
                      <Mark key={meeting.id} meeting={meeting} groupId={groupId} />
                    ))}
                </td>
              ))}
              {level.terms.map((term) => (
                <td key={term.season}>
                  <Term term={term} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

const icons: Partial<Record<string, IconName>> = { HELD: 'check', CANCELLED: 'cross' };

function Mark({ meeting, groupId }: { meeting: MeetingRowFragment; groupId: string }) {
  const { dates } = useSpeech();
  const text = useWords().meetings;
  const shown = meeting.outcomeUnsaid ? 'UNSAID' : meeting.standing;
  const icon = icons[shown];
  return (
    <Link
      className={styles.mark}
      data-standing={shown}
      href={paths.busGroupMeeting(groupId, meeting.id)}
      title={`${dates.full(meeting.day)}: ${text.standing[shown]}`}
      aria-label={`${dates.full(meeting.day)}: ${text.standing[shown]}`}
    >
      {icon && <Icon name={icon} size={11} />}
      {shown === 'UNSAID' && '?'}
      <span className="numbers">{Number(meeting.day.slice(8))}</span>
    </Link>
  );
}

type TermFacts = YearOfMeetingsFragment['levels'][number]['terms'][number];

const tones = { ENOUGH: 'well', ON_THE_WAY: 'soon', TOO_FEW: 'gap', UNKNOWN: 'none' } as const;

/** Met so far, and to come, against the rule, as the graph judges it. Where no rule counts by the term, only how many. */
export function Term({ term }: { term: TermFacts }) {
  const text = useWords().meetings;
  const { held, planned, unsaid, required, standing, rule } = term;
  const tone = standing === null ? 'none' : tones[standing];
  return (
    <span className={styles.term} data-tone={tone}>
      <span className={`${styles.count} numbers`}>
        {tone === 'well' && <Icon name="check" size={13} />}
        {tone === 'gap' && <Icon name="warning" size={13} />}
        {text.ofRequired(held, required)}
      </span>
      {planned > 0 && <span className={styles.more}>{text.plannedMore(planned)}</span>}
      {unsaid > 0 && <span className={styles.more}>{text.unsaidMore(unsaid)}</span>}
      {standing === 'UNKNOWN' && <span className={styles.more}>{text.termUnknown}</span>}
      {standing === 'TOO_FEW' && required !== null && (
        <span className={styles.more}>{text.tooFew(required - held - planned - unsaid)}</span>
      )}
      {rule && required === null && <span className={styles.more}>{text.rhythm(rule)}</span>}
    </span>
  );
}
