import type { NeedReason } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { useSpeech } from '../i18n/language.js';
import { ReasonOptions } from '../needs/reason-options.js';
import { useDrafted } from '../plan-changes/drafted.js';
import { PlanForm } from '../plan-changes/plan-form.js';
import { DateField, TextArea } from '../ui/written-fields.js';
import type { Facts } from './plan-facts.js';

const Edit = graphql(`
  mutation EditPlan($input: EditPlanInput!) {
    change: editPlan(input: $input) {
      ...MunicipalPlanOutcome
    }
  }
`);

type TextKey = 'childsWords' | 'question' | 'strengths' | 'guardiansView';
export type EditablePart = TextKey | 'reasons';

const textOf = (plan: Facts, key: TextKey) =>
  (key === 'childsWords' ? plan.childsWords?.text : plan[key]) ?? '';

interface EditPlanProps {
  plan: Facts;
  /** what is edited, in the order shown */
  parts: readonly EditablePart[];
  onClose(): void;
}

/** Writes in the plan where it stands: some of its texts, and why the child needs coordination. */
export function EditPlan({ plan, parts, onClose }: EditPlanProps) {
  const { t, dates } = useSpeech();
  const text = t.moves.edit;
  const keys = parts.filter((part): part is TextKey => part !== 'reasons');
  const [base] = useDrafted('base', () => Object.fromEntries(keys.map((key) => [key, textOf(plan, key)])));
  const [typed, setTyped] = useDrafted('typed', base);
  const [saidOn, setSaidOn] = useDrafted('saidOn', dates.today);
  const [chosen, setChosen] = useDrafted<readonly NeedReason[]>('chosen', plan.reasons);
  const write = (key: string, value: string) => setTyped((before) => ({ ...before, [key]: value }));
  const changed = (key: TextKey) => typed[key] !== base[key];
  return (
    <PlanForm
      title={text.title(parts.map((part) => text.label[part]))}
      action={text.action}
      change={Edit}
      fields={keys.map((key) => ({
        ...{ key, label: text.label[key], base: base[key] ?? '', now: textOf(plan, key) },
        ...{ typed: typed[key] ?? '', write: (value: string) => write(key, value) },
      }))}
      read={(choose) => {
        if (keys.includes('question') && typed.question?.trim() === '')
          return [{ field: 'question', code: 'REQUIRED' }];
        if (parts.includes('reasons') && chosen.length === 0) return [{ field: 'reasons', code: 'REQUIRED' }];
        const texts = keys.filter(changed).map((key) => [key, choose(key, typed[key] ?? '').trim() || null]);
        return {
          ...Object.fromEntries(texts.length > 0 ? texts : keys.map((key) => [key, typed[key] || null])),
          ...(keys.includes('childsWords') && changed('childsWords') ? { childsWordsOn: saidOn } : {}),
          ...(parts.includes('reasons') ? { reasons: [...chosen] } : {}),
        };
      }}
      about={['planId']}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          {keys.map((key) => (
            <TextArea
              key={key}
              label={text.label[key]}
              hint={text.hint[key]}
              problem={problem(key)}
              value={typed[key] ?? ''}
              onWrite={(value) => write(key, value)}
            />
          ))}
          {keys.includes('childsWords') && (
            <DateField
              label={text.saidOn}
              max={dates.today}
              problem={problem('childsWordsOn')}
              value={saidOn}
              onChoose={setSaidOn}
            />
          )}
          {parts.includes('reasons') && (
            <ReasonOptions
              legend={text.label.reasons}
              problem={problem('reasons')}
              chosen={chosen}
              onChoose={setChosen}
            />
          )}
        </>
      )}
    </PlanForm>
  );
}
