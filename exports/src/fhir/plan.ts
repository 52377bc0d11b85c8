import type { Annotation, CarePlan, CareTeam, Extension, Goal, Reference, Task } from '@medplum/fhirtypes';
import type { FollowUpFacts, GoalFacts, InterventionFacts, TakenPlan } from '../graph/facts.js';
import { wordsIn } from '../words.js';
import { concept, identifier, keyFor, metaOf, ours, referenceTo, stringOf, textOf } from './coding.js';
import type { Hidden } from './hidden.js';
import type { People } from './people.js';
import { periodOf } from './period.js';

const words = wordsIn('sv');

/** A status that has come later than this service is not guessed at. */
const planStatuses: Readonly<Record<string, CarePlan['status']>> = {
  ...{ DRAFT: 'draft', CALLED: 'draft', ACTIVE: 'active', ESCALATED: 'active' },
  ...{ FOLLOWED_UP: 'active', CLOSED: 'completed' },
};

/** The plan: what it is to solve, who answers for it as a whole, and what is done. */
export function carePlanOf(
  taken: TakenPlan,
  people: People,
  hidden: Hidden,
  tasks: readonly Task[],
): CarePlan {
  const { plan } = taken;
  const author = people.organization(plan.coordinatingUnit);
  const period = periodOf(plan.startedOn, plan.endedOn);
  return {
    ...{ resourceType: 'CarePlan', id: plan.id },
    meta: { ...metaOf('MUNICIPALITY', hidden.isPlanHidden), versionId: String(plan.version) },
    ...{ language: 'sv', identifier: [identifier(ours.plan, plan.id)] },
    ...(plan.reasons.length > 0 ? { extension: plan.reasons.map(reasonOf) } : {}),
    ...{ status: planStatuses[plan.status] ?? 'unknown', intent: 'plan' },
    category: [concept(ours.planCategory, 'SIP', 'Samordnad individuell plan (SIP)')],
    ...{ title: 'Samordnad individuell plan (SIP)', subject: people.patient },
    ...(stringOf(plan.question) ? { description: plan.question as string } : {}),
    ...(period ? { period } : {}),
    ...(plan.needAssessedOn ? { created: plan.needAssessedOn } : {}),
    ...(author ? { author } : {}),
    careTeam: [referenceTo<CareTeam>('CareTeam', keyFor('team', plan.id))],
    ...(plan.goals.length > 0 ? { goal: plan.goals.map(({ id }) => referenceTo<Goal>('Goal', id)) } : {}),
    ...(tasks.length > 0
      ? { activity: tasks.map(({ id }) => ({ reference: referenceTo<Task>('Task', String(id)) })) }
      : {}),
    ...withNotes(remarksOf(taken, people)),
  };
}

const reasonOf = (reason: string): Extension => ({
  url: ours.needReason,
  valueCoding: { system: ours.needReason, code: reason },
});

function remarksOf({ plan }: TakenPlan, people: People): Annotation[] {
  const remark = (kind: string, text: string | null, more: Partial<Annotation> = {}): Annotation[] =>
    text?.trim() ? [{ extension: [{ url: ours.remarkKind, valueCode: kind }], ...more, text }] : [];
  return [
    ...remark('childs-words', plan.childsWords?.text ?? null, {
      authorReference: people.patient,
      ...(plan.childsWords ? { time: plan.childsWords.saidOn } : {}),
    }),
    ...remark('strengths', plan.strengths),
    ...remark('guardians-view', plan.guardiansView, { authorString: 'Vårdnadshavare' }),
    ...remark('end-reason', plan.endReason),
  ];
}

const withNotes = (note: Annotation[]) => (note.length > 0 ? { note } : {});

const achievement = 'http://terminology.hl7.org/CodeSystem/goal-achievement';
const goalStatuses: Readonly<Record<string, readonly [Goal['lifecycleStatus'], string]>> = {
  OPEN: ['active', 'in-progress'],
  PARTLY_REACHED: ['active', 'improving'],
  REACHED: ['completed', 'achieved'],
  ABANDONED: ['cancelled', 'not-attainable'],
};

/** What the parties want to reach, and how far it has come. */
export function goalOf(goal: GoalFacts, people: People, hidden: Hidden): Goal {
  const [lifecycleStatus, reached] = goalStatuses[goal.status] ?? ['active'];
  const measure = textOf(goal.measure);
  const now = stringOf(goal.current);
  return {
    ...{ resourceType: 'Goal', id: goal.id, meta: metaOf('MUNICIPALITY', hidden.has('GOAL', goal.id)) },
    ...{ language: 'sv', lifecycleStatus },
    ...(reached ? { achievementStatus: concept(achievement, reached) } : {}),
    category: [concept(ours.lifeArea, goal.lifeArea, words.lifeArea(goal.lifeArea))],
    ...{ description: { text: goal.wording || '–' }, subject: people.patient, startDate: goal.since },
    ...(measure ? { target: [{ measure }] } : {}),
    ...withNotes(now ? [{ text: now }] : []),
  };
}

const taskStatuses: Readonly<Record<string, Task['status']>> = {
  ...{ OFFERED: 'requested', ACCEPTED: 'accepted', ONGOING: 'in-progress' },
  ...{ ENDED: 'completed', DECLINED: 'rejected' },
};

/** What one party does: an offer until somebody has taken it on. */
export function taskOf(
  intervention: InterventionFacts,
  owner: 'MUNICIPALITY' | 'REGION',
  { taken, people, hidden }: { taken: TakenPlan; people: People; hidden: Hidden },
): Task {
  const { id, status, goalId, from, until, partyKind } = intervention;
  const executionPeriod = periodOf(from, until);
  const performer = people.organization(intervention.unit);
  const reason = status === 'DECLINED' ? textOf(intervention.declineReason) : undefined;
  const description = stringOf(intervention.description);
  const progress = stringOf(intervention.progress);
  const isHidden = hidden.has('INTERVENTION', id) || (goalId !== null && hidden.has('GOAL', goalId));
  return {
    ...{ resourceType: 'Task', id, meta: metaOf(owner, isHidden), language: 'sv' },
    basedOn: [referenceTo<CarePlan>('CarePlan', taken.plan.id)],
    ...{ status: taskStatuses[status] ?? 'received', intent: status === 'OFFERED' ? 'proposal' : 'plan' },
    ...(reason ? { statusReason: reason } : {}),
    code: concept(ours.taskKind, 'INTERVENTION', stringOf(intervention.title)),
    ...(description ? { description } : {}),
    ...(taken.plan.goals.some((goal) => goal.id === goalId)
      ? { focus: referenceTo<Goal>('Goal', String(goalId)) as Reference }
      : {}),
    for: people.patient,
    ...(executionPeriod ? { executionPeriod } : {}),
    ...(intervention.declinedOn ? { lastModified: intervention.declinedOn } : {}),
    performerType: [concept(ours.partyKind, partyKind, words.party(partyKind))],
    ...(performer ? { owner: performer } : {}),
    ...withNotes(progress ? [{ text: progress }] : []),
  };
}

/** A follow-up: done, with what it showed, or to be done. */
export function followUpOf(followUp: FollowUpFacts, { plan }: TakenPlan, people: People): Task {
  const { id, dueOn, doneOn, responsible } = followUp;
  const outcome = stringOf(followUp.outcome);
  return {
    ...{ resourceType: 'Task', id, meta: metaOf('MUNICIPALITY'), language: 'sv' },
    ...{
      basedOn: [referenceTo<CarePlan>('CarePlan', plan.id)],
      focus: referenceTo<CarePlan>('CarePlan', plan.id) as Reference,
    },
    ...{ status: doneOn ? 'completed' : 'requested', intent: 'plan', for: people.patient },
    code: concept(ours.taskKind, 'FOLLOW_UP', 'Uppföljning'),
    ...(doneOn ? { executionPeriod: periodOf(null, doneOn) } : {}),
    performerType: [concept(ours.partyKind, responsible, words.party(responsible))],
    restriction: { period: periodOf(null, dueOn) },
    ...withNotes(outcome ? [{ text: outcome }] : []),
  };
}
