import { useSpeech } from '../../i18n/language.js';
import type { OwnerService } from '../../outages/failure.js';
import type { Door } from '../../sharing/doors.js';
import { StandingTag } from '../../sharing/standing-tag.js';
import { StandingText } from '../../sharing/standing-text.js';
import { type DecisionStanding, standingOf } from '../../sharing/standings.js';
import { Card } from '../../ui/card.js';
import { useDoor } from './door-context.js';
import styles from './sharing-page.module.css';

interface OtherDoorsProps {
  /** the door that the viewer keeps, where others of the same owner may have released something */
  own: Door | null;
  others: readonly Door[];
  missing: readonly OwnerService[];
}

/** What others have released to the viewer. Only they can change it. */
export function OtherDoors({ own, others, missing }: OtherDoorsProps) {
  const { t } = useSpeech();
  const received = own ? standingOf(own).received : [];
  return (
    <>
      {own && received.length > 0 && (
        <OtherDoor
          title={t.sharing.othersOfOwner[own.owner]}
          door={own}
          received={received}
          isMissing={false}
        />
      )}
      {others.map((door) => (
        <OtherDoor
          key={door.owner}
          title={t.sharing.otherDoor[door.owner]}
          door={door}
          received={standingOf(door).received}
          isMissing={missing.includes(door.service)}
        />
      ))}
    </>
  );
}

function OtherDoor({
  title,
  door,
  received,
  isMissing,
}: {
  title: string;
  door: Door;
  received: readonly DecisionStanding[];
  isMissing: boolean;
}) {
  const { t } = useSpeech();
  const { kinds } = useDoor();
  return (
    <Card title={title}>
      {isMissing && <p className={styles.warn}>{t.sharing.unreachable(t.outages.ownerName[door.service])}</p>}
      {!isMissing && received.length === 0 && (
        <p className={styles.muted}>{t.sharing.nothingOther[door.owner]}</p>
      )}
      {received.length > 0 && (
        <>
          <ul>
            {received.map((standing) => (
              <li key={standing.release.key} className={styles.standing}>
                <div className={styles.what}>
                  <StandingTag state="shared" />
                  <StandingText standing={standing} blocks={[]} kinds={kinds} />
                </div>
              </li>
            ))}
          </ul>
          <p className={styles.muted}>{t.sharing.otherDoorMore}</p>
        </>
      )}
    </Card>
  );
}
