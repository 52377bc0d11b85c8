/** What is said when an open page has changed by itself. */
export const live = {
  thing: {
    status: { new: 'planens läge', changed: 'planens läge', gone: 'planens läge' },
    texts: { new: 'texter i planen', changed: 'texter i planen', gone: 'texter i planen' },
    careAnswer: {
      new: 'nytt svar från regionen',
      changed: 'regionens svar',
      gone: 'regionens svar togs bort',
    },
    party: { new: 'ny part', changed: 'part', gone: 'lämnade planen' },
    answer: { new: 'svar på kallelsen', changed: 'svar på kallelsen', gone: 'svar på kallelsen' },
    goal: { new: 'nytt mål', changed: 'ändrat mål', gone: 'borttaget mål' },
    meeting: { new: 'nytt möte', changed: 'ändrat möte', gone: 'borttaget möte' },
    decision: { new: 'nytt beslut', changed: 'ändrat beslut', gone: 'borttaget beslut' },
    followUp: { new: 'ny uppföljning', changed: 'ändrad uppföljning', gone: 'borttagen uppföljning' },
    disagreement: { new: 'ny oenighet', changed: 'ändrad oenighet', gone: 'borttagen oenighet' },
    intervention: { new: 'ny insats', changed: 'ändrad insats', gone: 'borttagen insats' },
  },
  /** "BUP: svar på kallelsen och ny insats." Of what is nobody’s own, without a party. */
  sentence: (party: string | null, what: string) =>
    party === null ? `Det gäller: ${what}.` : `${party}: ${what}.`,
};
