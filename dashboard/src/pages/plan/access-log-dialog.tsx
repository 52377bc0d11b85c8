import { useRef, useState } from 'react';
import type { WholeAccessLogQuery as Whole } from '../../gql/graphql.js';
import { graphql, readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { missingOwners } from '../../outages/failure.js';
import { useSteadyQuery } from '../../outages/steady-query.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Skeleton } from '../../ui/skeleton.js';
import styles from './access-log.module.css';
import { AccessLogPart } from './access-log-part.js';
import { AccessLogTable } from './access-log-table.js';
import { mergedLog } from './merged-log.js';

const WholeAccessLogQuery = graphql(`
  query WholeAccessLog($childId: ID!, $municipalAfter: String, $careAfter: String) {
    child(id: $childId) {
      id
      municipalAccessLog(first: 50, after: $municipalAfter) {
        ...AccessLogPart
      }
      careAccessLog(first: 50, after: $careAfter) {
        ...AccessLogPart
      }
    }
  }
`);

/** The whole log of both owners, page by page, refused attempts included. */
export function AccessLogDialog({ childId, onClose }: { childId: string; onClose(): void }) {
  const { t } = useSpeech();
  const [cursors, setCursors] = useState<{ municipalAfter: string | null; careAfter: string | null }>({
    municipalAfter: null,
    careAfter: null,
  });
  const { data, busy, error, refresh } = useSteadyQuery(
    WholeAccessLogQuery,
    { childId, ...cursors },
    'cache-first',
  );
  // The pages already read stay while the next is fetched.
  const latest = useRef<Whole | undefined>(undefined);
  if (data) latest.current = data;
  const child = latest.current?.child;
  const municipal = child?.municipalAccessLog && readFragment(AccessLogPart, child.municipalAccessLog);
  const care = child?.careAccessLog && readFragment(AccessLogPart, child.careAccessLog);
  const { entries, more } = mergedLog([municipal, care].flatMap((part) => part ?? []));
  const missing = missingOwners(error);

  const older = () =>
    setCursors({
      municipalAfter: municipal?.pageInfo.endCursor ?? cursors.municipalAfter,
      careAfter: care?.pageInfo.endCursor ?? cursors.careAfter,
    });

  return (
    <Dialog title={t.access.log} closeLabel={t.shell.close} onClose={onClose}>
      <p className={styles.muted}>{t.access.logLead}</p>
      {missing.map((owner) => (
        <p key={owner} className={styles.warn}>
          {t.access.logIncomplete(t.outages.ownerName[owner])}
        </p>
      ))}
      {entries.length > 0 && <AccessLogTable entries={entries} />}
      {busy && <Skeleton height="3rem" />}
      <div className={styles.older} role="status">
        {busy && <span className="for-screen-readers">{t.shell.loading}</span>}
        {!busy && error && !data && (
          <>
            <p>{t.access.logFailed}</p>
            <Button onClick={refresh}>{t.shell.retry}</Button>
          </>
        )}
        {!busy && more && <Button onClick={older}>{t.access.older}</Button>}
        {!busy && !more && !error && <p className={styles.muted}>{t.access.all}</p>}
      </div>
    </Dialog>
  );
}
