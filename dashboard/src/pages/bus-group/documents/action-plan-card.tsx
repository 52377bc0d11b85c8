import { useState } from 'react';
import type {
  AnalysisFactsFragment,
  GroupDocumentsFragment,
  GroupPlanFactsFragment,
} from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { ActButton } from '../../../ui/act-button.js';
import { Card } from '../../../ui/card.js';
import { SelectField } from '../../../ui/field.js';
import { Notice } from '../../../ui/notice.js';
import { ActivityForm } from './activity-form.js';
import { ActivityTable } from './activity-table.js';
import { AddDocumentForm } from './add-document-form.js';
import { DocumentActs } from './document-acts.js';
import { DatesInShort, RevisionTag } from './document-age.js';
import styles from './documents.module.css';
import { AnalysisFacts, PlanFactsOfGroup } from './documents-query.js';
import { GoalForm } from './goal-form.js';
import { versionOf } from './version-of.js';
import { Whence } from './whence.js';
import { useDocumentWords } from './words.js';

type Plan = GroupPlanFactsFragment;

/** The yearly plan: its goals, what is done towards each, and how that stands. */
export function ActionPlanCard({ group }: { group: GroupDocumentsFragment }) {
  const words = useDocumentWords();
  const text = words.plan;
  const plans = group.actionPlans.map((masked) => readFragment(PlanFactsOfGroup, masked));
  const analyses = group.needsAnalyses.map((masked) => readFragment(AnalysisFacts, masked));
  const thisYear = Number(group.day.slice(0, 4));
  const [chosen, choose] = useState<string | null>(null);
  const plan =
    plans.find(({ id }) => id === chosen) ?? plans.find(({ year }) => year === thisYear) ?? plans.at(-1);
  const missing = group.documentsSaidMissing.find(({ kind }) => kind === 'ACTION_PLAN');
  const hasThisYear = plans.some(({ year }) => year === thisYear);
  return (
    <Card
      title={text.title}
      anchor="handlingsplan"
      className={styles.card}
      aside={
        plans.length > 1 && plan ? (
          <div className={styles.choice}>
            <SelectField
              label={text.others}
              value={plan.id}
              options={plans.map(
                (each) => [each.id, each.year ? String(each.year) : versionOf(each).name] as const,
              )}
              onChoose={choose}
            />
          </div>
        ) : undefined
      }
    >
      {missing && (
        <Notice tone="gap" title={text.missing}>
          <Whence source={missing.source} demo={missing.demo} />
        </Notice>
      )}
      {!hasThisYear && plans.length > 0 && <p className={styles.muted}>{text.noneThisYear(thisYear)}</p>}
      {plan ? (
        <PlanInFull plan={plan} group={group} analyses={analyses} />
      ) : (
        <div>
          <p className={styles.name}>{text.noneTitle}</p>
          <p className={styles.muted}>{text.none}</p>
        </div>
      )}
      {group.viewerCanChange && !hasThisYear && (
        <div className={styles.acts}>
          <ActButton label={words.forms.add.plan} look={plan ? 'plain' : 'primary'}>
            {(close) => (
              <AddDocumentForm groupId={group.id} kind="ACTION_PLAN" year={thisYear} onClose={close} />
            )}
          </ActButton>
        </div>
      )}
    </Card>
  );
}

interface PlanInFullProps {
  plan: Plan;
  group: GroupDocumentsFragment;
  analyses: readonly AnalysisFactsFragment[];
}

function PlanInFull({ plan, group, analyses }: PlanInFullProps) {
  const { dates } = useSpeech();
  const words = useDocumentWords();
  const text = words.plan;
  const { name, viewerCanChange, hasEnded } = versionOf(plan);
  const mayWrite = viewerCanChange && !hasEnded;
  const activities = plan.goals.flatMap((goal) => goal.activities);
  const done = activities.filter(({ standing }) => standing === 'DONE').length;
  const late = activities.filter(({ overdue }) => overdue).length;
  return (
    <>
      <div className={styles.line}>
        <span className={styles.name}>
          <Written>{name}</Written>
        </span>
        <RevisionTag document={plan} />
        {activities.length > 0 && (
          <span className={styles.muted}>{text.sum(activities.length, done, late)}</span>
        )}
      </div>
      <DatesInShort document={plan} />
      {plan.goals.length === 0 && <p className={styles.muted}>{text.noGoals}</p>}
      <ol className={styles.goals}>
        {plan.goals.map((goal, place) => (
          <li key={goal.id} className={styles.goal}>
            <p className={styles.muted}>{text.goal(place + 1)}</p>
            <h3 className={styles.goalName}>
              <Written>{goal.wording}</Written>
            </h3>
            {goal.measure && (
              <p className={styles.muted}>{text.measure(<Written>{goal.measure}</Written>)}</p>
            )}
            {goal.need && (
              <p className={styles.muted}>{text.answers(<Written>{goal.need.wording}</Written>)}</p>
            )}
            {goal.activities.length === 0 ? (
              <p>{text.noActivities}</p>
            ) : (
              <ActivityTable
                plan={plan}
                goal={goal}
                group={group}
                mayWrite={mayWrite}
                day={group.day === dates.today ? null : group.day}
              />
            )}
            {mayWrite && (
              <div className={styles.acts}>
                <ActButton label={words.forms.activity.open} about={goal.wording} look="quiet">
                  {(close) => <ActivityForm plan={plan} goalId={goal.id} group={group} onClose={close} />}
                </ActButton>
              </div>
            )}
          </li>
        ))}
      </ol>
      {mayWrite && (
        <div className={styles.acts}>
          <ActButton label={words.forms.goal.open} look={plan.goals.length === 0 ? 'primary' : 'plain'}>
            {(close) => <GoalForm plan={plan} analyses={analyses} onClose={close} />}
          </ActButton>
        </div>
      )}
      <DocumentActs document={plan} />
    </>
  );
}
