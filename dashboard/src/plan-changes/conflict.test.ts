import { describe, expect, it } from 'vitest';
import { disputed, theirs } from './conflict.js';

const field = (base: string, now: string, typed: string) => ({ base, now, typed });

describe('when somebody else has written in the same thing meanwhile', () => {
  it('one is asked about what both have changed, and not to the same', () => {
    const both = field('a', 'b', 'c');
    expect(disputed([both, field('a', 'b', 'b'), field('a', 'a', 'c'), field('a', 'b', 'a')])).toEqual([
      both,
    ]);
  });

  it('what they alone have changed stays as they wrote it', () => {
    const only = field('a', 'b', 'a');
    expect(theirs([only, field('a', 'b', 'c'), field('a', 'a', 'a')])).toEqual([only]);
  });
});
