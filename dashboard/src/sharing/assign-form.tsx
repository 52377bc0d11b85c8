import { useState } from 'react';
import { useSpeech } from '../i18n/language.js';
import { ChoiceField, DateField, TextField } from '../ui/written-fields.js';
import { ChangeForm } from './change-form.js';
import { useChangeName } from './change-name.js';
import { type FieldProblem, problemAt } from './problems.js';

/** A unit in which somebody can be let work with the child. */
export interface UnitToAssignIn {
  readonly id: string;
  readonly name: string;
  /** those who can be chosen, by name: not those who work with the child there already */
  readonly staff: readonly { readonly subject: string; readonly name: string }[];
}

interface AssignFormProps {
  childId: string;
  units: readonly UnitToAssignIn[];
  /** the mutation; see useChange */
  change: unknown;
  title?: string;
  onMade?(): void;
  onClose(): void;
}

const another = '';

/** Lets somebody in a unit work with the child: one who works there, or somebody new. */
export function AssignForm({ childId, units, change, title, onMade, onClose }: AssignFormProps) {
  const { t, dates } = useSpeech();
  const changeName = useChangeName();
  const [unitId, setUnit] = useState(units[0]?.id ?? '');
  const staff = units.find(({ id }) => id === unitId)?.staff ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const person = chosen ?? staff[0]?.subject ?? another;
  const [login, setLogin] = useState('');
  const [until, setUntil] = useState('');
  const text = t.sharingChanges.staff;

  const read = () => {
    const isNew = person === another;
    const problems: FieldProblem[] = [];
    if (isNew && login.trim() === '') problems.push({ field: 'subject', code: 'REQUIRED' });
    if (problems.length > 0) return problems;
    const asked = {
      childId,
      unitId,
      subject: isNew ? login.trim() : person,
      until: until || null,
    };
    return { input: { ...asked, idempotencyKey: changeName.of(asked) } };
  };
  return (
    <ChangeForm
      title={title ?? text.assignTitle}
      action={text.assign}
      change={change}
      read={read}
      done={text.assignDone}
      onMade={onMade}
      onClose={onClose}
    >
      {(problems) => (
        <>
          {units.length > 1 && (
            <ChoiceField
              label={text.unit}
              problem={problemAt(problems, 'unitId', t)}
              value={unitId}
              options={units.map((unit) => [unit.id, unit.name])}
              onChoose={(unit) => {
                setUnit(unit);
                setChosen(null);
              }}
            />
          )}
          <ChoiceField
            label={text.person}
            value={person}
            options={[
              ...staff.map(({ subject, name: theirs }) => [subject, theirs] as const),
              [another, text.another],
            ]}
            onChoose={setChosen}
          />
          {person === another && (
            <TextField
              label={text.login}
              hint={text.loginHint}
              problem={problemAt(problems, 'subject', t)}
              value={login}
              onWrite={setLogin}
            />
          )}
          <DateField
            label={t.changes.optional(text.lastDay)}
            hint={text.lastDayHint}
            min={dates.today}
            problem={problemAt(problems, 'until', t)}
            value={until}
            onChoose={setUntil}
          />
          <p>{text.assignMore}</p>
        </>
      )}
    </ChangeForm>
  );
}
