import { type FigureTableDefinition, figureTables } from '@samsyn/figures/tables';
import { writtenCell } from '@samsyn/figures/words/written';
import type { SheetCell } from '../figures/sheet.js';
import { fileWords } from '../figures/words.js';
import { figure } from '../pdf/figure.js';
import { type TableCell, table } from '../pdf/table.js';
import { bars } from './charts/bars.js';
import { type FiguresOfTerm, figuresOfYear } from './figure-facts.js';
import type { ReportWriting } from './writing.js';

/** Every table of the closed list: the county as bars, then each term with all its areas. */
export function writeFigures(writing: ReportWriting): void {
  const { paper, say } = writing;
  writing.chapter(say.figures.title);
  paper.paragraph(say.figures.lead);
  for (const [at, each] of figureTables.entries()) {
    if (at > 0) paper.page();
    writeTable(writing, each);
  }
}

function writeTable(writing: ReportWriting, definition: FigureTableDefinition): void {
  const { paper, say, figures: words, facts, language } = writing;
  const { title, unit, basis, source } = words.tables[definition.id];
  const terms = figuresOfYear(definition, facts);
  const nameOf = ({ term }: FiguresOfTerm) => fileWords[language].termName(term);
  writing.section(title);
  paper.paragraph(basis, 'soft');
  const counted = terms.flatMap((each) =>
    each.asOf ? [`${writing.day(each.asOf)} (${nameOf(each).toLocaleLowerCase(words.locale)})`] : [],
  );
  paper.paragraph(
    [
      `${say.figures.unit}: ${unit}.`,
      `${say.figures.source}: ${source}`,
      ...(counted.length > 0 ? [say.figures.counted(counted.join(', '))] : []),
      ...(definition.overlapping ? [words.overlapping] : []),
      definition.counted === 'PEOPLE'
        ? say.protectedCell(words.protectedShort, words.protected)
        : `${words.exact} ${words.live}`,
    ].join(' '),
    'soft',
  );
  for (const each of terms) {
    if (each.missing === 'NOT_BEGUN') paper.framed(say.figures.notBegun(nameOf(each)), 'note');
    else if (each.missing)
      paper.framed(`${nameOf(each)}: ${words.notClosed(writing.day(each.missing.closesOn))}`, 'note');
    else if (each.sheet.rows.length === 0) paper.framed(`${nameOf(each)}: ${say.figures.noCounty}`, 'note');
  }
  const told = terms.filter(({ county }) => county !== null);
  if (told.length > 0) drawChart(writing, definition, told, nameOf);
  for (const each of terms) {
    if (each.sheet.rows.length === 0) continue;
    paper.put(
      table({
        caption: `${title} (${unit}), ${nameOf(each).toLocaleLowerCase(words.locale)}`,
        head: each.sheet.head,
        rows: each.sheet.rows.map((row) => row.map((value) => cellOf(value, writing))),
        wholes: each.county === null ? 0 : 1,
        // Who came and who did not, of one party.
        together: definition.id === 'ATTENDANCE_BY_PARTY' ? 2 : 1,
        part: say.part,
      }),
    );
  }
}

/** As on the page; what is protected is written short, and read aloud in full. */
function cellOf(value: SheetCell, { figures: words }: ReportWriting): TableCell {
  if (typeof value === 'number') return { text: writtenCell({ value }, words) };
  return value === words.protected
    ? { text: words.protectedShort, aloud: words.protected, isSoft: true }
    : { text: value };
}

function drawChart(
  writing: ReportWriting,
  { id }: FigureTableDefinition,
  told: readonly FiguresOfTerm[],
  nameOf: (each: FiguresOfTerm) => string,
): void {
  const { paper, say, figures: words } = writing;
  const { title, unit } = words.tables[id];
  const names = told[0]?.sheet.head.slice(2) ?? [];
  const written = (value: SheetCell) => (typeof value === 'number' ? writtenCell({ value }, words) : value);
  const categories = names.map((name, at) => ({
    name,
    values: told.map(({ county }) => county?.[at + 1] ?? words.protected),
  }));
  const said = categories.map(
    ({ name, values }) =>
      `${name}: ${values.map((value, at) => `${nameOf(told[at] as FiguresOfTerm)} ${written(value)}`).join(', ')}`,
  );
  paper.put(
    figure(
      bars({
        alt: `${say.figures.chart(title, unit)} ${said.join('; ')}.`,
        series: told.map(nameOf),
        categories,
        written: (value) => writtenCell({ value }, words),
      }),
    ),
  );
}
