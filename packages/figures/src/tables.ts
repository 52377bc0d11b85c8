import type { Counted } from './protection.rules.js';

/** Who counts. */
export type Owner = 'KOMMUN' | 'REGION';

/** What is counted in a table: the same for all tables whose totals are one number. */
export type Population =
  | 'PLANS_BEGUN'
  | 'FIRST_MEETINGS'
  | 'SUMMONS'
  | 'GOALS_FOLLOWED_UP'
  | 'PUPILS_MOSTLY_ABSENT'
  | 'COMMITMENTS'
  | 'DEVIATIONS';

/** A table that there is. There are no others, and none takes a filter: an area, a category or a total stands in it or nowhere. */
export interface FigureTableDefinition {
  readonly id: FigureTableId;
  readonly owner: Owner;
  readonly counted: Counted;
  readonly population: Population;
  readonly categories: readonly string[];
  /** What is counted may stand in several categories, as reasons do: they do not add up to the total. */
  readonly overlapping: boolean;
}

export type FigureTableId =
  | 'PLANS_BY_GENDER'
  | 'PLANS_BY_AGE'
  | 'PLANS_BY_INITIATOR'
  | 'PLANS_BY_REASON'
  | 'ATTENDANCE'
  | 'ATTENDANCE_BY_PARTY'
  | 'TIME_TO_MEETING'
  | 'GOAL_OUTCOMES'
  | 'ABSENCE'
  | 'COMMITMENTS'
  | 'DEVIATIONS';

/** The category under which a table's total is kept. */
export const total = 'TOTAL';

const people = { owner: 'KOMMUN', counted: 'PEOPLE', overlapping: false } as const;
const parties = [
  'SOCIAL_SERVICES',
  'SCHOOL',
  'STUDENT_HEALTH',
  'PRESCHOOL',
  'CHILD_PSYCHIATRY',
  'HABILITATION',
  'PAEDIATRICS',
  'PRIMARY_CARE',
  'COORDINATION',
  'FAMILY',
  'OTHER',
];

/** The closed list (architecture.md 6; domain.md E6–E12). */
export const figureTables: readonly FigureTableDefinition[] = [
  { ...people, id: 'PLANS_BY_GENDER', population: 'PLANS_BEGUN', categories: ['GIRL', 'BOY'] },
  {
    ...people,
    id: 'PLANS_BY_AGE',
    population: 'PLANS_BEGUN',
    categories: ['AGE_0_5', 'AGE_6_9', 'AGE_10_12', 'AGE_13_15', 'AGE_16_20'],
  },
  { ...people, id: 'PLANS_BY_INITIATOR', population: 'PLANS_BEGUN', categories: parties },
  {
    ...people,
    id: 'PLANS_BY_REASON',
    population: 'PLANS_BEGUN',
    overlapping: true,
    categories: [
      'NEUROPSYCHIATRIC',
      'MENTAL_ILL_HEALTH',
      'PROBLEMATIC_SCHOOLING',
      'FAILING_SUPPORT_AT_HOME',
      'DISABILITY',
      'TEMPORARY_CRISIS',
      'CHRONIC_DISEASE',
      'COMORBIDITY',
      'ASYLUM_SEEKER',
    ],
  },
  {
    ...people,
    id: 'ATTENDANCE',
    population: 'SUMMONS',
    categories: ['PRESENT', 'PARTLY', 'DEPUTY', 'ABSENT'],
  },
  {
    ...people,
    id: 'ATTENDANCE_BY_PARTY',
    population: 'SUMMONS',
    categories: parties.flatMap((party) => [`${party}:CAME`, `${party}:ABSENT`]),
  },
  {
    ...people,
    id: 'TIME_TO_MEETING',
    population: 'FIRST_MEETINGS',
    categories: ['DAYS_0_14', 'DAYS_15_30', 'DAYS_31_60', 'DAYS_61'],
  },
  {
    ...people,
    id: 'GOAL_OUTCOMES',
    population: 'GOALS_FOLLOWED_UP',
    categories: ['REACHED', 'PARTLY_REACHED', 'OPEN', 'ABANDONED'],
  },
  {
    ...people,
    id: 'ABSENCE',
    population: 'PUPILS_MOSTLY_ABSENT',
    categories: ['GRADE_0_3', 'GRADE_4_6', 'GRADE_7_9', 'GRADE_10_12'],
  },
];

/** @throws Error for a table that is not on the list */
export function getFigureTable(id: string): FigureTableDefinition {
  const found = figureTables.find((each) => each.id === id);
  if (!found) throw new Error('There is no such table.');
  return found;
}
