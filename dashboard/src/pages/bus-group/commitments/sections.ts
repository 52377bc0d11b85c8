import type { CommitmentRule, CommitmentStanding } from '../../../gql/graphql.js';

/** The rules in the order of the board, by what they are about. */
export const sections = {
  meetings: [
    'STEERING_MEETINGS',
    'OPERATIVE_MEETINGS',
    'NOTICE_IN_TIME',
    'DECISIONS_FOLLOWED_UP',
    'MINUTES_VERIFIED',
    'CHAIR_AND_CONVENER',
  ],
  documents: [
    'AGREEMENT_IN_FORCE',
    'AGREEMENT_REVISED',
    'AGREEMENT_COMPLETE',
    'SIP_ROUTINE',
    'ACTION_PLAN',
    'ACTIVITIES_RESPONSIBLE',
    'ACTION_PLAN_FOLLOWED_UP',
    'NEEDS_ANALYSIS',
  ],
  seats: [
    'MANDATORY_PARTIES',
    'MUNICIPAL_SEATS_HELD',
    'REGIONAL_SEATS_HELD',
    'MUNICIPAL_SEATS_MANDATED',
    'REGIONAL_SEATS_MANDATED',
    'SIP_COORDINATOR',
    'INDEPENDENT_SCHOOLS',
  ],
} as const satisfies Record<string, readonly CommitmentRule[]>;

export type Section = keyof typeof sections;
export const sectionNames = Object.keys(sections) as Section[];
export const allRules: readonly CommitmentRule[] = sectionNames.flatMap((name) => sections[name]);

/** The rules that the region checks: what is not known while it cannot be reached. */
export const regionsRules: ReadonlySet<CommitmentRule> = new Set<CommitmentRule>([
  'MANDATORY_PARTIES',
  'REGIONAL_SEATS_HELD',
  'REGIONAL_SEATS_MANDATED',
]);

/** Worst first. */
export const standings: readonly CommitmentStanding[] = ['BROKEN', 'AT_RISK', 'UNKNOWN', 'KEPT'];

/** How many of each. */
export function countStandings(
  told: readonly { readonly standing: CommitmentStanding }[],
): Record<CommitmentStanding, number> {
  const of = (wanted: CommitmentStanding) => told.filter(({ standing }) => standing === wanted).length;
  return { KEPT: of('KEPT'), AT_RISK: of('AT_RISK'), BROKEN: of('BROKEN'), UNKNOWN: of('UNKNOWN') };
}
