import { graphql } from '../gql/index.js';
import { useSpeech } from '../i18n/language.js';
import { useDrafted } from '../plan-changes/drafted.js';
import { PlanForm } from '../plan-changes/plan-form.js';
import { CheckField } from '../ui/field.js';
import { ChoiceField, TextArea } from '../ui/written-fields.js';
import { responsibleOf, responsibleOptions } from './party-names.js';
import type { Escalation, Facts } from './plan-facts.js';

const Escalate = graphql(`
  mutation EscalatePlan($input: EscalatePlanInput!) {
    change: escalatePlan(input: $input) {
      ...MunicipalPlanOutcome
    }
  }
`);
const Settle = graphql(`
  mutation SettleEscalation($input: SettleEscalationInput!) {
    change: settleEscalation(input: $input) {
      ...MunicipalPlanOutcome
    }
  }
`);

interface EscalatePlanProps {
  plan: Facts;
  /** one that the deputy managers could not settle */
  escalation?: Escalation | undefined;
  goalId?: string | undefined;
  onClose(): void;
}

/** Lifts what the parties disagree on: to the deputy managers, and from them to BUS-individ. */
export function EscalatePlan({ plan, escalation, goalId, onClose }: EscalatePlanProps) {
  const { t } = useSpeech();
  const text = t.moves.escalate;
  const [question, setQuestion] = useDrafted('question', '');
  const [goal, setGoal] = useDrafted('goal', goalId ?? '');
  const [anonymous, setAnonymous] = useDrafted('anonymous', true);
  return (
    <PlanForm
      title={escalation ? text.furtherTitle : text.title}
      action={escalation ? text.further : text.action}
      change={Escalate}
      read={() =>
        !escalation && question.trim() === ''
          ? [{ field: 'question', code: 'REQUIRED' }]
          : {
              ...{ escalationId: escalation?.id ?? null, question: question.trim() || null },
              ...{ goalId: escalation ? null : goal || null, anonymous },
            }
      }
      about={['planId', 'escalationId']}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{escalation ? text.furtherMore : text.more}</p>
          {!escalation && (
            <ChoiceField
              label={text.about}
              problem={problem('goalId')}
              value={goal}
              options={[['', text.wholePlan], ...plan.goals.map(({ id, wording }) => [id, wording] as const)]}
              onChoose={setGoal}
            />
          )}
          <TextArea
            label={escalation ? t.changes.optional(text.question) : text.question}
            hint={text.questionHint}
            problem={problem('question')}
            value={question}
            onWrite={setQuestion}
          />
          <CheckField checked={anonymous} onChange={setAnonymous}>
            {text.anonymous}
          </CheckField>
          {problem('anonymous') && <p>{problem('anonymous')}</p>}
        </>
      )}
    </PlanForm>
  );
}

/** Writes down the decision on a disagreement: what, and who is responsible for it. */
export function SettleEscalation({
  plan,
  escalation,
  onClose,
}: {
  plan: Facts;
  escalation: Escalation;
  onClose(): void;
}) {
  const speech = useSpeech();
  const text = speech.t.moves.settle;
  const options = responsibleOptions(plan, speech);
  const [decision, setDecision] = useDrafted('decision', '');
  const [party, setParty] = useDrafted('party', options[0]?.[0] ?? '');
  return (
    <PlanForm
      title={text.title}
      action={text.action}
      change={Settle}
      read={() =>
        decision.trim() === ''
          ? [{ field: 'decision', code: 'REQUIRED' }]
          : { escalationId: escalation.id, decision, ...responsibleOf(plan, party) }
      }
      about={['planId', 'escalationId']}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{escalation.question}</p>
          <TextArea
            label={text.decision}
            problem={problem('decision')}
            value={decision}
            onWrite={setDecision}
          />
          <ChoiceField
            label={text.responsible}
            problem={problem('unitId') ?? problem('responsible')}
            value={party}
            options={options}
            onChoose={setParty}
          />
        </>
      )}
    </PlanForm>
  );
}
