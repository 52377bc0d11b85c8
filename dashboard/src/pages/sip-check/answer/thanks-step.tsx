import type { SipCheckRespondent } from '../../../gql/graphql.js';
import { Button } from '../../../ui/button.js';
import { useWords } from '../words.js';
import styles from './answer-page.module.css';
import { Face } from './face.js';
import { StepHeading } from './step-heading.js';

/** Thanks, what becomes of the answers, and where help is, since nobody can act on them. */
export function ThanksStep({ respondent, onAnother }: { respondent: SipCheckRespondent; onAnother(): void }) {
  const words = useWords();
  const text = words.answering.thanks;
  return (
    <div className={styles.step}>
      <div className={styles.glad}>
        <Face answer="FULLY" />
      </div>
      <StepHeading step="thanks">{text.title[respondent]}</StepHeading>
      <p className={styles.lead}>{text.lead}</p>
      <p>{text.what[respondent]}</p>
      <p>{text.help[respondent]}</p>
      <p>
        <strong>{text.handBack}</strong>
      </p>
      <div className={styles.actions}>
        <Button className={styles.aside} onClick={onAnother}>
          {text.another}
        </Button>
      </div>
    </div>
  );
}
