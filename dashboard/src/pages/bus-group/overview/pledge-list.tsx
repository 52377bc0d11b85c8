import { Link } from 'wouter';
import { useSpeech } from '../../../i18n/language.js';
import { paths } from '../../../paths.js';
import { Icon, type IconName } from '../../../ui/icon.js';
import { shownTabs } from '../frame/tabs.js';
import { useWords } from '../words.js';
import styles from './overview.module.css';
import type { Pledge, Standing } from './pledges.js';

const icons: Record<Standing, IconName | null> = {
  well: 'check',
  soon: 'clock',
  late: 'clock',
  gap: 'warning',
  unknown: null,
};

interface PledgeListProps {
  pledges: readonly Pledge[];
  groupId: string;
  day: string | null;
}

/** What the group has promised: a line each, with its mark, in words; and the way to its ground. */
export function PledgeList({ pledges, groupId, day }: PledgeListProps) {
  const text = useWords().overview;
  return (
    <ul className={styles.pledges}>
      {pledges.map((pledge) => {
        const icon = icons[pledge.standing];
        const href =
          pledge.kind === 'next'
            ? paths.busGroupMeeting(groupId, pledge.meetingId)
            : paths.busGroup(groupId, pledge.tab, day);
        return (
          <li key={pledge.key} className={styles.pledge} data-standing={pledge.standing}>
            <span className={styles.mark}>
              {icon ? <Icon name={icon} size={18} /> : <span aria-hidden="true">?</span>}
              <span className="for-screen-readers">{text.standing[pledge.standing]}</span>
            </span>
            <span className={styles.what}>
              <span className={styles.topic}>{text.topic[topicOf(pledge)]}</span>
              <span className={styles.said}>
                <Said pledge={pledge} />
              </span>
            </span>
            {shownTabs.includes(pledge.tab) && (
              <Link
                className={`${styles.ground} screen-only`}
                href={href}
                aria-label={`${text.ground}: ${text.topic[topicOf(pledge)]}`}
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

type Topic = 'meetings' | 'next' | 'decisions' | 'agreement' | 'plan' | 'seats' | 'absence';

function topicOf({ kind }: Pledge): Topic {
  switch (kind) {
    case 'meetings':
    case 'meetingsUnknown':
      return 'meetings';
    case 'next':
    case 'noNext':
      return 'next';
    case 'decisions':
      return 'decisions';
    case 'agreement':
    case 'noAgreement':
      return 'agreement';
    case 'plan':
    case 'noPlan':
      return 'plan';
    case 'vacancies':
    case 'seatsUnknown':
    case 'missing':
      return 'seats';
    case 'absence':
      return 'absence';
  }
}

/** One promise in plain words. */
function Said({ pledge }: { pledge: Pledge }) {
  const { dates, list } = useSpeech();
  const words = useWords();
  const text = words.overview;
  switch (pledge.kind) {
    case 'meetings':
      return text.meetings({
        ...pledge,
        level: words.levels.name(pledge.level),
        term: pledge.season === 'SPRING' ? text.spring : text.autumn,
      });
    case 'meetingsUnknown':
      return text.meetingsUnknown;
    case 'next':
      return text.next(dates.full(pledge.day), pledge.isSent ? null : dates.full(pledge.noticeDueOn));
    case 'noNext':
      return text.noNext;
    case 'decisions':
      return text.decisions(pledge.open, pledge.overdue);
    case 'agreement':
      return pledge.overdueSince
        ? text.agreementOverdue(dates.full(pledge.overdueSince))
        : pledge.due
          ? text.agreementDue(dates.full(pledge.due))
          : text.agreementUnknown;
    case 'noAgreement':
      return text.noAgreement;
    case 'plan':
      return text.plan(pledge.year, pledge.done, pledge.all, pledge.overdue);
    case 'noPlan':
      return text.noPlan(pledge.year);
    case 'vacancies':
      return text.vacancies(pledge.vacant, pledge.seats);
    case 'seatsUnknown':
      return text.seatsUnknown;
    case 'missing':
      return text.missing(list(pledge.parties.map((party) => words.parties.name[party])));
    case 'absence':
      return text.absence(pledge.seats);
  }
}
