import type { RecordOwner } from '../../gql/graphql.js';
import { useSpeech } from '../../i18n/language.js';
import { useAct } from '../../plan-changes/acts.js';
import { Button } from '../../ui/button.js';
import styles from './acts.module.css';

interface BoardActsProps {
  canAddGoal: boolean;
  /** the owners that the viewer may offer an intervention for */
  offers: readonly RecordOwner[];
}

/** Adds a goal, or an intervention, to the plan. */
export function BoardActs({ canAddGoal, offers }: BoardActsProps) {
  const { t } = useSpeech();
  const act = useAct();
  if (!act || (!canAddGoal && offers.length === 0)) return null;
  return (
    <div className={styles.foot}>
      {canAddGoal && <Button onClick={() => act({ kind: 'goal' })}>{t.moves.goal.open}</Button>}
      {offers.map((owner) => (
        <Button key={owner} onClick={() => act({ kind: 'offer-intervention', owner })}>
          {offers.length > 1
            ? `${t.moves.intervention.offerTitle}: ${t.plan.lane[owner]}`
            : t.moves.intervention.offerTitle}
        </Button>
      ))}
    </div>
  );
}
