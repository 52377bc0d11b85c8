import { AccessGround, RecordPart } from '@samsyn/disclosure/record-part';
import type { Unit } from '@samsyn/reference/unit';
import { type AccessCircumstances, drawBlock, unitsOf } from './access-kommun.js';
import type { ConsentCase, DisclosureCase, OwnerAccess, PartyCase } from './case.js';
import { type ConsentState, disclosure, drawConsent, drawState, type Release } from './consents.js';
import { CARE_KINDS } from './parties.js';
import type { Random } from './random.js';

/** The region asks on its own: its consent may lack a signature although the municipality's has both. */
const CONSENT_STATES: readonly (readonly [ConsentState, number])[] = [
  ['SIGNED', 0.89],
  ['BY_DECISION', 0.02],
  ['HALF_SIGNED', 0.04],
  ['EXPIRED', 0.03],
  ['WITHDRAWN', 0.02],
];
const UNASKED_SHARE = 0.04;
const PURPOSES = [
  'Samordnad individuell plan: dela vårdens insatser och svar',
  'SIP: att kommunen ser vårdens del av planen',
];

/** Who answers for what, and what is released to whom, in the region's records. Assignments come apart. */
export function drawRegionAccess(
  random: Random,
  circumstances: AccessCircumstances,
  hasCareContact: boolean,
): Omit<OwnerAccess, 'assignments'> {
  const { parties, timeline, isUndisclosed, guardians } = circumstances;
  const keeper = responsibleUnit(parties);
  const isAsked = timeline.calledOn !== null;
  const owners: [RecordPart, Unit][] = [];
  if (keeper && (isAsked || hasCareContact)) owners.push([RecordPart.HEALTH_CARE, keeper]);
  if (keeper && isAsked) owners.push([RecordPart.PLAN, keeper]);
  const blocks = keeper && random.chance(0.004) ? [drawBlock(random, circumstances, unitsOf(parties))] : [];
  if (!keeper || timeline.calledOn === null || isUndisclosed || random.chance(UNASKED_SHARE)) {
    return { owner: 'care', owners, consents: [], otherDisclosures: [], blocks };
  }

  const showsHealthCare = random.chance(0.4);
  const releases = unitsOf(parties)
    .filter((unit) => unit.owner === 'municipal')
    .map((to): Release => {
      const isShownCare = showsHealthCare && to.kind === 'SOCIAL_SERVICES';
      return { to, parts: isShownCare ? [RecordPart.PLAN, RecordPart.HEALTH_CARE] : [RecordPart.PLAN] };
    });
  const consent = drawConsent(random, {
    ...circumstances,
    state: drawState(random, guardians, CONSENT_STATES),
    purpose: random.pick(PURPOSES),
    keeper,
    releases,
    from: timeline.calledOn + random.between(0, 1),
    endedOn: timeline.endedOn,
  });
  return {
    owner: 'care',
    owners,
    consents: [consent],
    otherDisclosures: drawOtherGrounds(random, circumstances, keeper, consent),
    blocks,
  };
}

/** The care unit that answers for the region's part of a plan. */
export function responsibleUnit(parties: readonly PartyCase[]): Unit | null {
  for (const kind of CARE_KINDS) {
    const unit = parties.find((party) => party.kind === kind)?.unit;
    if (unit) return unit;
  }
  return null;
}

/** To other providers what the care of a child under 18 needs (OSL 25 kap. 12 §), to social services what they may demand. */
function drawOtherGrounds(
  random: Random,
  { parties, timeline, socialServices, today }: AccessCircumstances,
  keeper: Unit,
  consent: ConsentCase,
): DisclosureCase[] {
  const dates = { decidedOn: Math.min(today, consent.from), until: null, revokedOn: timeline.endedOn };
  const others = unitsOf(parties).filter(
    (unit) => unit.owner === 'care' && unit.authority !== keeper.authority,
  );
  const disclosures = others.flatMap((unit) =>
    [RecordPart.PLAN, RecordPart.HEALTH_CARE].map((part) =>
      disclosure(random, keeper, part, unit, AccessGround.NECESSARY_CARE, dates),
    ),
  );
  if (!consent.parts.includes(RecordPart.HEALTH_CARE) && random.chance(0.03)) {
    const ground = random.pick([AccessGround.DUTY_OF_DISCLOSURE, AccessGround.CONCERN_REPORT]);
    disclosures.push(disclosure(random, keeper, RecordPart.HEALTH_CARE, socialServices, ground, dates));
  }
  return disclosures;
}
