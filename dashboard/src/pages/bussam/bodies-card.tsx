import type { BussamBodyFactsFragment } from '../../gql/graphql.js';
import { Day, Written } from '../../i18n/day.js';
import { Card } from '../../ui/card.js';
import styles from './bussam.module.css';
import { useWords } from './words.js';

/** Bodies that lead, those that prepare and support, and what stands above and beside: each with its source. */
export function BodiesCard({ bodies, day }: { bodies: readonly BussamBodyFactsFragment[]; day: string }) {
  const words = useWords();
  const text = words.bodies;
  return (
    <Card title={text.title}>
      <ul className={styles.bodies}>
        {[...bodies].sort(bussamFirst).map((body) => (
          <li key={body.id} className={styles.stack}>
            <h3 className={styles.name}>
              <Written>{body.name}</Written>
            </h3>
            <p>
              <Written>{body.task}</Written>
            </p>
            {body.relations.map(({ kind, other }) => (
              <p key={`${kind} ${other.id}`} className={styles.muted}>
                {words.relation[kind]} <Written>{other.name}</Written>
              </p>
            ))}
            {body.otherTimes.map((other) => (
              <p key={`${other.name} ${other.from}`} className={styles.muted}>
                {other.from !== null && other.from > day
                  ? text.becomes(<Written>{other.name}</Written>, <Day date={other.from} />)
                  : text.was(
                      <Written>{other.name}</Written>,
                      other.to && words.until(<Day date={other.to} as="full" />),
                    )}
              </p>
            ))}
            <p className={styles.source}>
              {body.from && <>{words.since(<Day date={body.from} as="full" />)} · </>}
              {words.source(<Written>{body.source}</Written>)}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const rank = (id: string) => ['bussam', 'bussam-sekretariat', 'kommun-bus', 'sll-bus'].indexOf(id);
const bussamFirst = (a: BussamBodyFactsFragment, b: BussamBodyFactsFragment) =>
  ((rank(a.id) + 9) % 9) - ((rank(b.id) + 9) % 9);
