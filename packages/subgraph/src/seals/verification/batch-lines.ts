import { digestOf, digestSize, markOf, markSize } from '../line-encoding.js';
import { linesDigestOf } from '../seal.js';
import type { LineReader } from './line-reader.js';
import type { KeptSeal } from './seal-faults.js';
import type { Suspects } from './suspects.js';

/** Compares the lines of one batch with what its seal keeps of them. */
export async function compareLines(
  { seal, lines }: KeptSeal,
  reader: LineReader,
  suspects: Suspects,
): Promise<void> {
  const batch = seal.number;
  const placeOf = new Map(lines.ids.map((id, place) => [id, place]));
  const until = lines.ids.at(-1) ?? seal.lastLine;
  for (;;) {
    const line = await reader.next(until);
    if (!line) break;
    const values = line.valuesOf(seal.columns);
    const digest = digestOf(values);
    const place = placeOf.get(line.id);
    placeOf.delete(line.id);
    if (place === undefined) {
      suspects.add({ batch, line: line.id, found: digest.toString('hex'), columns: [] });
      continue;
    }
    const sealed = slice(lines.digests, place, digestSize);
    if (sealed.equals(digest)) continue;
    const columns = seal.columns.filter(
      (_, column) =>
        !slice(lines.marks, place * seal.columns.length + column, markSize).equals(
          markOf(values[column] ?? null),
        ),
    );
    suspects.add({
      batch,
      line: line.id,
      sealed: sealed.toString('hex'),
      found: digest.toString('hex'),
      columns,
    });
  }
  for (const [line, place] of placeOf) {
    suspects.add({
      batch,
      line,
      sealed: slice(lines.digests, place, digestSize).toString('hex'),
      columns: [],
    });
  }
}

/**
 * Whether the lines of a batch are as they were sealed, when what the seal keeps of each cannot be believed: then only
 * for all of them together.
 */
export async function areAsSealed({ seal }: KeptSeal, reader: LineReader): Promise<boolean> {
  const ids: bigint[] = [];
  const digests: Buffer[] = [];
  const marks: Buffer[] = [];
  for (;;) {
    const line = await reader.next(seal.lastLine);
    if (!line) break;
    const values = line.valuesOf(seal.columns);
    ids.push(line.id);
    digests.push(digestOf(values));
    marks.push(...values.map(markOf));
  }
  const found = linesDigestOf({ ids, digests: Buffer.concat(digests), marks: Buffer.concat(marks) });
  return found.equals(seal.linesDigest);
}

function slice(bytes: Buffer, place: number, size: number): Buffer {
  return bytes.subarray(place * size, (place + 1) * size);
}
