import { graphql } from '../gql/index.js';
import { useSpeech } from '../i18n/language.js';
import { useDrafted } from '../plan-changes/drafted.js';
import { PlanForm } from '../plan-changes/plan-form.js';
import { TextArea } from '../ui/written-fields.js';

const Close = graphql(`
  mutation ClosePlan($input: ClosePlanInput!) {
    change: closePlan(input: $input) {
      ...MunicipalPlanOutcome
    }
  }
`);

/** Ends the plan, and says why. */
export function ClosePlan({ onClose }: { onClose(): void }) {
  const { t } = useSpeech();
  const [reason, setReason] = useDrafted('reason', '');
  const text = t.moves.close;
  return (
    <PlanForm
      title={text.title}
      action={text.action}
      isLoss
      change={Close}
      read={() => (reason.trim() === '' ? [{ field: 'reason', code: 'REQUIRED' }] : { reason })}
      about={['planId']}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{text.more}</p>
          <TextArea
            label={text.reason}
            hint={text.reasonHint}
            problem={problem('reason')}
            value={reason}
            onWrite={setReason}
          />
        </>
      )}
    </PlanForm>
  );
}
