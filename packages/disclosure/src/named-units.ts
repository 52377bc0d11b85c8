import { isSlug } from '@samsyn/subgraph/ids';
import type { ChangeContext } from './change-context.js';
import { InputProblemCode as Code } from './changes.types.js';
import type { InputProblems } from './input-problems.js';
import { RecordOwner } from './record-part.js';
import type { PartyKind } from './vocabulary/party-kind.js';

type UnitContext = Pick<ChangeContext, 'owner' | 'units' | 'askGraph'>;

/** How the other owner’s units are asked for in the graph. */
const otherOwnersUnit = {
  [RecordOwner.MUNICIPALITY]: 'careUnit',
  [RecordOwner.REGION]: 'municipalUnit',
} as const;

/** A unit that an input names. */
interface NamedUnit {
  /** Where in the input its key stands. */
  readonly field: string;
  readonly id: string;
  /** The function that the input says it has, and where. */
  readonly as?: { readonly field: string; readonly kind: PartyKind };
}

/**
 * Checks that units exist: an own one by the own table, where it must be at work today; any other in the graph, for only
 * its owner knows it. What cannot be verified is not recorded.
 *
 * @param fields a key of the wrong form has been told already
 */
export async function requireUnits(
  fields: readonly NamedUnit[],
  problems: InputProblems,
  context: UnitContext,
): Promise<void> {
  const foreign: NamedUnit[] = [];
  const requireKind = ({ as }: NamedUnit, kind: string) => {
    if (as && as.kind !== kind) problems.add(as.field, Code.UNKNOWN);
  };
  for (const named of fields.filter(({ id }) => isSlug(id))) {
    const own = await context.units.standingOf(named.id);
    if (own === null) foreign.push(named);
    else if (!own.isAtWork) problems.add(named.field, Code.UNKNOWN);
    else requireKind(named, own.kind);
  }
  // More than may be named is wrong already, and not worth a question.
  if (foreign.length === 0 || problems.found.some(({ code }) => code === Code.TOO_LONG)) return;
  const known = await findForeign(
    foreign.map(({ id }) => id),
    context,
  );
  for (const named of foreign) {
    const kind = known?.get(named.id);
    if (known === null) problems.add(named.field, Code.NOT_VERIFIED);
    else if (kind === undefined) problems.add(named.field, Code.UNKNOWN);
    else requireKind(named, kind);
  }
}

/** Those of these that the other owner has, each with its function; null when that is not known. */
async function findForeign(
  ids: readonly string[],
  { owner, askGraph }: UnitContext,
): Promise<ReadonlyMap<string, string> | null> {
  const each = [...new Set(ids)];
  const declared = each.map((_, place) => `$u${place}: ID!`).join(', ');
  const asked = each
    .map((_, place) => `u${place}: ${otherOwnersUnit[owner]}(id: $u${place}) { id kind }`)
    .join(' ');
  const answer = await askGraph(
    `query Units(${declared}) { ${asked} }`,
    Object.fromEntries(each.map((id, place) => [`u${place}`, id])),
  );
  if (answer.kind === 'failed') return null;
  return new Map(
    each.flatMap((id, place): [string, string][] => {
      const unit = answer.data[`u${place}`] as { id?: unknown; kind?: unknown } | null;
      return unit?.id === id ? [[id, String(unit.kind)]] : [];
    }),
  );
}

/** Where each of an input's `receivers` stands. */
export function receiverFields(receivers: readonly string[]): { field: string; id: string }[] {
  return receivers.map((id, place) => ({ field: `receivers.${place}`, id }));
}
