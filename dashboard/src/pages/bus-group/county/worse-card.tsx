import { Link } from 'wouter';
import { everything, lastHalfYear, searchFor as searchForDeviations } from '../../../deviations/choice.js';
import { Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { paths } from '../../../paths.js';
import { Card } from '../../../ui/card.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Icon } from '../../../ui/icon.js';
import { useWords as useCommitmentWords } from '../commitments/words.js';
import { type CountyRow, worsened } from './county.js';
import styles from './county.module.css';
import type { Turn } from './county.rules.js';
import { useWords } from './words.js';

const shownAtOnce = 8;

/** What got worse in half a year, group by group, the gravest first; each thing leads to its ground. */
export function WorseCard({ rows, day }: { rows: readonly CountyRow[]; day: string | null }) {
  const text = useWords();
  const worse = worsened(rows);
  const better = rows.reduce((sum, { turns }) => sum + turns.better.length, 0);
  const [first, more] = [worse.slice(0, shownAtOnce), worse.slice(shownAtOnce)];
  return (
    <Card
      title={text.worse}
      aside={<p className={`${styles.muted} numbers`}>{text.worseCount(worse.length, better)}</p>}
    >
      {worse.length === 0 ? (
        <p>{text.noneWorse}</p>
      ) : (
        <>
          <WorseList rows={first} day={day} />
          {more.length > 0 && (
            <Disclosure onPaper summary={text.moreWorse(more.length)}>
              <WorseList rows={more} day={day} />
            </Disclosure>
          )}
        </>
      )}
    </Card>
  );
}

function WorseList({ rows, day }: { rows: readonly CountyRow[]; day: string | null }) {
  return (
    <ul className={styles.worse}>
      {rows.map(({ id, name, turns }) => (
        <li key={id} className={styles.worseGroup}>
          <Link className={styles.groupName} href={paths.busGroup(id, 'overview', day)}>
            <Written>{name}</Written>
          </Link>
          <ul className={styles.turns}>
            {turns.worse.map((turn) => (
              <li key={turn.what === 'COMMITMENT' ? turn.rule : turn.what}>
                <TurnTold groupId={id} turn={turn} day={day} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** One thing that got worse, as a link to what it rests on. */
function TurnTold({ groupId, turn, day }: { groupId: string; turn: Turn; day: string | null }) {
  const text = useWords();
  const { short, standing } = useCommitmentWords();
  const { language } = useSpeech();
  if (turn.what === 'COMMITMENT') {
    return (
      <Link
        className={styles.turn}
        data-standing={turn.now}
        href={`${paths.busGroup(groupId, 'commitments', day)}#${turn.rule}`}
      >
        <Icon name={turn.now === 'BROKEN' ? 'cross' : 'clock'} size={12} />
        {short[turn.rule].replaceAll('\u00ad', '')}:{' '}
        {text.fromTo(standing[turn.before].toLowerCase(), standing[turn.now].toLowerCase())}
      </Link>
    );
  }
  const number = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    maximumFractionDigits: 1,
    minimumFractionDigits: turn.what === 'SPIDER' ? 1 : 0,
  });
  return (
    <Link className={styles.turn} href={groundOf(turn.what, groupId, day)}>
      <Icon name="warning" size={12} />
      {text.turned[turn.what]}: {text.fromTo(number.format(turn.before), number.format(turn.now))}
    </Link>
  );
}

/** Where it can be seen what a number rests on; deviations are counted until today alone, and stand in the register. */
export function groundOf(
  what: 'VACANCIES' | 'DEVIATIONS' | 'SPIDER',
  groupId: string,
  day: string | null,
): string {
  if (what === 'DEVIATIONS') {
    const counted = { ...everything, group: groupId, period: lastHalfYear, counted: true };
    return paths.deviations + searchForDeviations(counted);
  }
  const tab = { VACANCIES: 'seats', SPIDER: 'measurements' } as const;
  return paths.busGroup(groupId, tab[what], day);
}
