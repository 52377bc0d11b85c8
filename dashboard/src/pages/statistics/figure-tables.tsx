import { figureWords, writtenCategory } from '@samsyn/figures/words/written';
import { useSpeech } from '../../i18n/language.js';
import { DataTable } from '../../ui/data-table.js';
import { WideTable } from '../../ui/wide-table.js';
import { FigureValue } from './figure-cell.js';
import { byParty, type FigureRowShown } from './rows.js';
import styles from './statistics-page.module.css';
import { useWords } from './words.js';

interface AreasProps {
  caption: string;
  categories: readonly string[];
  rows: readonly FigureRowShown[];
}

/** Every area beside the others, the county first. Where there is no room it is the table that scrolls, its names staying. */
export function AreasTable({ caption, categories, rows }: AreasProps) {
  const { language } = useSpeech();
  const words = figureWords(language);
  return (
    <WideTable label={caption}>
      <table className={styles.figures}>
        <caption className="for-screen-readers">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.area}</th>
            <th scope="col">{words.total}</th>
            {categories.map((category) => (
              <th key={category} scope="col">
                {writtenCategory(category, words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, total, cells }) => (
            <tr key={id} data-county={name === null}>
              <th scope="row">{name ?? words.county}</th>
              <td>
                <FigureValue value={total.value} />
              </td>
              {cells.map(({ category, value }) => (
                <td key={category}>
                  <FigureValue value={value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** One area's parties: of two dimensions only one place fits on a page. */
export function PartiesTable({ caption, row }: { caption: string; row: FigureRowShown }) {
  const { language } = useSpeech();
  const text = useWords();
  const words = figureWords(language);
  return (
    <DataTable
      caption={caption}
      columns={[text.party, text.came, text.absent]}
      rows={[...byParty(row)].map(([party, { CAME, ABSENT }]) => ({
        key: party,
        cells: [
          writtenCategory(party, words),
          <FigureValue key="came" value={CAME ?? null} />,
          <FigureValue key="absent" value={ABSENT ?? null} />,
        ],
      }))}
    />
  );
}
