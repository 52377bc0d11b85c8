import { Link } from 'wouter';
import { useLog } from '../../access-log/use-log.js';
import { visitsOf } from '../../access-log/visits.js';
import { VisitsTable } from '../../access-log/visits-table.js';
import { useSpeech } from '../../i18n/language.js';
import { paths } from '../../paths.js';
import { kindsOf } from '../../sharing/receiver-names.js';
import { Button, buttonClass } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Skeleton } from '../../ui/skeleton.js';
import styles from './access-log.module.css';

const everything = {};

/** The whole log of both owners, page by page, refused attempts included. */
export function AccessLogDialog({ planId, onClose }: { planId: string; onClose(): void }) {
  const { t } = useSpeech();
  const log = useLog(planId, null, everything, 50);
  const visits = visitsOf(log.entries);
  return (
    <Dialog
      title={t.access.log}
      closeLabel={t.shell.close}
      onClose={onClose}
      actions={
        <Link className={buttonClass('plain')} href={paths.log(planId)}>
          {t.log.openPage}
        </Link>
      }
    >
      <p className={styles.muted}>{t.access.logLead}</p>
      {log.missing.map((owner) => (
        <p key={owner} className={styles.warn}>
          {t.access.logIncomplete(t.outages.ownerName[owner])}
        </p>
      ))}
      {visits.length > 0 && <VisitsTable visits={visits} kinds={kindsOf(log.plan?.parties ?? [])} />}
      {log.busy && <Skeleton height="3rem" />}
      <div className={styles.older} role="status">
        {log.busy && <span className="for-screen-readers">{t.shell.loading}</span>}
        {!log.busy && log.error && !log.plan && (
          <>
            <p>{t.access.logFailed}</p>
            <Button onClick={log.refresh}>{t.shell.retry}</Button>
          </>
        )}
        {!log.busy && log.more && <Button onClick={log.older}>{t.access.older}</Button>}
        {!log.busy && log.plan && !log.more && !log.error && <p className={styles.muted}>{t.access.all}</p>}
      </div>
    </Dialog>
  );
}
