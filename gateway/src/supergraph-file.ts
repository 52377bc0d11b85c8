import { readFile } from 'node:fs/promises';

/** The supergraph that is committed beside the code. */
export const supergraphFile = new URL('../supergraph.graphql', import.meta.url);

/** Its text. */
export function readSupergraph(): Promise<string> {
  return readFile(supergraphFile, 'utf8');
}
