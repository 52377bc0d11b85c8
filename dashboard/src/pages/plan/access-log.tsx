import { useState } from 'react';
import { AccessLogPart } from '../../access-log/access-log-part.js';
import { mergedLog } from '../../access-log/merged-log.js';
import { latestOfEach, outcomeOf, type Visit, visitsOf } from '../../access-log/visits.js';
import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { Moment } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import type { OwnerService } from '../../outages/failure.js';
import { useUnitName } from '../../parties/named-units.js';
import { unitKind } from '../../parties/unit-name.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import styles from './access-log.module.css';
import { AccessLogDialog } from './access-log-dialog.js';

const Fragment = graphql(`
  fragment AccessLogOfPlan on Plan {
    id
    child {
      id
      municipalAccessLog(first: 20) {
        ...AccessLogPart
      }
      careAccessLog(first: 20) {
        ...AccessLogPart
      }
    }
  }
`);

/** How many stand on the page itself. */
const most = 5;

interface AccessLogProps {
  plan: FragmentType<typeof Fragment>;
  missing: readonly OwnerService[];
}

/** Who has looked: each unit's latest reading on the page, all of them in a dialog, and to search and print on a page of their own. */
export function AccessLog({ plan: masked, missing }: AccessLogProps) {
  const { t } = useSpeech();
  const plan = readFragment(Fragment, masked);
  const { child } = plan;
  const [open, setOpen] = useState(false);
  const parts = [child.municipalAccessLog, child.careAccessLog].flatMap((part) =>
    part ? [readFragment(AccessLogPart, part)] : [],
  );
  const { entries } = mergedLog(parts);
  return (
    <Card title={t.access.log}>
      {parts.length === 0 && missing.length === 0 && <p className={styles.muted}>{t.access.notYours}</p>}
      {parts.length > 0 && entries.length === 0 && <p className={styles.muted}>{t.access.nobody}</p>}
      <ul>
        {latestOfEach(visitsOf(entries))
          .slice(0, most)
          .map((visit) => (
            <Entry key={visit.key} visit={visit} />
          ))}
      </ul>
      {missing.map((owner) => (
        <p key={owner} className={styles.warn}>
          {t.access.logIncomplete(t.outages.ownerName[owner])}
        </p>
      ))}
      {entries.length > 0 && (
        <Button look="quiet" className={styles.all} onClick={() => setOpen(true)}>
          {t.access.wholeLog}
        </Button>
      )}
      {open && <AccessLogDialog planId={plan.id} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function Entry({ visit }: { visit: Visit }) {
  const { t } = useSpeech();
  const nameOf = useUnitName();
  return (
    <li className={styles.entry}>
      <span>
        {visit.unit ? nameOf(visit.unit, unitKind(visit.unit) ?? 'OTHER') : t.access.unknownUnit}
        {outcomeOf(visit) === 'REFUSED' && (
          <span className={styles.refused}> {t.words.decision.REFUSED}</span>
        )}
      </span>
      <span className={styles.muted}>
        <Moment at={visit.at} />
      </span>
    </li>
  );
}
