import type {
  BlockFactsFragment,
  ConsentFactsFragment,
  DisclosureFactsFragment,
  RecordPart,
} from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import type { Door } from './doors.js';
import { BlockFacts, ConsentFacts } from './facts.js';
import { type Bundle, bundled, type Receiver, type Release, releasesOf } from './releases.js';

/** A consent, what has been released on it, and what it would allow besides. */
export interface ConsentStanding {
  readonly kind: 'consent';
  readonly consent: ConsentFactsFragment;
  readonly releases: readonly Release[];
  readonly unreleased: readonly Bundle[];
  /** Names of the guardians whose signature is missing. */
  readonly missing: readonly string[];
}

/** What was decided without a consent, or is known without it. */
export interface DecisionStanding {
  readonly kind: 'decision';
  readonly release: Release;
}

export type Standing = ConsentStanding | DecisionStanding;

export interface DoorStanding {
  /** What holds, waits, or has ended without anything in its place. */
  readonly current: readonly Standing[];
  /** Consents that have ended and been followed by another. */
  readonly earlier: readonly ConsentStanding[];
  /** What others of this owner, whose the parts are, have released to the viewer. */
  readonly received: readonly DecisionStanding[];
  readonly blocks: readonly BlockFactsFragment[];
}

/** What a door rests on now, in the order in which one wants to read it. */
export function standingOf({ sharing, disclosures }: Door): DoorStanding {
  const active = (disclosures ?? []).filter((each) => each.active);
  const own = new Set(sharing?.ownParts);
  const consents = (sharing?.consents ?? [])
    .map((each) => readFragment(ConsentFacts, each))
    .filter((consent) => consent.parts.every((part) => own.has(part)))
    .map((consent): ConsentStanding => {
      const releases = releasesOf(active.filter(({ consentId }) => consentId === consent.id));
      const names = new Map(sharing?.guardians.map(({ id, name }) => [id, name]));
      const signed = new Set(consent.signatures.map(({ guardianId }) => guardianId));
      return {
        kind: 'consent',
        consent,
        releases,
        unreleased: consent.state === 'ACTIVE' ? withoutReleased(consent, releases) : [],
        missing:
          consent.state === 'NOT_SIGNED_BY_ALL'
            ? (sharing?.guardians ?? [])
                .filter(({ id, mustSign }) => mustSign && !signed.has(id))
                .map(({ id }) => names.get(id) ?? '')
            : [],
      };
    });
  const told = new Set(consents.map(({ consent }) => consent.id));
  const decisions = releasesOf(
    active.filter(({ consentId }) => consentId === null || !told.has(consentId)),
  ).map((release): DecisionStanding => ({ kind: 'decision', release }));
  const isOwn = ({ release }: DecisionStanding) => release.parts.every((part) => own.has(part));
  const [current, earlier] = followed(consents);
  return {
    current: [...current, ...decisions.filter(isOwn)],
    earlier,
    received: decisions.filter((each) => !isOwn(each)),
    blocks: (sharing?.blocks ?? [])
      .map((each) => readFragment(BlockFacts, each))
      .filter(({ liftedAt }) => liftedAt === null),
  };
}

/** Those of the receivers from whom a block hides any of the parts: it beats the release. */
export function blockedIn({ parts, receivers }: Bundle, blocks: readonly BlockFactsFragment[]): Receiver[] {
  return receivers.filter((receiver) =>
    blocks.some(
      (block) => (block.unit === null || block.unit.id === receiver.id) && parts.includes(block.part),
    ),
  );
}

/** What ends when some decisions do: what closes, and what stays open all the same by another decision. */
export function ending(
  decisions: readonly DisclosureFactsFragment[],
  disclosures: readonly DisclosureFactsFragment[],
): { readonly closes: Bundle[]; readonly stays: Bundle[] } {
  const ends = new Set(decisions.map(({ id }) => id));
  const others = disclosures.filter(({ id, active }) => active && !ends.has(id));
  const isElsewhere = (pair: DisclosureFactsFragment) =>
    others.some(({ part, receiver }) => part === pair.part && receiver.id === pair.receiver.id);
  return {
    closes: bundled(decisions.filter((pair) => !isElsewhere(pair))),
    stays: bundled(decisions.filter(isElsewhere)),
  };
}

function withoutReleased(consent: ConsentFactsFragment, releases: readonly Release[]): Bundle[] {
  const isReleased = (part: RecordPart, receiver: Receiver) =>
    releases.some(({ decisions }) =>
      decisions.some((each) => each.part === part && each.receiver.id === receiver.id),
    );
  return bundled(
    consent.parts.flatMap((part) =>
      consent.receivers
        .filter((receiver) => !isReleased(part, receiver))
        .map((receiver) => ({ part, receiver })),
    ),
  );
}

/** Apart: an ended consent that one before it in the list, holding or newer, has followed. */
function followed(consents: readonly ConsentStanding[]): [ConsentStanding[], ConsentStanding[]] {
  const current: ConsentStanding[] = [];
  const earlier: ConsentStanding[] = [];
  for (const each of consents) {
    const hasEnded = each.consent.state === 'EXPIRED' || each.consent.state === 'WITHDRAWN';
    const isFollowed = current.some(({ consent }) =>
      consent.parts.some((part) => each.consent.parts.includes(part)),
    );
    (hasEnded && isFollowed ? earlier : current).push(each);
  }
  return [current, earlier];
}
