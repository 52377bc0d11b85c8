import { Link } from 'wouter';
import { useSpeech } from '../../../i18n/language.js';
import { paths } from '../../../paths.js';
import { Card } from '../../../ui/card.js';
import { DataTable } from '../../../ui/data-table.js';
import { statements } from '../answer/statements.js';
import { useWords } from '../words.js';
import { type FiguresChoice, searchFor } from './choice.js';
import styles from './figures-page.module.css';
import { agreeing, isShown, type Place } from './places.js';
import { ProtectedTag, ShareCell } from './share-cell.js';
import { partsOf } from './terms.js';

interface AreasTableProps {
  areas: readonly Place[];
  choice: FiguresChoice;
  terms: readonly string[];
}

/** Each area of a term beside the others; from its name to how it answered. */
export function AreasTable({ areas, choice, terms }: AreasTableProps) {
  const { t } = useSpeech();
  const words = useWords();
  const text = words.figures;
  const asked = areas.filter(({ byTerm }) => byTerm.has(choice.term));
  if (asked.length === 0) return null;
  return (
    <Card className={styles.printed} title={`${text.areas} · ${text.termName(...partsOf(choice.term))}`}>
      <div className={styles.card}>
        <p className={styles.muted}>
          {text.agreeLead} {text.roughLead} {text.protectedLead}
        </p>
        <DataTable
          caption={text.areasCaption(text.termName(...partsOf(choice.term)))}
          columns={[
            text.areaColumn,
            text.respondentsColumn,
            ...statements.map((statement) => text.statement[statement]),
          ]}
          rows={asked.map(({ id, name, byTerm }) => {
            const figures = byTerm.get(choice.term);
            return {
              key: id,
              cells: [
                <Link
                  key="name"
                  className={styles.area}
                  href={paths.sipCheckFigures + searchFor({ ...choice, place: id }, terms)}
                >
                  {name}
                </Link>,
                isShown(figures) ? (
                  <span key="respondents" className="numbers">
                    {text.about(figures.respondents ?? 0)}
                  </span>
                ) : (
                  <ProtectedTag key="respondents" />
                ),
                ...statements.map((statement) =>
                  isShown(figures) ? (
                    <ShareCell key={statement} figures={figures} share={agreeing(figures, statement)} />
                  ) : (
                    <span key={statement} className={styles.muted}>
                      {t.words.none}
                    </span>
                  ),
                ),
              ],
            };
          })}
        />
      </div>
    </Card>
  );
}
