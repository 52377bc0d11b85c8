import { useSpeech } from '../../../i18n/language.js';
import { useSession } from '../../../session/session.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { useWords } from '../words.js';
import styles from './answer-page.module.css';
import { StepHeading } from './step-heading.js';

/** What somebody meets who has come by an own device: a code is taken only where somebody at work is signed in. */
export function BorrowedStep() {
  const { t } = useSpeech();
  const words = useWords();
  const { state, signIn } = useSession();
  const text = words.answering.borrowed;
  return (
    <div className={styles.step}>
      <StepHeading step="borrowed">{text.title}</StepHeading>
      <p className={styles.lead}>{text.lead}</p>
      <p>{text.how}</p>
      <section className={styles.staff} aria-labelledby="sip-staff">
        <h2 id="sip-staff">{text.staff}</h2>
        <p>{text.staffMore}</p>
        <div role="status">
          {state === 'expired' && <Notice tone="soon" title={text.expired} />}
          {state === 'failed' && <Notice tone="gap" title={t.pages.signIn.failed} />}
          {state === 'issuer' && <Notice tone="gap" title={t.pages.signIn.unreachable} />}
        </div>
        <Button onClick={signIn}>{t.pages.signIn.button}</Button>
      </section>
    </div>
  );
}
