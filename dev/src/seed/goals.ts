import type { PartyKind, Unit } from '@samsyn/reference/unit';
import type { GoalCase, InterventionCase } from './case.js';
import { type Day, milestoneAfter } from './days.js';
import { drawIntervention, endedAs, type Offered, offeredBy } from './interventions.js';
import type { Random } from './random.js';
import { fill } from './texts/fill.js';
import type { GoalTemplate, NeedReason } from './texts/goal-template.js';
import { bodyGoals } from './texts/goals-body.js';
import { everydayGoals, plainOffers } from './texts/goals-everyday.js';
import { familyGoals } from './texts/goals-family.js';
import { feelingGoals } from './texts/goals-feelings.js';
import { healthGoals } from './texts/goals-health.js';
import { learningGoals } from './texts/goals-learning.js';
import type { Timeline } from './timeline.js';

const templates: readonly GoalTemplate[] = [
  ...learningGoals,
  ...healthGoals,
  ...bodyGoals,
  ...familyGoals,
  ...everydayGoals,
  ...feelingGoals,
];

/** Share of the open goals of plans in force that nobody has taken on. */
const UNCOVERED_SHARE = 0.12;

export interface GoalCircumstances {
  readonly age: number;
  readonly reasons: readonly NeedReason[];
  /** Who can be asked, by the kind of party; a school's interventions are the school's own. */
  readonly units: ReadonlyMap<PartyKind, Unit>;
  readonly timeline: Timeline;
  readonly today: Day;
}

/** Two to four goals, fewer before the first meeting, each with what the two owners do about it. */
export function drawGoals(random: Random, circumstances: GoalCircumstances): GoalCase[] {
  const { age, reasons, timeline, today } = circumstances;
  const isBegun = timeline.startedOn !== null;
  const count = random.pickWeighted(
    isBegun
      ? [
          [2, 0.35],
          [3, 0.45],
          [4, 0.2],
        ]
      : [
          [0, 0.5],
          [1, 0.35],
          [2, 0.15],
        ],
  );
  const fitting = templates.filter(
    (template) =>
      age >= template.ages[0] &&
      age <= template.ages[1] &&
      template.reasons.some((reason) => reasons.includes(reason)),
  );
  const picked = random.pickSome(fitting, count);
  const begun = timeline.startedOn ?? timeline.needAssessedOn;
  const given = { högtid: milestoneAfter(timeline.endedOn ?? today) };
  return picked.map((template, position): GoalCase => {
    const [measure, current] = random.pick(template.measures);
    const isAddedLater = position > 1 && random.chance(0.3);
    const lastDay = (timeline.endedOn ?? today) - 1;
    const since = isAddedLater ? random.between(Math.min(begun, lastDay), lastDay) : begun;
    const status = drawStatus(random, timeline);
    return {
      id: random.uuid(),
      lifeArea: template.lifeArea,
      wording: fill(random, random.pick(template.wordings), given),
      measure: fill(random, measure, given),
      current: random.chance(0.85) ? fill(random, current, given) : null,
      status,
      since,
      interventions: drawInterventions(random, template, status, since, circumstances),
    };
  });
}

function drawStatus(random: Random, { status }: Timeline): GoalCase['status'] {
  if (status === 'CLOSED')
    return random.pickWeighted([
      ['REACHED', 0.45],
      ['PARTLY_REACHED', 0.35],
      ['ABANDONED', 0.2],
    ]);
  if (status === 'ACTIVE' || status === 'ESCALATED') {
    return random.pickWeighted([
      ['OPEN', 0.74],
      ['PARTLY_REACHED', 0.18],
      ['REACHED', 0.06],
      ['ABANDONED', 0.02],
    ]);
  }
  return 'OPEN';
}

function drawInterventions(
  random: Random,
  template: GoalTemplate,
  status: GoalCase['status'],
  since: Day,
  { units, timeline, today }: GoalCircumstances,
): InterventionCase[] {
  const municipal = offeredBy(template.municipal, units);
  const care = offeredBy(template.care, units);
  const dates = { since, today, endedOn: timeline.endedOn };

  if (timeline.startedOn === null) {
    const asked = random.chance(0.5) ? random.pickSome([...municipal, ...care], 1) : [];
    return asked.map((offered) => drawIntervention(random, offered, 'OFFERED', dates));
  }
  const picked: Offered[] = [
    ...random.pickSome(
      municipal,
      random.pickWeighted([
        [0, 0.15],
        [1, 0.6],
        [2, 0.25],
      ]),
    ),
    ...random.pickSome(
      care,
      random.pickWeighted([
        [0, 0.35],
        [1, 0.55],
        [2, 0.1],
      ]),
    ),
  ];
  if (status === 'REACHED' || status === 'ABANDONED' || timeline.status === 'CLOSED') {
    return picked.map((offered) => drawIntervention(random, offered, endedAs(random), dates));
  }
  if (random.chance(UNCOVERED_SHARE)) {
    // Somebody said no, somebody has not answered, or nobody was asked.
    const asked = random.pickSome(
      [...care, ...municipal],
      random.pickWeighted([
        [0, 0.2],
        [1, 0.65],
        [2, 0.15],
      ]),
    );
    return asked.map((offered) =>
      drawIntervention(random, offered, random.chance(0.7) ? 'DECLINED' : 'OFFERED', dates),
    );
  }
  if (picked.length === 0) picked.push(...random.pickSome([...municipal, ...care], 1));
  if (picked.length === 0) picked.push(...random.pickSome(offeredBy(plainOffers, units), 1));
  return picked.map((offered, index) => {
    const own =
      index === 0
        ? (['ONGOING', 'ACCEPTED'] as const)
        : (['ONGOING', 'ACCEPTED', 'OFFERED', 'ENDED', 'DECLINED'] as const);
    const weights = index === 0 ? [0.78, 0.22] : [0.55, 0.15, 0.15, 0.09, 0.06];
    const drawn = random.pickWeighted(own.map((each, at) => [each, weights[at] ?? 0] as const));
    return drawIntervention(random, offered, drawn, dates);
  });
}
