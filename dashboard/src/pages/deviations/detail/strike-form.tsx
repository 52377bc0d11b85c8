import { useState } from 'react';
import { StrikeDeviationText } from '../../../deviations/deviation-changes.js';
import { useProblemOf } from '../../../deviations/problem-of.js';
import { useWords } from '../../../deviations/words.js';
import type { DeviationRowFragment, DeviationText, DeviationWholeFragment } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { ChangeForm } from '../../../sharing/change-form.js';
import { useChangeName } from '../../../sharing/change-name.js';
import type { FieldProblem } from '../../../sharing/problems.js';
import { ChoiceField, TextArea } from '../../../ui/written-fields.js';

interface StrikeFormProps {
  whole: DeviationWholeFragment;
  row: DeviationRowFragment;
  onClose(): void;
  onMade(): void;
}

/** Strikes a text that points somebody out: which, and why. */
export function StrikeForm({ whole, row, onClose, onMade }: StrikeFormProps) {
  const { dates } = useSpeech();
  const { detail, words, form: text } = useWords();
  const changeName = useChangeName();
  const standing: readonly (readonly [DeviationText, string, string | null | undefined])[] = [
    ['WHAT', detail.what, row.what],
    ['CONSEQUENCE', detail.consequence, whole.consequence],
    ['PROPOSAL', detail.proposal, whole.proposal],
    ['REPORTED', detail.asReported, whole.asReported && detail.asReported],
  ];
  const options = [
    ...standing.flatMap(([part, label, said]) => (said ? [[part, label] as const] : [])),
    ...(whole.steps ?? []).flatMap(({ id, move, madeOn, note }) =>
      note ? [[id, `${words.steps[move ?? 'REPORT']}, ${dates.full(madeOn)}`] as const] : [],
    ),
  ];
  const [chosen, setChosen] = useState('');
  const [reason, setReason] = useState('');
  const read = () => {
    const problems: FieldProblem[] = [];
    if (chosen === '') problems.push({ field: 'part', code: 'REQUIRED' });
    if (reason.trim() === '') problems.push({ field: 'reason', code: 'REQUIRED' });
    if (problems.length > 0) return problems;
    const part = standing.map(([each]) => each).find((each) => each === chosen);
    const asked = {
      ...{ deviationId: whole.id, reason: reason.trim() },
      ...(part ? { part } : { part: 'NOTE' as const, stepId: chosen }),
    };
    return { input: { ...asked, idempotencyKey: changeName.of(asked) } };
  };
  return (
    <ChangeForm
      title={detail.strike}
      action={detail.strikeAct}
      change={StrikeDeviationText}
      read={read}
      done={text.done}
      onMade={onMade}
      onClose={onClose}
    >
      {(problems) => (
        <StrikeFields problems={problems} reason={reason}>
          {(problem) => (
            <>
              <p>{detail.strikeMore}</p>
              <ChoiceField
                label={detail.strikeWhich}
                problem={problem('part') ?? problem('stepId')}
                value={chosen}
                options={[['', detail.strikeChoose], ...options]}
                onChoose={setChosen}
              />
              <TextArea
                label={detail.strikeWhy}
                problem={problem('reason')}
                value={reason}
                onWrite={setReason}
              />
            </>
          )}
        </StrikeFields>
      )}
    </ChangeForm>
  );
}

interface StrikeFieldsProps {
  problems: readonly FieldProblem[];
  reason: string;
  children(problem: (field: string) => string | undefined): React.ReactNode;
}

/** What is wrong with each field. */
function StrikeFields({ problems, reason, children }: StrikeFieldsProps) {
  return <>{children(useProblemOf(problems, { reason: reason.trim() }))}</>;
}
