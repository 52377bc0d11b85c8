import type { ForumDescriptionFactsFragment } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { Card } from '../../../ui/card.js';
import styles from '../forums.module.css';
import { KnownDay } from '../told.js';
import { useWords } from '../words.js';
import { Facts } from './facts.js';

/** What a forum rests on, and for how long. */
export function AgreementCard({ told, day }: { told: ForumDescriptionFactsFragment; day: string }) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.detail;
  const { agreement } = told;
  const isOut = agreement.endsOn != null && agreement.endsOn <= day;
  const { standing } = agreement;
  return (
    <Card title={text.agreement}>
      {standing === 'WRITTEN' ? (
        <>
          <p>{agreement.text}</p>
          <Facts
            facts={[
              [
                text.agreementFrom,
                agreement.from && <KnownDay key="from" day={agreement.from} to={agreement.fromKnownTo} />,
              ],
              [text.agreementTerm, agreement.termMonths != null && text.months(agreement.termMonths)],
              [text.renewal, agreement.renewal],
              [text.ends, agreement.endsOn && dates.full(agreement.endsOn)],
              [text.followUpEvery, agreement.followUpMonths != null && text.every(agreement.followUpMonths)],
            ]}
          />
          {isOut && agreement.endsOn && (
            <p className={styles.late}>{words.list.agreementEnded(dates.full(agreement.endsOn))}</p>
          )}
        </>
      ) : (
        <p className={styles.muted}>{words.words.agreements[standing]}</p>
      )}
    </Card>
  );
}
