import { afterEach, describe, expect, it } from 'vitest';
import { forgetEverything } from '../session/remembered.js';
import { dropDraft, findDraft, keepDraft } from './drafts.js';

const draft = (typed: string, before = '') => ({
  ...{ at: '2026-11-26T21:00:00Z', initials: { wording: before }, values: { wording: typed } },
});

describe('what is filled in and not sent', () => {
  afterEach(forgetEverything);

  it('is kept by its form, until it is sent or thrown away', () => {
    keepDraft('a', draft('Sova i egen säng'));
    keepDraft('b', draft('Något annat'));
    expect(findDraft('a')?.values).toEqual({ wording: 'Sova i egen säng' });
    dropDraft('a');
    expect(findDraft('a')).toBeUndefined();
    expect(findDraft('b')).toBeDefined();
  });

  it('is no longer anything when it stands as it stood when the form was opened', () => {
    keepDraft('a', draft('Sova i egen säng', 'Sova'));
    keepDraft('a', draft('Sova', 'Sova'));
    expect(findDraft('a')).toBeUndefined();
  });

  it('is bounded: the oldest makes room, and what no form takes is not kept', () => {
    for (let n = 0; n < 25; n += 1) keepDraft(`form ${n}`, draft('text'));
    expect(findDraft('form 4')).toBeUndefined();
    expect(findDraft('form 5')).toBeDefined();
    keepDraft('long', draft('x'.repeat(200_000)));
    expect(findDraft('long')).toBeUndefined();
  });

  it('is forgotten when the session ends', () => {
    keepDraft('a', draft('Sova i egen säng'));
    forgetEverything();
    expect(findDraft('a')).toBeUndefined();
  });
});
