import { useEffect } from 'react';
import { useSpeech } from '../../i18n/language.js';
import { useAnnounce } from '../../shell/announcer.js';
import { useWaitingCount } from '../../shell/waiting-count.js';
import { useWaiting } from './use-waiting.js';

/**
 * Fetches, unseen, how much waits for the reader, and says so once. Only where the reader has opened the list of the same
 * plans: nobody's plan is read, and logged as read, that was not asked for.
 */
export function WaitingCount() {
  const { t } = useSpeech();
  const announce = useAnnounce();
  const before = useWaitingCount();
  const { page } = useWaiting();
  const count = useWaitingCount();
  useEffect(() => {
    if (before === null && count && !page.busy) announce(t.mine.arrived(count));
  }, [before, count, page.busy, announce, t]);
  return null;
}
