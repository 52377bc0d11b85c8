import type { ReactNode } from 'react';
import type { BlockFactsFragment, RecordOwner } from '../gql/graphql.js';
import { dateOf } from '../i18n/dates.js';
import { Day } from '../i18n/day.js';
import { useSpeech } from '../i18n/language.js';
import { groundOfConsent } from './ground-of-consent.js';
import { type KindsOfUnits, ReceiverNames } from './receiver-names.js';
import { type Bundle, inOrder, type Release, unitIn } from './releases.js';
import styles from './standing-text.module.css';
import { blockedIn, type ConsentStanding, type Standing } from './standings.js';

interface StandingTextProps {
  standing: Standing;
  blocks: readonly BlockFactsFragment[];
  kinds: KindsOfUnits;
}

/** What one consent or decision comes to, in whole sentences: who shares what with whom, why, until when, what is missing. */
export function StandingText({ standing, ...around }: StandingTextProps) {
  const { t } = useSpeech();
  if (standing.kind === 'decision') {
    const { release } = standing;
    return (
      <div className={styles.text}>
        <Shared release={release} {...around} />
        <p className={styles.ground}>
          {t.sharing.ground(t.words.ground[release.ground], <Until date={release.until} />)}
        </p>
      </div>
    );
  }
  return (
    <div className={styles.text}>
      <OfConsent standing={standing} {...around} />
    </div>
  );
}

function OfConsent({ standing, blocks, kinds }: StandingTextProps & { standing: ConsentStanding }) {
  const { t, list } = useSpeech();
  const { consent, releases, unreleased, missing } = standing;
  const names = <ReceiverNames receivers={consent.receivers} kinds={kinds} />;
  const parts = usePartsIn(consent.owner)(consent.parts);
  const about = <p className={styles.ground}>{t.sharing.wouldShare(parts, names)}</p>;
  const ground = (
    <p className={styles.ground}>
      {t.sharing.ground(groundOfConsent(consent, { t, list }), <Until date={consent.until} />)}
    </p>
  );
  switch (consent.state) {
    case 'NOT_SIGNED_BY_ALL':
      return (
        <>
          <p>{t.sharing.waiting(list(missing))}</p>
          {about}
        </>
      );
    case 'NOT_YET':
      return (
        <>
          <p>{t.sharing.notYet(<Day date={consent.from} as="full" />)}</p>
          {about}
        </>
      );
    case 'EXPIRED':
      return (
        <>
          <p>{t.sharing.expired(consent.until && <Day date={consent.until} as="full" />, parts, names)}</p>
          <p className={styles.ground}>{t.sharing.expiredWhatToDo}</p>
        </>
      );
    case 'WITHDRAWN':
      return (
        <p>
          {t.sharing.withdrawn(
            consent.withdrawnAt && <Day date={dateOf(consent.withdrawnAt)} as="full" />,
            parts,
            names,
          )}
        </p>
      );
    case 'ACTIVE':
      return releases.length === 0 ? (
        <>
          <p>{t.sharing.notReleased}</p>
          {about}
          {ground}
        </>
      ) : (
        <>
          {releases.map((release) => (
            <Shared key={release.key} release={release} blocks={blocks} kinds={kinds} />
          ))}
          {ground}
          {unreleased.map((bundle) => (
            <Rest key={bundle.parts.join()} owner={consent.owner} bundle={bundle} kinds={kinds} />
          ))}
        </>
      );
  }
}

/** "Socialtjänsten Farsta delar planen med BUP Farsta.", and from whom a block hides it all the same. */
function Shared({
  release,
  blocks,
  kinds,
}: {
  release: Release;
  blocks: readonly BlockFactsFragment[];
  kinds: KindsOfUnits;
}) {
  const { t } = useSpeech();
  const parts = usePartsIn(release.owner)(release.parts);
  const blocked = blockedIn(release, blocks);
  return (
    <>
      <p>
        {t.sharing.shares(
          unitIn(release.decidedBy) ?? t.sharing.keeper[release.owner],
          parts,
          <ReceiverNames receivers={release.receivers} kinds={kinds} />,
        )}
      </p>
      {blocked.length > 0 && (
        <p className={styles.blocked}>
          {blocked.length === release.receivers.length
            ? t.sharing.blockedForAll(parts)
            : t.sharing.blocked(<ReceiverNames receivers={blocked} kinds={kinds} />, parts)}
        </p>
      )}
    </>
  );
}

function Rest({ owner, bundle, kinds }: { owner: RecordOwner; bundle: Bundle; kinds: KindsOfUnits }) {
  const { t } = useSpeech();
  return (
    <p className={styles.ground}>
      {t.sharing.restNotReleased(
        usePartsIn(owner)(bundle.parts),
        <ReceiverNames receivers={bundle.receivers} kinds={kinds} />,
      )}
    </p>
  );
}

function Until({ date }: { date: string | null }): ReactNode {
  const { t } = useSpeech();
  return date === null ? t.sharing.holdsOpen : t.sharing.holdsUntil(<Day date={date} as="full" />);
}

/** "planen och namn och ålder" as the owner's parts are called in a sentence. */
function usePartsIn(owner: RecordOwner) {
  const { t, list } = useSpeech();
  return (parts: Bundle['parts']) => list(inOrder(parts).map((part) => t.sharing.part[owner][part]));
}
