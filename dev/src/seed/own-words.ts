import { type Day, milestoneAfter } from './days.js';
import type { Person } from './people.js';
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
  { age }: Pick<Person, 'age'>,
  isPupil: boolean,
  reasons: readonly NeedReason[],
  timeline: Timeline,
  today: Day,
): Voices {
  const last = (timeline.endedOn ?? today) - 1;
  const from = Math.min(timeline.calledOn ?? timeline.needAssessedOn, last);
  const isInPreschool = !isPupil && age < 8;
  const given = {
    högtid: milestoneAfter(timeline.endedOn ?? today),
    skolan: isInPreschool ? 'förskolan' : 'skolan',
    lärare: isInPreschool ? 'pedagog' : 'lärare',
    hen: age < 13 ? 'barnet' : 'den unga',
  };
  const say = (text: string) => fill(random, text, given);
  const isDraft = timeline.status === 'DRAFT';
  return {
    question: say(random.pick(questions[random.pick(reasons)])),
    childsWords:
      age >= 4 && random.chance(isDraft ? 0.4 : 0.9)
        ? { text: drawWishes(random, age), on: random.between(Math.max(from, last - 200), last) }
        : null,
    strengths: random.chance(isDraft ? 0.4 : 0.95) ? drawStrengths(random, age, say) : null,
    guardiansView: random.chance(isDraft ? 0.5 : 0.93)
      ? `${say(random.pick(guardiansViews.worries))} ${say(random.pick(guardiansViews.hopes))}`
      : null,
  };
}

function drawWishes(random: Random, age: number): string {
  const said = age < 8 ? wishes.young : age < 13 ? wishes.child : wishes.teenager;
  const count = random.pickWeighted([
    [1, 0.45],
    [2, 0.55],
  ]);
  return random.pickSome<string>(said, count).join(' ');
}

function drawStrengths(random: Random, age: number, say: (text: string) => string): string {
  const support = random.chance(0.6) ? [say(random.pick(strengths.supports))] : [];
  if (age < 2) return [random.pick(strengths.infant), ...support].join(' ');
  const [first, second] = random.pickSome(age < 7 ? strengths.youngInterests : strengths.interests, 2);
  const likes = random.pick([
    `Tycker om ${first} och ${second}.`,
    `Blir glad av ${first}.`,
    `Gillar ${first} mest av allt.`,
    `Mår bra av ${first} och ${second}.`,
    `Kan hålla på länge med ${first}.`,
  ]);
  return [likes, random.pick(strengths.traits), ...support].join(' ');
}
