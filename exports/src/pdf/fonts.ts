import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const files = {
  /** Inter in two weights: Latin with å ä ö and all of Europe's letters, Greek, Cyrillic. */
  regular: 'inter-regular.ttf',
  strong: 'inter-semibold.ttf',
  /** Noto, for what Inter has no signs for: Arabic, Persian, Kurdish, Urdu; Tigrinya, Amharic; emoji. */
  arabic: 'noto-sans-arabic-regular.ttf',
  arabicStrong: 'noto-sans-arabic-semibold.ttf',
  ethiopic: 'noto-sans-ethiopic-regular.woff',
  emoji: 'noto-emoji-regular.ttf',
} as const;

export type Face = keyof typeof files;

/** Of those that a document uses, the signs that it uses are put into it: so it looks alike everywhere. */
export type Fonts = Readonly<Record<Face, Buffer>>;

const directory = join(import.meta.dirname, '../../fonts');

/** Read once, at the start. */
export async function loadFonts(): Promise<Fonts> {
  const read = Object.entries(files).map(
    async ([face, name]) => [face, await readFile(join(directory, name))] as const,
  );
  return Object.fromEntries(await Promise.all(read)) as Record<Face, Buffer>;
}
