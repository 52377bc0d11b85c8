import type { ServerResponse } from 'node:http';
import { noCopy } from './no-copy.js';

/** An answer under way. */
export interface Replying {
  readonly raw: ServerResponse;
  header(name: string, value: string): unknown;
}

/**
 * Lets so many be made at once, and tells others when to come back.
 *
 * @param comeAgain seconds
 * @returns takes a place until the answer is over; the signal says that whoever asked has gone
 * @throws Refusal when there is no place
 */
export function placesFor(atOnce: number, comeAgain = '2'): (reply: Replying) => AbortSignal {
  let making = 0;
  return (reply) => {
    if (making >= atOnce) {
      reply.header('retry-after', comeAgain);
      throw noCopy.busy();
    }
    making += 1;
    const left = new AbortController();
    reply.raw.once('close', () => {
      making -= 1;
      left.abort();
    });
    return left.signal;
  };
}
