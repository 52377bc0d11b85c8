import { get } from './graph.js';

/** The children of the tour, written by hand in the seed, as the pages name them. */
export const ebba = 'Demo-Ebba T.';
/** The region has disclosed nothing of her plan to the municipality. */
export const amina = 'Demo-Amina E.';
/** Has protected identity. */
export const liv = 'Demo-Liv P.';

/** Her consent has run out, and its renewal waits for her father. Changed by the journey about signatures alone. */
export const tindra = 'Demo-Tindra E.';
/** Changed by the journey about blocks alone. */
export const saga = 'Demo-Saga A.';
/** The municipality's consent has run out. Released anew and withdrawn by the journey about that alone. */
export const elias = 'Demo-Elias L.';
/** Has a head of unit and no social worker. Changed by the journeys about lost answers and, alone, about assignments. */
export const olle = 'Demo-Olle P.';
/** His coordinator has left, and nobody does what BUP declined. */
export const sixten = 'Demo-Sixten L.';

/** Nothing lies between the chairs. Changed by the journeys about open pages alone. */
export const noah = 'Demo-Noah P.';

/** Ids of no child and no plan. */
export const nobody = '00000000-0000-8000-8000-000000000000';

/** Everybody who works with Ebba. */
export const aroundEbba = [
  'socialtjanst.farsta',
  'bup.farsta',
  'elevhalsa.farsta',
  'samordnare.farsta',
  'habilitering.farsta',
] as const;

/** The keys of a child's plan under way, asked for as somebody who works with the child. */
export async function keysOf(
  child: string,
  login = 'socialtjanst.farsta',
): Promise<{ planId: string; childId: string }> {
  const { plans } = await get<{
    plans: { edges: { node: { id: string; status: string; child: { id: string; displayName: string } } }[] };
  }>(login, '{ plans(first: 100) { edges { node { id status child { id displayName } } } } }');
  const found = plans.edges.find(({ node }) => node.child.displayName === child && node.status !== 'CLOSED');
  if (!found) throw new Error(`${login} has no plan of ${child}`);
  return { planId: found.node.id, childId: found.node.child.id };
}
