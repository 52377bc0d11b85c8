import { figureWords } from '@samsyn/figures/words/written';
import { type ContentsLine, contents } from '../pdf/contents.js';
import type { Fonts } from '../pdf/fonts.js';
import { reportStyle } from '../pdf/looks.js';
import { Paper } from '../pdf/paper.js';
import { writeBussam } from './bussam-pages.js';
import { writeDeviations } from './deviation-pages.js';
import { writeFigures } from './figure-pages.js';
import { writeAbout, writeFront, writeHowToRead } from './front.js';
import { writeMeasurements } from './measurement-pages.js';
import type { ReportFacts } from './report-facts.js';
import { writeSummary } from './summary.js';
import { reportWords } from './words/words.js';
import type { ReportWriting } from './writing.js';

/**
 * The yearly report's pages. Nothing else goes into them than what is handed in: no clock, no chance; so the same facts give the same
 * bytes.
 */
export function toReport(facts: ReportFacts, fonts: Fonts): Promise<Buffer> {
  const { year, language, date } = facts.request;
  const say = reportWords[language];
  const days = new Intl.DateTimeFormat(say.locale, {
    ...{ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' },
  });
  const day = (each: string) => days.format(new Date(`${each}T00:00:00Z`)).replaceAll(' ', '\u00a0');
  const paper = new Paper(
    fonts,
    {
      ...{ title: say.title(year), language: say.locale, author: say.author, dated: `${date}T00:00:00Z` },
      head: (page) => (page === 1 ? '' : say.head(year)),
      foot: (page, pages) => (page === 1 ? '' : say.foot(day(date), page, pages)),
    },
    reportStyle,
  );
  const lines: ContentsLine[] = [];
  const begin = (title: string, level: 1 | 2, before?: number) => {
    paper.heading(level === 1 ? 2 : 3, title, { listed: level, before });
    lines.push({ title, level, page: paper.pageNumber });
  };
  const writing: ReportWriting = {
    ...{ paper, facts, language, say, day },
    figures: figureWords(language),
    number: (value) => value.toLocaleString(say.locale),
    chapter: (title) => {
      paper.page();
      begin(title, 1);
    },
    section: (title, before) => begin(title, 2, before),
  };
  writeFront(writing);
  paper.page();
  paper.heading(2, say.contents);
  const fill = paper.put(contents);
  paper.newPage();
  writeHowToRead(writing);
  writeSummary(writing);
  writeFigures(writing);
  writeDeviations(writing);
  writeMeasurements(writing);
  writeBussam(writing);
  writeAbout(writing);
  fill(lines);
  return paper.end();
}
