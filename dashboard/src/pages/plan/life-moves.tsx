import { Link } from 'wouter';
import type { LifeOfPlanFragment, PlanMove } from '../../gql/graphql.js';
import { useSpeech } from '../../i18n/language.js';
import { paths } from '../../paths.js';
import { useAct } from '../../plan-changes/acts.js';
import { canOfferSipCheck } from '../../sip-check/can-offer.js';
import { Button, buttonClass } from '../../ui/button.js';
import styles from './life-card.module.css';

/** What can be done with the plan as a whole, as the graph says that this viewer may. */
export function LifeMoves({ plan }: { plan: LifeOfPlanFragment }) {
  const { t } = useSpeech();
  const act = useAct();
  if (!act) return null;
  const can = (move: PlanMove) => plan.viewerMoves.includes(move);
  return (
    <div className={styles.acts}>
      {can('ACTIVATE') && (
        <Button look="primary" onClick={() => act({ kind: 'activate' })}>
          {t.moves.activate.open}
        </Button>
      )}
      {can('CALL') && <Button onClick={() => act({ kind: 'call' })}>{t.life.call}</Button>}
      {can('FOLLOW_UP') && (
        <Button onClick={() => act({ kind: 'plan-follow-up' })}>{t.moves.followUp.planOpen}</Button>
      )}
      {can('ESCALATE') && (
        <Button look="quiet" onClick={() => act({ kind: 'escalate' })}>
          {t.moves.escalate.open}
        </Button>
      )}
      {can('CLOSE') && (
        <Button look="quiet" onClick={() => act({ kind: 'close' })}>
          {t.moves.close.open}
        </Button>
      )}
      {can('REOPEN') && <Button onClick={() => act({ kind: 'reopen' })}>{t.moves.reopen.open}</Button>}
      {canOfferSipCheck(plan) && (
        <Link className={buttonClass('quiet')} href={paths.offerSipCheck(plan.id)}>
          {t.sipCheck.offer}
        </Link>
      )}
      <Button look="quiet" onClick={() => act({ kind: 'history' })}>
        {t.history.open}
      </Button>
    </div>
  );
}
