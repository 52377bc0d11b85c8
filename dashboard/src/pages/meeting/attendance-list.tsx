import type { Presence } from '../../gql/graphql.js';
import { useSpeech } from '../../i18n/language.js';
import { PartyName } from '../../parties/party.js';
import { partyName } from '../../plan-forms/party-names.js';
import type { Party } from '../../plan-forms/plan-facts.js';
import styles from './meeting-page.module.css';

const choices: readonly Presence[] = ['PRESENT', 'PARTLY', 'DEPUTY', 'ABSENT'];

interface AttendanceListProps {
  parties: readonly Party[];
  presence: Readonly<Record<string, Presence>>;
  onTell(partyId: string, presence: Presence): void;
}

/** Who is here: one click for each party. */
export function AttendanceList({ parties, presence, onTell }: AttendanceListProps) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <section className={styles.card} aria-labelledby="narvaro">
      <h2 id="narvaro">{t.meeting.attendance}</h2>
      <ul className={styles.list}>
        {parties.map((party) => {
          const who = partyName(party, speech);
          return (
            <li key={party.id} className={styles.attendee}>
              <PartyName kind={party.kind}>{who}</PartyName>
              <fieldset className={styles.presence} aria-label={who}>
                {choices.map((each) => (
                  <button
                    key={each}
                    type="button"
                    className={styles.choice}
                    aria-pressed={presence[party.id] === each}
                    onClick={() => onTell(party.id, each)}
                  >
                    {t.meeting.presence[each]}
                  </button>
                ))}
              </fieldset>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
