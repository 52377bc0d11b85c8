import { isSlug } from '@samsyn/subgraph/ids';
import type { ChangeContext } from './change-context.js';
import { InputProblemCode as Code } from './changes.types.js';
import type { InputProblems } from './input-problems.js';
import { RecordOwner } from './record-part.js';

type UnitContext = Pick<ChangeContext, 'owner' | 'units' | 'askGraph'>;

/** How the other owner’s units are asked for in the graph. */
const otherOwnersUnit = {
  [RecordOwner.MUNICIPALITY]: 'careUnit',
  [RecordOwner.REGION]: 'municipalUnit',
} as const;

/**
 * Checks that units exist: an own one by the own table, where it must be at work today; any other in the graph, for only
 * its owner knows it. What cannot be verified is not recorded.
 *
 * @param fields where in the input each key stands; a key of the wrong form has been told already
 */
export async function requireUnits(
  fields: readonly { readonly field: string; readonly id: string }[],
  problems: InputProblems,
  context: UnitContext,
): Promise<void> {
  const foreign: { readonly field: string; readonly id: string }[] = [];
  for (const named of fields.filter(({ id }) => isSlug(id))) {
    const own = await context.units.standingOf(named.id);
    if (own === null) foreign.push(named);
    else if (!own.isAtWork) problems.add(named.field, Code.UNKNOWN);
  }
  // More than may be named is wrong already, and not worth a question.
  if (foreign.length === 0 || problems.found.some(({ code }) => code === Code.TOO_LONG)) return;
  const known = await findForeign(
    foreign.map(({ id }) => id),
    context,
  );
  for (const { field, id } of foreign) {
    if (known === null) problems.add(field, Code.NOT_VERIFIED);
    else if (!known.has(id)) problems.add(field, Code.UNKNOWN);
  }
}

/** Which of these the other owner has; null when that is not known. */
async function findForeign(
  ids: readonly string[],
  { owner, askGraph }: UnitContext,
): Promise<ReadonlySet<string> | null> {
  const each = [...new Set(ids)];
  const declared = each.map((_, place) => `$u${place}: ID!`).join(', ');
  const asked = each
    .map((_, place) => `u${place}: ${otherOwnersUnit[owner]}(id: $u${place}) { id }`)
    .join(' ');
  const answer = await askGraph(
    `query Units(${declared}) { ${asked} }`,
    Object.fromEntries(each.map((id, place) => [`u${place}`, id])),
  );
  if (answer.kind === 'failed') return null;
  return new Set(
    each.filter((id, place) => (answer.data[`u${place}`] as { id?: unknown } | null)?.id === id),
  );
}

/** Where each of an input's `receivers` stands. */
export function receiverFields(receivers: readonly string[]): { field: string; id: string }[] {
  return receivers.map((id, place) => ({ field: `receivers.${place}`, id }));
}
