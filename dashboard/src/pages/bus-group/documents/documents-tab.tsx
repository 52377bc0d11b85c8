import { readFragment } from '../../../gql/index.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { useGroupDay } from '../frame/group-day.js';
import { GroupFrame } from '../frame/group-frame.js';
import { ActionPlanCard } from './action-plan-card.js';
import { AgreementCard } from './agreement-card.js';
import styles from './documents.module.css';
import { DocumentsOfGroup, GroupDocuments } from './documents-query.js';
import { NeedsCard } from './needs-card.js';
import { CountyCard, RoutinesCard } from './routines-card.js';
import { useDocumentWords } from './words.js';

/** "Dokument": what the group has written down, whether it is current, and whether it is done. */
export function DocumentsTab({ groupId }: { groupId: string }) {
  const words = useDocumentWords();
  const [day] = useGroupDay();
  const page = useSteadyQuery(DocumentsOfGroup, { id: groupId, on: day }, 'cache-and-network');
  return (
    <GroupFrame groupId={groupId} tab="documents" page={page} consequence={words.consequence}>
      {(masked) => {
        const group = readFragment(GroupDocuments, masked);
        return (
          <>
            <div className={styles.bar}>
              <Button look="quiet" onClick={() => window.print()}>
                <Icon name="print" /> {words.print}
              </Button>
            </div>
            <div className={styles.columns}>
              <div className={styles.column}>
                <AgreementCard group={group} />
                <ActionPlanCard group={group} />
              </div>
              <div className={styles.column}>
                <RoutinesCard group={group} />
                <NeedsCard group={group} />
                <CountyCard
                  agreements={page.data?.countyAgreements ?? []}
                  routines={page.data?.countyRoutines ?? []}
                />
              </div>
            </div>
          </>
        );
      }}
    </GroupFrame>
  );
}
