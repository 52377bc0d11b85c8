import type { PartyKind, Unit } from '@samsyn/reference/unit';
import type { Answer, GoalCase, Home, ReferralCase } from './case.js';
import type { Day } from './days.js';
import type { County } from './places.js';
import type { Random } from './random.js';
import { declineReasons, referralPurposes } from './texts/answers.js';
import type { Timeline } from './timeline.js';

/** Of plans that have been called to a meeting. Together they make 6 % of all plans with a referral everybody declined. */
const REFERRED_SHARE = 0.42;
const DECLINED_BY_ALL_SHARE = 0.14;

/** Referrals of the plan to health care, each sent to one or two units. */
export function drawReferrals(
  random: Random,
  county: County,
  home: Home,
  units: ReadonlyMap<PartyKind, Unit>,
  goals: readonly GoalCase[],
  timeline: Timeline,
  today: Day,
): ReferralCase[] {
  if (timeline.calledOn === null || !random.chance(REFERRED_SHARE)) return [];
  const kind = random.pickWeighted<PartyKind>([
    ['CHILD_PSYCHIATRY', 0.45],
    ['HABILITATION', 0.3],
    ['PAEDIATRICS', 0.15],
    ['PRIMARY_CARE', 0.1],
  ]);
  const last = timeline.endedOn ?? today;
  const sentOn = Math.max(timeline.needAssessedOn, last - random.between(12, 150));
  const outcome = random.pickWeighted<Answer | 'MIXED'>([
    ['DECLINED', DECLINED_BY_ALL_SHARE],
    ['ACCEPTED', 0.49],
    ['WAITING', 0.2],
    ['MIXED', 0.17],
  ]);
  const receivers = receiversOf(random, county, home, kind, outcome === 'MIXED' || random.chance(0.35));
  const goal = goals.length > 0 && random.chance(0.5) ? random.pick(goals) : null;
  return [
    {
      from: senderOf(random, units, kind),
      purpose: random.pick(referralPurposes[kind] ?? ['Bedömning']),
      sentOn,
      goalId: goal?.id ?? null,
      answers: receivers.map((unit, index) => {
        const answer: Answer = outcome === 'MIXED' ? (index === 0 ? 'DECLINED' : 'ACCEPTED') : outcome;
        return {
          unit,
          outcome: answer,
          reason: answer === 'DECLINED' ? random.pick(declineReasons[kind] ?? ['Utanför uppdraget.']) : null,
          answeredOn: answer === 'WAITING' ? null : random.between(sentOn, last),
        };
      }),
    },
  ];
}

function receiversOf(
  random: Random,
  county: County,
  { staying }: Home,
  kind: PartyKind,
  isTwo: boolean,
): Unit[] {
  const unitIn = (part: Home['staying']) =>
    kind === 'CHILD_PSYCHIATRY'
      ? part.childPsychiatry
      : kind === 'HABILITATION'
        ? part.habilitation
        : kind === 'PAEDIATRICS'
          ? part.paediatrics
          : part.primaryCare;
  const first = unitIn(staying);
  if (!isTwo) return [first];
  const others = county.parts.map(unitIn).filter((unit) => unit.id !== first.id);
  return [first, random.pick(others)];
}

/** Somebody of the plan who is not of the kind that it goes to. */
function senderOf(random: Random, units: ReadonlyMap<PartyKind, Unit>, kind: PartyKind): Unit {
  const senders: PartyKind[] = ['SOCIAL_SERVICES', 'STUDENT_HEALTH', 'CHILD_PSYCHIATRY', 'PRIMARY_CARE'];
  return random.pick(senders.flatMap((sender) => (sender !== kind && units.get(sender)) || []));
}
