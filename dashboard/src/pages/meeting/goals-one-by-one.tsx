import { useState } from 'react';
import { Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { useAct } from '../../plan-changes/acts.js';
import type { Goal } from '../../plan-forms/plan-facts.js';
import { Button } from '../../ui/button.js';
import styles from './meeting-page.module.css';

/** The plan's goals, one at a time, so that everybody looks at the same. */
export function GoalsOneByOne({ goals: all }: { goals: readonly Goal[] }) {
  const { t } = useSpeech();
  const act = useAct();
  const [place, setPlace] = useState(0);
  const goals = all.filter(({ status }) => status !== 'ABANDONED').sort((a, b) => a.position - b.position);
  const at = Math.min(place, Math.max(0, goals.length - 1));
  const goal = goals[at];
  return (
    <section className={styles.card} aria-labelledby="malen">
      <h2 id="malen">{t.meeting.goals}</h2>
      {!goal && <p>{t.meeting.noGoals}</p>}
      {goal && (
        <div aria-live="polite">
          <p className={styles.muted}>{t.meeting.goalOf(at + 1, goals.length)}</p>
          <h3 className={styles.goal}>
            <Written>{goal.wording}</Written>
          </h3>
          <p>
            {t.words.lifeArea[goal.lifeArea]} · {t.words.goalStatus[goal.status]}
          </p>
          {goal.measure && (
            <p>
              <Written>{goal.measure}</Written>
              {goal.current && (
                <>
                  {' · '}
                  {t.plan.now(<Written>{goal.current}</Written>)}
                </>
              )}
            </p>
          )}
        </div>
      )}
      <div className={styles.acts}>
        {goals.length > 1 && (
          <>
            <Button aria-disabled={at === 0} onClick={() => setPlace(Math.max(0, at - 1))}>
              {t.meeting.previous}
            </Button>
            <Button
              aria-disabled={at === goals.length - 1}
              onClick={() => setPlace(Math.min(goals.length - 1, at + 1))}
            >
              {t.meeting.next}
            </Button>
          </>
        )}
        {act && goal && (
          <Button look="quiet" onClick={() => act({ kind: 'goal', goalId: goal.id })}>
            {t.meeting.changeGoal}
          </Button>
        )}
        {act && (
          <Button look="quiet" onClick={() => act({ kind: 'goal' })}>
            {t.meeting.addGoal}
          </Button>
        )}
      </div>
    </section>
  );
}
