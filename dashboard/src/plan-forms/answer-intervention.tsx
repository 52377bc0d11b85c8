import { graphql } from '../gql/index.js';
import { Written } from '../i18n/day.js';
import { useSpeech } from '../i18n/language.js';
import { useDrafted } from '../plan-changes/drafted.js';
import { PlanForm } from '../plan-changes/plan-form.js';
import { DateField, TextArea } from '../ui/written-fields.js';
import { type Actionable, ownerOf } from './intervention-facts.js';

const Municipal = graphql(`
  mutation AnswerMunicipalIntervention($input: AnswerMunicipalInterventionInput!) {
    change: answerMunicipalIntervention(input: $input) {
      ...MunicipalPlanOutcome
    }
  }
`);

const Care = graphql(`
  mutation AnswerCareIntervention($input: AnswerCareInterventionInput!) {
    change: answerCareIntervention(input: $input) {
      ...CarePlanOutcome
    }
  }
`);

export interface AnswerInterventionProps {
  intervention: Actionable;
  answer: 'ACCEPTED' | 'DECLINED' | 'WAITING';
  onClose(): void;
}

/** Accepts an intervention that is offered, declines it with a reason, or takes an answer back. */
export function AnswerIntervention({ intervention, answer, onClose }: AnswerInterventionProps) {
  const { t } = useSpeech();
  const [reason, setReason] = useDrafted('reason', '');
  const [from, setFrom] = useDrafted('from', intervention.from ?? '');
  const [until, setUntil] = useDrafted('until', intervention.until ?? '');
  const text = t.moves.intervention;
  const isCare = ownerOf(intervention) === 'REGION';
  return (
    <PlanForm
      title={text.answerTitle[answer]}
      action={text.answerAction[answer]}
      change={isCare ? Care : Municipal}
      versioned={!isCare}
      read={() => {
        const asked = { interventionId: intervention.id, answer };
        if (answer === 'WAITING') return asked;
        if (answer === 'DECLINED')
          return reason.trim() === '' ? [{ field: 'reason', code: 'REQUIRED' }] : { ...asked, reason };
        if (from && until && until < from) return [{ field: 'until', code: 'BEFORE_START' }];
        return { ...asked, ...(from && { from }), ...(until && { until }) };
      }}
      about={['interventionId', 'answer', 'planId', ...(answer === 'ACCEPTED' ? [] : ['from', 'until'])]}
      done={text.answerDone[answer]}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>
            <strong>
              <Written>{intervention.title}</Written>
            </strong>
          </p>
          {answer === 'WAITING' && <p>{text.takeBackMore}</p>}
          {answer === 'DECLINED' && (
            <TextArea
              label={text.reason}
              hint={text.reasonHint}
              problem={problem('reason')}
              value={reason}
              onWrite={setReason}
            />
          )}
          {answer === 'ACCEPTED' && (
            <>
              <DateField
                label={t.changes.optional(text.from)}
                problem={problem('from')}
                value={from}
                onChoose={setFrom}
              />
              <DateField
                label={t.changes.optional(text.until)}
                hint={text.untilHint}
                min={from || undefined}
                problem={problem('until')}
                value={until}
                onChoose={setUntil}
              />
            </>
          )}
        </>
      )}
    </PlanForm>
  );
}
