import type { DocumentLimits } from '@samsyn/server/document-gate';

/** How large a client's operation may be. */
export const documentLimits: DocumentLimits = {
  characters: 100_000,
  tokens: 3_000,
  depth: 16,
  levels: 40,
  fields: 1_500,
  aliases: 100,
  directives: 100,
  repeats: 150,
  spreads: 200,
};
