import { type Day, isoOf, yearOf } from './days.js';
import { BOYS, FAMILIES, FATHERS, GIRLS, MOTHERS } from './names.js';
import type { Gender } from './never-issued-numbers.js';
import type { Random } from './random.js';

export type GuardianRelation = 'MOTHER' | 'FATHER' | 'OTHER' | 'APPOINTED';

export interface Guardian {
  readonly id: string;
  readonly name: string;
  readonly relation: GuardianRelation;
}

export interface Person {
  readonly gender: Gender;
  readonly birthDay: Day;
  readonly age: number;
  readonly givenName: string;
  readonly familyName: string;
}

/** Boys are somewhat over-represented among children with a plan (f1). */
const BOYS_WITH_PLAN = 0.57;
const BOYS_BORN = 0.514;
/** Days: a plan takes some time to come about. */
const YOUNGEST_WITH_PLAN = 90;

/** How likely each age is among children with a plan: few before school, most in the upper years. */
const AGES_WITH_PLAN: readonly (readonly [number, number])[] = [
  ...[0, 1, 2].map((age) => [age, 0.4] as const),
  ...[3, 4, 5].map((age) => [age, 1.2] as const),
  ...[6, 7, 8, 9].map((age) => [age, 3.5] as const),
  ...[10, 11, 12].map((age) => [age, 5] as const),
  ...[13, 14, 15].map((age) => [age, 6.5] as const),
  ...[16, 17].map((age) => [age, 5] as const),
];

export function drawPerson(random: Random, today: Day, hasPlan: boolean): Person {
  const gender: Gender = random.chance(hasPlan ? BOYS_WITH_PLAN : BOYS_BORN) ? 'BOY' : 'GIRL';
  const age = hasPlan ? random.pickWeighted(AGES_WITH_PLAN) : random.between(0, 17);
  return {
    gender,
    age,
    birthDay: Math.min(birthDayOf(random, today, age), hasPlan ? today - YOUNGEST_WITH_PLAN : today),
    givenName: `Demo-${random.pick(gender === 'GIRL' ? GIRLS : BOYS)}`,
    familyName: random.pick(FAMILIES),
  };
}

/** Some day on which somebody of this age today was born. */
export function birthDayOf(random: Random, today: Day, age: number): Day {
  const iso = isoOf(today);
  // 29 February: the same day in other years is 1 March.
  const birthdayIn = (year: number) =>
    Date.UTC(year, Number(iso.slice(5, 7)) - 1, Number(iso.slice(8))) / 86_400_000;
  const latest = birthdayIn(yearOf(today) - age);
  const earliest = birthdayIn(yearOf(today) - age - 1) + 1;
  return random.between(earliest, latest);
}

/** Two guardians most often; sometimes one; a child who fled alone has an appointed one. */
export function drawGuardians(random: Random, child: Person, isAsylumSeeker: boolean): Guardian[] {
  const family = (differs: number) => (random.chance(differs) ? random.pick(FAMILIES) : child.familyName);
  const mother = (differs = 0.15): Guardian => ({
    id: random.uuid(),
    name: `Demo-${random.pick(MOTHERS)} ${family(differs)}`,
    relation: 'MOTHER',
  });
  const father = (differs = 0.3): Guardian => ({
    id: random.uuid(),
    name: `Demo-${random.pick(FATHERS)} ${family(differs)}`,
    relation: 'FATHER',
  });
  if (isAsylumSeeker && random.chance(0.5)) {
    return [{ ...random.pick([mother, father])(1), relation: 'APPOINTED' }];
  }
  const draw = random.unit();
  if (draw < 0.73) return [mother(), father()];
  if (draw < 0.9) return [mother()];
  if (draw < 0.95) return [father()];
  if (draw < 0.97) return [mother(0), mother(0.6)];
  if (draw < 0.98) return [{ ...mother(1), relation: 'APPOINTED' }];
  return [{ ...random.pick([mother, father])(1), relation: 'OTHER' }];
}
