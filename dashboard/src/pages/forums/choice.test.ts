import { describe, expect, it } from 'vitest';
import { choiceIn, type ForumChoice, passes, searchFor } from './choice.js';

describe('what the list of forums shows', () => {
  const nothing: ForumChoice = { municipality: null, theme: null, followUp: null, day: null };

  it('stands in the address, and is read from it again', () => {
    const choice: ForumChoice = {
      ...{ municipality: '0138', theme: 'SAFETY', followUp: 'NONE', day: '2023-01-26' },
    };
    expect(choiceIn(searchFor(choice))).toEqual(choice);
    expect(searchFor(nothing)).toBe('');
  });

  it('is all, today, where the address says what cannot be meant', () => {
    expect(choiceIn('?kommun=tyreso&tema=X&uppfoljning=ALL&datum=2023-02-30')).toEqual(nothing);
    expect(choiceIn('?datum=0001-01-01')).toEqual(nothing);
  });

  it('lets through what fits every part of it', () => {
    const forum = { followUp: 'ORAL', description: { themes: ['SAFETY', 'VIOLENCE'] } } as const;
    expect(passes(forum, nothing)).toBe(true);
    expect(passes(forum, { ...nothing, theme: 'VIOLENCE', followUp: 'ORAL' })).toBe(true);
    expect(passes(forum, { ...nothing, theme: 'SCHOOLING' })).toBe(false);
    expect(passes(forum, { ...nothing, followUp: 'NONE' })).toBe(false);
  });
});
