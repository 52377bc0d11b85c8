import { readRecordId } from '@samsyn/subgraph/ids';
import { follow } from '@samsyn/subgraph/live/follow';
import type { RequestContext } from '@samsyn/subgraph/server';
import type { OpenRecord, RecordAccess } from '../record-access.js';
import { RecordPart } from '../record-part.js';
import { SignalKind } from './signal-kind.js';

/** What deciding about an open plan needs of a request. */
interface FollowContext extends RequestContext {
  readonly access: RecordAccess;
}

/** A signal, and nothing of what it is about: who wants to know reads the plan by the ordinary query. */
export interface Signal {
  readonly planId: string;
  readonly kind: SignalKind;
  readonly version: number | null;
  readonly at: Date;
}

interface Found extends OpenRecord {
  readonly standing: string;
  readonly version: number | null;
}

/**
 * The signals of one plan, for as long as the viewer may read it.
 *
 * @param table one that `whose_record` knows the plan by
 * @param versionOf the plan's version where this owner counts it; asked only once the child's record is open
 * @throws GraphQLError NOT_FOUND, at the opening or later, also when there is no such plan
 */
export async function* followPlan<Context extends FollowContext>(
  planId: string,
  context: Context,
  table: string,
  versionOf: (open: OpenRecord, planId: string, context: Context) => Promise<number | null>,
): AsyncGenerator<Signal> {
  const key = readRecordId(planId);
  yield* follow<Context, Found, Signal>(context, {
    key,
    async look(now, before) {
      const open = await now.access.toFollow(table, key, RecordPart.PLAN, before);
      if (!open) return null;
      const [standing, version] = await Promise.all([
        now.access.groundsOf(open.childId),
        versionOf(open, key, now),
      ]);
      return { ...open, standing, version };
    },
    tell(found, before, { isChanged, isDoor, isUnsure }) {
      const kind = ((): SignalKind | null => {
        if (!before) return SignalKind.OPENED;
        if (isChanged || isUnsure || found.version !== before.version) return SignalKind.CHANGED;
        // Others are not told that somebody else's door was moved: a block or protected identity would be read from it.
        const concerns = found.standing !== before.standing || (isDoor && found.access.own);
        return concerns ? SignalKind.SHARING : null;
      })();
      return kind && { planId: key, kind, version: found.version, at: new Date() };
    },
  });
}
