import { useState } from 'react';
import { useLocation } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import type { SipCheckRespondent } from '../../../gql/graphql.js';
import { paths } from '../../../paths.js';
import { useLeaveWarning } from '../../../session/leave-warning.js';
import { ReviewStep } from './review-step.js';
import { StartStep } from './start-step.js';
import { StatementStep } from './statement-step.js';
import { type Answers, statements } from './statements.js';
import { ThanksStep } from './thanks-step.js';
import { useAnswering } from './use-answering.js';

/** Where one is: 0 begins, then each statement, then all of it before it is sent. */
const lastStep = statements.length + 1;

/**
 * The steps from the code to the thanks. The browser's Back goes a step back; the history holds the step's number and
 * nothing else. Code and answers are in this page's memory alone, and are forgotten when they have been sent.
 */
export function Answering() {
  const [, navigate] = useLocation();
  const history = useHistoryState<{ step?: unknown } | null>();
  const [respondent, setRespondent] = useState<SipCheckRespondent | null>(null);
  const [code, setCode] = useState('');
  const [answers, setAnswers] = useState<Answers>({});
  const [isBegun, setBegun] = useState(false);
  const [isSent, setSent] = useState(false);
  const sending = useAnswering();
  useLeaveWarning(!isSent && Object.keys(answers).length > 0);

  const go = (step: number, replace = false) => navigate(paths.sipCheck, { state: { step }, replace });
  const forget = () => {
    setCode('');
    setAnswers({});
    setBegun(false);
  };
  if (isSent && respondent !== null) {
    return (
      <ThanksStep
        respondent={respondent}
        onAnother={() => {
          setRespondent(null);
          setSent(false);
          go(0, true);
        }}
      />
    );
  }
  // Of a step that the history remembers after a reload nothing is left: one begins anew.
  const step = isBegun ? stepIn(history) : 0;
  if (respondent === null || step === 0) {
    return (
      <StartStep
        respondent={respondent}
        code={code}
        onChoose={setRespondent}
        onType={setCode}
        onBegin={() => {
          setBegun(true);
          go(1);
        }}
      />
    );
  }
  const statement = statements[step - 1];
  if (!statement) {
    return (
      <ReviewStep
        respondent={respondent}
        code={code}
        answers={answers}
        sending={sending}
        onType={setCode}
        onChange={(place) => go(place + 1)}
        onBack={() => go(lastStep - 1)}
        onArrived={() => {
          forget();
          setSent(true);
          go(0, true);
        }}
      />
    );
  }
  return (
    <StatementStep
      key={statement}
      statement={statement}
      respondent={respondent}
      answer={answers[statement]}
      onAnswer={(answer) => setAnswers({ ...answers, [statement]: answer })}
      onNext={() => go(step + 1)}
      onBack={() => go(step - 1)}
    />
  );
}

function stepIn(history: { step?: unknown } | null): number {
  const step = Number(history?.step ?? 0);
  return Number.isInteger(step) && step >= 0 && step <= lastStep ? step : 0;
}
