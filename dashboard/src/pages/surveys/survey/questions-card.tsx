import type { SurveyInFullQuery } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { Card } from '../../../ui/card.js';
import { Disclosure } from '../../../ui/disclosure.js';
import styles from '../surveys.module.css';
import { useWords } from '../words.js';

export type Survey = NonNullable<SurveyInFullQuery['survey']>;

/** What is asked, as it will be read; in the other language when it is wanted. */
export function QuestionsCard({ survey, aside }: { survey: Survey; aside?: React.ReactNode }) {
  const { language } = useSpeech();
  const words = useWords();
  const text = words.survey.questions;
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <Card title={text.title} aside={aside}>
      <p className={styles.lead}>{text.lead}</p>
      <ol className={styles.questions}>
        {survey.questions.map((question) => (
          <li className={styles.question} key={question.axis}>
            <span className={styles.axisName}>
              <b>{words.axes[question.axis]}</b>
              <span>{words.dimension(words.dimensions[question.dimension])}</span>
            </span>
            <span>{question[language]}</span>
          </li>
        ))}
      </ol>
      <Disclosure summary={text.english}>
        <ol className={styles.questions} lang={other}>
          {survey.questions.map((question) => (
            <li key={question.axis}>{question[other]}</li>
          ))}
        </ol>
      </Disclosure>
    </Card>
  );
}
