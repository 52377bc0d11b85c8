import { useEffect, useState } from 'react';
import { useSpeech } from '../../../i18n/language.js';
import { dayParameter } from '../../../paths.js';
import { Button } from '../../../ui/button.js';
import { DateField } from '../../../ui/written-fields.js';
import { useWords } from '../words.js';
import styles from './frame.module.css';
import { dayIn, useGroupDay } from './group-day.js';

/** Chooses the day that groups are shown for. What is half written changes nothing. */
export function DayChoice() {
  const { dates } = useSpeech();
  const text = useWords().frame;
  const [day, choose] = useGroupDay();
  const [written, write] = useState(day ?? dates.today);
  useEffect(() => write(day ?? dates.today), [day, dates.today]);
  return (
    <div className={styles.day}>
      <DateField
        label={text.day}
        compact
        value={written}
        onChoose={(next) => {
          write(next);
          const whole = dayIn(`?${dayParameter}=${next}`);
          if (whole) choose(whole === dates.today ? null : whole);
        }}
      />
      {day && (
        <Button look="quiet" onClick={() => choose(null)}>
          {text.today}
        </Button>
      )}
    </div>
  );
}
