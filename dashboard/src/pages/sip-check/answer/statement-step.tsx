import { useId } from 'react';
import type { SipCheckAnswer, SipCheckRespondent, SipCheckStatement } from '../../../gql/graphql.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { useWords } from '../words.js';
import styles from './answer-page.module.css';
import { Face } from './face.js';
import { possibleAnswers, statements } from './statements.js';
import { StepHeading } from './step-heading.js';

interface StatementStepProps {
  statement: SipCheckStatement;
  respondent: SipCheckRespondent;
  answer: SipCheckAnswer | undefined;
  onAnswer(answer: SipCheckAnswer): void;
  onNext(): void;
  onBack(): void;
}

/** One statement, and how far one agrees. Nothing is sent yet, and one may skip it. */
export function StatementStep(props: StatementStepProps) {
  const { statement, respondent, answer, onAnswer, onNext, onBack } = props;
  const words = useWords();
  const text = words.answering;
  const id = useId();
  const place = statements.indexOf(statement);
  return (
    <form
      className={styles.step}
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <progress className={styles.bar} max={statements.length} value={place + 1} aria-hidden="true" />
      <StepHeading step={statement} id={id} before={text.progress(place + 1, statements.length)}>
        {text.statement[respondent][statement]}
      </StepHeading>
      <div className={styles.group} role="radiogroup" aria-labelledby={id}>
        {possibleAnswers.map((each) => (
          <label key={each} className={styles.choice} data-answer={each}>
            <input type="radio" name={statement} checked={answer === each} onChange={() => onAnswer(each)} />
            <Face answer={each} />
            <span>{text.answer[respondent][each]}</span>
          </label>
        ))}
      </div>
      <div className={styles.actions}>
        <Button className={styles.aside} onClick={onBack}>
          <Icon name="back" />
          {text.back}
        </Button>
        <Button look={answer ? 'primary' : 'plain'} className={styles.main} type="submit">
          {answer ? text.next : text.skip}
        </Button>
      </div>
    </form>
  );
}
