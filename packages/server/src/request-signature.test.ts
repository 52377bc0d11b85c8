import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SignatureVerifier, type SignedRequest, signRequest } from './request-signature.js';

const key = randomBytes(32);
const now = Date.UTC(2026, 10, 22, 9);
const request: SignedRequest = {
  method: 'POST',
  path: '/graphql',
  body: '{"query":"{ viewer { name } }"}',
  authorization: 'Bearer a.b.c',
  operationId: 'b5f0c3de',
};
const sent = (changes: Partial<SignedRequest> = {}, by = key) => {
  const signed = { ...request, ...changes };
  return {
    authorization: signed.authorization,
    'x-operation-id': signed.operationId,
    ...signRequest(by, signed, now),
  };
};

describe('a signed request', () => {
  it('is accepted once, and refused when it comes again', () => {
    const verifier = new SignatureVerifier([key]);
    const headers = sent();
    expect(verifier.accepts(headers, request, now)).toBe(true);
    expect(verifier.accepts(headers, request, now)).toBe(false);
    expect(verifier.accepts(headers, request, now + 29_000)).toBe(false);
  });

  it('is refused when it is old, or from the future', () => {
    expect(new SignatureVerifier([key]).accepts(sent(), request, now + 31_000)).toBe(false);
    expect(new SignatureVerifier([key]).accepts(sent(), request, now - 31_000)).toBe(false);
  });

  it('is refused when anything in it was changed on the way', () => {
    const verifier = new SignatureVerifier([key]);
    expect(verifier.accepts(sent(), { ...request, body: '{"query":"{ other }"}' }, now)).toBe(false);
    expect(verifier.accepts(sent(), { ...request, path: '/other' }, now)).toBe(false);
    expect(verifier.accepts(sent(), { ...request, method: 'GET' }, now)).toBe(false);
    expect(verifier.accepts({ ...sent(), authorization: 'Bearer x.y.z' }, request, now)).toBe(false);
    expect(verifier.accepts({ ...sent(), 'x-operation-id': 'another' }, request, now)).toBe(false);
    const { 'signature-input': input = '' } = sent() as Record<string, string>;
    const later = input.replace(/created=\d+/, `created=${now / 1000 + 5}`);
    expect(verifier.accepts({ ...sent(), 'signature-input': later }, request, now)).toBe(false);
    expect(verifier.accepts(sent(), request, now)).toBe(true);
  });

  it('is refused without a signature, or with another key’s', () => {
    const verifier = new SignatureVerifier([key]);
    expect(verifier.accepts({ authorization: 'Bearer a.b.c' }, request, now)).toBe(false);
    expect(verifier.accepts(sent({}, randomBytes(32)), request, now)).toBe(false);
  });

  it('is accepted under the old key too while keys are changed', () => {
    expect(new SignatureVerifier([randomBytes(32), key]).accepts(sent(), request, now)).toBe(true);
  });

  it('is still refused the second time after ten thousand others', () => {
    const verifier = new SignatureVerifier([key]);
    const first = sent();
    verifier.accepts(first, request, now);
    for (let more = 0; more < 10_000; more += 1) verifier.accepts(sent(), request, now);
    expect(verifier.accepts(first, request, now)).toBe(false);
  });
});
