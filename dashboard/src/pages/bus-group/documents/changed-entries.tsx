import type { DocumentAgeFragment, GroupPlanFactsFragment } from '../../../gql/graphql.js';
import { Day, Written } from '../../../i18n/day.js';
import { Disclosure } from '../../../ui/disclosure.js';
import styles from './documents.module.css';
import { useDocumentWords } from './words.js';

/** What was entered of a document before it was mended. */
export function EarlierEntries({ document: { entries } }: { document: DocumentAgeFragment }) {
  const words = useDocumentWords();
  const text = words.entries;
  const earlier = entries.slice(0, -1);
  if (earlier.length === 0) return null;
  return (
    <Disclosure summary={text.title(earlier.length)}>
      <ul className={styles.versions}>
        {earlier.map(({ id, name, revisionMonths, reference, to, held }) => (
          <li key={id}>
            <Written>{name}</Written>.{' '}
            {revisionMonths ? words.revision.every(revisionMonths) : text.noInterval}
            {reference && (
              <>
                . {words.agreement.reference}: <Written>{reference}</Written>
              </>
            )}
            . {held && to ? text.until(<Day date={to} />) : text.wrong}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

type Activity = GroupPlanFactsFragment['goals'][number]['activities'][number];

/** How an activity read before it was changed. */
export function EarlierReadings({ activity: { earlier } }: { activity: Activity }) {
  const words = useDocumentWords();
  const text = words.entries;
  if (earlier.length === 0) return null;
  return (
    <Disclosure summary={text.readings(earlier.length)}>
      <ul className={styles.versions}>
        {earlier.map(({ id, wording, dueOn, until }) => (
          <li key={id}>
            <Written>{wording}</Written>
            {dueOn && (
              <>
                . {words.plan.due} <Day date={dueOn} />
              </>
            )}
            . {text.until(<Day date={until} />)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
