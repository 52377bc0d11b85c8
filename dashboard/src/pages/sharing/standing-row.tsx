import { useState } from 'react';
import { Link } from 'wouter';
import type { BlockFactsFragment, DisclosureFactsFragment } from '../../gql/graphql.js';
import { useSpeech } from '../../i18n/language.js';
import { paths } from '../../paths.js';
import type { Door } from '../../sharing/doors.js';
import { stateOf } from '../../sharing/standing-state.js';
import { StandingTag } from '../../sharing/standing-tag.js';
import { StandingText } from '../../sharing/standing-text.js';
import type { ConsentStanding, Standing } from '../../sharing/standings.js';
import { Button, buttonClass } from '../../ui/button.js';
import { AddSignature } from './add-signature.js';
import { ConsentDetails } from './consent-details.js';
import { Decisions } from './decisions.js';
import { useDoor } from './door-context.js';
import { ReleaseNow } from './release-now.js';
import styles from './sharing-page.module.css';
import { WithdrawConsent } from './withdraw-consent.js';

interface StandingRowProps {
  standing: Standing;
  door: Door;
  blocks: readonly BlockFactsFragment[];
  disclosures: readonly DisclosureFactsFragment[];
}

/** One consent, or one decision without: what it comes to, what can be done, and what else is recorded about it. */
export function StandingRow({ standing, door, blocks, disclosures }: StandingRowProps) {
  const { kinds } = useDoor();
  const releases = standing.kind === 'consent' ? standing.releases : [standing.release];
  const decisions = releases.flatMap((release) => release.decisions);
  return (
    <li className={styles.standing}>
      <div className={styles.what}>
        <StandingTag state={stateOf(standing, blocks)} />
        <StandingText standing={standing} blocks={blocks} kinds={kinds} />
      </div>
      {standing.kind === 'consent' && <Actions standing={standing} door={door} disclosures={disclosures} />}
      <div className={styles.more}>
        {standing.kind === 'consent' && <ConsentDetails consent={standing.consent} />}
        {decisions.length > 0 && <Decisions decisions={decisions} disclosures={disclosures} />}
      </div>
    </li>
  );
}

type Opened = 'withdraw' | 'sign' | 'release' | null;

function Actions({
  standing,
  door,
  disclosures,
}: {
  standing: ConsentStanding;
  door: Door;
  disclosures: readonly DisclosureFactsFragment[];
}) {
  const { t } = useSpeech();
  const { planId } = useDoor();
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  const { consent, releases, unreleased } = standing;
  const hasEnded = consent.state === 'EXPIRED' || consent.state === 'WITHDRAWN';
  const text = t.sharingChanges;
  return (
    <div className={styles.actions}>
      {consent.viewerCanChange && consent.state === 'NOT_SIGNED_BY_ALL' && (
        <Button look="primary" onClick={() => setOpened('sign')}>
          {text.sign.open}
        </Button>
      )}
      {consent.viewerCanChange && unreleased.length > 0 && (
        <Button look={releases.length === 0 ? 'primary' : 'plain'} onClick={() => setOpened('release')}>
          {releases.length === 0 ? text.releaseNow.open : text.releaseNow.openRest}
        </Button>
      )}
      {consent.viewerCanChange && !hasEnded && (
        <Button onClick={() => setOpened('withdraw')}>{text.withdraw.open}</Button>
      )}
      {hasEnded && door.sharing?.viewerCanRecordConsent && (
        <Link className={buttonClass('plain')} href={paths.release(planId, consent.id)}>
          {t.sharing.releaseAnew}
        </Link>
      )}
      {opened === 'sign' && <AddSignature standing={standing} door={door} onClose={close} />}
      {opened === 'release' && <ReleaseNow standing={standing} onClose={close} />}
      {opened === 'withdraw' && (
        <WithdrawConsent standing={standing} disclosures={disclosures} onClose={close} />
      )}
    </div>
  );
}
