import { useState } from 'react';
import type { BussamStanding } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { ChoiceField, DateField, TextArea, TextField } from '../../../ui/written-fields.js';
import { useWords } from '../words.js';
import { FollowUpBussamDecision, FollowUpBussamQuestion } from './bussam-changes.js';
import { BussamForm, missing } from './bussam-form.js';

/** What is followed up: a decision, or a prioritised question with, perhaps, something that is done towards it. */
export type FollowedUp =
  | { readonly decisionId: string }
  | { readonly questionId: string; readonly activityId: string | null; readonly expectedVersion: number };

const standings: readonly BussamStanding[] = ['OPEN', 'DONE', 'DROPPED'];

/** Writes down what was done, when, and what came of it. */
export function FollowUpForm({ of, about, onClose }: { of: FollowedUp; about: string; onClose(): void }) {
  const { t, dates } = useSpeech();
  const words = useWords();
  const text = words.acts.followUp;
  const changeName = useChangeName();
  const [followedUpOn, setDay] = useState<string>(dates.today);
  const [standing, setStanding] = useState<BussamStanding>('OPEN');
  const [what, setWhat] = useState('');
  const [documentedIn, setDocumentedIn] = useState('');
  const isQuestion = 'questionId' in of;
  const read = () => {
    const problems = missing({ followedUpOn, what });
    if (problems.length > 0) return problems;
    const asked = {
      ...{ ...of, followedUpOn, standing, what: what.trim() },
      ...(isQuestion && { documentedIn: documentedIn.trim() || null }),
    };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <BussamForm
      title={text.title}
      action={text.action}
      change={isQuestion ? FollowUpBussamQuestion : FollowUpBussamDecision}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p lang="sv">{about}</p>
          <DateField
            label={text.day}
            problem={problem('followedUpOn')}
            max={dates.today}
            value={followedUpOn}
            onChoose={setDay}
          />
          <ChoiceField<BussamStanding>
            label={text.standing}
            value={standing}
            options={standings.map((each) => [each, words.standing[each]] as const)}
            onChoose={setStanding}
          />
          <TextArea label={text.what} problem={problem('what')} value={what} onWrite={setWhat} />
          {isQuestion && (
            <TextField
              label={t.changes.optional(text.documentedIn)}
              problem={problem('documentedIn')}
              value={documentedIn}
              onWrite={setDocumentedIn}
            />
          )}
        </>
      )}
    </BussamForm>
  );
}
