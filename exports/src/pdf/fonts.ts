import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Inter in two weights: Latin with å ä ö and all of Europe's letters, Greek, Cyrillic. Embedded, so that it looks alike everywhere. */
export interface Fonts {
  readonly regular: Buffer;
  readonly strong: Buffer;
}

const directory = join(import.meta.dirname, '../../fonts');

/** Read once, at the start. */
export async function loadFonts(): Promise<Fonts> {
  const [regular, strong] = await Promise.all(
    ['inter-regular.ttf', 'inter-semibold.ttf'].map((name) => readFile(join(directory, name))),
  );
  return { regular: regular as Buffer, strong: strong as Buffer };
}
