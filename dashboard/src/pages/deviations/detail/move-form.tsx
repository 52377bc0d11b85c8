import { useState } from 'react';
import { useQuery } from 'urql';
import { MoveDeviation } from '../../../deviations/deviation-changes.js';
import { GroupToDecide } from '../../../deviations/deviation-parties.js';
import { isOvertaken, Overtaken } from '../../../deviations/overtaken.js';
import { useProblemOf } from '../../../deviations/problem-of.js';
import { useWords } from '../../../deviations/words.js';
import type { DeviationMove, DeviationRowFragment, DeviationWholeFragment } from '../../../gql/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { UnitName } from '../../../parties/unit-name.js';
import { ChangeForm } from '../../../sharing/change-form.js';
import { useChangeName } from '../../../sharing/change-name.js';
import type { FieldProblem } from '../../../sharing/problems.js';
import { CheckField } from '../../../ui/field.js';
import { Problem } from '../../../ui/problem.js';
import { ChoiceField, DateField, TextArea } from '../../../ui/written-fields.js';
import { DecidedOnField } from './decided-on-field.js';

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
  // Chosen, never preset: who was reported has not thereby been made responsible.
  const [responsibleUnitId, setResponsible] = useState('');
  const [decidedOn, setDecidedOn] = useState('');
  const [until, setUntil] = useState('');
  const [overtaken, setOvertaken] = useState(false);
  const isDecision = move === 'DECIDE';
  const isByGroup = isDecision || move === 'DISMISS';
  const units = useResponsible(row, isDecision ? (whole.busGroup?.id ?? null) : null);
  const read = () => {
    const problems: FieldProblem[] = [];
    if (move !== 'SEND' && note.trim() === '') problems.push({ field: 'note', code: 'REQUIRED' });
    if (move === 'SEND' && !namesNobody) problems.push({ field: 'namesNobody', code: 'REQUIRED' });
    if (isByGroup && decidedOn === '') problems.push({ field: 'decidedOn', code: 'REQUIRED' });
    if (isDecision && responsibleUnitId === '')
      problems.push({ field: 'responsibleUnitId', code: 'REQUIRED' });
    if (isDecision && until === '') problems.push({ field: 'until', code: 'REQUIRED' });
    if (problems.length > 0) return problems;
    const asked = {
      ...{ deviationId: whole.id, move, note: note.trim() || null, expectedVersion: whole.version ?? 0 },
      ...(move === 'SEND' && { namesNobody }),
      ...(isByGroup && { decidedOn }),
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
      onUnmade={(result) => {
        setOvertaken(isOvertaken(result));
        if (isOvertaken(result)) onMade();
      }}
      onClose={onClose}
    >
      {(problems) => (
        <Fields problems={problems} note={note}>
          {(problem) => (
            <>
              {overtaken && <Overtaken whole={whole} row={row} move={move} />}
              <TextArea label={words.notes[move]} problem={problem('note')} value={note} onWrite={setNote} />
              {move === 'SEND' && (
                <>
                  <CheckField checked={namesNobody} onChange={setNamesNobody}>
                    {text.namesNobody}
                  </CheckField>
                  {problem('namesNobody') && <Problem id="names-nobody">{problem('namesNobody')}</Problem>}
                </>
              )}
              {isByGroup && (
                <DecidedOnField
                  groupId={whole.busGroup?.id ?? null}
                  since={
                    whole.steps?.find((step) => step.move === 'SEND')?.madeOn ?? row.occurredOn ?? dates.today
                  }
                  problem={problem('decidedOn')}
                  value={decidedOn}
                  onChoose={setDecidedOn}
                />
              )}
              {isDecision && (
                <>
                  <ChoiceField
                    label={text.responsible}
                    problem={problem('responsibleUnitId')}
                    value={responsibleUnitId}
                    options={[['', text.choose] as const, ...units]}
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

/** Whom a group can make responsible: the parties first, then who else has a seat in it today, by name. */
function useResponsible(row: DeviationRowFragment, groupId: string | null) {
  const { compare } = useSpeech();
  const [{ data }] = useQuery({
    query: GroupToDecide,
    variables: { id: groupId ?? '' },
    pause: groupId === null,
  });
  const named = (unit: FragmentType<typeof UnitName> | null | undefined) => {
    const told = unit && readFragment(UnitName, unit);
    return told ? [[told.id, ('name' in told && told.name) || told.id] as const] : [];
  };
  const seats = [...(data?.busGroup?.municipalSeats ?? []), ...(data?.busGroup?.regionalSeats ?? [])];
  const others = seats.flatMap(({ unit }) => named(unit)).sort((a, b) => compare(a[1], b[1]));
  return [...new Map([...named(row.recipient), ...named(row.sender), ...others])];
}

interface FieldsProps {
  problems: readonly FieldProblem[];
  note: string;
  children(problem: (field: string) => string | undefined): React.ReactNode;
}

/** What is wrong with each field. */
function Fields({ problems, note, children }: FieldsProps) {
  // The note is sent without the blanks around it.
  return children(useProblemOf(problems, { note: note.trim() }));
}
