import type { SharingFactsFragment } from '../../gql/graphql.js';
import { readFragment } from '../../gql/index.js';
import { consentParameter } from '../../paths.js';
import type { Door } from '../../sharing/doors.js';
import { ConsentFacts } from '../../sharing/facts.js';
import { inOrder } from '../../sharing/releases.js';
import { type Draft, startingDraft } from './draft.js';
import type { PossibleReceivers } from './receivers.js';

/** What the form begins with: the common case, or the parts, receivers and purpose of a consent that has ended. */
export function startFrom(
  { owner, sharing: standing }: Door,
  sharing: SharingFactsFragment,
  { others }: PossibleReceivers,
  today: string,
  search: string,
): Draft {
  const possible = others.map(({ unit }) => unit.id);
  const start = startingDraft(owner, sharing.ownParts, possible, today);
  const wanted = new URLSearchParams(search).get(consentParameter);
  const before = standing?.consents
    .map((each) => readFragment(ConsentFacts, each))
    .find(({ id }) => id === wanted);
  if (!before) return start;
  const had = new Set(before.receivers.map(({ id }) => id));
  return {
    ...start,
    parts: inOrder(before.parts.filter((part) => sharing.ownParts.includes(part))),
    receivers: possible.filter((id) => had.has(id)),
    purpose: before.purpose,
  };
}
