import { randomUUID } from 'node:crypto';
import { get } from '../graph.js';
import { amina, ebba, elias, liv, noah, olle, saga, sixten, tindra } from '../showcase.js';
import { keeper, sharedPlans } from './shared-plans.js';

interface Asked {
  readonly plans: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly viewerMoves: readonly string[];
        readonly child: { readonly displayName: string | null };
        readonly meetings: readonly { readonly id: string; readonly kind: string; readonly status: string }[];
      };
    }[];
  };
}

/** A plan whose family can be asked, and the meeting that was held. */
export interface AskedPlan {
  readonly planId: string;
  readonly child: string;
  readonly meetingId: string;
}

/** Children whom other journeys are about. */
const others: readonly (string | null)[] = [amina, ebba, elias, liv, noah, olle, saga, sixten, tindra];

/**
 * A plan that the keeper can give codes for, and that no other journey is about. A plan gives out few codes: each journey
 * takes one of its own.
 */
export async function planToAsk(turn: number): Promise<AskedPlan> {
  const { first, last } = await sharedPlans();
  const { plans } = await get<Asked>(
    keeper,
    '{ plans(first: 60) { edges { node { id viewerMoves child { id displayName } meetings { id kind status } } } } }',
  );
  const free = plans.edges
    .flatMap(({ node: { id, viewerMoves, child, meetings } }): AskedPlan[] => {
      const held = meetings.find(({ kind, status }) => kind === 'SIP_MEETING' && status === 'HELD');
      const isTaken = others.includes(child.displayName) || id === first.planId || id === last.planId;
      const name = child.displayName;
      return held && name && !isTaken && viewerMoves.includes('OFFER_SIP_CHECK')
        ? [{ planId: id, child: name, meetingId: held.id }]
        : [];
    })
    .sort((a, b) => a.planId.localeCompare(b.planId));
  const plan = free[turn];
  if (!plan) throw new Error(`${free.length} plans can be asked about SIP-kollen; number ${turn} is wanted`);
  return plan;
}

/** Codes that hold, made without a browser. */
export async function codesOf(
  turn: number,
  respondent: 'CHILD' | 'GUARDIAN',
  count: number,
): Promise<string[]> {
  const { planId } = await planToAsk(turn);
  const input = { planId, respondent, count, occasion: 'AFTER_MEETING', idempotencyKey: randomUUID() };
  const { offer } = await get<{ offer: { codes?: string[] } }>(
    keeper,
    'mutation ($input: OfferSipCheckInput!) { offer: offerSipCheck(input: $input) { ... on SipCheckOffered { codes } } }',
    { input },
  );
  if (offer.codes?.length !== count) throw new Error(`no codes: ${JSON.stringify(offer)}`);
  return offer.codes;
}
