import { AccessGround, type RecordPart } from '@samsyn/disclosure/record-part';
import type { Unit } from '@samsyn/reference/unit';
import type { ConsentCase, DisclosureCase } from './case.js';
import { type Day, isoOf } from './days.js';
import type { Guardian } from './people.js';
import type { Random } from './random.js';

/** Where a consent stands today. Only the first two let anything be disclosed. */
export type ConsentState = 'SIGNED' | 'BY_DECISION' | 'HALF_SIGNED' | 'EXPIRED' | 'WITHDRAWN';

/** What one owner releases to one unit. */
export interface Release {
  readonly to: Unit;
  readonly parts: readonly RecordPart[];
}

export interface ConsentRequest {
  readonly state: ConsentState;
  readonly purpose: string;
  /** The unit that keeps what is shared: it asks, records and decides. */
  readonly keeper: Unit;
  readonly releases: readonly Release[];
  readonly guardians: readonly Guardian[];
  readonly age: number;
  readonly from: Day;
  /** The plan's end, when it has ended: what was released is then taken back. */
  readonly endedOn: Day | null;
  readonly today: Day;
}

const childsViews = [
  'Vill att planen delas.',
  'Tycker att det är bra att alla läser samma sak.',
  'Vill veta vilka som läser.',
  'Säger ja, men vill inte att hela skolan vet.',
  'Vill vara med på mötena.',
];
const decisions = [
  'den andra vårdnadshavaren kan inte nås (FB 6 kap. 13 §)',
  'åtgärden krävs med hänsyn till barnets bästa (FB 6 kap. 13 a §)',
];
const maturity = [
  'Förstår vad samtycket innebär och har själv sagt ja.',
  'Förstår i huvudsak; samtycke även från vårdnadshavare.',
];

/** Draws a consent in a state, and the decisions to release that rest on it. */
export function drawConsent(random: Random, request: ConsentRequest): ConsentCase {
  const { state, guardians, from, endedOn, today, age } = request;
  const missing = state === 'HALF_SIGNED' || state === 'BY_DECISION' ? 1 : 0;
  const signing = guardians.slice(0, guardians.length - missing);
  return recordConsent(random, {
    ...request,
    until: untilOf(random, state, from, endedOn, today),
    decidedOn: Math.min(today, from + random.between(0, 3)),
    revokedOn: endedOn,
    withdrawnOn: state === 'WITHDRAWN' ? random.between(Math.min(from + 1, today - 1), today - 1) : null,
    signatures: signing.map(({ id }, index) => ({
      guardianId: id,
      on: Math.min(today, from + (index > 0 ? random.between(0, 2) : 0)),
    })),
    decisionReference: state === 'BY_DECISION' ? `Beslut ${isoOf(from)}: ${random.pick(decisions)}` : null,
    childsView: age >= 8 && random.chance(0.6) ? random.pick(childsViews) : null,
    maturityAssessment: age >= 13 && random.chance(0.8) ? random.pick(maturity) : null,
  });
}

/** A consent as it was recorded, and the decisions to release that were made on it. */
export function recordConsent(
  random: Random,
  record: Pick<ConsentRequest, 'purpose' | 'keeper' | 'releases' | 'guardians'> &
    Pick<ConsentCase, 'signatures' | 'decisionReference' | 'childsView' | 'maturityAssessment'> &
    Pick<ConsentCase, 'from' | 'until' | 'withdrawnOn'> &
    Pick<DisclosureCase, 'decidedOn' | 'revokedOn'>,
): ConsentCase {
  const { keeper, releases, guardians, until, decidedOn, revokedOn } = record;
  const dates = { decidedOn, until, revokedOn };
  return {
    id: random.uuid(),
    purpose: record.purpose,
    parts: [...new Set(releases.flatMap(({ parts }) => parts))].sort(),
    receivers: releases.map(({ to }) => to),
    signaturesNeeded: guardians.length,
    signatures: record.signatures,
    decisionReference: record.decisionReference,
    childsView: record.childsView,
    maturityAssessment: record.maturityAssessment,
    recordedBy: `${CASE_WORKER[keeper.kind] ?? 'Handläggare'}, ${keeper.name}`,
    from: record.from,
    until,
    withdrawnOn: record.withdrawnOn,
    disclosures: releases.flatMap(({ to, parts }) =>
      parts.map((part) => disclosure(random, keeper, part, to, AccessGround.CONSENT, dates)),
    ),
  };
}

/** One decision to release. */
export function disclosure(
  random: Random,
  keeper: Unit,
  part: RecordPart,
  to: Unit,
  ground: AccessGround,
  dates: Pick<DisclosureCase, 'decidedOn' | 'until' | 'revokedOn'>,
): DisclosureCase {
  return {
    id: random.uuid(),
    part,
    to,
    ground,
    decidedBy: `${MANAGER[keeper.kind] ?? 'Enhetschef'}, ${keeper.name}`,
    ...dates,
  };
}

/** Draws a state; half signed needs a signature to miss. */
export function drawState(
  random: Random,
  guardians: readonly Guardian[],
  weights: readonly (readonly [ConsentState, number])[],
): ConsentState {
  const state = random.pickWeighted(weights);
  return state === 'BY_DECISION' && guardians.length < 2 ? 'SIGNED' : state;
}

function untilOf(
  random: Random,
  state: ConsentState,
  from: Day,
  endedOn: Day | null,
  today: Day,
): Day | null {
  if (state === 'EXPIRED') return Math.max(from, today - random.between(1, 60));
  if (endedOn !== null) return endedOn;
  return random.chance(0.2) ? null : today + random.between(15, 300);
}

const CASE_WORKER: Partial<Record<Unit['kind'], string>> = {
  SOCIAL_SERVICES: 'Socialsekreterare',
  STUDENT_HEALTH: 'Kurator',
  SCHOOL: 'Kurator',
  PRESCHOOL: 'Specialpedagog',
  CHILD_PSYCHIATRY: 'Vårdsamordnare',
  HABILITATION: 'Kurator',
  PAEDIATRICS: 'Sjuksköterska',
  PRIMARY_CARE: 'Kurator',
};
const MANAGER: Partial<Record<Unit['kind'], string>> = { SCHOOL: 'Rektor', PRESCHOOL: 'Rektor' };
