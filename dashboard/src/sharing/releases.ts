import type { AccessGround, DisclosureFactsFragment, RecordOwner, RecordPart } from '../gql/graphql.js';
import type { FragmentType } from '../gql/index.js';
import { groupBy } from '../group-by.js';
import type { UnitName } from '../parties/unit-name.js';

export type Receiver = { readonly id: string } & FragmentType<typeof UnitName>;

/** Parts that go to receivers, each part to each. */
export interface Bundle {
  readonly parts: readonly RecordPart[];
  readonly receivers: readonly Receiver[];
}

/** Decisions that were made alike: what people call one release. */
export interface Release extends Bundle {
  readonly key: string;
  readonly owner: RecordOwner;
  readonly ground: AccessGround;
  readonly until: string | null;
  /** null when that would tell where a child with protected identity is. */
  readonly decidedBy: string | null;
  readonly decidedOn: string;
  readonly consentId: string | null;
  readonly motivation: string | null;
  readonly decisions: readonly DisclosureFactsFragment[];
}

const partOrder: readonly RecordPart[] = ['PLAN', 'IDENTITY', 'SCHOOLING', 'SOCIAL_SUPPORT', 'HEALTH_CARE'];

/** Parts in the order in which they always stand: the plan first. */
export function inOrder(parts: Iterable<RecordPart>): RecordPart[] {
  const given = new Set(parts);
  return partOrder.filter((part) => given.has(part));
}

/** Pairs of part and receiver as few bundles: receivers who get the same parts stand together. */
export function bundled(
  pairs: readonly { readonly part: RecordPart; readonly receiver: Receiver }[],
): Bundle[] {
  const byReceiver = groupBy(pairs, ({ receiver }) => receiver.id);
  const receivers = [...byReceiver.values()].map((given) => ({
    receiver: given[0]?.receiver as Receiver,
    parts: inOrder(given.map(({ part }) => part)),
  }));
  return [...groupBy(receivers, ({ parts }) => parts.join()).values()].map((alike) => ({
    parts: alike[0]?.parts ?? [],
    receivers: alike.map(({ receiver }) => receiver),
  }));
}

/** Decisions to release, gathered so that each sentence about them is said once. */
export function releasesOf(disclosures: readonly DisclosureFactsFragment[]): Release[] {
  const alike = groupBy(disclosures, (each) =>
    JSON.stringify([
      each.owner,
      each.ground,
      each.until,
      each.decidedBy,
      each.decidedOn,
      each.consentId,
      each.motivation,
    ]),
  );
  return [...alike].flatMap(([key, decisions]) =>
    bundled(decisions).map((bundle) => {
      const { owner, ground, until, decidedBy, decidedOn, consentId, motivation } =
        decisions[0] as DisclosureFactsFragment;
      const units = new Set(bundle.receivers.map(({ id }) => id));
      return {
        ...bundle,
        key: `${key} ${[...units].join()}`,
        owner,
        ground,
        until,
        decidedBy,
        decidedOn,
        consentId,
        motivation,
        decisions: decisions.filter(({ receiver }) => units.has(receiver.id)),
      };
    }),
  );
}

/** The unit in "Socialsekreterare, Socialtjänsten Farsta"; null when only the work is said. */
export function unitIn(recorder: string | null): string | null {
  if (recorder === null) return null;
  const comma = recorder.indexOf(', ');
  return comma < 0 ? null : recorder.slice(comma + 2);
}
