import { get } from '../graph.js';
import { amina, ebba, elias, liv, noah, olle, saga, sixten, tindra } from '../showcase.js';

export const keeper = 'socialtjanst.farsta';
export const psychiatry = 'bup.farsta';
export const coordinator = 'samordnare.farsta';

/** A plan under way that social services, BUP and the coordinator work in. */
export interface SharedPlan {
  readonly planId: string;
  readonly child: string;
}

interface Seen {
  readonly plans: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly status: string;
        readonly child: { readonly displayName: string | null; readonly protectedIdentity: boolean | null };
        readonly parties?: readonly { readonly viewerCanAnswer: boolean }[];
      };
    }[];
  };
}

/** Children whom other journeys are about. */
const others: readonly (string | null)[] = [amina, ebba, elias, liv, noah, olle, saga, sixten, tindra];

/**
 * The plans under way that all three work in, and that no other journey is about. In the order of their keys, which does
 * not change with the plans: whoever takes the first and whoever takes the last do not meet.
 */
export async function sharedPlans(): Promise<{ first: SharedPlan; last: SharedPlan }> {
  const query = `query ($answers: Boolean!) { plans(first: 100) { edges { node { id status child { id displayName protectedIdentity }
    parties @include(if: $answers) { id viewerCanAnswer } } } } }`;
  const [own, care, third] = await Promise.all(
    [keeper, psychiatry, coordinator].map((login) =>
      get<Seen>(login, query, { answers: login === psychiatry }),
    ),
  );
  const inThird = new Set(third?.plans.edges.map(({ node }) => node.id));
  const inOwn = new Map(own?.plans.edges.map(({ node }) => [node.id, node.child.displayName]));
  const found = (care?.plans.edges ?? []).flatMap(
    ({ node: { id, status, child, parties } }): SharedPlan[] => {
      const name = inOwn.get(id);
      const isFree = name && name === child.displayName && !others.includes(name) && !child.protectedIdentity;
      const answers = parties?.some(({ viewerCanAnswer }) => viewerCanAnswer);
      return isFree && answers && inThird.has(id) && status === 'ACTIVE' ? [{ planId: id, child: name }] : [];
    },
  );
  const [first, ...more] = found.sort((a, b) => a.planId.localeCompare(b.planId));
  const last = more.at(-1);
  if (!first || !last) throw new Error('two plans that all three share are needed');
  return { first, last };
}
