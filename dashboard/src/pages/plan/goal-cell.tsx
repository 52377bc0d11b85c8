import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { useAct } from '../../plan-changes/acts.js';
import { Button } from '../../ui/button.js';
import { Tag } from '../../ui/tag.js';
import styles from './goals-board.module.css';

const Fragment = graphql(`
  fragment GoalCell on Goal {
    id
    lifeArea
    wording
    measure
    current
    status
    since
    coverage
    wantsIntervention
  }
`);

/** The goal in words, how one sees that it is reached, and whether anybody has taken it on. */
export function GoalCell({
  goal: masked,
  canChange,
}: {
  goal: FragmentType<typeof Fragment>;
  canChange: boolean;
}) {
  const act = useAct();
  const { t, dates } = useSpeech();
  const goal = readFragment(Fragment, masked);
  return (
    <div className={styles.goal}>
      <h3 className={styles.wording}>
        <Written>{goal.wording}</Written>
      </h3>
      <p className={styles.area}>
        {t.words.lifeArea[goal.lifeArea]}, {t.plan.since(dates.lasted(goal.since))}
      </p>
      {(goal.measure || goal.current) && (
        <p className={styles.measure}>
          {goal.measure && <Written>{goal.measure}</Written>}
          {goal.measure && goal.current && ' · '}
          {goal.current && (
            <span className={styles.current}>
              {t.plan.now(
                <strong>
                  <Written>{goal.current}</Written>
                </strong>,
              )}
            </span>
          )}
        </p>
      )}
      {goal.status !== 'OPEN' && (
        <Tag
          tone={goal.status === 'ABANDONED' ? 'neutral' : 'well'}
          icon={goal.status === 'ABANDONED' ? 'pause' : 'check'}
        >
          {t.words.goalStatus[goal.status]}
        </Tag>
      )}
      {goal.wantsIntervention && goal.coverage === 'UNCOVERED' && (
        <Tag tone="gap" icon="warning">
          {t.plan.uncovered}
        </Tag>
      )}
      {goal.wantsIntervention && goal.coverage === 'UNKNOWN' && (
        <Tag tone="late">{t.plan.coverageUnknown}</Tag>
      )}
      {act && canChange && (
        <Button
          look="quiet"
          aria-label={t.moves.edit.openFor(goal.wording)}
          onClick={() => act({ kind: 'goal', goalId: goal.id })}
        >
          {t.moves.edit.open}
        </Button>
      )}
    </div>
  );
}
