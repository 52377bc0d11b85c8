import { graphql } from '../gql/index.js';
import { monthsLater } from '../i18n/dates.js';
import { useSpeech } from '../i18n/language.js';
import { useDrafted } from '../plan-changes/drafted.js';
import { PlanForm } from '../plan-changes/plan-form.js';
import { ChoiceField, DateField } from '../ui/written-fields.js';
import { partyAnsweringFor, responsibleOf, responsibleOptions } from './party-names.js';
import type { Facts, FollowUp } from './plan-facts.js';

const Plan = graphql(`
  mutation PlanFollowUp($input: PlanFollowUpInput!) {
    change: planFollowUp(input: $input) {
      ...MunicipalPlanOutcome
    }
  }
`);

interface PlanFollowUpProps {
  plan: Facts;
  /** one that is planned anew */
  followUp?: FollowUp | undefined;
  onClose(): void;
}

/** Says when the plan is followed up, and who answers for it. */
export function PlanFollowUp({ plan, followUp, onClose }: PlanFollowUpProps) {
  const speech = useSpeech();
  const { t, dates } = speech;
  const text = t.moves.followUp;
  const options = responsibleOptions(plan, speech);
  const [dueOn, setDue] = useDrafted('dueOn', followUp?.dueOn ?? monthsLater(dates.today, 3));
  const [party, setParty] = useDrafted('party', partyAnsweringFor(plan, followUp));
  return (
    <PlanForm
      title={followUp ? text.replanTitle : text.planTitle}
      action={text.planAction}
      change={Plan}
      read={() =>
        dueOn === ''
          ? [{ field: 'plan.dueOn', code: 'REQUIRED' }]
          : { followUpId: followUp?.id ?? null, plan: { dueOn, ...responsibleOf(plan, party) } }
      }
      about={['planId', 'followUpId']}
      done={text.planned}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <DateField
            label={text.dueOn}
            min={dates.today}
            problem={problem('plan.dueOn')}
            value={dueOn}
            onChoose={setDue}
          />
          <ChoiceField
            label={text.responsible}
            hint={text.responsibleHint}
            problem={problem('plan.unitId') ?? problem('plan.responsible')}
            value={party}
            options={options}
            onChoose={setParty}
          />
        </>
      )}
    </PlanForm>
  );
}
