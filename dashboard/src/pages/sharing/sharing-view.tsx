import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { Written } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { missingOwners } from '../../outages/failure.js';
import { OutageNotice } from '../../outages/outage-notice.js';
import type { SteadyQuery } from '../../outages/steady-query.js';
import { paths } from '../../paths.js';
import { remember, remembered } from '../../session/remembered.js';
import { SharingFacts } from '../../sharing/door-facts.js';
import { doorsOf } from '../../sharing/doors.js';
import { Standings } from '../../sharing/facts.js';
import { OwnerContext } from '../../sharing/owner-context.js';
import { kindsOf } from '../../sharing/receiver-names.js';
import { standingOf } from '../../sharing/standings.js';
import { type SharingTold, sharingTold } from '../../sharing/told.js';
import { BackLink } from '../../shell/back-link.js';
import { PageHeading } from '../../shell/page-heading.js';
import { buttonClass } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Notice } from '../../ui/notice.js';
import { Blocks } from './blocks.js';
import { type AtDoor, DoorContext } from './door-context.js';
import { Hidden } from './hidden.js';
import { OtherDoors } from './other-doors.js';
import { OwnDoor } from './own-door.js';
import { Protection } from './protection.js';
import styles from './sharing-page.module.css';
import { Staff } from './staff.js';

export const SharingViewFragment = graphql(`
  fragment SharingView on Plan {
    id
    ...HideableOfPlan
    parties {
      id
      kind
      unit {
        id
        ...UnitName
      }
    }
    child {
      id
      displayName
      ...Standings
      municipalSharing {
        ...SharingFacts
      }
      municipalHiddenFromGuardians {
        id
        ...HiddenFacts
      }
      careSharing {
        ...SharingFacts
      }
      careHiddenFromGuardians {
        id
        ...HiddenFacts
      }
    }
  }
`);

interface SharingViewProps {
  plan: FragmentType<typeof SharingViewFragment>;
  viewerUnits: readonly string[];
  page: SteadyQuery<unknown>;
}

/** The viewer's own door with what can be changed there, beside it the other owner's door as far as it can be seen. */
export function SharingView({ plan: masked, viewerUnits, page }: SharingViewProps) {
  const { t } = useSpeech();
  const plan = readFragment(SharingViewFragment, masked);
  const { child } = plan;
  const { own, others } = doorsOf(readFragment(Standings, child));
  const missing = missingOwners(page.error);
  const told = useToldOnce();
  const sharing =
    own && readFragment(SharingFacts, own.owner === 'REGION' ? child.careSharing : child.municipalSharing);
  const isKeeper = sharing !== null && sharing.ownParts.length > 0;
  const standing = own && standingOf(own);
  const mayRelease = sharing?.viewerCanRecordConsent || sharing?.viewerCanDisclose;
  const atDoor: AtDoor = {
    planId: plan.id,
    childId: child.id,
    owner: own?.owner ?? 'MUNICIPALITY',
    kinds: kindsOf(plan.parties),
    units: plan.parties.flatMap(({ kind, unit }) =>
      unit && !viewerUnits.includes(unit.id) ? [{ kind, unit }] : [],
    ),
  };
  return (
    <OwnerContext value={atDoor.owner}>
      <DoorContext value={atDoor}>
        <article className={styles.page}>
          <header className={styles.header}>
            <div className={styles.head}>
              <BackLink href={paths.plan(plan.id)}>{t.sharing.back}</BackLink>
              <PageHeading>{t.sharing.title}</PageHeading>
              <p className={styles.lead}>
                {t.sharing.lead(child.displayName && <Written>{child.displayName}</Written>)}
              </p>
            </div>
            {mayRelease && (
              <Link className={buttonClass('primary')} href={paths.release(plan.id)}>
                {t.sharing.release}
              </Link>
            )}
          </header>
          {told && (
            <div role="status">
              <Notice tone="well" title={told === 'released' ? t.release.done : t.release.doneWaiting} />
            </div>
          )}
          <OutageNotice
            missing={missing}
            consequence={t.sharing.otherMissing}
            busy={page.busy}
            onRetry={page.refresh}
          />
          <div className={styles.columns}>
            <div className={styles.main}>
              {isKeeper && own && standing && <OwnDoor door={own} standing={standing} />}
              <OtherDoors own={isKeeper ? own : null} others={others} missing={missing} />
              {isKeeper && sharing && standing && <Blocks sharing={sharing} blocks={standing.blocks} />}
            </div>
            <div className={styles.aside}>
              {sharing && <Staff sharing={sharing} />}
              {isKeeper && sharing && <Protection sharing={sharing} />}
              <Hidden
                plan={plan}
                mayHide={sharing?.viewerCanHideFromGuardians ?? false}
                hidden={[
                  ...(child.municipalHiddenFromGuardians ?? []),
                  ...(child.careHiddenFromGuardians ?? []),
                ]}
              />
              <Link className={styles.toLog} href={paths.log(plan.id)}>
                <Icon name="eye" />
                {t.access.log}
              </Link>
            </div>
          </div>
        </article>
      </DoorContext>
    </OwnerContext>
  );
}

/** What another page has left to be said here; said once. */
function useToldOnce(): SharingTold | undefined {
  const [told] = useState(() => remembered<SharingTold>(sharingTold));
  useEffect(() => remember(sharingTold, undefined), []);
  return told;
}
