import type { AskGraph } from '@samsyn/subgraph/gateway-client';

const question = `query SeatToChair($group: ID!, $on: Date!) {
  busGroup(id: $group, on: $on) { regionalSeats(on: $on) { id } } }`;

/** Whether the region has a seat of this key in a group on a day; asked of the graph with the viewer's own token. */
export async function findRegionalSeat(
  seatId: string,
  busGroupId: string,
  on: string,
  askGraph: AskGraph,
): Promise<'FOUND' | 'NONE' | 'NOT_VERIFIED'> {
  const answer = await askGraph(question, { group: busGroupId, on });
  if (answer.kind === 'failed') return answer.code === 'GRAPH_REFUSED' ? 'NONE' : 'NOT_VERIFIED';
  const group = answer.data.busGroup as {
    readonly regionalSeats?: readonly { readonly id?: unknown }[] | null;
  } | null;
  if (group !== null && !Array.isArray(group.regionalSeats)) return 'NOT_VERIFIED';
  return group?.regionalSeats?.some(({ id }) => id === seatId) ? 'FOUND' : 'NONE';
}
