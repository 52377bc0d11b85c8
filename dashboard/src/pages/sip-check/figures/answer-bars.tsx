import { possibleAnswers } from '../answer/statements.js';
import { useWords } from '../words.js';
import styles from './answer-bars.module.css';
import type { Figures } from './places.js';

/** A bar for each statement, from full agreement to not knowing. The table beside it says the same to a screen reader. */
export function AnswerBars({ figures }: { figures: Figures }) {
  const words = useWords();
  const text = words.figures;
  return (
    <figure className={styles.figure} aria-hidden="true">
      <ul className={styles.legend}>
        {possibleAnswers.map((answer) => (
          <li key={answer}>
            <span className={styles.swatch} data-answer={answer} />
            {text.answer[answer]}
          </li>
        ))}
      </ul>
      <div className={styles.bars}>
        {figures.statements.map(({ statement, answers }) => (
          <div key={statement} className={styles.row}>
            <p className={styles.label}>{text.statement[statement]}</p>
            <div className={styles.bar}>
              {answers
                .filter(({ count }) => count > 0)
                .map(({ answer, count, share }) => (
                  <span
                    key={answer}
                    className={`${styles.part} numbers`}
                    data-answer={answer}
                    style={{ flexGrow: count }}
                  >
                    {share !== null && <span className={styles.number}>{text.percent(share)}</span>}
                  </span>
                ))}
            </div>
          </div>
        ))}
      </div>
    </figure>
  );
}
