import { consentEndOf } from '@samsyn/disclosure/consents/consent-end.rules';
import { isAtWork } from '@samsyn/disclosure/interventions/at-work.rules';
import type { RecordPart } from '@samsyn/disclosure/record-part';
import { settledOf, undecidedOf } from '@samsyn/kommun/gaps/gap.rules';
import { getUnit } from '@samsyn/reference/units';
import type { SeededChild } from '../seed/children.js';
import { dayOf, isoOf } from '../seed/days.js';

type Rows = SeededChild['rows'];
type OwnersRows = Rows['kommun'] | Rows['region'];

const part = 'PLAN' as RecordPart;
const dateOf = (at: string | null | undefined) => at?.slice(0, 10) ?? null;

/** What the gaps of a child's first plan are computed from, read from its rows by hand: both owners' parts are known. */
export function gapGroundOf({ rows: { kommun, region } }: SeededChild, today: string) {
  const plan = kommun.plan[0];
  const inPlan = <Row extends { readonly planId: string | null }>(rows: readonly Row[]) =>
    rows.filter(({ planId }) => planId === plan?.id);
  return {
    status: plan?.status ?? '',
    startedOn: plan?.startedOn ?? null,
    coordinatingUnitId: plan?.coordinatingUnitId ?? '',
    goals: inPlan(kommun.goal),
    interventions: inPlan(kommun.municipal_intervention),
    parties: inPlan(kommun.plan_party),
    settled: settledOf(inPlan(kommun.escalation)),
    undecided: undecidedOf(inPlan(kommun.escalation)),
    followUps: inPlan(kommun.follow_up),
    staffing: staffingOf(kommun, today),
    consentEnd: consentEnd(kommun, today),
    care: {
      ...careFacts(inPlan(region.care_intervention), inPlan(region.referral), region.referral_answer, today),
      left: staffingOf(region, today).flatMap(({ kind, leftOn }) =>
        leftOn === null ? [] : [{ partyKind: kind, since: leftOn }],
      ),
      consentEnd: consentEnd(region, today),
    },
    today,
  } as never;
}

function careFacts(
  interventions: Rows['region']['care_intervention'],
  referrals: Rows['region']['referral'],
  answers: Rows['region']['referral_answer'],
  today: string,
) {
  const takenOn = interventions.filter((row) => isAtWork(row, today));
  const goalIds = [...new Set(interventions.map(({ goalId }) => goalId))];
  return {
    goals: goalIds.map((id) => ({
      goalId: id,
      acceptedCount: takenOn.filter(({ goalId }) => goalId === id).length,
    })),
    declinedReferrals: referrals.flatMap(({ id, purpose, goalId }) => {
      const given = answers.filter(({ referralId }) => referralId === id);
      const since = given.map(({ answeredOn }) => answeredOn ?? '').sort();
      return given.every(({ outcome }) => outcome === 'DECLINED')
        ? [{ referralId: id, purpose, goalId, toKinds: [], since: since.at(-1) ?? '' }]
        : [];
    }),
    declinedInterventions: interventions
      .filter(({ status }) => status === 'DECLINED')
      .map(({ id, goalId, partyKind, declinedOn }) => ({
        ...{ interventionId: id, goalId, partyKind, since: declinedOn },
      })),
    takenOn: takenOn.map(({ goalId, fromOn }) => ({ goalId, from: fromOn })),
  };
}

function staffingOf({ assignment }: OwnersRows, today: string) {
  return [...new Set(assignment.map(({ unitId }) => unitId))].map((id) => {
    const ends = assignment.filter(({ unitId }) => unitId === id).map(({ untilOn }) => untilOn ?? '9999');
    const last = [...ends].sort().at(-1) as string;
    return { unitId: id, kind: getUnit(id).kind, leftOn: last >= today ? null : isoOf(dayOf(last) + 1) };
  });
}

function consentEnd({ consent, consent_signature, disclosure, record_owner }: OwnersRows, today: string) {
  const signed = consent.filter(
    ({ id, parts, decisionReference, signaturesNeeded }) =>
      parts.includes(part) &&
      (decisionReference !== null ||
        consent_signature.filter(({ consentId }) => consentId === id).length >= signaturesNeeded),
  );
  const end = consentEndOf(
    signed.map((row) => ({
      ...{ receivers: row.receivingUnits, from: row.fromOn, until: row.untilOn },
      withdrawnOn: dateOf(row.withdrawnAt),
    })),
    disclosure.flatMap((row) =>
      row.part === part && row.consentId !== null && !row.revokedAt ? [row.unitId] : [],
    ),
    today,
  );
  const keeper = record_owner.find((row) => row.part === part);
  return end && { ...end, keeper: keeper ? getUnit(keeper.unitId).kind : null };
}
