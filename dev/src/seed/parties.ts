import type { PartyKind, Unit } from '@samsyn/reference/unit';
import type { Answer, Home, PartyCase } from './case.js';
import type { Day } from './days.js';
import type { Guardian, Person } from './people.js';
import type { Random } from './random.js';
import type { Schooling } from './schooling.js';
import type { NeedReason } from './texts/goal-template.js';
import type { Timeline } from './timeline.js';

/** How often a plan with this reason has child psychiatry (or habilitation …) as a party. */
type ByReason = Partial<Record<NeedReason, number>>;
const CHILD_PSYCHIATRY: ByReason = {
  COMORBIDITY: 0.9,
  MENTAL_ILL_HEALTH: 0.75,
  NEUROPSYCHIATRIC: 0.6,
  PROBLEMATIC_SCHOOLING: 0.3,
  FAILING_SUPPORT_AT_HOME: 0.3,
  TEMPORARY_CRISIS: 0.25,
  ASYLUM_SEEKER: 0.2,
};
const HABILITATION: ByReason = { DISABILITY: 0.8, NEUROPSYCHIATRIC: 0.28, COMORBIDITY: 0.2 };
const PAEDIATRICS: ByReason = { CHRONIC_DISEASE: 0.8, DISABILITY: 0.12, ASYLUM_SEEKER: 0.15 };
const PRIMARY_CARE: ByReason = { ASYLUM_SEEKER: 0.6, TEMPORARY_CRISIS: 0.4, MENTAL_ILL_HEALTH: 0.45 };

/** In the order in which a unit answers for the region's part. */
export const CARE_KINDS: readonly PartyKind[] = [
  'CHILD_PSYCHIATRY',
  'HABILITATION',
  'PAEDIATRICS',
  'PRIMARY_CARE',
];

/**
 * Coordinators are few: f2 found two left of eight in 2020, so half of the plans have none. In Farsta there is one, who
 * has nearly all.
 */
const COORDINATION_SHARE = 0.5;
const COORDINATION_SHARE_IN_FARSTA = 0.95;

/** Share of the plans in force in which somebody has not answered, though invited long enough ago: in days. */
const SILENT_SHARE = 0.09;
const SILENT_AFTER = 16;

interface Circumstances {
  readonly person: Person;
  readonly home: Home;
  readonly schooling: Schooling | null;
  readonly reasons: readonly NeedReason[];
}

/** The units that the plan is made between: social services always, and at least one of health care. */
export function drawUnits(random: Random, circumstances: Circumstances): [PartyKind, Unit][] {
  const { home } = circumstances;
  return [
    ['SOCIAL_SERVICES', home.registered.socialServices],
    ...drawCoordination(random, home),
    ...drawSchoolUnits(random, circumstances),
    ...drawCareUnits(random, circumstances),
  ];
}

function drawCoordination(random: Random, { registered }: Home): [PartyKind, Unit][] {
  const share = registered.id === 'farsta' ? COORDINATION_SHARE_IN_FARSTA : COORDINATION_SHARE;
  return random.chance(share) ? [['COORDINATION', registered.coordination]] : [];
}

function drawSchoolUnits(random: Random, { person, home, schooling }: Circumstances): [PartyKind, Unit][] {
  const units: [PartyKind, Unit][] = [];
  if (schooling === null) {
    if (person.age >= 1 && person.age <= 6 && random.chance(0.8))
      units.push(['PRESCHOOL', home.staying.preschool]);
    return units;
  }
  const { unit, part } = schooling;
  // An independent school has student health of its own; sometimes the municipality's takes part as well.
  if (random.chance(unit.independent ? 0.2 : 0.88)) units.push(['STUDENT_HEALTH', part.studentHealth]);
  if (random.chance(unit.independent ? 0.9 : 0.3)) units.push(['SCHOOL', unit]);
  return units;
}

function drawCareUnits(random: Random, { person, home, reasons }: Circumstances): [PartyKind, Unit][] {
  const likely = (shares: ByReason) => Math.max(0, ...reasons.map((reason) => shares[reason] ?? 0));
  const { staying } = home;
  const isSmall = person.age < 6;
  const units: [PartyKind, Unit][] = [];
  if (person.age >= 3 && random.chance(likely(CHILD_PSYCHIATRY)))
    units.push(['CHILD_PSYCHIATRY', staying.childPsychiatry]);
  if (random.chance(likely(HABILITATION))) units.push(['HABILITATION', staying.habilitation]);
  if (random.chance(Math.max(likely(PAEDIATRICS), isSmall ? 0.3 : 0.04)))
    units.push(['PAEDIATRICS', staying.paediatrics]);
  const inPrimaryCare = units.length > 0 ? 0.06 : Math.max(likely(PRIMARY_CARE), isSmall ? 0.5 : 0.2);
  if (random.chance(inPrimaryCare)) units.push(['PRIMARY_CARE', staying.primaryCare]);
  if (units.length > 0) return units;
  return isSmall || random.chance(0.4)
    ? [['PRIMARY_CARE', staying.primaryCare]]
    : [['CHILD_PSYCHIATRY', staying.childPsychiatry]];
}

/** The family and the units as parties, with what each answered when it was invited. */
export function drawParties(
  random: Random,
  units: readonly (readonly [PartyKind, Unit])[],
  guardians: readonly Guardian[],
  timeline: Timeline,
  today: Day,
): PartyCase[] {
  const { calledOn, endedOn } = timeline;
  const coordinator = drawCoordinator(random, units);
  const invitable = units.filter(([, unit]) => unit !== coordinator);
  const couldHaveAnswered = calledOn !== null && calledOn <= today - SILENT_AFTER && endedOn === null;
  const silent = couldHaveAnswered && random.chance(SILENT_SHARE) ? random.pick(invitable)[1] : undefined;
  const family = guardians.map(
    ({ id }): PartyCase => ({
      ...answered(random, calledOn, 'ACCEPTED', today),
      id: random.uuid(),
      kind: 'FAMILY',
      unit: null,
      guardianId: id,
      coordinates: false,
    }),
  );
  const professionals = units.map(([kind, unit]): PartyCase => {
    const coordinates = unit === coordinator;
    const answer: Answer =
      calledOn === null || unit === silent
        ? 'WAITING'
        : !coordinates && kind !== 'SOCIAL_SERVICES' && random.chance(0.03)
          ? 'DECLINED'
          : 'ACCEPTED';
    const invitedOn =
      unit === silent ? Math.max(calledOn ?? today, today - random.between(SILENT_AFTER, 70)) : calledOn;
    return {
      ...answered(random, invitedOn, answer, today),
      id: random.uuid(),
      kind,
      unit,
      guardianId: null,
      coordinates,
    };
  });
  const others = random.chance(0.02)
    ? [
        {
          ...answered(random, calledOn, 'ACCEPTED', today),
          id: random.uuid(),
          kind: 'OTHER' as const,
          unit: null,
          guardianId: null,
          coordinates: false,
        },
      ]
    : [];
  return [...family, ...professionals, ...others];
}

function drawCoordinator(random: Random, units: readonly (readonly [PartyKind, Unit])[]): Unit {
  const weights: Partial<Record<PartyKind, number>> = {
    SOCIAL_SERVICES: 0.76,
    COORDINATION: 0.24,
    CHILD_PSYCHIATRY: 0.05,
    STUDENT_HEALTH: 0.04,
  };
  return random.pickWeighted(units.map(([kind, unit]) => [unit, weights[kind] ?? 0] as const));
}

function answered(
  random: Random,
  invitedOn: Day | null,
  answer: Answer,
  today: Day = Number.POSITIVE_INFINITY,
) {
  if (invitedOn === null) return { invitedOn: null, answeredOn: null, answer: 'WAITING' as const };
  const answeredOn = answer === 'WAITING' ? null : Math.min(today, invitedOn + random.between(0, 9));
  return { invitedOn, answeredOn, answer };
}

/** Who first asked for the plan. Either principal may; the school and the family can only ask. */
export function drawInitiator(random: Random, units: readonly (readonly [PartyKind, Unit])[]): PartyKind {
  const weights: Partial<Record<PartyKind, number>> = {
    SOCIAL_SERVICES: 0.52,
    STUDENT_HEALTH: 0.2,
    SCHOOL: 0.12,
    PRESCHOOL: 0.15,
    CHILD_PSYCHIATRY: 0.1,
    HABILITATION: 0.1,
    PAEDIATRICS: 0.08,
    PRIMARY_CARE: 0.05,
  };
  return random.pickWeighted([
    ['FAMILY' as PartyKind, 0.08],
    ...units.map(([kind]) => [kind, weights[kind] ?? 0] as const),
  ]);
}
