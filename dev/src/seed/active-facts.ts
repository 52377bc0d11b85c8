import type { AccessFacts } from '@samsyn/disclosure/decide';
import { blockedParts } from './blocked-parts.js';
import type { ChildCase, ConsentCase, DisclosureCase } from './case.js';
import type { Day } from './days.js';

type RecordKeeper = 'kommun' | 'region';

/**
 * What an owner's records say on a day about one viewer and this child: the facts that `findFacts` reads from the tables
 * (see `active.ts` in packages/disclosure), from the case before it is written. Tests hold the two together.
 */
export function factsOn(
  day: Day,
  { isProtected, ...records }: Pick<ChildCase, 'isProtected' | RecordKeeper>,
  owner: RecordKeeper,
  viewer: { readonly subject: string; readonly units: readonly string[] },
): AccessFacts {
  const access = records[owner];
  const mine = (unitId: string) => viewer.units.includes(unitId);
  const holds = ({ from, until }: { from: Day; until: Day | null }) =>
    from <= day && (until === null || until >= day);
  return {
    owners: new Map(access.owners.map(([part, unit]) => [part, unit.authority])),
    assignments: access.assignments
      .filter(
        (assignment) =>
          assignment.subject === viewer.subject && mine(assignment.unit.id) && holds(assignment),
      )
      .map(({ unit }) => ({ unitId: unit.id, authority: unit.authority })),
    disclosures: [
      ...access.consents
        .filter((consent) => isActive(consent, day))
        .flatMap(({ disclosures }) => disclosures),
      ...access.otherDisclosures,
    ]
      .filter((disclosure) => mine(disclosure.to.id) && isInForce(disclosure, day))
      .map(({ id, part, to, ground }) => ({
        id,
        part,
        unitId: to.id,
        ground,
        toOwnUnit: to.owner === access.owner,
      })),
    blocks: access.blocks
      .filter(({ from, liftedOn }) => from <= day && (liftedOn === null || liftedOn > day))
      .flatMap((block) =>
        blockedParts(access, block).map((part) => ({ part, unitId: block.unit?.id ?? null })),
      ),
    isProtected,
  };
}

/** Not withdrawn, in time, and signed by all who must, or by some of them where a decision says why they suffice. */
export function isActive(consent: ConsentCase, day: Day): boolean {
  const { from, until, withdrawnOn, signatures, signaturesNeeded, decisionReference } = consent;
  if (from > day || (until !== null && until < day) || (withdrawnOn !== null && withdrawnOn <= day))
    return false;
  const needed = decisionReference === null ? signaturesNeeded : Math.min(signaturesNeeded, 1);
  const signed = signatures.filter(({ on }) => on <= day).length;
  return signed > 0 && signed >= needed;
}

function isInForce({ decidedOn, until, revokedOn }: DisclosureCase, day: Day): boolean {
  return decidedOn <= day && (until === null || until >= day) && (revokedOn === null || revokedOn > day);
}
