import { describe, expect, it } from 'vitest';
import { clockOf, swedishMoment } from './swedish-moment.js';

describe('a day and a time that somebody chooses', () => {
  it('is Swedish time, in winter and in summer, wherever the computer is', () => {
    expect(swedishMoment('2026-12-02', '13:30')).toBe('2026-12-02T12:30:00.000Z');
    expect(swedishMoment('2026-07-02', '13:30')).toBe('2026-07-02T11:30:00.000Z');
  });

  it('is read back as it was chosen', () => {
    expect(clockOf(swedishMoment('2026-07-02', '08:05') ?? '')).toBe('08:05');
  });

  it('is none in the hour that summer time skips, or of what is no time', () => {
    expect(swedishMoment('2026-03-29', '02:30')).toBeNull();
    expect(swedishMoment('2026-12-02', '')).toBeNull();
  });
});
