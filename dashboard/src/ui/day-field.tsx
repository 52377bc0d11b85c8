import { useEffect, useState } from 'react';
import { useSpeech } from '../i18n/language.js';
import { isShownDay } from './shown-day.js';
import { DateField } from './written-fields.js';

interface DayFieldProps {
  label: string;
  /** null: today */
  day: string | null;
  onChoose(day: string | null): void;
}

/** Chooses the day that something is shown for. What is half written changes nothing. */
export function DayField({ label, day, onChoose }: DayFieldProps) {
  const { dates } = useSpeech();
  const [written, write] = useState(day ?? dates.today);
  useEffect(() => write(day ?? dates.today), [day, dates.today]);
  return (
    <DateField
      label={label}
      compact
      value={written}
      onChoose={(next) => {
        write(next);
        if (isShownDay(next)) onChoose(next === dates.today ? null : next);
      }}
    />
  );
}
