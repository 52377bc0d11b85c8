import { useState } from 'react';
import type { BusLevelKind } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import type { FieldProblem } from '../../../sharing/problems.js';
import { ChoiceField, DateField, TextArea, TextField } from '../../../ui/written-fields.js';
import { GroupForm } from '../acts/group-form.js';
import { useWords } from '../words.js';
import { OpenLevel } from './group-changes.js';

const kinds: readonly BusLevelKind[] = [
  'STEERING',
  'OPERATIVE',
  'INDIVIDUAL',
  'COLLABORATION',
  'CONSULTATION',
];

/** Opens a level of a group, or a collaboration group in it: with a written description, as the agreement asks for (f3). */
export function OpenLevelForm({ groupId, onClose }: { groupId: string; onClose(): void }) {
  const { t } = useSpeech();
  const words = useWords();
  const text = words.acts.openLevel;
  const changeName = useChangeName();
  const [kind, setKind] = useState<BusLevelKind>('STEERING');
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [contact, setContact] = useState('');
  const [from, setFrom] = useState('');
  const isCollaboration = kind === 'COLLABORATION';
  const optional = (label: string) => (isCollaboration ? label : t.changes.optional(label));
  const read = () => {
    const problems: FieldProblem[] = [];
    if (isCollaboration && name.trim() === '') problems.push({ field: 'name', code: 'REQUIRED' });
    if (isCollaboration && description.trim() === '')
      problems.push({ field: 'description', code: 'REQUIRED' });
    if (problems.length > 0) return problems;
    const asked = {
      ...{ busGroupId: groupId, kind, name: name.trim() || null, description: description.trim() || null },
      ...{ contact: contact.trim() || null, from: from || null },
    };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={text.title}
      action={text.action}
      change={OpenLevel}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <ChoiceField<BusLevelKind>
            label={words.seat.level}
            problem={problem('kind') ?? problem('busGroupId')}
            value={kind}
            options={kinds.map((each) => [each, words.levels.kinds[each]] as const)}
            onChoose={setKind}
          />
          <TextField label={optional(text.name)} problem={problem('name')} value={name} onWrite={setName} />
          <TextArea
            label={optional(text.description)}
            hint={text.descriptionHint}
            problem={problem('description')}
            value={description}
            onWrite={setDescription}
          />
          {isCollaboration && (
            <TextField
              label={t.changes.optional(words.levels.contact)}
              hint={text.contactHint}
              problem={problem('contact')}
              value={contact}
              onWrite={setContact}
            />
          )}
          <DateField
            label={t.changes.optional(text.from)}
            hint={text.fromHint}
            problem={problem('from')}
            value={from}
            onChoose={setFrom}
          />
        </>
      )}
    </GroupForm>
  );
}
