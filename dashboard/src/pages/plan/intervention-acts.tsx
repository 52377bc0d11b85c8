import { type FragmentType, readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { useAct } from '../../plan-changes/acts.js';
import { usePlanAtHand } from '../../plan-changes/plan-context.js';
import { ActionableIntervention } from '../../plan-forms/intervention-facts.js';
import { Button } from '../../ui/button.js';
import styles from './acts.module.css';

/** What the viewer may do with an intervention, as the graph says. */
export function InterventionActs({
  intervention: masked,
}: {
  intervention: FragmentType<typeof ActionableIntervention>;
}) {
  const { t } = useSpeech();
  const act = useAct();
  // Of a care intervention its owner says what its own state leaves; that the plan has ended is the plan's word.
  const { hasEnded } = usePlanAtHand();
  const intervention = readFragment(ActionableIntervention, masked);
  const { possibleAnswers, possibleSteps, viewerCanAnswer, viewerCanReport, title } = intervention;
  const answers = viewerCanAnswer ? possibleAnswers : [];
  const steps = viewerCanReport ? possibleSteps : [];
  if (!act || hasEnded || answers.length + steps.length === 0) return null;
  const text = t.moves.intervention;
  return (
    <div className={styles.acts}>
      {answers.map((answer) => (
        <Button
          key={answer}
          look="quiet"
          aria-label={text.forWhat(text.answerOpen[answer], title)}
          onClick={() => act({ kind: 'answer-intervention', intervention, answer })}
        >
          {text.answerOpen[answer]}
        </Button>
      ))}
      {steps.map((step) => (
        <Button
          key={step}
          look="quiet"
          aria-label={text.forWhat(text.stepOpen[step], title)}
          onClick={() => act({ kind: 'report-intervention', intervention, step })}
        >
          {text.stepOpen[step]}
        </Button>
      ))}
    </div>
  );
}
