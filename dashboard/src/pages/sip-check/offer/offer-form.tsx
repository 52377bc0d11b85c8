import { useId, useState } from 'react';
import type { SipCheckOccasion, SipCheckRespondent } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { ChangeTrouble } from '../../../sharing/change-trouble.js';
import { problemAt } from '../../../sharing/problems.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { Option, Options } from '../../../ui/options.js';
import { useTell } from '../../../ui/telling.js';
import { ChoiceField } from '../../../ui/written-fields.js';
import { useWords } from '../words.js';
import { Codes } from './codes.js';
import styles from './offer-page.module.css';
import { useOffer } from './use-offer.js';

const counts = ['1', '2', '3', '4'] as const;

/** Whom one asks, and when; then the codes, until they have been handed over. */
export function OfferForm({ planId, isClosed }: { planId: string; isClosed: boolean }) {
  const { t } = useSpeech();
  const words = useWords();
  const text = words.offer;
  const tell = useTell();
  const offer = useOffer(planId);
  const name = useId();
  const [occasion, setOccasion] = useState<SipCheckOccasion>(isClosed ? 'AT_END' : 'AFTER_MEETING');
  const [respondent, setRespondent] = useState<SipCheckRespondent>('CHILD');
  const [count, setCount] = useState<(typeof counts)[number]>('1');
  const { made, result } = offer;
  if (made) {
    return (
      <Codes
        made={made}
        onHandedOver={() => {
          offer.handedOver();
          tell(text.handedDone);
        }}
      />
    );
  }
  const many = respondent === 'GUARDIAN' ? Number(count) : 1;
  const problems = result?.kind === 'problems' ? result.problems : [];
  const isTooMany = problems.some(({ field, code }) => field === 'count' && code === 'TOO_MANY_TRIES');
  const others = problems.filter(({ code }) => code !== 'TOO_MANY_TRIES');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        tell(null);
        void offer.make({ occasion, respondent, count: many });
      }}
    >
      <Options legend={text.occasion}>
        {(['AFTER_MEETING', 'AT_END'] as const).map((each) => (
          <Option
            key={each}
            type="radio"
            name={`${name}-occasion`}
            checked={occasion === each}
            onChange={() => setOccasion(each)}
            title={text.occasions[each]}
          />
        ))}
      </Options>
      <Options legend={text.respondent}>
        {(['CHILD', 'GUARDIAN'] as const).map((each) => (
          <Option
            key={each}
            type="radio"
            name={`${name}-respondent`}
            checked={respondent === each}
            onChange={() => setRespondent(each)}
            title={text.respondents[each]}
            more={
              each === 'GUARDIAN' &&
              respondent === 'GUARDIAN' && (
                <ChoiceField<(typeof counts)[number]>
                  label={text.count}
                  hint={text.countHint}
                  value={count}
                  options={counts.map((n) => [n, n] as const)}
                  onChoose={setCount}
                />
              )
            }
          />
        ))}
      </Options>
      <div role="alert" className={styles.trouble}>
        {isTooMany && <Notice tone="late" title={text.tooMany} />}
        {others.map(({ field, code }) => (
          <Notice key={`${field} ${code}`} tone="late" icon="warning" title={problemAt(others, field, t)} />
        ))}
        {result?.kind === 'unknown' && <Notice tone="late" icon="warning" title={text.unknown} />}
      </div>
      {(result?.kind === 'refused' || result?.kind === 'overtaken') && <ChangeTrouble result={result} />}
      <div className={styles.acts}>
        <Button look="primary" type="submit" aria-disabled={offer.busy}>
          {offer.busy ? t.changes.saving : many === 1 ? text.one : text.action}
        </Button>
      </div>
    </form>
  );
}
