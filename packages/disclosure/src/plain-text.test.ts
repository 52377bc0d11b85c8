import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlain } from './plain-text.js';

describe('a plain text', () => {
  it.each([
    ['Swedish', 'Fixa biljett till mormor: 100 %, "på riktigt" – 2 ggr/v.\n\tOch é, e\u0301 och 5 m².'],
    ['Arabic and Hebrew', 'ليلى הילה'],
    ['Persian, whose spelling needs a non-joiner', 'نمی\u200cخواهم'],
    ['Sinhala, whose spelling needs a joiner', 'ශ්\u200dරී'],
    ['Chinese, Thai and Korean', '李小龙 สมชาย 김'],
    [
      'a family of emoji, a flag, a heart and a key',
      '👩\u200d👩\u200d👧 🏳\ufe0f\u200d🌈 ❤\ufe0f 1\ufe0f\u20e3 👩🏽\u200d🚀',
    ],
    ['one sign', '?'],
  ])('is %s', (_, text) => {
    expect(isPlain(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \u00a0\t\n'],
    ['a Hangul filler alone', '\u3164'],
    ['a Hangul filler in a name', 'Ebba\u3164'],
    ['joiners alone', '\u200d\u200c'],
    ['a joiner between Latin letters', 'Eb\u200dba'],
    ['a joiner after an emoji, before nothing', '👩\u200d'],
    ['a soft hyphen', 'Eb\u00adba'],
    ['tag characters', 'Ebba\u{e0041}\u{e0042}'],
    ['a style of nothing', 'Ebba\ufe0f'],
    ['a line separator', 'ja\u2028nej'],
    ['a paragraph separator', 'ja\u2029nej'],
    ['a blank of Braille alone', '\u2800'],
    ['a mark on nothing', '\u0301'],
    ['an annotation', 'ja\ufff9nej\ufffb'],
    ['writing turned around', 'ja\u202enej'],
    ['a control', 'ja\u0007'],
    ['half a pair', 'ja\ud83d'],
  ])('is not %s', (_, text) => {
    expect(isPlain(text)).toBe(false);
  });

  it('stays plain whatever plain text comes after it on a line of its own', () => {
    const plain = fc.string({ unit: 'grapheme', minLength: 1 }).filter(isPlain);
    fc.assert(fc.property(plain, plain, (one, other) => isPlain(`${one}\n${other}`)));
  });
});
