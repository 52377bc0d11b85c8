import { useSpeech } from '../../i18n/language.js';
import styles from './goals-board.module.css';
import { InterventionCard } from './intervention-card.js';
import type { Lane } from './lanes.js';

/** One owner's part of one goal. */
export function LaneCell({ lane }: { lane: Lane }) {
  const { t } = useSpeech();
  return (
    <div className={`${styles.lane} ${lane.state === 'unreachable' ? styles.unreachable : ''}`}>
      <h4 className={styles.laneName}>{t.plan.lane[lane.owner]}</h4>
      {lane.state === 'unreachable' && <p className={styles.nothing}>{t.plan.notReached}</p>}
      {lane.state === 'not-released' && <p className={styles.nothing}>{t.plan.notReleased}</p>}
      {lane.state === 'known' && lane.interventions.length === 0 && (
        <p className={styles.nothing}>{t.plan.nothingFrom[lane.owner]}</p>
      )}
      {lane.state === 'known' && lane.interventions.length > 0 && (
        <ul className={styles.cards}>
          {lane.interventions.map((each) => (
            <li key={each.id}>
              <InterventionCard intervention={each} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
