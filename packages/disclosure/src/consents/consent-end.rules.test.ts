import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConsentTime, consentEndOf, daysOfNotice } from './consent-end.rules.js';

const today = '2026-11-22';
const day = (offset: number) =>
  new Date(Date.parse(`${today}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10);
const consent = (from: number, until: number | null, more: Partial<ConsentTime> = {}): ConsentTime => ({
  receivers: ['bup'],
  from: day(from),
  until: until === null ? null : day(until),
  withdrawnOn: null,
  ...more,
});
const end = (consents: ConsentTime[], releasedTo = ['bup']) => consentEndOf(consents, releasedTo, today);

describe('the end of a consent', () => {
  it('is told from thirty days before its last day, and not a day sooner', () => {
    expect(daysOfNotice).toBe(30);
    expect(end([consent(-200, 31)])).toBeNull();
    expect(end([consent(-200, 30)])).toEqual({ since: today, lastDay: day(30) });
    expect(end([consent(-200, 9)])).toEqual({ since: day(-21), lastDay: day(9) });
    expect(end([consent(-200, 0)])).toEqual({ since: day(-30), lastDay: today });
  });

  it('of one shorter than the notice is told from its first day', () => {
    expect(end([consent(-4, 9)])).toEqual({ since: day(-4), lastDay: day(9) });
  });

  it('that has been is told from the day after, until there is another', () => {
    expect(end([consent(-200, -7)])).toEqual({ since: day(-6), lastDay: day(-7) });
    expect(end([consent(-200, -7), consent(-1, 200)])).toBeNull();
    expect(end([consent(-400, -100), consent(-90, -7)])).toEqual({ since: day(-6), lastDay: day(-7) });
  });

  it('is none of one that has no last day, or that another follows without a day between', () => {
    expect(end([consent(-200, null)])).toBeNull();
    expect(end([consent(-200, 5), consent(6, 200)])).toBeNull();
    expect(end([consent(-200, 5), consent(7, 200)])).toMatchObject({ lastDay: day(5) });
    expect(end([consent(-200, 5), consent(3, 12), consent(13, 20)])).toMatchObject({ lastDay: day(20) });
  });

  it('is not told of one that was withdrawn: that is the family’s own word', () => {
    const withdrawn = consent(-200, 9, { withdrawnOn: day(-3) });
    expect(end([withdrawn])).toBeNull();
    // One that ran out before another was withdrawn: the last word is the family’s.
    expect(end([consent(-400, -30), withdrawn])).toBeNull();
    // And one withdrawn before another ran out.
    expect(end([consent(-400, -2), withdrawn])).toEqual({ since: day(-1), lastDay: day(-2) });
    // Also one that had run out already.
    expect(end([consent(-200, -9, { withdrawnOn: day(-3) })])).toBeNull();
  });

  it('is that of those to whom something is released on it, the earliest', () => {
    const [toBup, toBoth] = [consent(-90, 5), consent(-90, 20, { receivers: ['bup', 'school'] })];
    expect(end([toBup, toBoth], [])).toBeNull();
    expect(end([toBup], ['school'])).toBeNull();
    expect(end([toBup, toBoth], ['bup', 'school'])).toMatchObject({ lastDay: day(20) });
    expect(end([toBoth, consent(-90, 5, { receivers: ['hab'] })], ['school', 'hab'])).toMatchObject({
      lastDay: day(5),
    });
  });

  it('is never told before it is known, nor later than today; and a longer consent never makes it earlier', () => {
    const anyConsent = fc
      .record({
        from: fc.integer({ min: -300, max: 60 }),
        length: fc.option(fc.integer({ min: 0, max: 200 })),
        withdrawn: fc.option(fc.integer({ min: -100, max: 0 }), { freq: 5 }),
        receivers: fc.subarray(['bup', 'school', 'hab'], { minLength: 1 }),
      })
      .map(({ from, length, withdrawn, receivers }) =>
        consent(from, length === null ? null : from + length, {
          receivers,
          withdrawnOn: withdrawn === null ? null : day(withdrawn),
        }),
      );
    fc.assert(
      fc.property(
        fc.array(anyConsent, { maxLength: 6 }),
        fc.subarray(['bup', 'school', 'hab']),
        (all, to) => {
          const found = consentEndOf(all, to, today);
          if (found) {
            expect(found.since <= today).toBe(true);
            expect(found.lastDay <= day(daysOfNotice)).toBe(true);
            expect(all.some(({ until }) => until === found.lastDay)).toBe(true);
          }
          expect(
            consentEndOf([...all, consent(0, null, { receivers: ['bup', 'school', 'hab'] })], to, today),
          ).toBeNull();
          expect(consentEndOf([...all].reverse(), [...to].reverse(), today)).toEqual(found);
        },
      ),
    );
  });
});
