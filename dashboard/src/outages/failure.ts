import type { CombinedError } from 'urql';

/** An owner of data, as the gateway names it in an error. */
export type OwnerService = 'kommun' | 'region';

/** Why a page could not be shown at all. */
export type Failure =
  | { readonly kind: 'offline' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'unreachable'; readonly owner: OwnerService }
  | { readonly kind: 'fault'; readonly id: string | null };

/** Also an owner that answers, but whose own database or log is away: its part is missing all the same. */
const unreachableCodes = new Set(['SUBGRAPH_UNREACHABLE', 'SUBGRAPH_TIMEOUT', 'SERVICE_UNAVAILABLE']);

/** What to say when an operation gave no data. */
export function failureOf(error: CombinedError): Failure {
  const codes = error.graphQLErrors.map((fault) => fault.extensions?.code);
  if (codes.includes('UNAUTHENTICATED') || statusOf(error) === 401) return { kind: 'signed-out' };
  if (codes.includes('FORBIDDEN')) return { kind: 'forbidden' };
  const [owner] = missingOwners(error);
  if (owner) return { kind: 'unreachable', owner };
  if (error.networkError && statusOf(error) === undefined) return { kind: 'offline' };
  return { kind: 'fault', id: quotableId(error) };
}

/** The owners that could not be reached, each once. */
export function missingOwners(error: CombinedError | undefined): OwnerService[] {
  const owners = (error?.graphQLErrors ?? [])
    .filter((fault) => unreachableCodes.has(String(fault.extensions?.code)))
    .map((fault) => fault.extensions?.service)
    .filter((service): service is OwnerService => service === 'kommun' || service === 'region');
  return [...new Set(owners)];
}

/** The id that support can find the operation by. */
function quotableId(error: CombinedError): string | null {
  for (const fault of error.graphQLErrors) {
    if (typeof fault.extensions?.id === 'string') return fault.extensions.id;
  }
  const response = error.response as Response | undefined;
  return response?.headers?.get('x-operation-id') ?? null;
}

function statusOf(error: CombinedError): number | undefined {
  return (error.response as Response | undefined)?.status;
}
