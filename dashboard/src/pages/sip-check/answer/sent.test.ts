import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import type { AnswerSipCheckMutation } from '../../../gql/graphql.js';
import { sentOf } from './use-answering.js';

const refused = (field: string, code: 'UNKNOWN' | 'TOO_MANY_TRIES' | 'REQUIRED') =>
  answered({ __typename: 'InvalidInput', problems: [{ __typename: 'InputProblem', field, code }] });
const answered = (answerSipCheck: AnswerSipCheckMutation['answerSipCheck']) => ({
  __typename: 'Mutation' as const,
  answerSipCheck,
});
const noNetwork = new CombinedError({ networkError: new Error('no network') });

describe('what came of sending answers to SIP-kollen', () => {
  it('is told when they arrived', () => {
    expect(sentOf(answered({ __typename: 'SipCheckAnswered', statements: 7 }), undefined, false)).toBe(
      'arrived',
    );
  });

  it('is a code that cannot be used, or to wait after many tries', () => {
    expect(sentOf(refused('code', 'UNKNOWN'), undefined, false)).toBe('code');
    expect(sentOf(refused('code', 'TOO_MANY_TRIES'), undefined, true)).toBe('too-many');
  });

  it('is not known when no answer came, and then a code that is no more means that they arrived', () => {
    expect(sentOf(undefined, noNetwork, false)).toBe('offline');
    expect(sentOf(answered(null), undefined, false)).toBe('unknown');
    expect(sentOf(refused('code', 'UNKNOWN'), undefined, true)).toBe('perhaps-arrived');
  });

  it('is not that the code is wrong when something else is', () => {
    expect(sentOf(refused('answers', 'REQUIRED'), undefined, true)).toBe('unknown');
  });
});
