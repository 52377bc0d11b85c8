import { useState } from 'react';
import { useSpeech } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { useSettings } from '../../settings.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Notice } from '../../ui/notice.js';
import { saveFile } from '../../ui/save-file.js';
import { type StatisticsChoice, slugOf } from './choice.js';
import styles from './statistics-page.module.css';
import { useWords } from './words.js';

type State = 'idle' | 'busy' | 'done' | 'failed';

/** The table that is shown, as a file: the same numbers in the same words, made where files are made. */
export function FigureFiles({ choice }: { choice: StatisticsChoice }) {
  const { t, language } = useSpeech();
  const text = useWords();
  const session = useSession();
  const { exportsUrl } = useSettings();
  const [state, setState] = useState<State>('idle');
  const name = slugOf(choice.table);
  const get = async (path: string, as: string) => {
    setState('busy');
    try {
      const answer = await session.fetch(exportsUrl + path, {
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      if (!answer.ok) return setState('failed');
      const body = await answer.blob();
      saveFile(new File([body], as, { type: body.type }));
      setState('done');
    } catch {
      setState('failed');
    }
  };
  const getTable = (format: 'csv' | 'xlsx') =>
    get(
      `/figures/${name}.${format}?term=${choice.term}&language=${language}`,
      `${name}-${choice.term.toLowerCase()}.${format}`,
    );
  return (
    <>
      <Button disabled={state === 'busy'} onClick={() => void getTable('xlsx')}>
        <Icon name="download" />
        {text.excel}
      </Button>
      <Button disabled={state === 'busy'} onClick={() => void getTable('csv')}>
        <Icon name="download" />
        {text.csv}
      </Button>
      {choice.table.id === 'DEVIATIONS' && (
        <Button
          disabled={state === 'busy'}
          onClick={() => void get(`/deviations.csv?language=${language}`, text.registerFile)}
        >
          <Icon name="download" />
          {text.register}
        </Button>
      )}
      <div role="status" className={styles.fetched}>
        {state === 'busy' && <p className="for-screen-readers">{t.shell.loading}</p>}
        {state === 'done' && <p className="for-screen-readers">{text.fetched}</p>}
        {state === 'failed' && <Notice tone="late" icon="warning" title={text.notFetched} />}
      </div>
    </>
  );
}
