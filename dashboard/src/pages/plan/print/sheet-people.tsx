import { type FragmentType, graphql, readFragment } from '../../../gql/index.js';
import { groupBy } from '../../../group-by.js';
import { Day } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { useUnitName } from '../../../parties/named-units.js';
import { PartyMark, partyOrder } from '../../../parties/party.js';
import { unitKind, unitName } from '../../../parties/unit-name.js';
import { DisclosureFacts } from '../../../sharing/facts.js';
import styles from './plan-sheet.module.css';

const Fragment = graphql(`
  fragment SheetPeople on Plan {
    id
    parties {
      id
      kind
      coordinates
      unit {
        id
        ...UnitName
      }
      guardian {
        id
        name
        relation
      }
    }
    child {
      id
      municipalDisclosures {
        ...DisclosureFacts
      }
      careDisclosures {
        ...DisclosureFacts
      }
    }
  }
`);

/** Who takes part, whom to ring, and who may read. */
export function SheetPeople({ plan: masked }: { plan: FragmentType<typeof Fragment> }) {
  const speech = useSpeech();
  const { t } = speech;
  const nameOf = useUnitName();
  const plan = readFragment(Fragment, masked);
  const parties = [...plan.parties].sort((a, b) => partyOrder.indexOf(a.kind) - partyOrder.indexOf(b.kind));
  const releases = groupBy(
    [...(plan.child.municipalDisclosures ?? []), ...(plan.child.careDisclosures ?? [])]
      .map((each) => readFragment(DisclosureFacts, each))
      .filter((each) => each.active),
    (each) => nameOf(each.receiver, unitKind(each.receiver) ?? 'OTHER'),
  );
  return (
    <>
      <section className={styles.section}>
        <h2>{t.print.who}</h2>
        <ul className={styles.plain}>
          {parties.map((party) => (
            <li key={party.id} className={styles.person}>
              <PartyMark kind={party.kind} />
              <span>
                {party.guardian
                  ? `${party.guardian.name}, ${t.words.guardian[party.guardian.relation]}`
                  : unitName(party.unit, party.kind, speech)}
                {t.words.partyExplained[party.kind] && ` (${t.words.partyExplained[party.kind]})`}
                {party.coordinates && `, ${t.print.coordinator}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {releases.size > 0 && (
        <section className={styles.section}>
          <h2>{t.print.releases}</h2>
          <ul>
            {[...releases].map(([receiver, released]) => (
              <li key={receiver}>
                <strong>{receiver}</strong>
                <ul>
                  {released.map((each) => (
                    <li key={each.id}>
                      {t.access.part[each.owner][each.part]}
                      {each.until && <>, {t.print.until(<Day date={each.until} as="full" />)}</>}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
