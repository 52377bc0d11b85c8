import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import { type Answers, resultOf } from './outcome.js';

const answers = (given: Record<string, unknown>) => given as Answers;
const made = { __typename: 'SharingChanged', id: '1' };

describe('what came of a change', () => {
  it('is that it was made, refused, or what was wrong', () => {
    expect(resultOf(answers({ municipal: made }), undefined)).toEqual({ kind: 'made' });
    expect(resultOf(answers({ care: { __typename: 'ChangeRefused' } }), undefined)).toEqual({
      kind: 'refused',
    });
    const problems = [{ field: 'reason', code: 'REQUIRED' }];
    expect(resultOf(answers({ municipal: { __typename: 'InvalidInput', problems } }), undefined)).toEqual({
      kind: 'problems',
      problems,
    });
  });

  it('of two changes is the first that was not made', () => {
    const both = { municipal: made, municipalRelease: { __typename: 'ChangeRefused' } };
    expect(resultOf(answers(both), undefined).kind).toBe('refused');
  });

  it('is made also when something beside it could not be read', () => {
    const error = new CombinedError({ graphQLErrors: ['a name could not be fetched'] });
    expect(resultOf(answers({ municipal: made }), error).kind).toBe('made');
  });

  it('is not known when no answer came: it may have been made', () => {
    const error = new CombinedError({ networkError: new Error('gone') });
    expect(resultOf(undefined, error)).toEqual({ kind: 'unknown', failure: { kind: 'offline' } });
    expect(resultOf(answers({ municipal: null }), undefined).kind).toBe('unknown');
  });
});
