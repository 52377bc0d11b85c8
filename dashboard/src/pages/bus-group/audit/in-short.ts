/** What is told beside a count, each a sentence of its own: one that has its full stop gets no other. */
export const inShort = (told: string, more: string | null): string =>
  more === null ? told : `${told}${told.endsWith('.') ? '' : '.'} ${more}`;
