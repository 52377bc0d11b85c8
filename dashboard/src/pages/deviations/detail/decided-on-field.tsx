import { useId } from 'react';
import { useQuery } from 'urql';
import { MeetingsToDecideAt } from '../../../deviations/deviation-parties.js';
import styles from '../../../deviations/deviations.module.css';
import { useWords } from '../../../deviations/words.js';
import { addDays } from '../../../i18n/dates.js';
import { Day } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { Button } from '../../../ui/button.js';
import { DateField } from '../../../ui/written-fields.js';

interface DecidedOnFieldProps {
  groupId: string | null;
  /** The first day that it can have been decided on, ISO. */
  since: string;
  problem: string | undefined;
  value: string;
  onChoose(day: string): void;
}

/** The day that the steering group decided: one of its meetings' since then at a press, or another. */
export function DecidedOnField({ groupId, since, problem, value, onChoose }: DecidedOnFieldProps) {
  const { dates } = useSpeech();
  const { form: text } = useWords();
  const id = useId();
  const earliest = addDays(dates.today, -longestAsked);
  const [{ data }] = useQuery({
    query: MeetingsToDecideAt,
    variables: { id: groupId ?? '', from: since > earliest ? since : earliest, to: addDays(dates.today, 1) },
    pause: groupId === null,
  });
  // Also of which nobody has said that they were held: not every group says so.
  const held = (data?.busGroup?.meetings ?? []).filter(({ standing }) => standing !== 'CANCELLED');
  const days = [...new Set(held.map(({ day }) => day))].reverse();
  return (
    <>
      <DateField
        label={text.decided}
        hint={text.decidedHint}
        problem={problem}
        max={dates.today}
        value={value}
        onChoose={onChoose}
      />
      {days.length > 0 && (
        <div className={styles.stack}>
          <p className={styles.muted} id={id}>
            {text.meetingsSince}
          </p>
          <div className={styles.shortcuts}>
            {days.slice(0, mostShown).map((day) => (
              <Button
                key={day}
                aria-pressed={day === value}
                aria-describedby={id}
                onClick={() => onChoose(day)}
              >
                <Day date={day} as="full" />
              </Button>
            ))}
          </div>
        </div>
      )}
    </>
  );
}

/** The latest; another day is written. */
const mostShown = 4;
/** Days: what the graph tells of a group's meetings at once, with tomorrow. */
const longestAsked = 1_190;
