import { useQuery } from 'urql';
import type {
  PartyKind,
  ReceiversOfPlanFragment,
  RecordOwner,
  ViewersBoardsFragment,
} from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';
import { partyOrder } from '../../parties/party.js';
import type { Receiver } from '../../sharing/releases.js';

export const ReceiversOfPlan = graphql(`
  fragment ReceiversOfPlan on Plan {
    id
    parties {
      id
      kind
      unit {
        id
        ...UnitName
        ... on MunicipalUnit {
          authority
        }
      }
    }
  }
`);

/** The boards that the viewer works under. */
export const ViewersBoards = graphql(`
  fragment ViewersBoards on Viewer {
    subject
    units {
      id
      ... on MunicipalUnit {
        authority
      }
    }
  }
`);

/**
 * Asked apart, and only by those who work in care: when the region does not answer, units of care would else be missing
 * from the plan itself.
 */
const ProvidersQuery = graphql(`
  query ProvidersOfParties($planId: ID!) {
    viewer {
      subject
      units {
        id
        ... on CareUnit {
          provider
        }
      }
    }
    plan(id: $planId) {
      id
      parties {
        id
        unit {
          id
          ... on CareUnit {
            provider
          }
        }
      }
    }
  }
`);

export interface Party {
  readonly kind: PartyKind;
  readonly unit: Receiver;
}

export interface PossibleReceivers {
  readonly others: readonly Party[];
  /** Of the viewer's own authority: they read by assignment, and a release would say nothing new. */
  readonly ownAuthority: readonly Party[];
}

/** The plan's parties, apart: those that something can be released to, and those that need no release. */
export function apart(
  parties: ReceiversOfPlanFragment['parties'],
  authorityOf: ReadonlyMap<string, string>,
  ownAuthorities: ReadonlySet<string>,
): PossibleReceivers {
  const units = new Map<string, Party>();
  for (const { kind, unit } of parties) if (unit && !units.has(unit.id)) units.set(unit.id, { kind, unit });
  const all = [...units.values()].sort((a, b) => partyOrder.indexOf(a.kind) - partyOrder.indexOf(b.kind));
  const isOwn = ({ unit }: Party) => ownAuthorities.has(authorityOf.get(unit.id) ?? '');
  return { others: all.filter((party) => !isOwn(party)), ownAuthority: all.filter(isOwn) };
}

/** Who of the plan's parties can receive something from this owner's record; null until it is known. */
export function usePossibleReceivers(
  plan: ReceiversOfPlanFragment,
  viewer: ViewersBoardsFragment,
  owner: RecordOwner,
): PossibleReceivers | null {
  const isCare = owner === 'REGION';
  const [{ data, fetching }] = useQuery({
    query: ProvidersQuery,
    variables: { planId: plan.id },
    pause: !isCare,
  });
  if (!isCare) return apart(plan.parties, authoritiesOf(unitsOf(plan)), ownOf(viewer.units));
  if (fetching && !data) return null;
  return apart(
    plan.parties,
    authoritiesOf(data?.plan ? unitsOf(data.plan) : []),
    ownOf(data?.viewer?.units ?? []),
  );
}

/** A unit with the board or the provider that it answers to, where that was asked for. */
interface Answering {
  readonly id: string;
  readonly authority?: string | null;
  readonly provider?: string | null;
}

function unitsOf(plan: { readonly parties: readonly { readonly unit: Answering | null }[] }): Answering[] {
  return plan.parties.flatMap(({ unit }) => unit ?? []);
}

function authoritiesOf(units: readonly Answering[]): Map<string, string> {
  return new Map(
    units.flatMap(({ id, authority = null, provider = authority }) =>
      provider === null ? [] : [[id, provider] as const],
    ),
  );
}

function ownOf(units: readonly Answering[]): Set<string> {
  return new Set(authoritiesOf(units).values());
}
