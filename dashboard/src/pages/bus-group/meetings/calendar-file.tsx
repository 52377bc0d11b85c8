import { useState } from 'react';
import { useSpeech } from '../../../i18n/language.js';
import { useSession } from '../../../session/session.js';
import { useSettings } from '../../../settings.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { Notice } from '../../../ui/notice.js';
import { saveFile } from '../../../ui/save-file.js';
import { useWords } from '../words.js';

interface CalendarFileProps {
  /** below the address where files are made */
  path: string;
  /** of the file */
  name: string;
  label: string;
}

/** Fetches meetings as a calendar file: times and places, and nothing of what is on the agenda. */
export function CalendarFile({ path, name, label }: CalendarFileProps) {
  const { t } = useSpeech();
  const text = useWords().meetings;
  const session = useSession();
  const { exportsUrl } = useSettings();
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle');
  const get = async () => {
    setState('busy');
    try {
      const answer = await session.fetch(exportsUrl + path, {
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      if (!answer.ok) return setState('failed');
      saveFile(new File([await answer.blob()], name, { type: 'text/calendar' }));
      setState('done');
    } catch {
      setState('failed');
    }
  };
  return (
    <div>
      <Button disabled={state === 'busy'} onClick={() => void get()}>
        <Icon name="download" />
        {label}
      </Button>
      <div role="status">
        {state === 'busy' && <p className="for-screen-readers">{t.shell.loading}</p>}
        {state === 'done' && <p className="for-screen-readers">{text.calendarDone}</p>}
        {state === 'failed' && <Notice tone="late" icon="warning" title={text.calendarFailed} />}
      </div>
    </div>
  );
}
