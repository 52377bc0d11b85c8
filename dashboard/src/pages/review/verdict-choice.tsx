import { useId } from 'react';
import type { LogReviewVerdict } from '../../gql/graphql.js';
import { useSpeech } from '../../i18n/language.js';
import { Problem } from '../../ui/problem.js';
import { TextArea } from '../../ui/written-fields.js';
import styles from './review-page.module.css';
import type { ReviewLine, Said } from './verdicts.js';
import { useWords } from './words.js';

interface VerdictChoiceProps {
  line: ReviewLine;
  /** in the sample, from 1: two lines of one person may be of the same minute */
  place: number;
  said: Said;
  /** what is wrong with the choice, and with the note */
  problem: string | undefined;
  noteProblem: string | undefined;
  onSay(said: Said): void;
}

const verdicts: readonly Exclude<LogReviewVerdict, 'OWN_READING'>[] = ['IN_ORDER', 'FOLLOW_UP'];

/** In order, or to be followed up, and then why. */
export function VerdictChoice({ line, place, said, problem, noteProblem, onSay }: VerdictChoiceProps) {
  const { dates } = useSpeech();
  const words = useWords();
  const id = useId();
  if (line.byViewer) return <span className={styles.muted}>{words.ownReading}</span>;
  return (
    <fieldset className={styles.verdict} aria-describedby={problem && `${id}-problem`}>
      <legend className="for-screen-readers">
        {words.verdictOn(place, line.actor, dates.moment(line.at), line.childId.slice(0, 8))}
      </legend>
      {problem && <Problem id={`${id}-problem`}>{problem}</Problem>}
      <div className={styles.choices}>
        {verdicts.map((verdict) => (
          <label key={verdict} className={styles.choice}>
            <input
              type="radio"
              name={id}
              data-invalid={problem !== undefined}
              checked={said.verdict === verdict}
              onChange={() => onSay({ ...said, verdict })}
            />
            <span>{words.verdict[verdict]}</span>
          </label>
        ))}
      </div>
      {said.verdict === 'FOLLOW_UP' && (
        <TextArea
          compact
          label={words.note}
          problem={noteProblem}
          value={said.note}
          onWrite={(note) => onSay({ ...said, note })}
        />
      )}
    </fieldset>
  );
}
