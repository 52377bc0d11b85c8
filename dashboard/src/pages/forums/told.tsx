import type {
  DayResolution,
  ForumDescriptionFactsFragment,
  ForumFactsFragment,
  ForumFollowUpStanding,
} from '../../gql/graphql.js';
import { useSpeech } from '../../i18n/language.js';
import type { IconName } from '../../ui/icon.js';
import type { Tone } from '../../ui/notice.js';
import { Tag } from '../../ui/tag.js';
import styles from './forums.module.css';
import { useWords } from './words.js';

type Description = ForumDescriptionFactsFragment;

/** A day as exactly as it is known. */
export function KnownDay({ day, to }: { day: string; to: DayResolution | null | undefined }) {
  const { dates } = useSpeech();
  const words = useWords();
  return <time dateTime={day}>{words.known(day, dates.full(day), to ?? null)}</time>;
}

/** How often it meets: counted where it can be, and in the words of the source where they say something else. */
export function Rhythm({ rhythm }: Pick<Description, 'rhythm'>) {
  const words = useWords();
  if (!rhythm) return <NotSaid />;
  const { rule, times, every, per, words: said } = rhythm;
  if (times == null || per == null) return <span>{said}</span>;
  return (
    <span className={styles.stack}>
      <span>{words.rhythm(rule ?? null, times, every ?? 1, per)}</span>
      {said && <span className={styles.muted}>{said}</span>}
    </span>
  );
}

export function NotSaid() {
  return <span className={styles.muted}>{useWords().notSaid}</span>;
}

const looks: Record<ForumFollowUpStanding, { tone: Tone | 'neutral'; icon: IconName }> = {
  DOCUMENTED: { tone: 'well', icon: 'check' },
  ORAL: { tone: 'late', icon: 'warning' },
  NONE: { tone: 'gap', icon: 'cross' },
  NOT_SHOWN: { tone: 'neutral', icon: 'pause' },
};

/** How it is followed up: a word and a mark, and when the next is due where an agreement says. */
export function FollowUpStanding({ forum }: { forum: Pick<ForumFactsFragment, 'followUp' | 'followUpDue'> }) {
  const { dates } = useSpeech();
  const words = useWords();
  const { followUp, followUpDue } = forum;
  const { tone, icon } = looks[followUp];
  return (
    <span className={styles.stack}>
      <span className={styles.nowrap}>
        <Tag tone={tone} icon={icon}>
          {words.words.followUps[followUp]}
        </Tag>
      </span>
      {followUpDue?.dueOn && (
        <span className={followUpDue.overdue ? styles.late : styles.muted}>
          {(followUpDue.overdue ? words.list.overdue : words.list.due)(dates.full(followUpDue.dueOn))}
        </span>
      )}
    </span>
  );
}

/** What it rests on, in short; an agreement whose time is out says so, since whether it was renewed is not known. */
export function AgreementInShort({ agreement, day }: Pick<Description, 'agreement'> & { day: string }) {
  const { dates } = useSpeech();
  const words = useWords();
  const { standing, text, endsOn } = agreement;
  if (standing !== 'WRITTEN')
    return standing === 'NONE' ? <span>{words.words.agreements.NONE}</span> : <NotSaid />;
  return (
    <span className={styles.stack}>
      <span>{text}</span>
      {endsOn && (
        <span className={endsOn <= day ? styles.late : styles.muted}>
          {(endsOn <= day ? words.list.agreementEnded : words.list.agreementEnds)(dates.full(endsOn))}
        </span>
      )}
    </span>
  );
}

/** Where something is said, and that the demo made it up where it did. */
export function Source({ source, demo }: { source: string | null | undefined; demo: boolean }) {
  const words = useWords();
  if (!source && !demo) return null;
  return (
    <p className={styles.source}>
      {source && words.source(source)} {demo && words.demo}
    </p>
  );
}
