import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { Day, Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { unitName } from '../../parties/unit-name.js';
import { useAct } from '../../plan-changes/acts.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import styles from './life-card.module.css';

const DecisionsFragment = graphql(`
  fragment DecisionsOfPlan on Plan {
    id
    decisions {
      id
      wording
      responsible
      dueOn
      doneOn
      viewerCanComplete
      unit {
        id
        ...UnitName
      }
    }
  }
`);

/** What the meetings decided: who does what until when, and whether it is done. */
export function Decisions({ plan: masked }: { plan: FragmentType<typeof DecisionsFragment> }) {
  const speech = useSpeech();
  const { t } = speech;
  const act = useAct();
  const { decisions } = readFragment(DecisionsFragment, masked);
  if (decisions.length === 0) return null;
  const done = decisions.filter(({ doneOn }) => doneOn !== null);
  const left = decisions.filter(({ doneOn }) => doneOn === null);
  const listOf = (shown: typeof decisions) => (
    <ul className={styles.list}>
      {shown.map(({ id, wording, responsible, unit, dueOn, doneOn, viewerCanComplete }) => (
        <li key={id} className={styles.item}>
          <p>
            <Written>{wording}</Written>
          </p>
          <p className={styles.muted}>
            {unitName(unit, responsible, speech)}
            {doneOn ? (
              <>, {t.life.doneOn(<Day date={doneOn} />)}</>
            ) : (
              dueOn && <>, {t.mine.due(<Day date={dueOn} />)}</>
            )}
          </p>
          {act && viewerCanComplete && (
            <div className={styles.acts}>
              <Button
                look="quiet"
                aria-label={t.moves.intervention.forWhat(
                  (doneOn ? t.moves.undoDecision : t.moves.doDecision).open,
                  wording,
                )}
                onClick={() =>
                  act({ kind: 'complete-decision', decisionId: id, wording, isDone: doneOn !== null })
                }
              >
                {(doneOn ? t.moves.undoDecision : t.moves.doDecision).open}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h3 className={styles.heading}>{t.life.decisions}</h3>
      {left.length > 0 && listOf(left)}
      {done.length > 0 && <Disclosure summary={t.life.doneDecisions(done.length)}>{listOf(done)}</Disclosure>}
    </>
  );
}

const DisagreementsFragment = graphql(`
  fragment DisagreementsOfPlan on Plan {
    id
    escalations {
      id
      level
      question
      decision
      decidedOn
      escalatedOn
    }
  }
`);

interface DisagreementsProps {
  plan: FragmentType<typeof DisagreementsFragment>;
  canSettle: boolean;
  canLift: boolean;
}

/** What the parties could not agree on, where it lies, and what was decided. */
export function Disagreements({ plan: masked, canSettle, canLift }: DisagreementsProps) {
  const { t } = useSpeech();
  const act = useAct();
  const { escalations } = readFragment(DisagreementsFragment, masked);
  if (escalations.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{t.life.disagreements}</h3>
      <ul className={styles.list}>
        {escalations.map(({ id, level, question, decision, decidedOn, escalatedOn }) => (
          <li key={id} className={styles.item}>
            <p>
              <Written>{question}</Written>
            </p>
            <p className={styles.muted}>
              {t.life.at(t.moves.level[level])}, <Day date={decidedOn ?? escalatedOn} />
            </p>
            {decision && <p>{t.life.decided(<Written>{decision}</Written>)}</p>}
            {act && decidedOn === null && (
              <div className={styles.acts}>
                {canSettle && (
                  <Button onClick={() => act({ kind: 'settle', escalationId: id })}>
                    {t.moves.settle.open}
                  </Button>
                )}
                {canLift && level === 'DEPUTY_MANAGERS' && (
                  <Button look="quiet" onClick={() => act({ kind: 'escalate', escalationId: id })}>
                    {t.moves.escalate.further}
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
