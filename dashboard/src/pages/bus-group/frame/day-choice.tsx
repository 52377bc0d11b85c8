import { Button } from '../../../ui/button.js';
import { DayField } from '../../../ui/day-field.js';
import { useWords } from '../words.js';
import styles from './frame.module.css';
import { useGroupDay } from './group-day.js';

/** Chooses the day that groups are shown for. */
export function DayChoice() {
  const text = useWords().frame;
  const [day, choose] = useGroupDay();
  return (
    <div className={styles.day}>
      <DayField label={text.day} day={day} onChoose={choose} />
      {day && (
        <Button look="quiet" onClick={() => choose(null)}>
          {text.today}
        </Button>
      )}
    </div>
  );
}
