import { useSpeech } from '../i18n/language.js';
import type { Failure } from '../outages/failure.js';
import { Notice } from '../ui/notice.js';
import type { Result } from './outcome.js';

/** Why a change was not made, or is not known to have been; says nothing when it was. A live region, so that it is heard. */
export function ChangeTrouble({ result }: { result: Result | null }) {
  const { t } = useSpeech();
  return (
    <div role="alert">
      {result?.kind === 'refused' && (
        <Notice tone="gap" title={t.changes.refusedTitle}>
          <p>{t.changes.refused}</p>
        </Notice>
      )}
      {result?.kind === 'overtaken' && (
        <Notice tone="late" icon="warning" title={t.changes.refusedTitle}>
          <p>{t.changes.overtaken}</p>
        </Notice>
      )}
      {result?.kind === 'problems' && result.problems.some(({ code }) => code === 'USED_FOR_OTHER') && (
        <Notice tone="late" icon="warning" title={t.changes.refusedTitle}>
          <p>{t.changes.usedForOther}</p>
        </Notice>
      )}
      {result?.kind === 'unknown' && <Unknown failure={result.failure} />}
    </div>
  );
}

function Unknown({ failure }: { failure: Failure }) {
  const { t } = useSpeech();
  const text = t.changes.unknown;
  return (
    <Notice tone="late" icon="warning" title={t.changes.unknownTitle}>
      <p>
        {failure.kind === 'offline'
          ? text.offline
          : failure.kind === 'unreachable'
            ? text.unreachable(t.outages.ownerName[failure.owner])
            : text.fault}
      </p>
      {failure.kind === 'fault' && failure.id && <p>{t.changes.quote(<code>{failure.id}</code>)}</p>}
    </Notice>
  );
}
