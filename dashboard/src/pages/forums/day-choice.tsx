import { Button } from '../../ui/button.js';
import { DayField } from '../../ui/day-field.js';
import styles from './forums.module.css';
import { useWords } from './words.js';

interface DayChoiceProps {
  /** null: today */
  day: string | null;
  onChoose(day: string | null): void;
}

/** Chooses the day that forums are shown for. */
export function DayChoice({ day, onChoose }: DayChoiceProps) {
  const words = useWords();
  return (
    <div className={`${styles.tools} screen-only`}>
      <DayField label={words.day} day={day} onChoose={onChoose} />
      {day && (
        <Button look="quiet" onClick={() => onChoose(null)}>
          {words.today}
        </Button>
      )}
    </div>
  );
}
