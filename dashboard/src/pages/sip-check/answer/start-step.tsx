import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { SipCheckRespondent } from '../../../gql/graphql.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { focusFirstProblem, Problem } from '../../../ui/problem.js';
import { useWords } from '../words.js';
import styles from './answer-page.module.css';
import { codeFrom } from './code.js';
import { CodeField } from './code-field.js';
import { StepHeading } from './step-heading.js';

interface StartStepProps {
  respondent: SipCheckRespondent | null;
  code: string;
  onChoose(respondent: SipCheckRespondent): void;
  onType(code: string): void;
  onBegin(): void;
}

/** What it is, who answers, and the code. */
export function StartStep({ respondent, code, onChoose, onType, onBegin }: StartStepProps) {
  const words = useWords();
  const text = words.answering.start;
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const whoMissing = tries > 0 && respondent === null;
  const codeWrong = tries > 0 && codeFrom(code) === null;
  useEffect(() => {
    if (tries > 0) focusFirstProblem(form.current);
  }, [tries]);
  const begin = (event: FormEvent) => {
    event.preventDefault();
    if (respondent !== null && codeFrom(code) !== null) onBegin();
    else setTries(tries + 1);
  };
  return (
    <form className={styles.step} ref={form} noValidate onSubmit={begin}>
      <StepHeading step="start">{text.title}</StepHeading>
      <p className={styles.lead}>{text.lead}</p>
      <ul className={styles.points}>
        {text.points.map((point, place) => (
          <li key={point}>
            <Icon name={place === 0 ? 'lock' : 'check'} size={20} />
            <span>{point}</span>
          </li>
        ))}
      </ul>
      <fieldset className={styles.group} aria-describedby={whoMissing ? 'sip-who' : undefined}>
        <legend className={styles.legend}>{text.who}</legend>
        {whoMissing && <Problem id="sip-who">{text.whoMissing}</Problem>}
        {(['CHILD', 'GUARDIAN'] as const).map((who) => (
          <label key={who} className={styles.choice}>
            <input
              type="radio"
              name="respondent"
              checked={respondent === who}
              aria-invalid={whoMissing || undefined}
              onChange={() => onChoose(who)}
            />
            <span>{text.respondent[who]}</span>
          </label>
        ))}
      </fieldset>
      <CodeField code={code} problem={codeWrong ? text.codeIncomplete : undefined} onType={onType} />
      <div className={styles.actions}>
        <Button look="primary" className={styles.main} type="submit">
          {text.begin}
        </Button>
      </div>
    </form>
  );
}
