import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import type { OwnerService } from '../../outages/failure.js';
import { paths } from '../../paths.js';
import { doorsOf } from '../../sharing/doors.js';
import { Standings } from '../../sharing/facts.js';
import { type KindsOfUnits, kindsOf } from '../../sharing/receiver-names.js';
import { stateOf } from '../../sharing/standing-state.js';
import { StandingTag } from '../../sharing/standing-tag.js';
import { StandingText } from '../../sharing/standing-text.js';
import { type DoorStanding, type Standing, standingOf } from '../../sharing/standings.js';
import { buttonClass } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import styles from './sharing-card.module.css';

const Fragment = graphql(`
  fragment SharingOfPlan on Plan {
    id
    viewerGround
    parties {
      id
      kind
      unit {
        id
      }
    }
    child {
      id
      ...Standings
    }
  }
`);

interface SharingCardProps {
  plan: FragmentType<typeof Fragment>;
  missing: readonly OwnerService[];
}

/** Why the viewer reads the plan, what the viewer's own door lets out, what others have released to the viewer. */
export function SharingCard({ plan: masked, missing }: SharingCardProps) {
  const { t } = useSpeech();
  const plan = readFragment(Fragment, masked);
  const { own, others } = doorsOf(readFragment(Standings, plan.child));
  const kinds = kindsOf(plan.parties);
  const ownStanding = own && standingOf(own);
  const mayRelease = own?.sharing?.viewerCanRecordConsent || own?.sharing?.viewerCanDisclose;
  return (
    <Card title={t.sharing.title}>
      <p className={styles.ground}>{t.access.yourGround[plan.viewerGround]}</p>
      {own?.sharing && ownStanding && own.sharing.ownParts.length > 0 && (
        <OfDoor title={t.sharing.ownDoor}>
          <List standings={ownStanding.current} within={ownStanding} kinds={kinds} />
          {ownStanding.current.length === 0 && <p className={styles.muted}>{t.sharing.nothingYet}</p>}
        </OfDoor>
      )}
      {own && ownStanding && ownStanding.received.length > 0 && (
        <OfDoor title={t.sharing.othersOfOwner[own.owner]}>
          <List standings={ownStanding.received} within={ownStanding} kinds={kinds} />
        </OfDoor>
      )}
      {others.map((door) => {
        const standing = standingOf(door);
        const isMissing = missing.includes(door.service);
        return (
          <OfDoor key={door.owner} title={t.sharing.otherDoor[door.owner]}>
            <List standings={standing.received} within={standing} kinds={kinds} />
            {isMissing && (
              <p className={styles.warn}>{t.sharing.unreachable(t.outages.ownerName[door.service])}</p>
            )}
            {!isMissing && standing.received.length === 0 && (
              <p className={styles.muted}>{t.sharing.nothingOther[door.owner]}</p>
            )}
          </OfDoor>
        );
      })}
      <div className={styles.actions}>
        <Link className={buttonClass('plain')} href={paths.sharing(plan.id)}>
          {mayRelease ? t.sharing.open : t.sharing.openToRead}
        </Link>
      </div>
    </Card>
  );
}

function OfDoor({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.door}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

interface ListProps {
  standings: readonly Standing[];
  within: DoorStanding;
  kinds: KindsOfUnits;
}

function List({ standings, within: { blocks }, kinds }: ListProps) {
  return standings.length === 0 ? null : (
    <ul>
      {standings.map((standing) => {
        const state = stateOf(standing, blocks);
        return (
          <li
            key={standing.kind === 'consent' ? standing.consent.id : standing.release.key}
            className={styles.standing}
          >
            {state !== 'shared' && <StandingTag state={state} />}
            <StandingText standing={standing} blocks={blocks} kinds={kinds} />
          </li>
        );
      })}
    </ul>
  );
}
