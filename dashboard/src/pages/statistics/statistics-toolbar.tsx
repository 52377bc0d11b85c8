import { type FigureTableDefinition, figureTables } from '@samsyn/figures/tables';
import { calendarOf, termOf } from '@samsyn/figures/term.rules';
import { figureWords } from '@samsyn/figures/words/written';
import { Link } from 'wouter';
import { useSpeech } from '../../i18n/language.js';
import { paths } from '../../paths.js';
import { SelectField } from '../../ui/field.js';
import { type StatisticsChoice, searchFor, termsOf } from './choice.js';
import styles from './statistics-page.module.css';
import { useWords } from './words.js';

/** Every table there is, as links: from any one to any other in one step, and each with an address of its own. */
export function TableChoice({ choice }: { choice: StatisticsChoice }) {
  const { language, dates } = useSpeech();
  const text = useWords();
  const words = figureWords(language);
  const groups = (['PEOPLE', 'EVENTS'] as const).map(
    (counted) => [counted, figureTables.filter((table) => table.counted === counted)] as const,
  );
  return (
    <nav className={`${styles.tables} screen-only`} aria-label={text.choose}>
      {groups.map(([counted, tables]) => (
        <div key={counted}>
          <p className={styles.group}>{counted === 'PEOPLE' ? text.people : text.events}</p>
          <ul>
            {tables.map((table) => (
              <li key={table.id}>
                <Link
                  className={styles.choice}
                  href={
                    paths.statistics +
                    searchFor({ ...choice, table, term: termFor(table, choice, dates.today) }, dates.today)
                  }
                  aria-current={table === choice.table ? 'true' : undefined}
                >
                  {words.tables[table.id].title}
                </Link>
              </li>
            ))}
            {counted === 'PEOPLE' && (
              <li>
                <Link className={styles.choice} href={paths.sipCheckFigures}>
                  {text.sipCheck}
                </Link>
              </li>
            )}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** The term that is chosen, where the other table has it too. */
function termFor(table: FigureTableDefinition, { term }: StatisticsChoice, today: string): string {
  const terms = termsOf(table, today);
  return terms.includes(term) ? term : (terms[0] as string);
}

interface TermChoiceProps {
  choice: StatisticsChoice;
  places: readonly (readonly [id: string, name: string])[];
  onChoose(choice: Partial<StatisticsChoice>): void;
}

export function TermChoice({ choice, places, onChoose }: TermChoiceProps) {
  const { dates } = useSpeech();
  const text = useWords();
  const nameOfTerm = (term: string) => {
    const name = text.termName(term.startsWith('H'), term.slice(2));
    return term === termOf(dates.today, calendarOf(choice.table)) ? text.going(name) : name;
  };
  return (
    <search className={`${styles.toolbar} screen-only`} aria-label={text.term}>
      <SelectField
        label={text.term}
        value={choice.term}
        options={termsOf(choice.table, dates.today).map((term) => [term, nameOfTerm(term)] as const)}
        onChoose={(term) => onChoose({ term })}
      />
      {places.length > 1 && (
        <SelectField
          label={text.place}
          value={choice.place}
          options={places}
          onChoose={(place) => onChoose({ place })}
        />
      )}
    </search>
  );
}
