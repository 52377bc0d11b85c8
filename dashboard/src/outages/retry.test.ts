import { describe, expect, it } from 'vitest';
import { pauseBefore } from './retry.js';

describe('the pause before the next attempt', () => {
  it('is short at first and grows, but is never more than half a minute', () => {
    const pauses = Array.from({ length: 40 }, (_, attempt) => pauseBefore(attempt));
    expect(pauses.slice(0, 4)).toEqual([2, 4, 8, 16]);
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(Math.max(...pauses)).toBe(30);
  });
});
