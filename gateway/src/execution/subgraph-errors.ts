import { type ErrorCode, isSubgraphsOwn, serviceMessages } from '../errors.js';
import { responseKeyOf } from '../planning/data-keys.js';
import type { Fault } from './faults.js';
import type { SubgraphError } from './subgraph.js';

/** What a subgraph's error may tell a client besides its message. */
const tellable = ['argument', 'expected', 'limit', 'allowed', 'asked', 'id'];

/** A subgraph's error, and where in its own answer it placed it. */
export interface PlacedFault {
  readonly fault: Fault;
  readonly path: readonly (string | number)[] | undefined;
}

/**
 * A subgraph's errors as the client may hear them. Those written for clients keep code and message; of any other only
 * the fact remains, with an id to quote (the subgraph's own, or the operation's).
 *
 * @param masked hears of what was kept back
 */
export function faultsOf(
  errors: readonly SubgraphError[],
  service: string,
  operationId: string,
  masked: (detail: { code: unknown }) => void,
): PlacedFault[] {
  return errors.map((error) => {
    const extensions = isRecord(error.extensions) ? error.extensions : {};
    const path = pathOf(error.path);
    const { code } = extensions;
    if (isSubgraphsOwn(code)) {
      const message =
        typeof error.message === 'string' ? error.message : serviceMessages.INTERNAL_SERVER_ERROR(service);
      return { fault: { code, message, service, details: told(extensions) }, path };
    }
    const ownId = typeof extensions.id === 'string' ? extensions.id : undefined;
    if (ownId === undefined) masked({ code: typeof code === 'string' ? code : undefined });
    const internal: ErrorCode = 'INTERNAL_SERVER_ERROR';
    const message = serviceMessages[internal](service);
    return { fault: { code: internal, message, service, details: { id: ownId ?? operationId } }, path };
  });
}

function told(extensions: Record<string, unknown>): Record<string, unknown> {
  const details: Record<string, unknown> = {};
  for (const key of tellable) {
    const value = extensions[key];
    if (typeof value === 'string' || typeof value === 'number') details[key] = value;
  }
  return details;
}

function pathOf(path: unknown): (string | number)[] | undefined {
  if (!Array.isArray(path) || path.length === 0) return undefined;
  return path.map((segment) => (typeof segment === 'number' ? segment : responseKeyOf(String(segment))));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
