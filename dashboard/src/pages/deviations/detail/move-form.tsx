import { useState } from 'react';
import { MoveDeviation } from '../../../deviations/deviation-facts.js';
import { useProblemOf } from '../../../deviations/problem-of.js';
import { useWords } from '../../../deviations/words.js';
import type { DeviationMove, DeviationRowFragment, DeviationWholeFragment } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { UnitName } from '../../../parties/unit-name.js';
import { ChangeForm } from '../../../sharing/change-form.js';
import { useChangeName } from '../../../sharing/change-name.js';
import type { FieldProblem } from '../../../sharing/problems.js';
import { CheckField } from '../../../ui/field.js';
import { Notice } from '../../../ui/notice.js';
import { Problem } from '../../../ui/problem.js';
import { ChoiceField, DateField, TextArea } from '../../../ui/written-fields.js';

interface MoveFormProps {
  move: Exclude<DeviationMove, 'REVISE'>;
  whole: DeviationWholeFragment;
  row: DeviationRowFragment;
  onClose(): void;
  onMade(): void;
}

/** A step: what is said with it, and of a decision who does it until when. */
export function MoveForm({ move, whole, row, onClose, onMade }: MoveFormProps) {
  const { dates } = useSpeech();
  const { form: text, words } = useWords();
  const changeName = useChangeName();
  const [note, setNote] = useState('');
  const [namesNobody, setNamesNobody] = useState(false);
  const [responsibleUnitId, setResponsible] = useState(row.recipient?.id ?? '');
  const [until, setUntil] = useState('');
  const isDecision = move === 'DECIDE';
  const parties = [row.recipient, row.sender].flatMap((unit) => {
    const named = unit && readFragment(UnitName, unit);
    return named ? [[named.id, ('name' in named && named.name) || named.id] as const] : [];
  });
  const read = () => {
    const problems: FieldProblem[] = [];
    if (move !== 'SEND' && note.trim() === '') problems.push({ field: 'note', code: 'REQUIRED' });
    if (move === 'SEND' && !namesNobody) problems.push({ field: 'namesNobody', code: 'REQUIRED' });
    if (isDecision && until === '') problems.push({ field: 'until', code: 'REQUIRED' });
    if (problems.length > 0) return problems;
    const asked = {
      ...{ deviationId: whole.id, move, note: note.trim() || null, expectedVersion: whole.version ?? 0 },
      ...(move === 'SEND' && { namesNobody }),
      ...(isDecision && { responsibleUnitId, until }),
    };
    return { input: { ...asked, idempotencyKey: changeName.of(asked) } };
  };
  return (
    <ChangeForm
      title={words.moves[move]}
      action={words.moves[move]}
      change={MoveDeviation}
      read={read}
      done={text.done}
      onMade={onMade}
      onClose={onClose}
    >
      {(problems) => (
        <Fields problems={problems} note={note}>
          {(problem) => (
            <>
              <TextArea label={words.notes[move]} problem={problem('note')} value={note} onWrite={setNote} />
              {move === 'SEND' && (
                <>
                  <CheckField checked={namesNobody} onChange={setNamesNobody}>
                    {text.namesNobody}
                  </CheckField>
                  {problem('namesNobody') && <Problem id="names-nobody">{problem('namesNobody')}</Problem>}
                </>
              )}
              {isDecision && (
                <>
                  <ChoiceField
                    label={text.responsible}
                    problem={problem('responsibleUnitId')}
                    value={responsibleUnitId}
                    options={parties}
                    onChoose={setResponsible}
                  />
                  <DateField
                    label={text.until}
                    problem={problem('until')}
                    min={dates.today}
                    value={until}
                    onChoose={setUntil}
                  />
                </>
              )}
            </>
          )}
        </Fields>
      )}
    </ChangeForm>
  );
}

interface FieldsProps {
  problems: readonly FieldProblem[];
  note: string;
  children(problem: (field: string) => string | undefined): React.ReactNode;
}

/** What is wrong with each field, and that somebody came before. */
function Fields({ problems, note, children }: FieldsProps) {
  const { form: text } = useWords();
  // The note is sent without the blanks around it.
  const problem = useProblemOf(problems, { note: note.trim() });
  const isOvertaken = problems.some(({ field }) => field === 'expectedVersion' || field === 'move');
  return (
    <>
      {isOvertaken && (
        <div role="alert">
          <Notice tone="late" icon="warning" title={text.overtaken} />
        </div>
      )}
      {children(problem)}
    </>
  );
}
