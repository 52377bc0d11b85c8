import { useSpeech } from '../../i18n/language.js';
import { PartyMark } from '../../parties/party.js';
import styles from './forums.module.css';
import type { Taking } from './parties-of.js';
import { useWords } from './words.js';

/** Who takes part: the party's mark and name where it is one, else the organisation's. */
export function Takers({ taking, isComplete }: { taking: readonly Taking[]; isComplete: boolean }) {
  const words = useWords();
  if (taking.length === 0) return <span className={styles.muted}>{words.list.noMembers}</span>;
  return (
    <span className={styles.stack}>
      <ul className={styles.parties}>
        {taking.map((each) => (
          <li key={each.key}>
            <Taker taking={each} />
          </li>
        ))}
      </ul>
      {!isComplete && <span className={styles.muted}>{words.list.moreMembers}</span>}
    </span>
  );
}

export function Taker({ taking: { party, organisation } }: { taking: Taking }) {
  const { t } = useSpeech();
  if (!party) return <span>{organisation}</span>;
  return (
    <span>
      <PartyMark kind={party} /> {t.words.party[party]}
    </span>
  );
}
