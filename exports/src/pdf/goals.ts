import type { InterventionFacts } from '../graph/facts.js';
import { written } from './looks.js';
import { fullDate } from './sentences.js';
import type { Writing } from './writing.js';

/** Each goal with how it stands, what is done for it, by whom and when. */
export function writeGoals(writing: Writing): void {
  const { taken, copy, paper, say } = writing;
  const goals = taken.plan.goals
    .filter(({ id }) => !copy.isHidden('GOAL', id))
    .sort((a, b) => a.position - b.position);
  const ids = new Set(goals.map(({ id }) => id));
  const others = copy.interventions.filter(({ goalId }) => goalId === null || !ids.has(goalId));
  paper.heading(2, say.goals);
  if (!copy.knowsRegion) {
    const isAway = taken.careMissing !== 'NOT_RELEASED';
    paper.framed(isAway ? say.regionMissing : say.regionNotReleased, 'note');
  }
  if (goals.length === 0) paper.paragraph(say.noGoals);
  for (const { id, wording, measure, current, status, coverage, wantsIntervention } of goals) {
    paper.heading(3, wording || '–', { language: written });
    const stands = say.goalStatus[status];
    if (stands) paper.paragraph([{ text: stands, strong: true }]);
    if (measure) paper.paragraph([{ text: `${say.measure} `, strong: true }, { text: measure }]);
    if (current) paper.paragraph([{ text: `${say.now} `, strong: true }, { text: current }]);
    writeInterventions(
      writing,
      copy.interventions.filter(({ goalId }) => goalId === id),
    );
    if (wantsIntervention && coverage === 'UNCOVERED') paper.framed(say.nobody, 'note');
  }
  if (others.length === 0) return;
  paper.heading(3, say.others);
  writeInterventions(writing, others);
}

function writeInterventions(writing: Writing, all: readonly InterventionFacts[]): void {
  const { paper, say, unitName } = writing;
  const declined = all.filter(({ status }) => status === 'DECLINED');
  const done = all.filter(({ status }) => status !== 'DECLINED');
  if (done.length > 0) paper.lead(say.helps);
  paper.list([
    ...done.map((each) => doneBy(each, writing)),
    ...declined.map(({ unit, partyKind, title, declineReason }) =>
      say.declined(unitName(unit, partyKind), title, declineReason),
    ),
  ]);
}

function doneBy(
  { title, unit, partyKind, status, from, until }: InterventionFacts,
  { say, unitName, today }: Writing,
): string {
  const period = [
    from && from > today ? say.from(fullDate(from, say)) : '',
    until ? say.to(fullDate(until, say)) : '',
  ].filter(Boolean);
  const how = [unitName(unit, partyKind), say.status[status], period.join(' ')].filter(Boolean);
  return `${title}: ${how.join(', ')}`;
}
