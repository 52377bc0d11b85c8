import { useEffect, useRef, useState } from 'react';
import type { SipCheckRespondent } from '../../../gql/graphql.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { Notice } from '../../../ui/notice.js';
import { focusFirstProblem } from '../../../ui/problem.js';
import { useWords } from '../words.js';
import styles from './answer-page.module.css';
import { codeFrom } from './code.js';
import { CodeField } from './code-field.js';
import { Face } from './face.js';
import { SendTrouble } from './send-trouble.js';
import { type Answers, statements } from './statements.js';
import { StepHeading } from './step-heading.js';
import type { Sending, Sent } from './use-answering.js';

interface ReviewStepProps {
  respondent: SipCheckRespondent;
  code: string;
  answers: Answers;
  sending: Sending;
  onType(code: string): void;
  onChange(place: number): void;
  onBack(): void;
  onArrived(): void;
}

/** All that one has answered, before it is sent: after that nobody can see or change it. */
export function ReviewStep(props: ReviewStepProps) {
  const { respondent, code, answers, sending, onType, onChange, onBack, onArrived } = props;
  const words = useWords();
  const text = words.answering;
  const form = useRef<HTMLFormElement>(null);
  const [sent, setSent] = useState<Sent | 'empty' | 'incomplete' | null>(null);
  const [turn, setTurn] = useState(0);
  const [isCodeAsked, setCodeAsked] = useState(false);
  useEffect(() => {
    if (turn > 0) focusFirstProblem(form.current);
  }, [turn]);
  const sendNow = async () => {
    const read = codeFrom(code);
    const outcome =
      Object.keys(answers).length === 0
        ? 'empty'
        : read === null
          ? 'incomplete'
          : await sending.send(read, answers);
    if (outcome === 'arrived') return onArrived();
    if (outcome === null) return;
    if (outcome === 'code' || outcome === 'perhaps-arrived' || outcome === 'incomplete') setCodeAsked(true);
    setSent(outcome);
    setTurn((before) => before + 1);
  };
  return (
    <form
      className={styles.step}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void sendNow();
      }}
    >
      <StepHeading step="review">{text.review.title}</StepHeading>
      <p className={styles.lead}>{text.review.lead}</p>
      <ol className={styles.given}>
        {statements.map((statement, place) => {
          const answer = answers[statement];
          const said = text.statement[respondent][statement];
          return (
            <li key={statement}>
              <span className={styles.said}>{said}</span>
              <span className={styles.answer}>
                {answer && <Face answer={answer} />}
                <span>{answer ? text.answer[respondent][answer] : text.review.none}</span>
              </span>
              <Button
                className={styles.change}
                aria-label={text.review.changeFor(said)}
                onClick={() => onChange(place)}
              >
                {text.review.change}
              </Button>
            </li>
          );
        })}
      </ol>
      {isCodeAsked && (
        <CodeField
          code={code}
          problem={
            sent === 'code'
              ? text.trouble.code
              : sent === 'incomplete'
                ? text.start.codeIncomplete
                : undefined
          }
          onType={onType}
        />
      )}
      <div role="alert" className={styles.alert}>
        {sent === 'empty' && <Notice tone="late" icon="warning" title={text.review.empty} />}
        <SendTrouble sent={sent} onDone={onArrived} />
      </div>
      <div className={styles.actions}>
        <Button className={styles.aside} onClick={onBack}>
          <Icon name="back" />
          {text.back}
        </Button>
        <Button look="primary" className={styles.main} type="submit" aria-disabled={sending.busy}>
          {sending.busy
            ? text.review.sending
            : sent === null || sent === 'empty'
              ? text.review.send
              : text.review.again}
        </Button>
      </div>
    </form>
  );
}
