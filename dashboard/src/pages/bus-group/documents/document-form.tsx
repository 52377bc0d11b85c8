import type { ComponentProps } from 'react';
import type { DayResolution } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { ChoiceField, DateField } from '../../../ui/written-fields.js';
import { GroupForm } from '../acts/group-form.js';
import { useDocumentWords } from './words.js';

type GroupFormProps<Input extends object> = ComponentProps<typeof GroupForm<Input>>;

/** A change of a group's documents: the municipality keeps them, and this page's words say what is wrong. */
export function DocumentForm<Input extends object>(props: Omit<GroupFormProps<Input>, 'owner' | 'at'>) {
  const { at } = useDocumentWords().forms;
  return <GroupForm<Input> {...props} owner="MUNICIPALITY" at={at} />;
}

type Exactness = DayResolution | 'DAY';
const resolutions: readonly Exactness[] = ['DAY', 'MONTH', 'HALF_YEAR', 'YEAR'];

interface DatedFieldsProps {
  label: string;
  hint?: string;
  problem: string | undefined;
  value: DatedValue;
  onChoose(value: DatedValue): void;
}

/** A day, and how exactly it is known. */
export interface DatedValue {
  readonly on: string;
  readonly knownTo: Exactness;
}

/** What is sent of it. */
export function knownToOf({ knownTo }: DatedValue): DayResolution | null {
  return knownTo === 'DAY' ? null : knownTo;
}

export function DatedFields({ label, hint, problem, value, onChoose }: DatedFieldsProps) {
  const { dates } = useSpeech();
  const text = useDocumentWords().forms;
  return (
    <>
      <DateField
        label={label}
        hint={hint}
        problem={problem}
        max={dates.today}
        value={value.on}
        onChoose={(on) => onChoose({ ...value, on })}
      />
      <ChoiceField<Exactness>
        label={text.known}
        value={value.knownTo}
        options={resolutions.map((each) => [each, text.knownTo[each]] as const)}
        onChoose={(knownTo) => onChoose({ ...value, knownTo })}
      />
    </>
  );
}
