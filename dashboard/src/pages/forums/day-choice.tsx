import { useEffect, useState } from 'react';
import { useSpeech } from '../../i18n/language.js';
import { dayParameter } from '../../paths.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/written-fields.js';
import { choiceIn } from './choice.js';
import styles from './forums.module.css';
import { useWords } from './words.js';

interface DayChoiceProps {
  /** null: today */
  day: string | null;
  onChoose(day: string | null): void;
}

/** Chooses the day that forums are shown for. What is half written changes nothing. */
export function DayChoice({ day, onChoose }: DayChoiceProps) {
  const { dates } = useSpeech();
  const words = useWords();
  const [written, write] = useState(day ?? dates.today);
  useEffect(() => write(day ?? dates.today), [day, dates.today]);
  return (
    <div className={`${styles.tools} screen-only`}>
      <DateField
        label={words.day}
        compact
        value={written}
        onChoose={(next) => {
          write(next);
          const whole = choiceIn(`?${dayParameter}=${next}`).day;
          if (whole) onChoose(whole === dates.today ? null : whole);
        }}
      />
      {day && (
        <Button look="quiet" onClick={() => onChoose(null)}>
          {words.today}
        </Button>
      )}
    </div>
  );
}
