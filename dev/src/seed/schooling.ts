import { termsUntil } from '@samsyn/figures/term.rules';
import type { Unit } from '@samsyn/reference/unit';
import { type Day, isoOf, schoolYearOf, yearOf } from './days.js';
import type { County, Part } from './places.js';
import type { Random } from './random.js';

export interface Schooling {
  /** 0 = förskoleklass, 1–9 compulsory, 10–12 upper secondary. */
  readonly grade: number;
  readonly part: Part;
  readonly unit: Unit;
}

export interface Absence {
  readonly term: string;
  /** Share of the scheduled time, 0–100. */
  readonly percent: number;
}

/**
 * Shares of pupils by stage. f2 gives, for the compulsory school: about 20 % in another district than the one they are
 * registered in, 30 % in the upper years; almost a quarter in an independent school, and every second of its upper-year
 * pupils in another district. The rest follows, given how many of the children are in the upper years (30–40 %):
 * 14.5 % in another district in the lower years, of which independent schools take more than their part.
 */
const STAGES = {
  lower: { independent: 0.21, awayIfIndependent: 0.3, awayIfMunicipal: 0.104 },
  upper: { independent: 0.28, awayIfIndependent: 0.5, awayIfMunicipal: 0.222 },
  // Upper secondary school is chosen freely over the county; the documents give no share.
  upperSecondary: { independent: 0.35, awayIfIndependent: 0.65, awayIfMunicipal: 0.55 },
};

/** The grade of a child born on a day: förskoleklass begins in the autumn of the year in which it turns six. */
export function gradeOf(birthDay: Day, today: Day): number | null {
  const grade = schoolYearOf(today) - yearOf(birthDay) - 6;
  return grade >= 0 && grade <= 12 ? grade : null;
}

/** Where the child goes to school; null before school, and for some of the eldest. */
export function drawSchooling(
  random: Random,
  county: County,
  home: { readonly registered: Part; readonly staying: Part },
  birthDay: Day,
  today: Day,
): Schooling | null {
  const grade = gradeOf(birthDay, today);
  if (grade === null || (grade >= 10 && random.chance(0.08))) return null;
  const stage = grade >= 10 ? STAGES.upperSecondary : grade >= 7 ? STAGES.upper : STAGES.lower;
  const isIndependent = random.chance(stage.independent);
  const isAway = random.chance(isIndependent ? stage.awayIfIndependent : stage.awayIfMunicipal);
  const part = isAway ? awayFrom(random, county, home) : county.withinDistrict(home.registered, random);
  return { grade, part, unit: isIndependent ? part.independentSchool : random.pick(part.municipalSchools) };
}

/** A placed child who changed school goes to one where it stays. */
function awayFrom(random: Random, county: County, home: { registered: Part; staying: Part }): Part {
  return home.staying.district === home.registered.district
    ? county.anotherDistrict(home.registered, random)
    : county.withinDistrict(home.staying, random);
}

/** Absence in this term and up to two before it. */
export function drawAbsence(
  random: Random,
  { grade }: Schooling,
  today: Day,
  isProblematic: boolean,
): Absence[] {
  const level = isProblematic ? random.between(28, 88) : random.between(2, 22);
  return termsUntil(isoOf(today), Math.min(3, grade * 2 + 1), 'SCHOOL').map((term, termsAgo) => ({
    term,
    percent: Math.max(0, Math.min(100, level - (isProblematic ? 9 : 2) * termsAgo + random.between(-7, 7))),
  }));
}
