import type { CollaborationContext, KnownGroup } from '@samsyn/collaboration/collaboration-context';
import type { AskGraph } from '@samsyn/subgraph/gateway-client';
import { readDay } from './municipal-roster.types.js';

const question =
  'query GroupReferredTo($id: ID!, $on: Date!) { busGroup(id: $id, on: $on) { from to levels { id from to } } }';

interface Told {
  readonly from?: unknown;
  readonly to?: unknown;
  readonly levels?:
    | readonly { readonly id?: unknown; readonly from?: unknown; readonly to?: unknown }[]
    | null;
}

/**
 * A group as the municipality tells it to the viewer for a day. The gateway answers this from the municipality alone, so that the
 * region never waits for itself.
 */
async function findGroupInGraph(
  id: string,
  on: string,
  askGraph: AskGraph,
): Promise<KnownGroup | null | 'NOT_VERIFIED'> {
  const answer = await askGraph(question, { id, on });
  if (answer.kind === 'failed') return answer.code === 'GRAPH_REFUSED' ? null : 'NOT_VERIFIED';
  const group = answer.data.busGroup as Told | null | undefined;
  if (!group) return null;
  const boundsOf = ({ from, to }: Told) => ({ from: readDay(from), to: readDay(to) });
  const levels = (group.levels ?? []).map((level) => [String(level.id), boundsOf(level)] as const);
  return { ...boundsOf(group), levels: new Map(levels) };
}

/** What changing the region's seats needs to know of a group. No clinic lies in a group's area: care is chosen. */
export function groupDoor(askGraph: AskGraph): CollaborationContext['busGroups'] {
  return {
    find: (id, on) => findGroupInGraph(id, on, askGraph),
    covers: async () => false,
    maySeat: async () => true,
  };
}
