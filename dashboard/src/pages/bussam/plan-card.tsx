import type { BussamQuestionFactsFragment } from '../../gql/graphql.js';
import { Written } from '../../i18n/day.js';
import { ActButton } from '../../ui/act-button.js';
import { Card } from '../../ui/card.js';
import styles from './bussam.module.css';
import { type BodyChoice, QuestionForm } from './forms/plan-forms.js';
import { QuestionItem } from './question-item.js';
import { useWords } from './words.js';

interface PlanCardProps {
  year: number;
  questions: readonly BussamQuestionFactsFragment[];
  bodies: readonly BodyChoice[];
  canChange: boolean;
}

/** The yearly plan: its prioritised questions, and whether anybody has followed them up. */
export function PlanCard({ year, questions, bodies, canChange }: PlanCardProps) {
  const words = useWords();
  const sources = [...new Set(questions.flatMap(({ source, demo }) => (source && !demo ? [source] : [])))];
  return (
    <Card
      title={words.plan.title(year)}
      aside={
        canChange && (
          <ActButton label={words.acts.question.open}>
            {(close) => <QuestionForm year={year} bodies={bodies} onClose={close} />}
          </ActButton>
        )
      }
    >
      {questions.length === 0 ? (
        <p>{words.plan.empty(year)}</p>
      ) : (
        <ol className={styles.questions}>
          {questions.map((question) => (
            <QuestionItem key={question.id} question={question} canChange={canChange} />
          ))}
        </ol>
      )}
      {sources.map((source) => (
        <p key={source} className={styles.source}>
          {words.source(<Written>{source}</Written>)}
        </p>
      ))}
    </Card>
  );
}
