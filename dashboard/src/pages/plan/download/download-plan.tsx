import { useState } from 'react';
import { useSpeech } from '../../../i18n/language.js';
import { useSession } from '../../../session/session.js';
import { useSettings } from '../../../settings.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Icon } from '../../../ui/icon.js';
import { Notice } from '../../../ui/notice.js';
import { saveFile } from '../../../ui/save-file.js';
import styles from './download-plan.module.css';
import { type Copy, type CopyTrouble, fetchCopy } from './fetch-copy.js';

const copies: readonly Copy[] = ['pdfSv', 'pdfEn', 'fhir'];

/** The button that offers copies of the plan to keep. */
export function DownloadPlan({ planId }: { planId: string }) {
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Icon name="download" />
        {t.download.open}
      </Button>
      {isOpen && <Choices planId={planId} onClose={() => setOpen(false)} />}
    </>
  );
}

function Choices({ planId, onClose }: { planId: string; onClose(): void }) {
  const { t } = useSpeech();
  const session = useSession();
  const { exportsUrl } = useSettings();
  const [state, setState] = useState<'idle' | 'busy' | 'done' | CopyTrouble>('idle');
  const choose = async (copy: Copy) => {
    setState('busy');
    const file = await fetchCopy(exportsUrl, planId, copy, session.fetch);
    if (typeof file !== 'string') saveFile(file);
    setState(typeof file === 'string' ? file : 'done');
  };
  const isTrouble = state !== 'idle' && state !== 'busy' && state !== 'done';
  return (
    <Dialog title={t.download.title} closeLabel={t.shell.close} onClose={onClose} narrow>
      <p className={styles.lead}>{t.download.lead}</p>
      <Notice tone="soon" icon="lock" title={t.download.careful} />
      <div className={styles.choices}>
        {copies.map((copy) => (
          <Button key={copy} disabled={state === 'busy'} onClick={() => void choose(copy)}>
            {t.download.choices[copy]}
          </Button>
        ))}
      </div>
      <div role="status">
        {state === 'busy' && <p>{t.download.busy}</p>}
        {state === 'done' && <p>{t.download.done}</p>}
        {isTrouble && <Notice tone="late" icon="warning" title={t.download.trouble[state]} />}
      </div>
    </Dialog>
  );
}
