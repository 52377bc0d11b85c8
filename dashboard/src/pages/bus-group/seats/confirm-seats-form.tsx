import { useState } from 'react';
import type { RecordOwner } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { DateField } from '../../../ui/written-fields.js';
import { GroupForm } from '../acts/group-form.js';
import { useWords } from '../words.js';
import { ConfirmSeats } from './seat-changes.js';

interface ConfirmSeatsFormProps {
  groupId: string;
  owner: RecordOwner;
  onClose(): void;
}

/** Says that all of an owner's seats are entered: only then can a party be told as missing. */
export function ConfirmSeatsForm({ groupId, owner, onClose }: ConfirmSeatsFormProps) {
  const { t, dates } = useSpeech();
  const words = useWords();
  const text = words.acts.confirm;
  const changeName = useChangeName();
  const [from, setFrom] = useState(dates.today);
  const [to, setTo] = useState('');
  const read = () => {
    if (from === '') return [{ field: 'from', code: 'REQUIRED' as const }];
    if (to && to <= from) return [{ field: 'to', code: 'BEFORE_START' as const }];
    const asked = { busGroupId: groupId, from, to: to || null };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner={owner}
      title={text.title[owner]}
      action={text.action}
      change={ConfirmSeats}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{text.more}</p>
          <DateField label={text.from} problem={problem('from')} value={from} onChoose={setFrom} />
          <DateField
            label={t.changes.optional(words.acts.to)}
            hint={text.toHint}
            min={from || undefined}
            problem={problem('to')}
            value={to}
            onChoose={setTo}
          />
        </>
      )}
    </GroupForm>
  );
}
