import type { ReactNode } from 'react';
import { Day } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { PartyName } from '../../parties/party.js';
import { unitName } from '../../parties/unit-name.js';
import type { Door } from '../../sharing/doors.js';
import { problemAt } from '../../sharing/problems.js';
import { type Receiver, releasesOf } from '../../sharing/releases.js';
import { Option, Options } from '../../ui/options.js';
import { type Choosing, toggled } from './choosing.js';
import type { Party, PossibleReceivers } from './receivers.js';
import styles from './release-page.module.css';
import { Section } from './section.js';

interface ReceiverChoiceProps extends Choosing {
  receivers: PossibleReceivers;
  door: Door;
}

/** To whom: the plan's parties, and what each reads already. */
export function ReceiverChoice({ draft, problems, onChange, receivers, door }: ReceiverChoiceProps) {
  const { t, enumerate } = useSpeech();
  const problem = problemAt(problems, 'receivers', t);
  return (
    <Section number={2} title={t.release.toWhom}>
      {receivers.others.length === 0 ? (
        <p>{t.release.noReceivers}</p>
      ) : (
        <Options legend={t.release.toWhom} legendHidden hint={t.release.toWhomMore} problem={problem}>
          {receivers.others.map((party) => (
            <Option
              key={party.unit.id}
              type="checkbox"
              checked={draft.receivers.includes(party.unit.id)}
              invalid={problem !== undefined}
              onChange={(isIn) => onChange({ receivers: toggled(draft.receivers, party.unit.id, isIn) })}
              title={<Name {...party} />}
            >
              <ReadsAlready door={door} receiver={party.unit} />
            </Option>
          ))}
        </Options>
      )}
      {receivers.ownAuthority.length > 0 && (
        <p className={styles.note}>
          {t.release.ownAuthority(
            enumerate(receivers.ownAuthority.map((party) => <Name key={party.unit.id} {...party} />)),
          )}
        </p>
      )}
    </Section>
  );
}

function Name({ kind, unit }: Party) {
  return <PartyName kind={kind}>{unitName(unit, kind, useSpeech())}</PartyName>;
}

/** What a unit may read already of what this door keeps. */
function ReadsAlready({ door, receiver }: { door: Door; receiver: Receiver }): ReactNode {
  const { t, list } = useSpeech();
  const own = new Set(door.sharing?.ownParts);
  const toIt = (door.disclosures ?? []).filter(
    (each) => each.active && each.receiver.id === receiver.id && own.has(each.part),
  );
  const [first] = releasesOf(toIt);
  return (
    first &&
    t.release.readsAlready(
      list(first.parts.map((part) => t.sharing.part[door.owner][part])),
      first.until && <Day date={first.until} as="full" />,
    )
  );
}
