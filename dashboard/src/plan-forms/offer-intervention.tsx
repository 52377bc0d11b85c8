import type { InterventionForm } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { useSpeech } from '../i18n/language.js';
import { useDrafted } from '../plan-changes/drafted.js';
import { PlanForm } from '../plan-changes/plan-form.js';
import { CheckField } from '../ui/field.js';
import { ChoiceField, DateField, TextArea, TextField } from '../ui/written-fields.js';
import { unitsOf } from './party-names.js';
import type { Facts } from './plan-facts.js';

const Municipal = graphql(`
  mutation OfferMunicipalIntervention($input: OfferMunicipalInterventionInput!) {
    change: offerMunicipalIntervention(input: $input) {
      ...MunicipalPlanOutcome
    }
  }
`);

const Care = graphql(`
  mutation OfferCareIntervention($input: OfferCareInterventionInput!) {
    change: offerCareIntervention(input: $input) {
      ...CarePlanOutcome
    }
  }
`);

interface OfferInterventionProps {
  plan: Facts;
  owner: 'MUNICIPALITY' | 'REGION';
  goalId?: string | undefined;
  viewerUnits: readonly string[];
  onClose(): void;
}

const forms: readonly InterventionForm[] = ['NEEDS_ASSESSED', 'SERVICE', 'SCHOOL_SUPPORT'];

/** Adds an intervention: who does what from when until when, for which goal; accepted at once by those who do it. */
export function OfferIntervention({ plan, owner, goalId, viewerUnits, onClose }: OfferInterventionProps) {
  const speech = useSpeech();
  const { t } = speech;
  const text = t.moves.intervention;
  const isCare = owner === 'REGION';
  const units = unitsOf(plan, speech, isCare ? 'CareUnit' : 'MunicipalUnit').sort(
    ([a], [b]) => Number(viewerUnits.includes(b)) - Number(viewerUnits.includes(a)),
  );
  const isKeeper = plan.viewerMoves.includes('SET_PARTIES');
  const whoCan: readonly (readonly [string, string])[] =
    isCare || !isKeeper ? units : [...units, ['FAMILY', text.byFamily], ['OTHER', text.byOther]];
  const [who, setWho] = useDrafted('who', whoCan[0]?.[0] ?? '');
  const [doneBy, setDoneBy] = useDrafted('doneBy', '');
  const [title, setTitle] = useDrafted('title', '');
  const [description, setDescription] = useDrafted('description', '');
  const [form, setForm] = useDrafted<InterventionForm>('form', 'SERVICE');
  const [goal, setGoal] = useDrafted('goal', goalId ?? '');
  const [from, setFrom] = useDrafted('from', '');
  const [until, setUntil] = useDrafted('until', '');
  const isOwn = viewerUnits.includes(who);
  const [accepts, setAccepts] = useDrafted('accepts', true);
  const isUnit = who !== 'FAMILY' && who !== 'OTHER';
  const goals = plan.goals.filter(({ status }) => status !== 'ABANDONED');

  const read = () => {
    if (title.trim() === '') return [{ field: 'title', code: 'REQUIRED' as const }];
    if (who === 'OTHER' && doneBy.trim() === '') return [{ field: 'doneBy', code: 'REQUIRED' as const }];
    if (from && until && until < from) return [{ field: 'until', code: 'BEFORE_START' as const }];
    const asked = {
      ...{ title, description: description.trim() || null, goalId: goal || null },
      ...{ from: from || null, until: until || null },
    };
    if (isCare) return { ...asked, unitId: who, accept: isOwn && accepts };
    return isUnit
      ? { ...asked, unitId: who, form, accept: isOwn && accepts }
      : { ...asked, by: who as 'FAMILY' | 'OTHER', doneBy: doneBy.trim() || null, accept: false };
  };
  return (
    <PlanForm
      title={text.offerTitle}
      action={isOwn && accepts ? text.offerAndAccept : text.offerAction}
      change={(isCare ? Care : Municipal) as typeof Municipal}
      versioned={!isCare}
      read={read}
      about={['planId', 'accept']}
      done={text.offerDone}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextField
            label={text.title}
            hint={text.titleHint}
            problem={problem('title')}
            value={title}
            onWrite={setTitle}
          />
          <ChoiceField
            label={text.who}
            problem={problem('unitId') ?? problem('by')}
            value={who}
            options={whoCan}
            onChoose={setWho}
          />
          {who === 'OTHER' && (
            <TextField
              label={text.doneBy}
              hint={text.doneByHint}
              problem={problem('doneBy')}
              value={doneBy}
              onWrite={setDoneBy}
            />
          )}
          {!isCare && isUnit && (
            <ChoiceField<InterventionForm>
              label={text.form}
              problem={problem('form')}
              value={form}
              options={forms.map((each) => [each, t.moves.form[each]] as const)}
              onChoose={setForm}
            />
          )}
          <ChoiceField
            label={text.goal}
            problem={problem('goalId')}
            value={goal}
            options={[['', text.wholePlan], ...goals.map(({ id, wording }) => [id, wording] as const)]}
            onChoose={setGoal}
          />
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
          <TextArea
            label={t.changes.optional(text.description)}
            problem={problem('description')}
            value={description}
            onWrite={setDescription}
          />
          {isOwn && (
            <CheckField checked={accepts} onChange={setAccepts}>
              {text.acceptAtOnce}
            </CheckField>
          )}
          {!isOwn && isUnit && who !== '' && <p>{text.othersAnswer}</p>}
        </>
      )}
    </PlanForm>
  );
}
