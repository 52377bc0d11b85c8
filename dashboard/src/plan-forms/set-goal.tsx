import type { GoalStatus, LifeArea } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { useSpeech } from '../i18n/language.js';
import { useDrafted } from '../plan-changes/drafted.js';
import { PlanForm } from '../plan-changes/plan-form.js';
import type { FieldProblem } from '../sharing/problems.js';
import { ChoiceField, TextArea, TextField } from '../ui/written-fields.js';
import type { Goal } from './plan-facts.js';

const WriteGoal = graphql(`
  mutation SetGoal($input: SetGoalInput!) {
    change: setGoal(input: $input) {
      ...MunicipalPlanOutcome
    }
  }
`);

const areas: readonly LifeArea[] = [
  ...(['LEARNING', 'HEALTH', 'FAMILY_AND_HOME', 'FRIENDS_AND_LEISURE'] as const),
  ...(['SAFETY', 'SELF_CARE', 'FEELINGS_AND_BEHAVIOUR'] as const),
];
const statuses: readonly GoalStatus[] = ['OPEN', 'PARTLY_REACHED', 'REACHED', 'ABANDONED'];

/** Adds a goal, or changes one: what it says, how one sees that it is reached, where it stands, or that it is no longer a goal. */
export function SetGoal({ goal, onClose }: { goal?: Goal | undefined; onClose(): void }) {
  const { t } = useSpeech();
  const text = t.moves.goal;
  const [opened] = useDrafted('opened', goal);
  const [area, setArea] = useDrafted<LifeArea | ''>('area', goal?.lifeArea ?? '');
  const [wording, setWording] = useDrafted('wording', goal?.wording ?? '');
  const [measure, setMeasure] = useDrafted('measure', goal?.measure ?? '');
  const [current, setCurrent] = useDrafted('current', goal?.current ?? '');
  const [status, setStatus] = useDrafted<GoalStatus>('status', goal?.status ?? 'OPEN');
  const field = (key: 'wording' | 'measure' | 'current', typed: string, write: (value: string) => void) => ({
    ...{ key, label: text[key], base: opened?.[key] ?? '', now: goal?.[key] ?? '', typed, write },
  });
  return (
    <PlanForm
      title={goal ? text.changeTitle : text.addTitle}
      action={goal ? text.change : text.add}
      change={WriteGoal}
      fields={[
        field('wording', wording, setWording),
        field('measure', measure, setMeasure),
        field('current', current, setCurrent),
        {
          ...{ key: 'status', label: text.status, base: opened?.status ?? '', now: goal?.status ?? '' },
          ...{ typed: opened ? status : '', write: (value) => setStatus(value as GoalStatus) },
          say: (value) => t.words.goalStatus[value as GoalStatus] ?? '',
        },
      ]}
      read={(choose) => {
        const found: FieldProblem[] = [];
        if (wording.trim() === '') found.push({ field: 'wording', code: 'REQUIRED' });
        if (area === '') found.push({ field: 'lifeArea', code: 'REQUIRED' });
        if (found.length > 0 || area === '') return found;
        return {
          ...{ goalId: goal?.id ?? null, lifeArea: area, wording: choose('wording', wording) },
          measure: choose('measure', measure).trim() || null,
          current: choose('current', current).trim() || null,
          ...(goal ? { status: choose('status', status) as GoalStatus } : {}),
        };
      }}
      about={['goalId', 'planId', 'position']}
      done={goal ? text.changed : text.added}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextArea
            label={text.wording}
            hint={text.wordingHint}
            problem={problem('wording')}
            value={wording}
            onWrite={setWording}
          />
          <ChoiceField<LifeArea | ''>
            label={text.area}
            problem={problem('lifeArea')}
            value={area}
            options={[['', text.chooseArea], ...areas.map((each) => [each, t.words.lifeArea[each]] as const)]}
            onChoose={setArea}
          />
          <TextField
            label={t.changes.optional(text.measure)}
            hint={text.measureHint}
            problem={problem('measure')}
            value={measure}
            onWrite={setMeasure}
          />
          <TextField
            label={t.changes.optional(text.current)}
            problem={problem('current')}
            value={current}
            onWrite={setCurrent}
          />
          {goal && (
            <ChoiceField<GoalStatus>
              label={text.status}
              problem={problem('status')}
              value={status}
              options={statuses.map((each) => [each, t.words.goalStatus[each]] as const)}
              onChoose={setStatus}
            />
          )}
        </>
      )}
    </PlanForm>
  );
}
