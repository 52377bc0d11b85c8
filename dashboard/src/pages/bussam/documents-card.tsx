import { Link } from 'wouter';
import type { BussamDocumentFactsFragment, DayResolution } from '../../gql/graphql.js';
import { Day, Written } from '../../i18n/day.js';
import { paths } from '../../paths.js';
import { ActButton } from '../../ui/act-button.js';
import { Card } from '../../ui/card.js';
import { Tag } from '../../ui/tag.js';
import styles from './bussam.module.css';
import { DocumentForm } from './forms/document-forms.js';
import { useWords } from './words.js';

interface DocumentsCardProps {
  documents: readonly BussamDocumentFactsFragment[];
  day: string;
  canChange: boolean;
}

/** The county agreement with its routines and forms, in their versions: what holds and how old it is. */
export function DocumentsCard({ documents, day, canChange }: DocumentsCardProps) {
  const words = useWords();
  const text = words.documents;
  return (
    <Card
      title={text.title}
      aside={
        canChange && (
          <ActButton label={words.acts.document.open}>
            {(close) => <DocumentForm onClose={close} />}
          </ActButton>
        )
      }
    >
      <ul className={styles.bodies}>
        {[...documents].sort(currentFirst).map((each) => (
          <li key={each.id} className={styles.stack}>
            <div className={styles.tags}>
              <Tag tone={each.current ? 'well' : 'neutral'}>
                {each.current
                  ? text.current
                  : each.proposed
                    ? text.proposed
                    : each.to !== null && each.to <= day
                      ? text.replaced
                      : text.later}
              </Tag>
              <span className={styles.muted}>{words.kinds[each.kind]}</span>
            </div>
            <h3 className={styles.name}>
              <Written>{each.name}</Written>
            </h3>
            {!each.proposed && (
              <p>
                {each.decidedOn
                  ? text.decided(<Dated date={each.decidedOn} known={each.decidedKnownTo} />, each.decidedBy)
                  : each.from
                    ? text.from(<Dated date={each.from} known={each.fromKnownTo} />)
                    : text.notDated}
                {each.current && each.ageInYears !== null && (
                  <strong className={`${styles.muted} numbers`}>, {text.old(each.ageInYears)}</strong>
                )}
              </p>
            )}
            <p className={styles.source}>
              {each.source ? words.source(<Written>{each.source}</Written>) : words.entered}
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.source}>
        <Link href={paths.busGroup('bus-hasselby-vallingby', 'documents')}>{text.local}</Link>
      </p>
    </Card>
  );
}

const currentFirst = (a: BussamDocumentFactsFragment, b: BussamDocumentFactsFragment) =>
  Number(b.current) - Number(a.current);

/** A day that is known to the year alone is told as the year. */
function Dated({ date, known }: { date: string; known: DayResolution | null }) {
  return known === 'YEAR' ? (
    <span className="numbers">{date.slice(0, 4)}</span>
  ) : (
    <Day date={date} as="full" />
  );
}
