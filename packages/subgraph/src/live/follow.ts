import { codedError } from '../errors.js';
import type { RequestContext } from '../request-context.js';
import type { Wake } from './change-hub.js';

/** What one stream follows: how it is looked at, and what is told of it. */
export interface Followed<Context, Found, Signal> {
  readonly key: string;
  /** Decides whether the viewer may read it now, and reads what is compared. null: there is nothing for this viewer. */
  look(context: Context, before: Found | null): Promise<Found | null>;
  /** What the viewer is told; null when nothing has changed that the viewer could see. */
  tell(found: Found, before: Found | null, wake: Wake): Signal | null;
}

const atOpening: Wake = { isChanged: false, isDoor: false, isUnsure: false };

/**
 * A stream of signals. At its opening, at everything that is heard, and at every beat it is decided anew whether the viewer
 * may read what is followed; when not, it ends, in the same words as for what does not exist.
 */
export async function* follow<Context extends RequestContext, Found extends { childId: string }, Signal>(
  { live }: Context,
  { key, look, tell }: Followed<Context, Found, Signal>,
): AsyncGenerator<Signal> {
  if (!live) throw codedError('BAD_REQUEST', 'Subscriptions are not answered here.');
  const follower = await live.follow(key);
  try {
    let before: Found | null = null;
    let wake: Wake | undefined = atOpening;
    while (wake) {
      const known: Found | null = before;
      const found: Found | null = await live.afresh((context) => look(context as Context, known));
      if (!found) throw codedError('NOT_FOUND', 'There is no such thing, or it is not shared with you.');
      follower.childId = found.childId;
      const signal = tell(found, before, wake);
      before = found;
      if (signal !== null) yield signal;
      wake = await follower.next(live.beat);
    }
  } finally {
    follower.leave();
  }
}
