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
  | 'CARE_COMMITMENTS'
  | 'DEVIATIONS';

/** A table that there is. There are no others, and none takes a filter: an area, a category or a total stands in it or nowhere. */
export interface FigureTableDefinition {
  readonly id: FigureTableId;
  /** In English, for the schema. */
  readonly described: string;
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
  | 'CARE_COMMITMENTS'
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

const commitments = {
  counted: 'EVENTS',
  overlapping: false,
  categories: ['KEPT', 'AT_RISK', 'BROKEN', 'UNKNOWN'],
} as const;

/** The closed list (architecture.md 6; domain.md E6–E12). */
export const figureTables: readonly FigureTableDefinition[] = [
  {
    ...people,
    id: 'PLANS_BY_GENDER',
    described: 'Plans that began in the term, by the child’s registered gender.',
    population: 'PLANS_BEGUN',
    categories: ['GIRL', 'BOY'],
  },
  {
    ...people,
    id: 'PLANS_BY_AGE',
    described: 'Plans that began in the term, by the child’s age on that day.',
    population: 'PLANS_BEGUN',
    categories: ['AGE_0_5', 'AGE_6_9', 'AGE_10_12', 'AGE_13_15', 'AGE_16_20'],
  },
  {
    ...people,
    id: 'PLANS_BY_INITIATOR',
    described: 'Plans that began in the term, by the party that took the initiative.',
    population: 'PLANS_BEGUN',
    categories: parties,
  },
  {
    ...people,
    id: 'PLANS_BY_REASON',
    described: 'Plans that began in the term, by reason; a plan has one or several.',
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
    described: 'Summonses to plans’ meetings that were held in the term, by how the party took part.',
    population: 'SUMMONS',
    categories: ['PRESENT', 'PARTLY', 'DEPUTY', 'ABSENT'],
  },
  {
    ...people,
    id: 'ATTENDANCE_BY_PARTY',
    described: 'The same, by party: came, wholly or partly or by a deputy, or did not.',
    population: 'SUMMONS',
    categories: parties.flatMap((party) => [`${party}:CAME`, `${party}:ABSENT`]),
  },
  {
    ...people,
    id: 'TIME_TO_MEETING',
    described: 'Plans whose first SIP meeting was held in the term, by days since the need was assessed.',
    population: 'FIRST_MEETINGS',
    categories: ['DAYS_0_14', 'DAYS_15_30', 'DAYS_31_60', 'DAYS_61'],
  },
  {
    ...people,
    id: 'GOAL_OUTCOMES',
    described: 'Goals followed up in the term, by what the term’s last follow-up showed.',
    population: 'GOALS_FOLLOWED_UP',
    categories: ['REACHED', 'PARTLY_REACHED', 'OPEN', 'ABANDONED'],
  },
  {
    ...people,
    id: 'ABSENCE',
    described: 'Pupils absent half of the term or more, by stage of school.',
    population: 'PUPILS_MOSTLY_ABSENT',
    categories: ['GRADE_0_3', 'GRADE_4_6', 'GRADE_7_9', 'GRADE_10_12'],
  },
  {
    ...commitments,
    id: 'COMMITMENTS',
    described:
      'Commitments of the local BUS groups that the municipality can check, by how they stood on the term’s last day, or stand.',
    owner: 'KOMMUN',
    population: 'COMMITMENTS',
  },
  {
    ...commitments,
    id: 'CARE_COMMITMENTS',
    described: 'The same, of those that the region can check: its seats, and which parties a group has.',
    owner: 'REGION',
    population: 'CARE_COMMITMENTS',
  },
  {
    id: 'DEVIATIONS',
    described: 'Deviations that were sent and not withdrawn, by category, that happened in the term.',
    owner: 'REGION',
    counted: 'EVENTS',
    population: 'DEVIATIONS',
    overlapping: false,
    categories: [
      'SIP',
      'REFERRAL',
      'REFERRAL_ANSWER',
      'RESPONSIBILITY',
      'INFORMATION',
      'AVAILABILITY',
      'OTHER',
    ],
  },
];

/** A table by its name, where there is one. */
export function findFigureTable(id: string): FigureTableDefinition | undefined {
  return figureTables.find((each) => each.id === id);
}
