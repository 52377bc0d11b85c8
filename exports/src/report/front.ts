import type { Ground } from '../pdf/ground.js';
import { writeLine } from '../pdf/ground.js';
import { ink, soft } from '../pdf/looks.js';
import { seriesInks } from './charts/inks.js';
import { countyOf, written } from './summary.js';
import type { ReportWriting } from './writing.js';

/** What the report is of: title, year, day; and four of its numbers. */
export function writeFront(writing: ReportWriting): void {
  const { paper, say, facts, day } = writing;
  const { request } = facts;
  paper.put((ground) => {
    ground.artifact(() => ground.doc.rect(ground.left, 150, 46, 5).fill(seriesInks[1].line));
    ground.doc.y = 168;
  });
  paper.paragraph([{ text: say.kicker, strong: true }]);
  paper.heading(1, say.title(request.year));
  paper.paragraph(say.subtitle);
  paper.paragraph(say.dated(day(request.date)), 'soft');
  paper.put((ground) => {
    ground.doc.y = 520;
  });
  paper.put(keyNumbers(keysOf(writing)));
}

interface KeyNumber {
  readonly number: string;
  readonly about: string;
}

function keysOf(writing: ReportWriting): KeyNumber[] {
  const { say, facts, number } = writing;
  const { year } = facts.request;
  const { questions } = facts.bussam.bussam.yearPlan;
  const plans = countyOf('PLANS_BY_GENDER', writing).findLast(({ county }) => county !== null);
  const kept = countyOf('COMMITMENTS', writing).findLast(({ county }) => county !== null);
  return [
    ...(plans?.county
      ? [{ number: written(plans.county[0], writing), about: say.keys.plans(plans.name) }]
      : []),
    ...(kept?.county
      ? [
          {
            number: `${written(kept.county[1], writing)}`,
            about: say.keys.kept(written(kept.county[0], writing), kept.name),
          },
        ]
      : []),
    { number: number(facts.deviations.year.total), about: say.keys.deviations(year) },
    ...(questions.length > 0
      ? [
          {
            number: number(questions.filter(({ followedUp }) => followedUp === 'FOLLOWED_UP').length),
            about: say.keys.followed(questions.length),
          },
        ]
      : []),
  ];
}

/** Large numbers, each with what it is of beneath, two beside one another. */
function keyNumbers(keys: readonly KeyNumber[]): (ground: Ground) => void {
  return (ground) => {
    const { doc, root, left } = ground;
    const top = doc.y;
    const wide = ground.widthOf('portrait') / 2;
    for (const [at, { number, about }] of keys.entries()) {
      const [x, y] = [left + (at % 2) * wide, top + Math.floor(at / 2) * 84];
      // What is protected is said in words, which are longer than a number.
      const size = /\d/.test(number) ? 32 : 18;
      ground.artifact(() => doc.rect(x, y, wide - 24, 0.8).fill(ink));
      root.add(
        doc.struct('P', {}, () => {
          writeLine(ground, number, x, y + 12 + (32 - size), { size, strong: true, ink: seriesInks[1].line });
          writeLine(ground, about, x, y + 54, { size: 9, ink: soft });
        }),
      );
    }
    doc.y = top + Math.ceil(keys.length / 2) * 84;
  };
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

/** What the report is a function of, and where it is not. */
export function writeAbout({ paper, say, facts: { request }, day, chapter }: ReportWriting): void {
  chapter(say.about.title);
  for (const text of say.about.paragraphs(request.year, day(request.date))) paper.paragraph(text);
}
