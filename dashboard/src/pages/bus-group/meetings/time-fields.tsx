import { useState } from 'react';
import { useSpeech } from '../../../i18n/language.js';
import { DateField, TextField, TimeField } from '../../../ui/written-fields.js';
import { useWords } from '../words.js';

/** When and where a meeting is to be. */
export interface WhenAndWhere {
  readonly day: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly link: string;
}

export function useWhenAndWhere(first: WhenAndWhere) {
  const [value, setValue] = useState(first);
  return {
    value,
    set: (change: Partial<WhenAndWhere>) => setValue((before) => ({ ...before, ...change })),
    /** as it is sent: what is left empty is not said */
    asked: {
      day: value.day,
      startsAt: value.startsAt || null,
      endsAt: value.endsAt || null,
      place: value.place.trim() || null,
      link: value.link.trim() || null,
    },
  };
}

interface TimeFieldsProps {
  value: WhenAndWhere;
  onChange(change: Partial<WhenAndWhere>): void;
  problem(field: string): string | undefined;
}

export function TimeFields({ value, onChange, problem }: TimeFieldsProps) {
  const { t } = useSpeech();
  const text = useWords().meetingForms;
  return (
    <>
      <DateField
        label={text.day}
        problem={problem('day')}
        value={value.day}
        onChoose={(day) => onChange({ day })}
      />
      <TimeField
        label={t.changes.optional(text.startsAt)}
        problem={problem('startsAt')}
        value={value.startsAt}
        onChoose={(startsAt) => onChange({ startsAt })}
      />
      <TimeField
        label={t.changes.optional(text.endsAt)}
        problem={problem('endsAt')}
        value={value.endsAt}
        onChoose={(endsAt) => onChange({ endsAt })}
      />
      <TextField
        label={t.changes.optional(text.place)}
        problem={problem('place')}
        value={value.place}
        onWrite={(place) => onChange({ place })}
      />
      <TextField
        label={t.changes.optional(text.link)}
        hint={text.linkHint}
        problem={problem('link')}
        value={value.link}
        onWrite={(link) => onChange({ link })}
      />
    </>
  );
}
