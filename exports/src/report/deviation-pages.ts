import { findFigureTable } from '@samsyn/figures/tables';
import { writtenCategory } from '@samsyn/figures/words/written';
import { fileWords } from '../figures/words.js';
import { figure } from '../pdf/figure.js';
import { type TableCell, table } from '../pdf/table.js';
import { wordsIn } from '../words.js';
import { bars } from './charts/bars.js';
import type { DeviationFacts } from './report-facts.js';
import { termsOf } from './report-request.js';
import type { ReportWriting } from './writing.js';

type Matrix = DeviationFacts['year']['matrix'];

/** The order in which parties stand everywhere. */
const order = [
  ...['SOCIAL_SERVICES', 'SCHOOL', 'STUDENT_HEALTH', 'PRESCHOOL', 'CHILD_PSYCHIATRY', 'HABILITATION'],
  ...['PAEDIATRICS', 'PRIMARY_CARE', 'COORDINATION', 'FAMILY', 'OTHER'],
];

/** The register of the year in numbers: who sends to whom, of what; and beside it what was published of 2021. */
export function writeDeviations(writing: ReportWriting): void {
  const { paper, say, facts, day } = writing;
  const { date, year } = facts.request;
  const until = date < `${year}-12-31` ? date : `${year}-12-31`;
  writing.chapter(say.deviations.title);
  paper.paragraph(say.deviations.lead(day(until)));
  if (facts.deviations.year.total === 0) paper.paragraph(say.deviations.none);
  else {
    writeCategories(writing);
    writeMatrix(writing);
  }
  writePublished(writing);
}

function writeCategories(writing: ReportWriting): void {
  const { paper, say, facts, figures, language, number } = writing;
  const { categories = [] } = findFigureTable('DEVIATIONS') ?? {};
  const terms = termsOf(facts.request);
  const count = (category: string, term: string) =>
    facts.deviations.year.terms
      .filter((each) => each.category === category && each.term === term)
      .reduce((sum, each) => sum + each.count, 0);
  const names = terms.map((term) => fileWords[language].termName(term));
  const rows = categories.map((category) => ({
    name: writtenCategory(category, figures),
    values: terms.map((term) => count(category, term)),
  }));
  writing.section(say.deviations.categories);
  const said = rows.map(({ name, values }) => `${name}: ${values.map(number).join(', ')}`).join('; ');
  paper.put(
    figure(
      bars({
        alt: `${say.deviations.chart(names.join(', '))} ${said}.`,
        ...{ series: names, categories: rows, written: number },
      }),
    ),
  );
  const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
  const row = (name: string, values: readonly number[]): TableCell[] => [
    { text: name },
    ...[...values, sum(values)].map((value) => ({ text: number(value) })),
  ];
  const sums = terms.map((_term, at) => sum(rows.map(({ values }) => values[at] ?? 0)));
  paper.put(
    table({
      caption: null,
      head: [say.deviations.category, ...names, say.deviations.sum],
      rows: [row(figures.county, sums), ...rows.map(({ name, values }) => row(name, values))],
      ...{ wholes: 1, part: say.part },
    }),
  );
}

function writeMatrix(writing: ReportWriting): void {
  const { paper, say, facts, language, number } = writing;
  const { matrix } = facts.deviations.year;
  const { party } = wordsIn(language);
  const rows = order.filter((kind) => matrix.some(({ senderKind }) => senderKind === kind));
  const columns = order.filter((kind) => matrix.some(({ recipientKind }) => recipientKind === kind));
  const count = (from: string | null, to: string | null): TableCell => {
    const of = matrix.filter(
      ({ senderKind, recipientKind }) =>
        (from === null || senderKind === from) && (to === null || recipientKind === to),
    );
    const sum = of.reduce((all, each) => all + each.count, 0);
    return sum === 0 ? { text: '–', aloud: '0', isSoft: true } : { text: number(sum) };
  };
  writing.section(say.deviations.matrix, 60 + 14 * (rows.length + 1));
  paper.put(
    table({
      caption: null,
      head: [say.deviations.sender, say.deviations.sum, ...columns.map(party)],
      rows: [null, ...rows].map((from) => [
        { text: from === null ? say.deviations.sum : party(from) },
        ...[null, ...columns].map((to) => count(from, to)),
      ]),
      ...{ wholes: 1, part: say.part },
    }),
  );
}

function writePublished({ paper, say, facts, number, section }: ReportWriting): void {
  const { published } = facts.deviations.year;
  const find = (id: string) => published.find((each) => each.id === `avvikelser-2021${id}`);
  if (published.length === 0) return;
  const { deviations: words } = say;
  const cell = (id: string): TableCell => {
    const value = find(id)?.value;
    return { text: value === undefined ? say.keys.noFigure : number(value) };
  };
  section(words.published, 130);
  paper.paragraph(words.publishedLead, 'soft');
  paper.put(
    table({
      caption: null,
      head: words.publishedHead,
      rows: [
        [{ text: words.social }, cell('-socialtjansten'), cell('-socialtjansten-till-bup')],
        [{ text: words.health }, cell('-elevhalsan'), cell('-elevhalsan-till-bup')],
        [{ text: words.both }, cell(''), cell('-till-bup')],
      ],
      part: say.part,
    }),
  );
  const source = find('-socialtjansten')?.source;
  if (source) paper.paragraph(`${say.figures.source}: ${source}`, 'soft');
}

/** Between whom most go; the first in the parties' order where several are as many. */
export function partiesOf(
  matrix: Matrix,
): readonly [sender: string | null, recipient: string | null, count: number] {
  const place = ({ senderKind, recipientKind }: Matrix[number]) =>
    order.indexOf(senderKind) * order.length + order.indexOf(recipientKind);
  const [most] = [...matrix].sort((a, b) => b.count - a.count || place(a) - place(b));
  return most ? [most.senderKind, most.recipientKind, most.count] : [null, null, 0];
}
