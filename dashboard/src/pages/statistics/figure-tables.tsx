import { figureWords, writtenCategory } from '@samsyn/figures/words/written';
import { useSpeech } from '../../i18n/language.js';
import { DataTable } from '../../ui/data-table.js';
import { FigureValue } from './figure-cell.js';
import { byParty, type FigureRowShown } from './rows.js';
import { useWords } from './words.js';

interface AreasProps {
  caption: string;
  categories: readonly string[];
  rows: readonly FigureRowShown[];
}

/** Every area beside the others, the county first. */
export function AreasTable({ caption, categories, rows }: AreasProps) {
  const { language } = useSpeech();
  const words = figureWords(language);
  return (
    <DataTable
      caption={caption}
      columns={[words.area, words.total, ...categories.map((each) => writtenCategory(each, words))]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          row.name ?? <strong key="name">{words.county}</strong>,
          <FigureValue key="total" value={row.total.value} />,
          ...row.cells.map(({ category, value }) => <FigureValue key={category} value={value} />),
        ],
      }))}
    />
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
