/** Longest event, in characters: a signal has a few hundred. */
const longestEvent = 1_048_576;

/** Raised when a stream ends without having been completed, or is not one. */
class BrokenStream extends Error {
  override readonly name = 'BrokenStream';
}

/**
 * The data of each `next` event of a stream, until its `complete`. Comments, which are signs of life, are passed over.
 *
 * @throws BrokenStream when it ends before that, or an event is too long
 */
export async function* readEvents(body: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const utf8 = new TextDecoder();
  let pending = '';
  for await (const chunk of body) {
    pending += utf8.decode(chunk, { stream: true });
    for (;;) {
      const end = pending.indexOf('\n\n');
      if (end === -1) break;
      const event = pending.slice(0, end);
      pending = pending.slice(end + 2);
      const name = /^event: ?(.*)$/m.exec(event)?.[1];
      if (name === 'complete') return;
      if (name === 'next') yield /^data: ?(.*)$/m.exec(event)?.[1] ?? '';
    }
    if (pending.length > longestEvent) throw new BrokenStream();
  }
  throw new BrokenStream();
}
