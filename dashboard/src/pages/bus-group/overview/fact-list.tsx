import { Link } from 'wouter';
import { useSpeech } from '../../../i18n/language.js';
import { paths } from '../../../paths.js';
import { Icon, type IconName } from '../../../ui/icon.js';
import { shownTabs } from '../frame/tabs.js';
import { useWords } from '../words.js';
import type { CurrentFact, Tone } from './current-facts.js';
import styles from './overview.module.css';

const icons: Record<Tone, IconName | null> = {
  well: 'check',
  soon: 'clock',
  late: 'clock',
  unknown: null,
};

interface FactListProps {
  facts: readonly CurrentFact[];
  groupId: string;
  day: string | null;
}

/** What goes on in the group: a line each, with its mark, in words; and the way to where it is told in full. */
export function FactList({ facts, groupId, day }: FactListProps) {
  const text = useWords().overview;
  return (
    <ul className={styles.current}>
      {facts.map((fact) => {
        const icon = icons[fact.tone];
        const href =
          fact.kind === 'next'
            ? paths.busGroupMeeting(groupId, fact.meetingId)
            : paths.busGroup(groupId, fact.tab, day);
        return (
          <li key={fact.key} className={styles.fact} data-tone={fact.tone}>
            <span className={styles.mark}>
              {icon ? <Icon name={icon} size={18} /> : <span aria-hidden="true">?</span>}
              <span className="for-screen-readers">{text.tone[fact.tone]}</span>
            </span>
            <span className={styles.what}>
              <span className={styles.topic}>{text.topic[fact.key]}</span>
              <span className={styles.said}>
                <Said fact={fact} />
              </span>
            </span>
            {shownTabs.includes(fact.tab) && (
              <Link
                className={`${styles.ground} screen-only`}
                href={href}
                aria-label={`${text.ground}: ${text.topic[fact.key]}`}
              >
                {text.ground}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** One of them in plain words. */
function Said({ fact }: { fact: CurrentFact }) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.overview;
  switch (fact.kind) {
    case 'next':
      return text.next(dates.full(fact.day), fact.isSent ? null : dates.full(fact.noticeDueOn));
    case 'noNext':
      return fact.tone === 'unknown' ? text.meetingsUnknown : text.noNext;
    case 'decisions':
      return text.decisions(fact.open, fact.overdue);
    case 'plan':
      return text.plan(
        ...([fact.year, fact.done, fact.all, fact.overdue] as const),
        fact.overdueSince && dates.full(fact.overdueSince),
      );
    case 'noPlan':
      return text.noPlan(fact.year);
    case 'vacancies':
      return text.vacancies(fact.vacant, fact.seats);
    case 'seatsUnknown':
      return text.seatsUnknown;
    case 'absence':
      return text.absence(fact.seats);
  }
}
