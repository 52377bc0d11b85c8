import { planAnchors } from '../../gaps/gap-place.js';
import type { GoalsOfPlanFragment } from '../../gql/graphql.js';
import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import type { OwnerService } from '../../outages/failure.js';
import { Message } from '../../ui/message.js';
import { BoardActs } from './board-acts.js';
import { GoalCell } from './goal-cell.js';
import styles from './goals-board.module.css';
import { LaneCell } from './lane-cell.js';
import { anythingIn, lanesForGoal, lanesOf } from './lanes.js';

const Fragment = graphql(`
  fragment GoalsOfPlan on Plan {
    id
    viewerMoves
    viewerCanOfferMunicipalIntervention
    viewerCanOfferCareIntervention
    goals {
      id
      position
      coverage
      wantsIntervention
      ...GoalCell
    }
    municipalInterventions {
      id
      goalId
      ...InterventionCard
    }
    careInterventions {
      id
      goalId
      ...InterventionCard
    }
    careAnswer {
      answer
      unit {
        id
        name
      }
    }
  }
`);

interface GoalsBoardProps {
  plan: FragmentType<typeof Fragment>;
  missing: readonly OwnerService[];
}

/** Each goal with what the municipality and what the region does for it, side by side. */
export function GoalsBoard({ plan: masked, missing }: GoalsBoardProps) {
  const { t } = useSpeech();
  const plan = readFragment(Fragment, masked);
  const lanes = lanesOf(plan, missing);
  const goals = [...plan.goals].sort((a, b) => a.position - b.position);
  const goalIds = new Set(goals.map((goal) => goal.id));
  const apart = lanesForGoal(lanes, null, goalIds);

  return (
    <section className={styles.board} aria-labelledby={planAnchors.goals}>
      <h2 className="for-screen-readers" id={planAnchors.goals}>
        {t.plan.goals}
      </h2>
      {goals.length === 0 && !anythingIn(apart) && (
        <Message heading={<h3>{t.plan.noGoals}</h3>}>
          <p>{t.plan.noGoalsMore}</p>
        </Message>
      )}
      {(goals.length > 0 || anythingIn(apart)) && (
        <LaneHeads answer={plan.careAnswer} state={lanes.region.state} />
      )}
      <ol>
        {goals.map((goal) => {
          const own = lanesForGoal(lanes, goal.id, goalIds);
          const isUncovered = goal.wantsIntervention && goal.coverage === 'UNCOVERED';
          return (
            <li
              key={goal.id}
              id={planAnchors.goal(goal.id)}
              className={`${styles.row} ${isUncovered ? styles.uncovered : ''}`}
            >
              <GoalCell goal={goal} canChange={plan.viewerMoves.includes('SET_GOALS')} />
              <LaneCell lane={own.municipality} />
              <LaneCell lane={own.region} />
            </li>
          );
        })}
        {anythingIn(apart) && (
          <li className={styles.row}>
            <h3 className={styles.apart}>{t.plan.otherInterventions}</h3>
            <LaneCell lane={apart.municipality} />
            <LaneCell lane={apart.region} />
          </li>
        )}
      </ol>
      <BoardActs
        canAddGoal={plan.viewerMoves.includes('SET_GOALS')}
        offers={[
          ...(plan.viewerCanOfferMunicipalIntervention ? (['MUNICIPALITY'] as const) : []),
          ...(plan.viewerCanOfferCareIntervention ? (['REGION'] as const) : []),
        ]}
      />
      {lanes.region.state === 'not-released' && <p className={styles.note}>{t.plan.notReleasedMore}</p>}
    </section>
  );
}

/** The columns' heads. Hidden from screen readers, to whom each lane says its own name. */
function LaneHeads({ answer, state }: { answer: GoalsOfPlanFragment['careAnswer']; state: string }) {
  const { t } = useSpeech();
  const answered =
    answer &&
    (answer.answer === 'WAITING'
      ? t.plan.careAnswer.WAITING
      : t.plan.careAnswer[answer.answer](answer.unit?.name ?? t.plan.lane.REGION));
  return (
    <>
      <div className={styles.heads} aria-hidden="true">
        <span>{t.plan.goal}</span>
        <span>{t.plan.lane.MUNICIPALITY}</span>
        <span>
          {t.plan.lane.REGION}
          {state === 'unreachable' && <span className={styles.headNote}>{t.plan.notReached}</span>}
          {answered && <span className={styles.headNote}>{answered}</span>}
        </span>
      </div>
      {answered && <p className="for-screen-readers">{answered}</p>}
    </>
  );
}
