import { useSpeech } from '../../../i18n/language.js';
import { Card } from '../../../ui/card.js';
import { DataTable } from '../../../ui/data-table.js';
import { Notice } from '../../../ui/notice.js';
import { possibleAnswers } from '../answer/statements.js';
import { useWords } from '../words.js';
import { AnswerBars } from './answer-bars.js';
import type { FiguresChoice } from './choice.js';
import styles from './figures-page.module.css';
import { isAnswered, isRough, isShown, type Place } from './places.js';
import { partsOf } from './terms.js';

/** How each statement was answered in one place and term: as bars, and the same as a table. */
export function PlaceCard({ place, choice }: { place: Place; choice: FiguresChoice }) {
  const { t } = useSpeech();
  const words = useWords();
  const text = words.figures;
  const figures = place.byTerm.get(choice.term);
  const about = [
    place.name ?? text.county,
    text.termName(...partsOf(choice.term)),
    text.respondents[choice.respondent],
    words.offer.occasions[choice.occasion],
  ].join(' · ');
  return (
    <Card className={styles.printed} title={about}>
      {isShown(figures) ? (
        <div className={styles.card}>
          <p className={styles.sum}>
            {text.respondentsIn(figures.respondents ?? 0)}{' '}
            {place.id === '' && figures.areasHeldBack > 0 && text.heldBack(figures.areasHeldBack)}
          </p>
          {isRough(figures) && <p className={styles.muted}>{text.roughMore}</p>}
          <AnswerBars figures={figures} />
          <DataTable
            caption={`${text.table}: ${about}`}
            columns={[text.statementColumn, ...possibleAnswers.map((answer) => text.answer[answer])]}
            rows={figures.statements.map(({ statement, answers }) => ({
              key: statement,
              cells: [
                text.statement[statement],
                ...possibleAnswers.map((answer) => {
                  const given = answers.find((each) => each.answer === answer);
                  return (
                    <span key={answer} className="numbers">
                      {given?.share == null ? t.words.none : text.percent(given.share)}
                    </span>
                  );
                }),
              ],
            }))}
          />
        </div>
      ) : isAnswered(figures) ? (
        <Notice tone="soon" icon="lock" title={text.protectedCell}>
          <p>{text.protectedMore}</p>
        </Notice>
      ) : (
        <p className={styles.muted}>{text.nobodyYet}</p>
      )}
    </Card>
  );
}
