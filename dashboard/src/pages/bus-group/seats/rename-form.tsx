import { useState } from 'react';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { DateField, TextField } from '../../../ui/written-fields.js';
import { GroupForm } from '../acts/group-form.js';
import { useWords } from '../words.js';
import { RenameGroup } from './group-changes.js';

interface RenameFormProps {
  groupId: string;
  name: string;
  onClose(): void;
}

/** Another name from a day on. What it was called before stays. */
export function RenameForm({ groupId, name: before, onClose }: RenameFormProps) {
  const { dates } = useSpeech();
  const text = useWords().acts.rename;
  const changeName = useChangeName();
  const [name, setName] = useState(before);
  const [from, setFrom] = useState(dates.today);
  const read = () => {
    if (name.trim() === '') return [{ field: 'name', code: 'REQUIRED' as const }];
    if (from === '') return [{ field: 'from', code: 'REQUIRED' as const }];
    const asked = { busGroupId: groupId, name: name.trim(), from };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner="MUNICIPALITY"
      title={text.title}
      action={text.action}
      change={RenameGroup}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextField label={text.name} problem={problem('name')} value={name} onWrite={setName} />
          <DateField
            label={text.from}
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
