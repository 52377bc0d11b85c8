import type { ReactNode } from 'react';
import type { StandingFactsFragment } from '../../gql/graphql.js';
import { readFragment } from '../../gql/index.js';
import { Day } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import type { Door } from '../../sharing/doors.js';
import { BlockFacts } from '../../sharing/facts.js';
import { ReceiverNames } from '../../sharing/receiver-names.js';
import { blockedIn } from '../../sharing/standings.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { type Draft, missingSignatures, opensAtOnce } from './draft.js';
import type { PossibleReceivers } from './receivers.js';
import styles from './release-page.module.css';

interface ReleaseSummaryProps {
  draft: Draft;
  door: Door;
  receivers: PossibleReceivers;
  /** those who must sign */
  guardians: StandingFactsFragment['guardians'];
  isProtected: boolean;
  busy: boolean;
  /** what came of the last attempt */
  children: ReactNode;
}

/** In whole sentences what will happen, before it is made; and the one button that makes it. */
export function ReleaseSummary({
  draft,
  door,
  receivers,
  guardians,
  isProtected,
  busy,
  children,
}: ReleaseSummaryProps) {
  const { t, list } = useSpeech();
  const text = t.release;
  const chosen = receivers.others.filter(({ unit }) => draft.receivers.includes(unit.id));
  const kinds = new Map(chosen.map(({ kind, unit }) => [unit.id, kind]));
  const names = (units: readonly (typeof chosen)[number]['unit'][]) => (
    <ReceiverNames receivers={units} kinds={kinds} />
  );
  const bundle = { parts: draft.parts, receivers: chosen.map(({ unit }) => unit) };
  const parts = list(draft.parts.map((part) => t.sharing.part[door.owner][part]));
  const until = draft.until && <Day date={draft.until} as="full" />;
  const opens = opensAtOnce(
    draft,
    guardians.map(({ id }) => id),
  );
  const hasSignature = Object.keys(draft.signedOn).length > 0;
  const blocks = (door.sharing?.blocks ?? []).map((each) => readFragment(BlockFacts, each));
  const blocked = blockedIn(
    bundle,
    blocks.filter(({ liftedAt }) => liftedAt === null),
  );
  return (
    <Card title={text.summary} className={styles.summary}>
      <div className={styles.sentences} id="det-har-hander">
        {bundle.parts.length === 0 || bundle.receivers.length === 0 ? (
          <p>{text.nothingChosen}</p>
        ) : opens ? (
          <>
            <p className={styles.main}>{text.may(names(bundle.receivers), parts, until)}</p>
            <p>
              <Ground draft={draft} guardians={guardians} />
            </p>
          </>
        ) : (
          <>
            <p className={styles.main}>
              <Waiting draft={draft} guardians={guardians} />
            </p>
            <p>{text.thenMay(names(bundle.receivers), parts, until)}</p>
          </>
        )}
        {draft.parts.includes('PLAN') &&
          !draft.parts.includes('IDENTITY') &&
          door.sharing?.ownParts.includes('IDENTITY') && <p>{text.withoutName}</p>}
        {blocked.length > 0 && <p className={styles.warn}>{text.stillBlocked(names(blocked))}</p>}
        {isProtected && (draft.parts.includes('IDENTITY') || draft.parts.includes('SCHOOLING')) && (
          <p>{text.stillProtected}</p>
        )}
        <p className={styles.note}>
          {text.takeBack} {text.logged}
        </p>
      </div>
      {children}
      <Button
        look="primary"
        type="submit"
        className={styles.submit}
        aria-disabled={busy}
        aria-describedby="det-har-hander"
      >
        {busy ? t.changes.saving : opens || !hasSignature ? text.button : text.buttonWaits}
      </Button>
    </Card>
  );
}

interface OfGuardians {
  draft: Draft;
  guardians: StandingFactsFragment['guardians'];
}

/** "Båda vårdnadshavarna har skrivit under." */
function Ground({ draft, guardians }: OfGuardians): ReactNode {
  const { t, list } = useSpeech();
  const { signedBy, withoutConsent } = t.release;
  if (draft.ground !== 'CONSENT') return withoutConsent(t.words.ground[draft.ground]);
  const signed = guardians.filter(({ id }) => id in draft.signedOn);
  const isWhole = signed.length > 0 && signed.length === guardians.length;
  if (!isWhole && draft.byChild) return signedBy.childAlone;
  if (!isWhole) return signedBy.byDecision(list(signed.map(({ name }) => name)));
  return guardians.length === 1 ? signedBy.one : guardians.length === 2 ? signedBy.both : signedBy.all;
}

/** "Samtycket sparas. Inget lämnas ut förrän Demo-Johan Testlund också har skrivit under." */
function Waiting({ draft, guardians }: OfGuardians): ReactNode {
  const { t, list } = useSpeech();
  const missing = missingSignatures(
    draft,
    guardians.map(({ id }) => id),
  );
  if (missing.length === guardians.length) return t.release.waitsForAll;
  return t.release.waits(list(guardians.filter(({ id }) => missing.includes(id)).map(({ name }) => name)));
}
