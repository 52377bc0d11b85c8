import { useEffect, useState } from 'react';
import { useSpeech } from '../i18n/language.js';
import { useAnnounce } from '../shell/announcer.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import type { OwnerService } from './failure.js';
import { useRetry } from './retry.js';

interface OutageNoticeProps {
  missing: readonly OwnerService[];
  /** What the reader does not see because of it. */
  consequence: string;
  busy: boolean;
  onRetry(): void;
}

/** Says which owner could not be reached, tries again by itself, and says when it is back. */
export function OutageNotice({ missing, consequence, busy, onRetry }: OutageNoticeProps) {
  const { t, list } = useSpeech();
  const announce = useAnnounce();
  const [before, setBefore] = useState<readonly OwnerService[]>([]);
  const retry = useRetry(missing.length > 0, busy, onRetry);
  const names = list(missing.map((owner) => t.outages.ownerName[owner]));

  const recovered = before.filter((owner) => !missing.includes(owner));
  const changed = missing.join() !== before.join();
  useEffect(() => {
    if (!changed) return;
    if (missing.length > 0) announce(`${t.outages.partial(names)}. ${consequence}`);
    else if (recovered[0]) announce(t.outages.recovered(t.outages.ownerName[recovered[0]]));
    setBefore(missing);
  }, [changed, missing, names, consequence, recovered, announce, t]);

  if (missing.length === 0) return null;
  return (
    <Notice
      tone="late"
      icon="warning"
      title={t.outages.partial(names)}
      action={
        <Button onClick={retry.now} disabled={busy}>
          <Icon name="refresh" />
          {t.shell.retry}
        </Button>
      }
    >
      <p>
        {consequence}{' '}
        <span className="numbers">
          {busy ? t.outages.tryingNow : t.outages.retrying(t.outages.inSeconds(retry.secondsLeft))}
        </span>
      </p>
    </Notice>
  );
}
