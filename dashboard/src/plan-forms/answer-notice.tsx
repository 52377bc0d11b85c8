import { graphql } from '../gql/index.js';
import { useSpeech } from '../i18n/language.js';
import { useDrafted } from '../plan-changes/drafted.js';
import { PlanForm } from '../plan-changes/plan-form.js';
import { TextArea, TextField } from '../ui/written-fields.js';

const Answer = graphql(`
  mutation AnswerNotice($input: AnswerNoticeInput!) {
    change: answerNotice(input: $input) {
      ...MunicipalPlanOutcome
    }
  }
`);

export interface AnswerNoticeProps {
  partyId: string;
  /** whose answer it is, in words */
  who: string;
  answer: 'ACCEPTED' | 'DECLINED';
  onClose(): void;
}

/** Answers the notice for a party: takes part, perhaps by somebody else, or does not and says why. */
export function AnswerNotice({ partyId, who, answer, onClose }: AnswerNoticeProps) {
  const { t } = useSpeech();
  const [reason, setReason] = useDrafted('reason', '');
  const [deputy, setDeputy] = useDrafted('deputy', '');
  const text = t.moves.notice;
  const declines = answer === 'DECLINED';
  return (
    <PlanForm
      title={text.title[answer](who)}
      action={text.action[answer]}
      change={Answer}
      read={() =>
        declines && reason.trim() === ''
          ? [{ field: 'reason', code: 'REQUIRED' }]
          : { partyId, answer, reason: reason.trim() || null, deputy: deputy.trim() || null }
      }
      about={['partyId', 'planId']}
      done={text.done[answer]}
      onClose={onClose}
    >
      {(problem) => (
        <>
          {declines && (
            <TextArea
              label={text.reason}
              hint={text.reasonHint}
              problem={problem('reason')}
              value={reason}
              onWrite={setReason}
            />
          )}
          <TextField
            label={t.changes.optional(text.deputy)}
            hint={declines ? undefined : text.deputyHint}
            problem={problem('deputy')}
            value={deputy}
            onWrite={setDeputy}
          />
        </>
      )}
    </PlanForm>
  );
}
