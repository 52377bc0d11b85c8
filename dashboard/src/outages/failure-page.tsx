import { useSpeech } from '../i18n/language.js';
import { PageHeading } from '../shell/page-heading.js';
import { Button } from '../ui/button.js';
import { Message } from '../ui/message.js';
import type { Failure } from './failure.js';
import { useRetry } from './retry.js';

/** A page that could not be fetched at all: says why, what to do, and what to quote. */
export function FailurePage({
  failure,
  busy,
  onRetry,
  unreachableTitle,
}: {
  failure: Failure;
  busy: boolean;
  onRetry(): void;
  /** for a page that is not about a plan */
  unreachableTitle?: string;
}) {
  const { t } = useSpeech();
  const comesBack = failure.kind === 'unreachable' || failure.kind === 'offline';
  const retry = useRetry(comesBack, busy, onRetry);
  const text = t.outages;
  const [title, body] = {
    offline: [text.offlineTitle, text.offline],
    'signed-out': [text.forbiddenTitle, text.forbidden],
    forbidden: [text.forbiddenTitle, text.forbidden],
    unreachable: [
      unreachableTitle ?? text.unreachableTitle,
      failure.kind === 'unreachable' ? text.unreachable(text.ownerName[failure.owner]) : '',
    ],
    fault: [text.faultTitle, text.fault],
  }[failure.kind] as [string, string];
  return (
    <Message
      heading={<PageHeading>{title}</PageHeading>}
      action={
        failure.kind !== 'forbidden' && (
          <Button look="primary" onClick={retry.now} disabled={busy}>
            {busy ? text.tryingNow : t.shell.retry}
          </Button>
        )
      }
    >
      <p>{body}</p>
      {comesBack && !busy && <p className="numbers">{text.retrying(text.inSeconds(retry.secondsLeft))}</p>}
      {failure.kind === 'fault' && failure.id && <p>{text.quote(<code>{failure.id}</code>)}</p>}
    </Message>
  );
}
