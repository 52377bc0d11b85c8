import { type FigureTableId, findFigureTable } from '@samsyn/figures/tables';
import { writtenCategory } from '@samsyn/figures/words/written';
import type { SheetCell } from '../figures/sheet.js';
import { fileWords } from '../figures/words.js';
import { wordsIn } from '../words.js';
import { partiesOf } from './deviation-pages.js';
import { type FiguresOfTerm, figuresOfYear } from './figure-facts.js';
import { medianOf } from './measurement-facts.js';
import type { ReportWriting } from './writing.js';

/** What the report says in short: sentences that are computed, none that is written. */
export function writeSummary(writing: ReportWriting): void {
  const { paper, say, chapter } = writing;
  chapter(say.summary.title);
  paper.paragraph(say.summary.lead, 'soft');
  paper.heading(3, say.figures.title);
  paper.list(aboutPeople(writing));
  paper.heading(3, say.keys.organisations);
  paper.list([...aboutCommitments(writing), ...aboutDeviations(writing)]);
  paper.heading(3, say.bussam.title);
  paper.list([...aboutMeasurements(writing), ...aboutBussam(writing)]);
}

/** A table's county in the year's terms, of those that have numbers. */
export function countyOf(id: FigureTableId, { facts, language }: ReportWriting) {
  const table = findFigureTable(id);
  if (!table) throw new Error(`No table ${id}.`);
  return figuresOfYear(table, facts).map((each: FiguresOfTerm) => ({
    ...{ table, missing: each.missing, county: each.county },
    name: fileWords[language].termName(each.term).toLocaleLowerCase(),
  }));
}

/** The last of the year's terms that has numbers. */
function latest(id: FigureTableId, writing: ReportWriting) {
  return countyOf(id, writing).findLast(({ county }) => county !== null);
}

function aboutPeople(writing: ReportWriting): string[] {
  const { say, figures } = writing;
  const { summary } = say;
  const plans = countyOf('PLANS_BY_GENDER', writing);
  const open = plans.filter(({ missing }) => missing !== null).map(({ name }) => name);
  const begun = plans.flatMap(({ name, county }) =>
    county ? [`${written(county[0], writing)} ${name}`] : [],
  );
  const attendance = latest('ATTENDANCE', writing);
  const goals = latest('GOAL_OUTCOMES', writing);
  const absence = latest('ABSENCE', writing);
  return [
    ...(begun.length > 0 ? [summary.plans(say.and(begun))] : []),
    ...(['PLANS_BY_REASON', 'PLANS_BY_INITIATOR', 'PLANS_BY_AGE', 'TIME_TO_MEETING'] as const).flatMap(
      (id) => {
        const most = mostOf(id, writing);
        const { title, unit } = figures.tables[id];
        return most
          ? [summary.mostly(title, most.term, say.and(most.names), written(most.value, writing), unit)]
          : [];
      },
    ),
    ...(attendance?.county
      ? [
          summary.attendance(
            attendance.name,
            written(cellOf(attendance, 'PRESENT'), writing),
            written(cellOf(attendance, 'ABSENT'), writing),
            written(attendance.county[0], writing),
          ),
        ]
      : []),
    ...(goals?.county
      ? [
          summary.goals(
            goals.name,
            written(goals.county[0], writing),
            written(cellOf(goals, 'REACHED'), writing),
          ),
        ]
      : []),
    ...(absence?.county ? [summary.absence(absence.name, written(absence.county[0], writing))] : []),
    ...(open.length > 0 ? [summary.notClosed(say.and(open))] : []),
  ];
}

function aboutCommitments(writing: ReportWriting): string[] {
  const told = latest('COMMITMENTS', writing);
  if (!told?.county) return [];
  const [kept, risk, broken] = (['KEPT', 'AT_RISK', 'BROKEN'] as const).map((category) =>
    written(cellOf(told, category), writing),
  ) as [string, string, string];
  return [writing.say.summary.commitments(told.name, kept, risk, broken, written(told.county[0], writing))];
}

function aboutDeviations(writing: ReportWriting): string[] {
  const { say, number, language, facts, figures } = writing;
  const { year, before } = facts.deviations;
  const ofYear = facts.request.year;
  if (year.total === 0) return [say.summary.noDeviations(ofYear)];
  const categories = new Map<string, number>();
  for (const { category, count } of year.terms)
    categories.set(category, (categories.get(category) ?? 0) + count);
  const most = Math.max(...categories.values());
  const common = [...categories]
    .filter(([, count]) => count === most)
    .map(([each]) => writtenCategory(each, figures));
  const [sender, recipient, pair] = partiesOf(year.matrix);
  const { partyInSentence } = wordsIn(language);
  return [
    `${say.summary.deviations(ofYear, number(year.total), number(before.total))} ${say.summary.category(say.and(common), number(most))}`,
    ...(sender && recipient
      ? [say.summary.between(partyInSentence(sender), partyInSentence(recipient), number(pair))]
      : []),
  ];
}

function aboutMeasurements({ say, facts }: ReportWriting): string[] {
  const { year } = facts.request;
  const median = medianOf(facts, year);
  const told = median?.axes.flatMap(({ axis, value }) => (value === null ? [] : [{ axis, value }])) ?? [];
  if (told.length === 0) return [say.summary.noMedian(year)];
  const [most, least] = [
    Math.max(...told.map(({ value }) => value)),
    Math.min(...told.map(({ value }) => value)),
  ];
  const named = (wanted: number) =>
    `${say.and(told.filter(({ value }) => value === wanted).map(({ axis }) => say.measurements.axes[axis] ?? axis)).toLocaleLowerCase()} (${say.decimal(wanted)})`;
  return [say.summary.median(year, named(most), named(least))];
}

function aboutBussam({ say, facts }: ReportWriting): string[] {
  const { year } = facts.request;
  const { questions } = facts.bussam.bussam.yearPlan;
  const followed = questions.filter(({ followedUp }) => followedUp === 'FOLLOWED_UP').length;
  const meetings = facts.bussam.bussam.meetings.filter(({ day }) => day.startsWith(String(year)));
  const held = meetings.filter(({ standing }) => standing === 'HELD').length;
  return [
    questions.length > 0
      ? say.summary.questions(year, questions.length, followed)
      : say.summary.noQuestions(year),
    ...(meetings.length > 0 ? [say.summary.meetings(year, held, meetings.length)] : []),
  ];
}

/** The category that most stand in, of those that are told; several where they are as many. */
function mostOf(id: FigureTableId, writing: ReportWriting) {
  const told = latest(id, writing);
  const cells = told?.county?.slice(1) ?? [];
  const value = Math.max(0, ...cells.map((cell) => (typeof cell === 'number' ? cell : 0)));
  if (!told || value === 0) return null;
  const names = told.table.categories
    .filter((_category, at) => cells[at] === value)
    .map((category) =>
      writtenCategory(category, writing.figures).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) =>
        letter.toLocaleLowerCase(),
      ),
    );
  return { term: told.name, names, value };
}

type Told = NonNullable<ReturnType<typeof latest>>;

function cellOf({ table, county }: Told, category: string): SheetCell | undefined {
  return county?.[1 + table.categories.indexOf(category)];
}

/** As on the page: in digits, or that it is protected. */
export function written(
  cell: SheetCell | undefined,
  { number, figures }: Pick<ReportWriting, 'number' | 'figures'>,
): string {
  return typeof cell === 'number' ? number(cell) : (cell ?? figures.protected);
}
