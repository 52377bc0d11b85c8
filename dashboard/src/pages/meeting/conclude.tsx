import { Link } from 'wouter';
import { Day } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { paths } from '../../paths.js';
import { useAct } from '../../plan-changes/acts.js';
import { partiesNow } from '../../plan-forms/party-names.js';
import type { Facts, Meeting } from '../../plan-forms/plan-facts.js';
import { canOfferSipCheck } from '../../sip-check/can-offer.js';
import { Button, buttonClass } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { useTell } from '../../ui/telling.js';
import styles from './meeting-page.module.css';
import type { KeptRecord } from './use-record.js';

interface ConcludeProps {
  plan: Facts;
  meeting: Meeting;
  kept: KeptRecord;
  onRefresh(): void;
}

/** How the meeting ends: attendance, a goal, the next follow-up, held, and the plan holds; in that order, all in sight. */
export function Conclude({ plan, meeting, kept, onRefresh }: ConcludeProps) {
  const { t } = useSpeech();
  const act = useAct();
  const tell = useTell();
  const told = (id: string) => (kept.record.presence[id] ?? 'INVITED') !== 'INVITED';
  const isAllTold = partiesNow(plan).every(({ id }) => told(id));
  const isHeld = meeting.status === 'HELD';
  const next = plan.followUps.find(({ doneOn }) => doneOn === null);
  const conclude = async () => {
    tell(null);
    const outcome = await kept.save(true);
    if (outcome?.kind !== 'made') return;
    tell(t.meeting.concluded);
    onRefresh();
  };
  const can = (move: (typeof plan.viewerMoves)[number]) => plan.viewerMoves.includes(move);
  return (
    <section className={styles.card} aria-labelledby="avslut">
      <h2 id="avslut">{t.meeting.steps}</h2>
      <ul className={styles.list}>
        <Step done={isAllTold}>{t.meeting.stepAttendance}</Step>
        <Step done={plan.goals.some(({ status }) => status !== 'ABANDONED')}>{t.meeting.stepGoal}</Step>
        <Step done={next !== undefined}>
          {t.meeting.stepFollowUp}
          {next && (
            <>
              {' '}
              (<Day date={next.dueOn} />, {t.words.partyInSentence[next.responsible]})
            </>
          )}
        </Step>
        <Step done={isHeld}>{t.meeting.stepHeld}</Step>
        {(plan.status === 'ACTIVE' || can('ACTIVATE')) && (
          <Step done={plan.status === 'ACTIVE'}>{t.meeting.active}</Step>
        )}
      </ul>
      {!isHeld && !isAllTold && <p className={styles.muted}>{t.meeting.concludeMore}</p>}
      <div className={styles.acts}>
        {act && can('FOLLOW_UP') && (
          <Button
            look={next ? 'quiet' : 'plain'}
            onClick={() =>
              act(next ? { kind: 'plan-follow-up', followUpId: next.id } : { kind: 'plan-follow-up' })
            }
          >
            {t.meeting.followUp}
          </Button>
        )}
        {!isHeld && (
          <Button look="primary" onClick={() => void conclude()}>
            {t.meeting.conclude}
          </Button>
        )}
        {act && isHeld && can('ACTIVATE') && (
          <Button look="primary" onClick={() => act({ kind: 'activate' })}>
            {t.meeting.activate}
          </Button>
        )}
        {isHeld && canOfferSipCheck(plan) && (
          <Link className={buttonClass('plain')} href={paths.offerSipCheck(plan.id)}>
            {t.sipCheck.offer}
          </Link>
        )}
      </div>
    </section>
  );
}

function Step({ done, children }: { done: boolean; children: React.ReactNode }) {
  const { t } = useSpeech();
  return (
    <li className={styles.step} data-done={done}>
      <Icon name={done ? 'check' : 'clock'} />
      <span>{children}</span>
      <span className={styles.muted}>{done ? t.meeting.done : t.meeting.left}</span>
    </li>
  );
}
