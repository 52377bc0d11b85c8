import type { ReactNode } from 'react';
import { OutcomeTag, WhatWasDone, WhyAllowed } from '../../access-log/visit-words.js';
import { type Visit, visitsOf } from '../../access-log/visits.js';
import type { RecordOwner } from '../../gql/graphql.js';
import { Moment } from '../../i18n/day.js';
import { useSpeech } from '../../i18n/language.js';
import { DataTable } from '../../ui/data-table.js';
import styles from './review-page.module.css';
import type { ReviewLine } from './verdicts.js';
import { useWords } from './words.js';

interface LinesTableProps {
  owner: RecordOwner;
  lines: readonly ReviewLine[];
  /** what is said of a line, or says it */
  verdict(line: ReviewLine, place: number): ReactNode;
}

/** The lines of a sample: who of the unit did what and when, on which ground, about which child; and the verdict. */
export function LinesTable({ owner, lines, verdict }: LinesTableProps) {
  const { t } = useSpeech();
  const words = useWords();
  return (
    <DataTable
      caption={words.lines}
      columns={[t.access.when, t.access.who, t.access.parts, t.access.why, words.child, words.verdictColumn]}
      rows={lines.map((line, place) => {
        const visit = visitOf(line, owner);
        return {
          key: line.id,
          cells: [
            <Moment key="when" at={line.at} />,
            line.actor,
            <div key="what" className={styles.what}>
              <span>
                <WhatWasDone visit={visit} />
              </span>
              <OutcomeTag visit={visit} />
            </div>,
            <WhyAllowed key="why" visit={visit} />,
            <code key="child" className={styles.key} title={line.childId}>
              {line.childId.slice(0, 8)}
            </code>,
            verdict(line, place),
          ],
        };
      })}
    />
  );
}

/** One line in the words of the log. */
function visitOf(line: ReviewLine, owner: RecordOwner): Visit {
  return visitsOf([
    { ...line, owner, unit: null, amongAllowed: false, __typename: 'AccessLogEntry' },
  ])[0] as Visit;
}
