/** A line of a file, or a record of several where quoted text has line breaks in it. */
export interface FileLine {
  /** Where it begins, counted from 1. */
  readonly number: number;
  /** Undefined when it is longer than may be: then it was thrown away while it was read. */
  readonly bytes: Buffer | undefined;
}

const newLine = 0x0a;
const quote = 0x22;

/**
 * Splits a stream into lines and holds no more of it than one line, of bounded length. What is longer is passed over to
 * where it ends; a quotation mark that is never closed to the next line break, so that it takes no more with it than that.
 *
 * @param quoted line breaks between quotation marks belong to the line (CSV)
 * @param most bytes of a line
 * @returns the lines of each chunk together
 */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  quoted: boolean,
  most: number,
): AsyncGenerator<FileLine[]> {
  let [number, begun, size] = [1, 1, 0];
  let kept: Buffer[] = [];
  let isQuoted = false;
  let isTooLong = false;
  const take = (piece: Buffer) => {
    size += piece.length;
    if (size > most) [isTooLong, kept] = [true, []];
    else if (piece.length > 0) kept.push(piece);
  };
  const end = (): FileLine => {
    const line = { number: begun, bytes: isTooLong ? undefined : Buffer.concat(kept) };
    [begun, size, kept, isQuoted, isTooLong] = [number, 0, [], false, false];
    return line;
  };
  for await (const chunk of chunks) {
    const lines: FileLine[] = [];
    let from = 0;
    for (let at = from; at < chunk.length; at += 1) {
      if (!quoted) {
        const next = chunk.indexOf(newLine, at);
        if (next < 0) break;
        at = next;
      }
      const byte = chunk[at];
      if (quoted && byte === quote) isQuoted = !isQuoted;
      if (byte !== newLine) continue;
      number += 1;
      if (isQuoted && !isTooLong && size + at - from <= most) continue;
      take(chunk.subarray(from, at));
      lines.push(end());
      from = at + 1;
    }
    // A copy: the stream may use its own buffer again.
    take(Buffer.from(chunk.subarray(from)));
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [end()];
}
