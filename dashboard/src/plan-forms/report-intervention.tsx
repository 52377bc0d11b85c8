import type { InterventionStep } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { Written } from '../i18n/day.js';
import { useSpeech } from '../i18n/language.js';
import { useDrafted } from '../plan-changes/drafted.js';
import { PlanForm } from '../plan-changes/plan-form.js';
import { DateField, TextArea, TextField } from '../ui/written-fields.js';
import { type Actionable, ownerOf } from './intervention-facts.js';

const Municipal = graphql(`
  mutation ReportMunicipalIntervention($input: ReportMunicipalInterventionInput!) {
    change: reportMunicipalIntervention(input: $input) {
      ...MunicipalPlanOutcome
    }
  }
`);

const Care = graphql(`
  mutation ReportCareIntervention($input: ReportCareInterventionInput!) {
    change: reportCareIntervention(input: $input) {
      ...CarePlanOutcome
    }
  }
`);

/** Days that stand, and that no field of the step asks for: what is wrong with them is told all the same. */
const notAsked: Readonly<Record<InterventionStep, readonly string[]>> = {
  START: [],
  REPORT: ['from'],
  END: ['from', 'until'],
  RESUME: ['from', 'until'],
};

export interface ReportInterventionProps {
  intervention: Actionable;
  step: InterventionStep;
  onClose(): void;
}

/** Says that an intervention has begun, how far it has come, or that it has ended and what came of it. */
export function ReportIntervention({ intervention, step, onClose }: ReportInterventionProps) {
  const { t, dates } = useSpeech();
  const planned = intervention.from !== null && intervention.from <= dates.today ? intervention.from : null;
  const [day, setDay] = useDrafted('day', step === 'START' ? (planned ?? dates.today) : dates.today);
  const [until, setUntil] = useDrafted('until', intervention.until ?? '');
  const [progress, setProgress] = useDrafted('progress', intervention.progress ?? '');
  const [outcome, setOutcome] = useDrafted('outcome', '');
  const text = t.moves.intervention;
  const isCare = ownerOf(intervention) === 'REGION';
  const read = () => {
    const asked = { interventionId: intervention.id, step };
    if (step === 'END') {
      if (outcome.trim() === '') return [{ field: 'outcome', code: 'REQUIRED' as const }];
      return { ...asked, outcome, endedOn: day || null };
    }
    const last = until || null;
    if (step === 'START') return { ...asked, from: day || null, ...(last && { until: last }) };
    if (step === 'REPORT') return { ...asked, progress: progress.trim() || null, until: last };
    return asked;
  };
  return (
    <PlanForm
      title={text.stepTitle[step]}
      action={text.stepAction[step]}
      change={isCare ? Care : Municipal}
      versioned={!isCare}
      read={read}
      about={['interventionId', 'step', 'planId', ...notAsked[step]]}
      done={text.stepDone[step]}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>
            <strong>
              <Written>{intervention.title}</Written>
            </strong>
          </p>
          {step === 'END' && (
            <TextArea
              label={text.outcome}
              hint={text.outcomeHint}
              problem={problem('outcome')}
              value={outcome}
              onWrite={setOutcome}
            />
          )}
          {step === 'REPORT' && (
            <TextField
              label={text.progress}
              hint={text.progressHint}
              problem={problem('progress')}
              value={progress}
              onWrite={setProgress}
            />
          )}
          {(step === 'START' || step === 'END') && (
            <DateField
              label={step === 'START' ? text.began : text.ended}
              max={dates.today}
              problem={problem(step === 'START' ? 'from' : 'endedOn')}
              value={day}
              onChoose={setDay}
            />
          )}
          {(step === 'START' || step === 'REPORT') && (
            <DateField
              label={t.changes.optional(text.until)}
              hint={text.untilHint}
              min={intervention.from ?? undefined}
              problem={problem('until')}
              value={until}
              onChoose={setUntil}
            />
          )}
        </>
      )}
    </PlanForm>
  );
}
