import type { GoalStatus } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { monthsLater } from '../i18n/dates.js';
import { Written } from '../i18n/day.js';
import { useSpeech } from '../i18n/language.js';
import { useDrafted } from '../plan-changes/drafted.js';
import { PlanForm } from '../plan-changes/plan-form.js';
import type { FieldProblem } from '../sharing/problems.js';
import { CheckField } from '../ui/field.js';
import { ChoiceField, DateField, TextArea } from '../ui/written-fields.js';
import { partyAnsweringFor, responsibleOf, responsibleOptions } from './party-names.js';
import type { Facts, FollowUp } from './plan-facts.js';
import styles from './plan-forms.module.css';

const DocumentIt = graphql(`
  mutation DocumentFollowUp($input: DocumentFollowUpInput!) {
    change: documentFollowUp(input: $input) {
      ...MunicipalPlanOutcome
    }
  }
`);

const statuses: readonly GoalStatus[] = ['OPEN', 'PARTLY_REACHED', 'REACHED', 'ABANDONED'];

/** Documents a follow-up, goal by goal, and plans the next. */
export function DocumentFollowUp({
  plan,
  followUp,
  onClose,
}: {
  plan: Facts;
  followUp: FollowUp;
  onClose(): void;
}) {
  const speech = useSpeech();
  const { t, dates } = speech;
  const text = t.moves.followUp;
  const goals = plan.goals.filter(({ status }) => status !== 'ABANDONED');
  const [told, setTold] = useDrafted<Readonly<Record<string, { status: GoalStatus; outcome: string }>>>(
    'told',
    () => Object.fromEntries(goals.map(({ id, status }) => [id, { status, outcome: '' }])),
  );
  const tell = (id: string, part: Partial<{ status: GoalStatus; outcome: string }>) =>
    setTold((before) => ({ ...before, [id]: { status: 'OPEN', outcome: '', ...before[id], ...part } }));
  const [doneOn, setDone] = useDrafted('doneOn', dates.today);
  const [outcome, setOutcome] = useDrafted('outcome', '');
  const others = plan.followUps.some(({ id, doneOn: done }) => id !== followUp.id && done === null);
  const [wantsNext, setWantsNext] = useDrafted('wantsNext', !others);
  const [dueOn, setDue] = useDrafted('dueOn', monthsLater(dates.today, 3));
  const options = responsibleOptions(plan, speech);
  const [party, setParty] = useDrafted('party', partyAnsweringFor(plan, followUp));
  return (
    <PlanForm
      title={text.documentTitle}
      action={text.documentAction}
      change={DocumentIt}
      read={() => {
        const found: FieldProblem[] = [];
        if (outcome.trim() === '') found.push({ field: 'outcome', code: 'REQUIRED' });
        if (wantsNext && dueOn === '') found.push({ field: 'next.dueOn', code: 'REQUIRED' });
        if (found.length > 0) return found;
        return {
          ...{ followUpId: followUp.id, doneOn: doneOn || null, outcome },
          goals: goals.map(({ id }) => {
            const { status = 'OPEN', outcome: seen = '' } = told[id] ?? {};
            return { goalId: id, status, outcome: seen.trim() || null };
          }),
          next: wantsNext ? { dueOn, ...responsibleOf(plan, party) } : null,
        };
      }}
      about={['planId', 'followUpId']}
      done={text.documented}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <DateField
            label={text.doneOn}
            max={dates.today}
            problem={problem('doneOn')}
            value={doneOn}
            onChoose={setDone}
          />
          {goals.map(({ id, wording }, place) => (
            <fieldset key={id} className={styles.group}>
              <legend className={styles.legend}>
                <Written>{wording}</Written>
              </legend>
              <ChoiceField
                label={text.goalStatus}
                problem={problem(`goals.${place}.status`)}
                value={told[id]?.status ?? 'OPEN'}
                options={statuses.map((each) => [each, t.words.goalStatus[each]] as const)}
                onChoose={(status) => tell(id, { status })}
              />
              <TextArea
                label={t.changes.optional(text.goalOutcome)}
                problem={problem(`goals.${place}.outcome`)}
                value={told[id]?.outcome ?? ''}
                onWrite={(seen) => tell(id, { outcome: seen })}
              />
            </fieldset>
          ))}
          <TextArea
            label={text.outcome}
            hint={text.outcomeHint}
            problem={problem('outcome')}
            value={outcome}
            onWrite={setOutcome}
          />
          <CheckField checked={wantsNext} onChange={setWantsNext}>
            {text.planNext}
          </CheckField>
          {wantsNext && (
            <>
              <DateField
                label={text.dueOn}
                min={dates.today}
                problem={problem('next')}
                value={dueOn}
                onChoose={setDue}
              />
              <ChoiceField
                label={text.responsible}
                problem={problem('next.unitId')}
                value={party}
                options={options}
                onChoose={setParty}
              />
            </>
          )}
          {!wantsNext && problem('next') && <p className={styles.warn}>{text.nextNeeded}</p>}
        </>
      )}
    </PlanForm>
  );
}
