import { useState } from 'react';
import { useSpeech } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { useSettings } from '../settings.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { saveFile } from '../ui/save-file.js';

interface OfferedFile {
  /** below the address where files are made */
  path: string;
  /** of the file */
  name: string;
  label: string;
}

interface FileButtonsProps {
  files: readonly OfferedFile[];
  /** Said when a file has been fetched, to who does not see it. */
  done: string;
  failed: string;
}

/** Fetches files made where files are made, with the reader's own token; a button each, and what became of it. */
export function FileButtons({ files, done, failed }: FileButtonsProps) {
  const { t } = useSpeech();
  const session = useSession();
  const { exportsUrl } = useSettings();
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle');
  const get = async ({ path, name }: OfferedFile) => {
    setState('busy');
    try {
      const answer = await session.fetch(exportsUrl + path, {
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      if (!answer.ok) return setState('failed');
      const body = await answer.blob();
      saveFile(new File([body], name, { type: body.type }));
      setState('done');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      {files.map((file) => (
        <Button key={file.path} disabled={state === 'busy'} onClick={() => void get(file)}>
          <Icon name="download" />
          {file.label}
        </Button>
      ))}
      <div role="status">
        {state === 'busy' && <p className="for-screen-readers">{t.shell.loading}</p>}
        {state === 'done' && <p className="for-screen-readers">{done}</p>}
        {state === 'failed' && <Notice tone="late" icon="warning" title={failed} />}
      </div>
    </>
  );
}
