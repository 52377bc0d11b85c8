import { randomUUID } from 'node:crypto';
import { get } from '../graph.js';
import { amina, ebba, elias, liv, noah, olle, saga, sixten, tindra } from '../showcase.js';
import { keeper, sharedPlans } from './shared-plans.js';

interface Listed {
  readonly plans: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly status: string;
        readonly child: { readonly displayName: string | null };
      };
    }[];
  };
}

interface Asked {
  readonly plan: {
    readonly viewerMoves: readonly string[];
    readonly meetings: readonly { readonly id: string; readonly kind: string; readonly status: string }[];
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
  const { plans } = await get<Listed>(
    keeper,
    '{ plans(first: 100) { edges { node { id status child { id displayName } } } } }',
  );
  const candidates = plans.edges
    .map(({ node }) => node)
    .filter(({ id, status, child }) => {
      const isTaken = others.includes(child.displayName) || id === first.planId || id === last.planId;
      return status === 'ACTIVE' && child.displayName && !isTaken;
    })
    .sort((a, b) => a.id.localeCompare(b.id));
  const free: AskedPlan[] = [];
  for (const { id, child } of candidates) {
    const { plan } = await get<Asked>(
      keeper,
      'query ($id: ID!) { plan(id: $id) { id viewerMoves meetings { id kind status } } }',
      { id },
    );
    const held = plan.meetings.find(({ kind, status }) => kind === 'SIP_MEETING' && status === 'HELD');
    if (held && plan.viewerMoves.includes('OFFER_SIP_CHECK'))
      free.push({ planId: id, child: child.displayName ?? '', meetingId: held.id });
    const found = free[turn];
    if (found) return found;
  }
  throw new Error(`${free.length} plans can be asked about SIP-kollen; number ${turn} is wanted`);
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
