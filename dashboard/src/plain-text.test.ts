import { describe, expect, it } from 'vitest';
import { inPlainText } from './plain-text.js';

describe('an answer in plain text', () => {
  it('has no character that turns writing around, however deep it lies', () => {
    const answer = { plan: { goals: [{ wording: 'Sova \u202eattan' }], question: '\u2066x\u2069' } };
    expect(inPlainText(answer)).toEqual({
      plan: { goals: [{ wording: 'Sova \ufffdattan' }], question: '\ufffdx\ufffd' },
    });
  });

  it('is otherwise what it was, in other scripts too', () => {
    const answer = { name: 'ليلى \u200fהילה å\u0308😀', age: 11, gone: null, isOpen: false, list: [null, 1] };
    expect(inPlainText(answer)).toEqual(answer);
  });
});
