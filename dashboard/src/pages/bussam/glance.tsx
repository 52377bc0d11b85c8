import type {
  BussamDocumentFactsFragment,
  BussamQuery,
  BussamQuestionFactsFragment,
} from '../../gql/graphql.js';
import { Day, Written } from '../../i18n/day.js';
import styles from './bussam.module.css';
import { useWords } from './words.js';

interface GlanceProps {
  year: number;
  questions: readonly BussamQuestionFactsFragment[];
  documents: readonly BussamDocumentFactsFragment[];
  next: NonNullable<BussamQuery['bussam']>['nextMeeting'];
  openDecisions: NonNullable<BussamQuery['bussam']>['openDecisions'];
}

/** What one comes to see: what is not followed up, when one meets next, how old the agreement is, what is open. */
export function Glance({ year, questions, documents, next, openDecisions }: GlanceProps) {
  const text = useWords().glance;
  const unfollowed = questions.filter(({ followedUp }) => followedUp !== 'FOLLOWED_UP').length;
  const agreement = documents.find(({ kind, current }) => kind === 'AGREEMENT' && current);
  const overdue = openDecisions.filter((decision) => decision.overdue).length;
  return (
    <dl className={styles.glance} aria-label={text.label}>
      <div className={styles.glanceItem} data-tone={unfollowed > 0 ? 'gap' : undefined}>
        <dt>{text.unfollowed(year)}</dt>
        <dd className="numbers">
          {questions.length === 0 ? text.noPlan : text.unfollowedOf(unfollowed, questions.length)}
        </dd>
      </div>
      <div className={styles.glanceItem}>
        <dt>{text.next}</dt>
        <dd>{next ? <Day date={next.day} as="relative" /> : text.noNext}</dd>
        {next && (
          <dd className={styles.muted}>
            <Written>{next.bodyName}</Written> · <Day date={next.day} />
          </dd>
        )}
      </div>
      <div className={styles.glanceItem}>
        <dt>{text.agreement}</dt>
        <dd className="numbers">
          {agreement?.ageInYears == null ? text.unknown : text.years(agreement.ageInYears)}
        </dd>
        {agreement?.decidedOn && (
          <dd className={`${styles.muted} numbers`}>{agreement.decidedOn.slice(0, 4)}</dd>
        )}
      </div>
      <div className={styles.glanceItem} data-tone={overdue > 0 ? 'gap' : undefined}>
        <dt>{text.decisions}</dt>
        <dd className="numbers">{openDecisions.length}</dd>
        <dd className={styles.muted}>{overdue > 0 ? text.overdue(overdue) : text.noneOverdue}</dd>
      </div>
    </dl>
  );
}
