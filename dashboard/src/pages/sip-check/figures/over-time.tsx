import { Card } from '../../../ui/card.js';
import { DataTable } from '../../../ui/data-table.js';
import { statements } from '../answer/statements.js';
import { useWords } from '../words.js';
import styles from './figures-page.module.css';
import { agreeing, isAnswered, type Place } from './places.js';
import { ShareCell } from './share-cell.js';
import { partsOf } from './terms.js';

/** One place, term by term: whether it has become better. */
export function OverTime({ place, terms }: { place: Place; terms: readonly string[] }) {
  const words = useWords();
  const text = words.figures;
  const where = place.name ?? text.county;
  const asked = terms.filter((term) => isAnswered(place.byTerm.get(term))).reverse();
  return (
    <Card className={styles.printed} title={`${text.overTime} · ${where}`}>
      <div className={styles.card}>
        <p className={styles.muted}>
          {text.agreeLead} {text.roughLead}
        </p>
        <DataTable
          caption={text.overTimeCaption(where)}
          columns={[text.statementColumn, ...asked.map((term) => text.termShort(...partsOf(term)))]}
          rows={statements.map((statement) => ({
            key: statement,
            cells: [
              text.statement[statement],
              ...asked.map((term) => {
                const figures = place.byTerm.get(term);
                return <ShareCell key={term} figures={figures} share={agreeing(figures, statement)} />;
              }),
            ],
          }))}
        />
      </div>
    </Card>
  );
}
