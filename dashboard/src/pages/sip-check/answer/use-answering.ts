import { useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type { AnswerSipCheckMutation } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { failureOf } from '../../../outages/failure.js';
import { type Answers, statements } from './statements.js';

const AnswerSipCheck = graphql(`
  mutation AnswerSipCheck($input: AnswerSipCheckInput!) {
    answerSipCheck(input: $input) {
      __typename
      ... on SipCheckAnswered {
        statements
      }
      ... on InvalidInput {
        problems {
          field
          code
        }
      }
    }
  }
`);

/** What came of sending the answers. */
export type Sent =
  | 'arrived'
  /** used, ended or never given out: told alike */
  | 'code'
  /** the same, of a code that was sent before without an answer: they arrived then, most likely */
  | 'perhaps-arrived'
  | 'too-many'
  | 'offline'
  | 'signed-out'
  /** it is not known whether they arrived */
  | 'unknown';

/** Reads the answer; nothing in it says who answered, or which plan it was about. */
export function sentOf(
  data: AnswerSipCheckMutation | undefined,
  error: CombinedError | undefined,
  wasUncertain: boolean,
): Sent {
  const outcome = data?.answerSipCheck;
  if (outcome?.__typename === 'SipCheckAnswered') return 'arrived';
  if (outcome?.__typename === 'InvalidInput') {
    if (outcome.problems.some(({ code }) => code === 'TOO_MANY_TRIES')) return 'too-many';
    if (outcome.problems.some(({ field }) => field === 'code'))
      return wasUncertain ? 'perhaps-arrived' : 'code';
    return 'unknown';
  }
  const failure = error && failureOf(error);
  if (failure?.kind === 'signed-out') return 'signed-out';
  return failure?.kind === 'offline' ? 'offline' : 'unknown';
}

export interface Sending {
  readonly busy: boolean;
  /** null while they are being sent already: a double click is one click */
  send(code: string, answers: Answers): Promise<Sent | null>;
}

/** Sends answers, and remembers of which code it is not known whether they arrived. */
export function useAnswering(): Sending {
  const client = useClient();
  const running = useRef(false);
  const uncertain = useRef<string | null>(null);
  const [busy, setBusy] = useState(false);
  return {
    busy,
    async send(code, answers) {
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      try {
        const given = statements.flatMap((statement) => {
          const answer = answers[statement];
          return answer ? [{ statement, answer }] : [];
        });
        const { data, error } = await client
          .mutation(AnswerSipCheck, { input: { code, answers: given } })
          .toPromise();
        const sent = sentOf(data, error, uncertain.current === code);
        if (sent === 'offline' || sent === 'unknown') uncertain.current = code;
        return sent;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
  };
}
