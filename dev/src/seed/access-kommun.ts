import { AccessGround, RecordPart } from '@samsyn/disclosure/record-part';
import type { Unit } from '@samsyn/reference/unit';
import type { BlockCase, ConsentCase, DisclosureCase, OwnerAccess, PartyCase } from './case.js';
import { type ConsentState, disclosure, drawConsent, drawState, type Release } from './consents.js';
import type { Day } from './days.js';
import type { Guardian } from './people.js';
import type { Random } from './random.js';
import type { Schooling } from './schooling.js';
import { blockReasons } from './texts/answers.js';
import type { Timeline } from './timeline.js';

const CONSENT_STATES: readonly (readonly [ConsentState, number])[] = [
  ['SIGNED', 0.88],
  ['BY_DECISION', 0.03],
  ['EXPIRED', 0.05],
  ['WITHDRAWN', 0.04],
];
/** How often the school tells a party of schooling; others than these: 35 %. */
const TOLD_OF_SCHOOLING: Partial<Record<Unit['kind'], number>> = {
  SOCIAL_SERVICES: 0.8,
  COORDINATION: 0.8,
  STUDENT_HEALTH: 0.6,
};
const PURPOSES = [
  'Samordnad individuell plan: dela mål, insatser och uppföljning',
  'SIP: att berörda enheter ser samma plan',
  'Att samordna stödet enligt den individuella planen',
];

export interface AccessCircumstances {
  readonly age: number;
  readonly guardians: readonly Guardian[];
  readonly parties: readonly PartyCase[];
  readonly schooling: Schooling | null;
  readonly socialServices: Unit;
  readonly timeline: Timeline;
  /** Nobody has been shown anything, in either organisation. */
  readonly isUndisclosed: boolean;
  readonly today: Day;
}

/** Who answers for what, and what is released to whom, in the municipalities' records. Assignments come apart. */
export function drawKommunAccess(
  random: Random,
  circumstances: AccessCircumstances,
): Omit<OwnerAccess, 'assignments'> {
  const { socialServices, schooling, parties } = circumstances;
  const keeper = schooling && keeperOfSchooling(schooling);
  const receivers = unitsOf(parties).filter((unit) => unit.authority !== socialServices.authority);
  return {
    owner: 'municipal',
    owners: [
      [RecordPart.IDENTITY, socialServices],
      [RecordPart.PLAN, socialServices],
      [RecordPart.SOCIAL_SUPPORT, socialServices],
      ...(keeper ? ([[RecordPart.SCHOOLING, keeper]] as const) : []),
    ],
    consents: [
      ...drawPlanConsent(random, circumstances, receivers),
      ...(keeper ? drawSchoolConsent(random, circumstances, keeper) : []),
    ],
    otherDisclosures: drawOtherGrounds(random, circumstances, keeper),
    blocks: random.chance(0.006) ? [drawBlock(random, circumstances, receivers)] : [],
  };
}

/**
 * A pupil's records are kept by the school board's student health; an independent school keeps its own, under its own
 * company.
 */
export function keeperOfSchooling({ unit, part }: Schooling): Unit {
  return unit.independent ? unit : part.studentHealth;
}

/** The units among the parties, each once. */
export function unitsOf(parties: readonly PartyCase[]): Unit[] {
  return [...new Set(parties.flatMap(({ unit }) => (unit ? [unit] : [])))];
}

/** No plan leaves draft without a consent that was active then (domain 8.1); some have lapsed since. */
function drawPlanConsent(
  random: Random,
  circumstances: AccessCircumstances,
  receivers: Unit[],
): ConsentCase[] {
  const { timeline, guardians, isUndisclosed, today } = circumstances;
  const isDraft = timeline.calledOn === null;
  if (isDraft && isUndisclosed) return [];
  const consent = drawConsent(random, {
    ...circumstances,
    state: isDraft ? 'HALF_SIGNED' : drawState(random, guardians, CONSENT_STATES),
    purpose: random.pick(PURPOSES),
    keeper: circumstances.socialServices,
    releases: receivers.map((to): Release => ({ to, parts: [RecordPart.IDENTITY, RecordPart.PLAN] })),
    from:
      timeline.calledOn === null ? today - random.between(0, 6) : timeline.calledOn - random.between(0, 2),
    endedOn: timeline.endedOn,
  });
  return [isUndisclosed ? { ...consent, disclosures: [] } : consent];
}

/** The school's own consent to tell social services and health care of schooling. */
function drawSchoolConsent(random: Random, circumstances: AccessCircumstances, keeper: Unit): ConsentCase[] {
  const { parties, timeline, isUndisclosed, guardians } = circumstances;
  if (isUndisclosed || timeline.calledOn === null) return [];
  const parts = [RecordPart.SCHOOLING];
  const releases = unitsOf(parties)
    .filter((unit) => unit.authority !== keeper.authority)
    .filter(({ kind }) => random.chance(TOLD_OF_SCHOOLING[kind] ?? 0.35))
    .map((to): Release => ({ to, parts }));
  if (releases.length === 0) return [];
  return [
    drawConsent(random, {
      ...circumstances,
      state: drawState(random, guardians, CONSENT_STATES),
      purpose: 'Att skolan berättar om skolgång och närvaro',
      keeper,
      releases,
      from: timeline.calledOn + random.between(0, 2),
      endedOn: timeline.endedOn,
    }),
  ];
}

/** Disclosed without consent: a school's report of concern, and what care must know of a child under 18. */
function drawOtherGrounds(
  random: Random,
  { parties, timeline, isUndisclosed, socialServices, today }: AccessCircumstances,
  keeper: Unit | null,
): DisclosureCase[] {
  if (isUndisclosed || timeline.calledOn === null) return [];
  const dates = { decidedOn: Math.min(today, timeline.calledOn), until: null, revokedOn: timeline.endedOn };
  const disclosures: DisclosureCase[] = [];
  if (keeper && random.chance(0.05)) {
    const ground = AccessGround.CONCERN_REPORT;
    disclosures.push(disclosure(random, keeper, RecordPart.SCHOOLING, socialServices, ground, dates));
  }
  const care = unitsOf(parties).find((unit) => unit.owner === 'care');
  if (care && random.chance(0.03)) {
    const ground = AccessGround.NECESSARY_CARE;
    disclosures.push(disclosure(random, socialServices, RecordPart.SOCIAL_SUPPORT, care, ground, dates));
  }
  return disclosures;
}

/** A block against one unit, or against everybody but the child's own social services. */
export function drawBlock(
  random: Random,
  circumstances: AccessCircumstances,
  units: readonly Unit[],
): BlockCase {
  const { today, age } = circumstances;
  const unit = units.length > 0 && random.chance(0.7) ? random.pick(units) : null;
  const isOwnWish = unit === null && age >= 15;
  return {
    part: random.chance(0.4) ? RecordPart.PLAN : null,
    unit,
    reason: random.pick(isOwnWish ? blockReasons.young : unit ? blockReasons.unit : blockReasons.everyone),
    from: today - random.between(1, 90),
    liftedOn: null,
  };
}
