import { useSearch } from 'wouter';
import { Button } from '../../../ui/button.js';
import { DayField } from '../../../ui/day-field.js';
import { Icon } from '../../../ui/icon.js';
import { useWords } from '../words.js';
import styles from './frame.module.css';
import { isStrayDay, useGroupDay } from './group-day.js';

/** Chooses the day that groups are shown for. */
export function DayChoice() {
  const words = useWords();
  const text = words.frame;
  const [day, choose] = useGroupDay();
  const isStray = isStrayDay(useSearch());
  return (
    <div className={styles.day}>
      <DayField label={text.day} day={day} onChoose={choose} />
      {isStray && (
        <p className={styles.stray} role="status">
          <Icon name="warning" /> {words.otherDays.unreadable}
        </p>
      )}
      {day && (
        <Button look="quiet" onClick={() => choose(null)}>
          {text.today}
        </Button>
      )}
    </div>
  );
}
