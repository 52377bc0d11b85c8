import { useId, useState } from 'react';
import type { AuditGroundReason, AuditReportQuery, AuditWeight } from '../../../gql/graphql.js';
import { Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { Button } from '../../../ui/button.js';
import { Tag } from '../../../ui/tag.js';
import styles from './audit.module.css';
import { inShort } from './in-short.js';
import { useWords } from './words.js';

type Question = NonNullable<AuditReportQuery['auditReport']>['questions'][number];

/** What follows from the register as a whole, and stands in none of its rows. */
const derived: ReadonlySet<AuditGroundReason> = new Set<AuditGroundReason>(['POSSIBLY_PARALLEL', 'NOT_USED']);

const weights: readonly AuditWeight[] = ['AGAINST', 'FOR', 'NEITHER'];

/** A question in the auditors' words, its answer, and one click away (on paper always) what the answer rests on. */
export function QuestionCard({ number, question }: { number: number; question: Question }) {
  const { language } = useSpeech();
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { key, ground, answer } = question;
  const told = words.told(key, question);
  const of = (weight: AuditWeight) => ground.filter((each) => each.weight === weight);
  return (
    <section className={styles.question} aria-labelledby={`${id}-number ${id}-words`}>
      <p className={styles.number} id={`${id}-number`}>
        {words.question(number, words.subject[key])}
      </p>
      <div className={styles.line}>
        <h2 className={styles.words} id={`${id}-words`}>
          {told.words}
        </h2>
        <Answer answer={answer} />
      </div>
      {language !== 'sv' && (
        <p className={styles.muted}>
          <Written>{question.words}</Written>
        </p>
      )}
      <p className={styles.muted}>
        {inShort(
          ground.length === 0
            ? words.noFacts
            : words.counts(of('FOR').length, of('AGAINST').length, of('NEITHER').length),
          key === 'BUS_FOLLOW_UP' ? words.noOwnAnswer : null,
        )}
      </p>
      <div className="screen-only">
        <Button
          look="quiet"
          aria-expanded={isOpen}
          aria-controls={`${id}-ground`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.hide : words.show(ground.length)}
        </Button>
      </div>
      <div className={styles.ground} id={`${id}-ground`} data-open={isOpen}>
        {weights.map((weight) => {
          const facts = of(weight);
          if (facts.length === 0) return null;
          return (
            <div key={weight}>
              <h3 className={styles.weight}>{words.weight[weight]}</h3>
              <ul className={styles.facts}>
                {facts.map((fact) => (
                  <li key={`${fact.about} ${fact.reason}`}>
                    <strong>
                      <Written>{fact.about}</Written>
                    </strong>
                    : {words.reason[fact.reason]}{' '}
                    <span className={styles.muted}>
                      (
                      {fact.source === null
                        ? derived.has(fact.reason)
                          ? words.derived
                          : words.entered
                        : words.source(fact.source)}
                      {fact.demo && `, ${words.demo}`})
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
        <p className={styles.computed}>
          <strong>{words.computed}:</strong> {told.computed}{' '}
          <span className={styles.muted}>
            <Written>{question.source}</Written>
          </span>
        </p>
      </div>
    </section>
  );
}

const lookOf = {
  YES: { tone: 'well', icon: 'check' },
  PARTLY: { tone: 'late', icon: 'pause' },
  NO: { tone: 'gap', icon: 'cross' },
} as const;

/** Ja, Delvis, Nej, as auditors say it; told apart by word and mark as well as by colour. */
function Answer({ answer }: { answer: Question['answer'] }) {
  const words = useWords();
  if (!answer) return <Tag tone="neutral">{words.noAnswer}</Tag>;
  return <Tag {...lookOf[answer]}>{words.answer[answer]}</Tag>;
}
