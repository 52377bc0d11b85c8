import { useSpeech } from '../../i18n/language.js';
import { ChangeTrouble } from '../../sharing/change-trouble.js';
import { Notice } from '../../ui/notice.js';
import styles from './meeting-page.module.css';
import type { KeptRecord } from './use-record.js';

/** Whether what is typed is saved; and what to do when it is not. */
export function SaveState({ kept }: { kept: KeptRecord }) {
  const { t } = useSpeech();
  const { state, result } = kept;
  return (
    <>
      <p className={styles.saved} role="status">
        {state === 'saved' && t.meeting.saved}
        {state === 'saving' && t.meeting.saving}
        {state === 'unsaved' && t.meeting.unsaved}
      </p>
      <div role="alert">
        {state === 'failed' && <Notice tone="late" icon="warning" title={t.meeting.failed} />}
        {state === 'refused' && result?.kind === 'problems' && (
          <Notice tone="late" icon="warning" title={t.changes.refusedTitle}>
            {result.problems.map(({ field, code }) => {
              const at = t.changes.at as Partial<Record<string, string>>;
              return <p key={`${field} ${code}`}>{at[`${field} ${code}`] ?? t.changes.problem[code]}</p>;
            })}
          </Notice>
        )}
        {state === 'refused' && result?.kind === 'refused' && <ChangeTrouble result={result} />}
      </div>
    </>
  );
}
