import type { BussamStruckFactsFragment } from '../../gql/graphql.js';
import { Day, Written } from '../../i18n/day.js';
import { Card } from '../../ui/card.js';
import { Disclosure } from '../../ui/disclosure.js';
import styles from './bussam.module.css';
import { useWords } from './words.js';

/** What was struck, or said otherwise since: as it stood, who took it back and when. A click away, since it holds no longer. */
export function StruckCard({ struck }: { struck: readonly BussamStruckFactsFragment[] }) {
  const words = useWords();
  const text = words.struck;
  if (struck.length === 0) return null;
  const told = ({ kind, stood }: BussamStruckFactsFragment) =>
    kind === 'OUTCOME' && (stood === 'HELD' || stood === 'CANCELLED') ? words.meeting[stood] : stood;
  return (
    <Card title={text.title}>
      <p className={styles.muted}>{text.lead}</p>
      <Disclosure summary={text.show(struck.length)}>
        <ul className={styles.stack}>
          {struck.map((each, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was struck has no key any more, and the list is drawn whole
            <li key={place}>
              {text.kinds[each.kind]}
              {each.day && (
                <>
                  {' '}
                  <Day date={each.day} />
                </>
              )}
              {each.stood && (
                <>
                  : <Written>{told(each) ?? ''}</Written>
                </>
              )}{' '}
              <span className={styles.muted}>
                ({text.by(<Day date={each.struckOn} />, <Written>{each.struckAs}</Written>)})
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  );
}
