import { type ReactNode, useState } from 'react';
import { useSpeech } from '../../../i18n/language.js';
import { DateField } from '../../../ui/written-fields.js';
import { ForumForm } from './forum-form.js';

interface DayFormProps {
  text: {
    readonly title: string;
    readonly action: string;
    readonly done: string;
    readonly on: string;
    readonly onHint?: string;
  };
  change: unknown;
  /** what is sent with the day */
  input: object;
  onClose(): void;
  children?: ReactNode;
}

/** A change that needs a day and nothing else: what ends, and when. */
export function DayForm({ text, change, input, onClose, children }: DayFormProps) {
  const { dates } = useSpeech();
  const [on, setOn] = useState<string>(dates.today);
  return (
    <ForumForm
      title={text.title}
      action={text.action}
      change={change}
      read={() => (on === '' ? [{ field: 'on', code: 'REQUIRED' }] : { ...input, on })}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          {children}
          <DateField label={text.on} hint={text.onHint} problem={problem('on')} value={on} onChoose={setOn} />
        </>
      )}
    </ForumForm>
  );
}
