import { useState } from 'react';
import type { SharingFactsFragment } from '../../gql/graphql.js';
import { graphql, readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { unitName } from '../../parties/unit-name.js';
import { useChangeName } from '../../sharing/change-name.js';
import { AssignmentFacts } from '../../sharing/door-facts.js';
import { type FieldProblem, problemAt } from '../../sharing/problems.js';
import { ChoiceField, DateField, TextField } from '../../ui/written-fields.js';
import { ChangeForm } from './change-form.js';
import { useDoor } from './door-context.js';

const AssignStaff = graphql(`
  mutation AssignStaff($municipal: Boolean!, $input: AssignInput!) {
    municipal: assignMunicipalStaff(input: $input) @include(if: $municipal) {
      ...Outcome
    }
    care: assignCareStaff(input: $input) @skip(if: $municipal) {
      ...Outcome
    }
  }
`);

const another = '';

/** Lets somebody in a unit work with the child: one who works there, or somebody new. */
export function Assign({ sharing, onClose }: { sharing: SharingFactsFragment; onClose(): void }) {
  const speech = useSpeech();
  const { t, dates } = speech;
  const { childId, kinds } = useDoor();
  const changeName = useChangeName();
  const [unitId, setUnit] = useState(sharing.assignableUnits[0]?.unit.id ?? '');
  const staff = staffToChoose(sharing, unitId);
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
      title={text.assignTitle}
      action={text.assign}
      change={AssignStaff}
      read={read}
      done={text.assignDone}
      onClose={onClose}
    >
      {(problems) => (
        <>
          {sharing.assignableUnits.length > 1 && (
            <ChoiceField
              label={text.unit}
              problem={problemAt(problems, 'unitId', t)}
              value={unitId}
              options={sharing.assignableUnits.map(({ unit }) => [
                unit.id,
                unitName(unit, kinds.get(unit.id) ?? 'OTHER', speech),
              ])}
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

/** Those who work in the unit, without those who work with the child there already. */
function staffToChoose(sharing: SharingFactsFragment, unitId: string) {
  const assigned = new Set(
    sharing.assignments
      .map((each) => readFragment(AssignmentFacts, each))
      .filter(({ active, unit }) => active && unit.id === unitId)
      .map(({ subject }) => subject),
  );
  const unit = sharing.assignableUnits.find((each) => each.unit.id === unitId);
  return (unit?.staff ?? []).filter(({ subject }) => !assigned.has(subject));
}
