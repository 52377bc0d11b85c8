import type { GroupYearFragment } from '../../../gql/graphql.js';
import { Day, Written } from '../../../i18n/day.js';
import { Card } from '../../../ui/card.js';
import { Tag } from '../../../ui/tag.js';
import { useWords } from '../words.js';
import styles from './overview.module.css';

/** The year's action plan: its outcome goals, and how far the activities have come. */
export function PlanCard({ group }: { group: GroupYearFragment }) {
  const text = useWords().overview;
  const year = Number(group.day.slice(0, 4));
  const plan =
    group.actionPlans.find((each) => each.year === year) ??
    group.actionPlans.find((each) => each.year === null);
  return (
    <Card title={plan ? <Written>{plan.name}</Written> : text.topic.plan}>
      {!plan ? (
        <p className={styles.muted}>{text.noPlan(year)}</p>
      ) : plan.goals.length === 0 ? (
        <p className={styles.muted}>{text.noGoals}</p>
      ) : (
        <ul className={styles.stack}>
          {plan.goals.map((goal) => (
            <li key={goal.id} className={styles.goal}>
              <strong>
                <Written>{goal.wording}</Written>
              </strong>
              <ul className={styles.lines}>
                {goal.activities.map((activity) => (
                  <li key={activity.id} className={styles.line}>
                    <Tag
                      tone={activity.overdue ? 'late' : activity.standing === 'DONE' ? 'well' : 'neutral'}
                      {...(activity.overdue
                        ? { icon: 'clock' as const }
                        : activity.standing === 'DONE'
                          ? { icon: 'check' as const }
                          : {})}
                    >
                      {activity.overdue ? text.activityLate : text.activity[activity.standing]}
                    </Tag>
                    <Written>{activity.wording}</Written>
                    {activity.dueOn && activity.standing !== 'DONE' && (
                      <span className={styles.muted}>{text.by(<Day date={activity.dueOn} as="full" />)}</span>
                    )}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
