import { describe, expect, it } from 'vitest';
import { codeFrom, inHalves } from './code.js';

describe('a code of SIP-kollen', () => {
  it('is understood as people type it: small letters, halves, spaces, letters for digits', () => {
    for (const typed of [
      'A1B0CDEFGH',
      'a1b0c-defgh',
      ' a1b0c defgh ',
      'AlBoC–DEFGH'.replace('–', '-'),
      'aibocdefgh',
    ])
      expect(codeFrom(typed)).toBe('A1B0CDEFGH');
  });

  it.each(['', 'A1B0CDEFG', 'A1B0CDEFGHJ', 'A1B0CDEFGÅ', 'A1B0CDEFGU', '          '])(
    'cannot be %j',
    (typed) => {
      expect(codeFrom(typed)).toBeNull();
    },
  );

  it('is shown in halves, and read back', () => {
    expect(inHalves('A1B0CDEFGH')).toBe('A1B0C-DEFGH');
    expect(codeFrom(inHalves('A1B0CDEFGH'))).toBe('A1B0CDEFGH');
  });
});
