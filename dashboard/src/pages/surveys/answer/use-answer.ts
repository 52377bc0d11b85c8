import { useRef, useState } from 'react';
import { useClient } from 'urql';
import type { AnswerSurveyInput } from '../../../gql/graphql.js';
import { AnswerSurvey } from '../survey-changes.js';

/** What came of an answer; null while one is being sent already. */
export type Sent = 'arrived' | 'already' | 'over' | 'refused' | 'unknown';

/** Sends an answer. A seat counts once, so that what may have arrived can be sent again. */
export function useAnswer() {
  const client = useClient();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  return {
    busy,
    async send(input: AnswerSurveyInput): Promise<Sent | null> {
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      try {
        const { data } = await client.mutation(AnswerSurvey, { input }).toPromise();
        const came = data?.answerSurvey;
        if (came?.__typename === 'SurveyAnswered') return 'arrived';
        if (came?.__typename === 'ChangeRefused') return 'refused';
        const codes = came?.__typename === 'InvalidInput' ? came.problems.map(({ code }) => code) : [];
        if (codes.includes('ALREADY_ANSWERED')) return 'already';
        return codes.includes('NOT_IN_THIS_STATE') ? 'over' : 'unknown';
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
  };
}
