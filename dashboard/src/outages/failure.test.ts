import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import { failureOf, missingOwners } from './failure.js';

const withCodes = (...extensions: Record<string, unknown>[]) =>
  new CombinedError({ graphQLErrors: extensions.map((each) => ({ message: 'm', extensions: each })) });

describe('a failure', () => {
  it('names the owner that could not be reached, and never says that there is no plan', () => {
    const error = withCodes({ code: 'SUBGRAPH_TIMEOUT', service: 'kommun' });
    expect(failureOf(error)).toEqual({ kind: 'unreachable', owner: 'kommun' });
  });

  it('is an owner out of reach also when only its database is away', () => {
    const error = withCodes({ code: 'SERVICE_UNAVAILABLE', service: 'region' });
    expect(failureOf(error)).toEqual({ kind: 'unreachable', owner: 'region' });
  });

  it('names each missing owner once', () => {
    const down = { code: 'SUBGRAPH_UNREACHABLE', service: 'region' };
    expect(missingOwners(withCodes(down, down, { code: 'SUBGRAPH_TIMEOUT', service: 'kommun' }))).toEqual([
      'region',
      'kommun',
    ]);
  });

  it('does not take another error for an outage', () => {
    expect(missingOwners(withCodes({ code: 'BAD_USER_INPUT', service: 'region' }))).toEqual([]);
    expect(missingOwners(withCodes({ code: 'SUBGRAPH_TIMEOUT', service: 'http://10.0.0.1' }))).toEqual([]);
    expect(missingOwners(undefined)).toEqual([]);
  });

  it('gives the id of the error itself to quote, otherwise the id of the operation', () => {
    const coded = withCodes({ code: 'INTERNAL_SERVER_ERROR', id: 'from-error' });
    expect(failureOf(coded)).toEqual({ kind: 'fault', id: 'from-error' });
    const response = new Response('', { status: 500, headers: { 'x-operation-id': 'from-header' } });
    expect(failureOf(new CombinedError({ networkError: new Error('x'), response }))).toEqual({
      kind: 'fault',
      id: 'from-header',
    });
  });

  it('is "no contact" only when nothing answered', () => {
    expect(failureOf(new CombinedError({ networkError: new Error('Failed to fetch') })).kind).toBe('offline');
  });

  it('is a role that may not, or a session that has ended', () => {
    expect(failureOf(withCodes({ code: 'FORBIDDEN' })).kind).toBe('forbidden');
    expect(failureOf(withCodes({ code: 'UNAUTHENTICATED' })).kind).toBe('signed-out');
  });
});
