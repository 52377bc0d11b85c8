import { graphql } from '../gql/index.js';
import { useSpeech } from '../i18n/language.js';
import { useDrafted } from '../plan-changes/drafted.js';
import { PlanForm } from '../plan-changes/plan-form.js';
import { ChoiceField, TextArea } from '../ui/written-fields.js';

const Answer = graphql(`
  mutation AnswerCarePlan($input: AnswerCarePlanInput!) {
    change: answerCarePlan(input: $input) {
      ...CarePlanOutcome
    }
  }
`);

interface AnswerCarePlanProps {
  /** care units that may be answered for: key and name */
  units: readonly (readonly [string, string])[];
  onClose(): void;
}

/** The region's answer to the plan, in its own record. */
export function AnswerCarePlan({ units, onClose }: AnswerCarePlanProps) {
  const { t } = useSpeech();
  const [unitId, setUnit] = useDrafted('unitId', units[0]?.[0] ?? '');
  const [answer, setAnswer] = useDrafted<'ACCEPTED' | 'DECLINED'>('answer', 'ACCEPTED');
  const [comment, setComment] = useDrafted('comment', '');
  const text = t.moves.carePlan;
  return (
    <PlanForm
      title={text.title}
      action={text.action}
      change={Answer}
      versioned={false}
      read={() =>
        unitId === ''
          ? [{ field: 'unitId', code: 'REQUIRED' }]
          : { unitId, answer, comment: comment.trim() || null }
      }
      about={['planId']}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <ChoiceField
            label={text.unit}
            problem={problem('unitId')}
            value={unitId}
            options={units}
            onChoose={setUnit}
          />
          <ChoiceField<'ACCEPTED' | 'DECLINED'>
            label={text.answer}
            problem={problem('answer')}
            value={answer}
            options={[
              ['ACCEPTED', text.yes],
              ['DECLINED', text.no],
            ]}
            onChoose={setAnswer}
          />
          <TextArea
            label={t.changes.optional(text.comment)}
            problem={problem('comment')}
            value={comment}
            onWrite={setComment}
          />
        </>
      )}
    </PlanForm>
  );
}
