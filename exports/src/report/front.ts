import type { ReportWriting } from './writing.js';

/** What the report is of: title, year, day. */
export function writeFront({ paper, say, facts: { request }, day }: ReportWriting): void {
  paper.paragraph([{ text: say.kicker, strong: true }]);
  paper.heading(1, say.title(request.year));
  paper.paragraph(say.subtitle);
  paper.paragraph(say.dated(day(request.date)), 'soft');
}

/** What it is made from, and how its protected values are read. */
export function writeHowToRead({ paper, say, figures, chapter }: ReportWriting): void {
  chapter(say.read.title);
  paper.paragraph(say.read.made);
  paper.paragraph(say.read.terms);
  paper.paragraph(say.read.charts);
  paper.heading(3, say.read.protection);
  paper.list([...figures.protection, say.protectedCell(figures.protectedShort, figures.protected)]);
}
