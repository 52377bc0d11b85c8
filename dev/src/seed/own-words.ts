import { type Day, milestoneAfter } from './days.js';
import type { Random } from './random.js';
import { fill } from './texts/fill.js';
import type { NeedReason } from './texts/goal-template.js';
import { guardiansViews, questions, strengths, wishes } from './texts/words.js';
import type { Timeline } from './timeline.js';

/** What is said of the child as a whole: the question, the child, its strengths, its guardians. */
export interface Voices {
  readonly question: string | null;
  readonly childsWords: { readonly text: string; readonly on: Day } | null;
  readonly strengths: string | null;
  readonly guardiansView: string | null;
}

export function drawVoices(
  random: Random,
  age: number,
  reasons: readonly NeedReason[],
  timeline: Timeline,
  today: Day,
): Voices {
  const last = (timeline.endedOn ?? today) - 1;
  const from = Math.min(timeline.calledOn ?? timeline.needAssessedOn, last);
  const given = { högtid: milestoneAfter(timeline.endedOn ?? today) };
  const isDraft = timeline.status === 'DRAFT';
  return {
    question: fill(random, random.pick(questions[random.pick(reasons)]), given),
    childsWords:
      age >= 4 && random.chance(isDraft ? 0.4 : 0.9)
        ? { text: drawWishes(random, age), on: random.between(Math.max(from, last - 200), last) }
        : null,
    strengths: random.chance(isDraft ? 0.4 : 0.95) ? drawStrengths(random, age) : null,
    guardiansView: random.chance(isDraft ? 0.5 : 0.93)
      ? `${random.pick(guardiansViews.worries)} ${random.pick(guardiansViews.hopes)}`
      : null,
  };
}

function drawWishes(random: Random, age: number): string {
  const said = age < 8 ? wishes.young : age < 13 ? wishes.child : wishes.teenager;
  return random
    .pickSome<string>(
      said,
      random.pickWeighted([
        [1, 0.4],
        [2, 0.6],
      ]),
    )
    .join(' ');
}

function drawStrengths(random: Random, age: number): string {
  if (age < 2)
    return `${random.pick(['Tar kontakt med blicken.', 'Skrattar ofta.', 'Tröstas lätt i famnen.'])} ${fill(random, random.pick(strengths.supports.slice(0, 4)))}`;
  const [first, second] = random.pickSome(strengths.interests, 2);
  const likes = random.pick([
    `Tycker om ${first} och ${second}.`,
    `Kan mycket om ${first}.`.replace('om att', 'när det gäller att'),
    `Blir glad av ${first}.`,
    `Mår bra av ${first} och ${second}.`,
  ]);
  return [
    likes,
    random.pick(strengths.traits),
    random.chance(0.7) ? fill(random, random.pick(strengths.supports)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
