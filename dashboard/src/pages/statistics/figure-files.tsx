import { FileButtons } from '../../files/file-buttons.js';
import { useSpeech } from '../../i18n/language.js';
import { type StatisticsChoice, slugOf } from './choice.js';
import { useWords } from './words.js';

/** The table that is shown, as a file: the same numbers in the same words. */
export function FigureFiles({ choice }: { choice: StatisticsChoice }) {
  const { language } = useSpeech();
  const text = useWords();
  const name = slugOf(choice.table);
  const file = (format: 'csv' | 'xlsx', label: string) => ({
    path: `/figures/${name}.${format}?term=${choice.term}&language=${language}`,
    name: `${name}-${choice.term.toLowerCase()}.${format}`,
    label,
  });
  return (
    <FileButtons
      files={[file('xlsx', text.excel), file('csv', text.csv)]}
      done={text.fetched}
      failed={text.notFetched}
    />
  );
}
