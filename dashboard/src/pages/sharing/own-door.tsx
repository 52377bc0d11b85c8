import { useSpeech } from '../../i18n/language.js';
import type { Door } from '../../sharing/doors.js';
import type { DoorStanding } from '../../sharing/standings.js';
import { Card } from '../../ui/card.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Telling } from '../../ui/telling.js';
import styles from './sharing-page.module.css';
import { StandingRow } from './standing-row.js';

/** What the viewer's own authority lets out, consent by consent and decision by decision, and what can be done about it. */
export function OwnDoor({ door, standing }: { door: Door; standing: DoorStanding }) {
  const { t } = useSpeech();
  const disclosures = door.disclosures ?? [];
  return (
    <Card title={<span className={styles.own}>{t.sharing.ownDoor}</span>}>
      <Telling>
        {standing.current.length === 0 && <p className={styles.muted}>{t.sharing.nothingYet}</p>}
        <ul>
          {standing.current.map((each) => (
            <StandingRow
              key={each.kind === 'consent' ? each.consent.id : each.release.key}
              standing={each}
              door={door}
              blocks={standing.blocks}
              disclosures={disclosures}
            />
          ))}
        </ul>
        {standing.earlier.length > 0 && (
          <Disclosure summary={t.sharingChanges.earlier(standing.earlier.length)}>
            <ul>
              {standing.earlier.map((each) => (
                <StandingRow
                  key={each.consent.id}
                  standing={each}
                  door={door}
                  blocks={standing.blocks}
                  disclosures={disclosures}
                />
              ))}
            </ul>
          </Disclosure>
        )}
      </Telling>
    </Card>
  );
}
