import { figure } from '../pdf/figure.js';
import { type TableCell, table } from '../pdf/table.js';
import { spider } from './charts/spider.js';
import { groupsOf, isEnded, meanOf, medianBefore, medianOf } from './measurement-facts.js';
import type { AxisFacts, MedianFacts } from './report-facts.js';
import type { ReportWriting } from './writing.js';

/** The county's median of the year, with that before it; then each group, as much of it as may be told. */
export function writeMeasurements(writing: ReportWriting): void {
  const { paper, say, facts } = writing;
  const { year } = facts.request;
  writing.chapter(say.measurements.title);
  paper.paragraph(say.measurements.lead);
  const median = medianOf(facts, year);
  if (!isEnded(year, facts)) paper.framed(say.measurements.open(year), 'note');
  else if (median === null) paper.framed(say.measurements.none(year), 'note');
  const medians = [medianBefore(facts, year), median].filter((each) => each !== null);
  if (medians.length > 0) writeMedians(writing, medians);
  writeGroups(writing);
}

function writeMedians(writing: ReportWriting, medians: readonly MedianFacts[]): void {
  const { paper, say } = writing;
  const { measurements: words, decimal } = say;
  const latest = medians.at(-1) as MedianFacts;
  const axes = latest.axes.map(({ axis }) => axis);
  const ofAxis = (median: MedianFacts, axis: string) =>
    median.axes.find((each) => each.axis === axis)?.value ?? null;
  const years = medians.map(({ year }) => year);
  const said = axes.map(
    (axis) =>
      `${words.axes[axis] ?? axis}: ${medians.map((each) => writtenValue(ofAxis(each, axis), writing)).join(', ')}`,
  );
  writing.section(words.county);
  paper.put(
    figure(
      spider({
        alt: `${words.chart(years.join(', '))} ${said.join('; ')}.`,
        axes: axes.map((axis) => words.axes[axis] ?? axis),
        series: medians.map((each) => ({
          name: words.inYear(each.year),
          values: axes.map((axis) => ofAxis(each, axis)),
        })),
        written: decimal,
      }),
    ),
  );
  const row = (name: string, values: readonly (number | null)[]): TableCell[] => {
    const [first, last] = values;
    const change = values.length < 2 || first == null || last == null ? null : last - first;
    return [
      { text: name },
      ...values.map((value) => ({ text: writtenValue(value, writing) })),
      ...(values.length < 2 ? [] : [{ text: change === null ? say.keys.noFigure : signed(change, decimal) }]),
    ];
  };
  paper.put(
    table({
      caption: null,
      head: [words.axis, ...years.map(String), ...(years.length < 2 ? [] : [words.change])],
      rows: [
        ...axes.map((axis) =>
          row(
            words.axes[axis] ?? axis,
            medians.map((each) => ofAxis(each, axis)),
          ),
        ),
        ...latest.dimensions.map(({ dimension }) =>
          row(
            words.dimension(words.dimensions[dimension] ?? dimension),
            medians.map((each) => each.dimensions.find((one) => one.dimension === dimension)?.value ?? null),
          ),
        ),
      ],
      part: say.part,
    }),
  );
  const of = medians.map((each) => `${each.year}: ${words.of(each.groupsTold, each.groups)}`);
  paper.paragraph([...of, ...(medians.some(({ demo }) => demo) ? [say.demo] : [])].join(' '), 'soft');
}

function writeGroups(writing: ReportWriting): void {
  const { paper, say, facts } = writing;
  const { measurements: words } = say;
  const { year } = facts.request;
  const groups = groupsOf(facts, year);
  if (groups.length === 0) {
    if (isEnded(year, facts)) paper.paragraph(words.noGroups);
    return;
  }
  const axes = groups[0]?.axes.map(({ axis }) => axis) ?? [];
  const cell = (each: AxisFacts | undefined): TableCell => {
    if (each && each.value !== null) return { text: say.decimal(each.value) };
    const why = each?.missing ?? 'NOT_KNOWN';
    return { text: words.gaps[why] ?? why, aloud: words.aloud[why] ?? why, isSoft: true };
  };
  // All axes beside one another are wider than the page is held.
  paper.page('landscape');
  writing.section(words.groups(year));
  paper.paragraph([words.why, ...(groups.some(({ demo }) => demo) ? [say.demo] : [])].join(' '), 'soft');
  paper.put(
    table({
      caption: null,
      head: [words.group, words.mean, ...axes.map((axis) => words.axes[axis] ?? axis)],
      rows: groups.map((group) => {
        const mean = meanOf(group.axes);
        const own = axes.map((axis) => cell(group.axes.find((each) => each.axis === axis)));
        return [
          { text: group.name },
          mean === null ? (own[0] ?? { text: say.keys.noFigure }) : { text: say.decimal(mean) },
          ...own,
        ];
      }),
      part: say.part,
    }),
  );
}

const writtenValue = (value: number | null, { say }: ReportWriting) =>
  value === null ? say.keys.noFigure : say.decimal(value);

/** With its sign, also where it rounds to nothing. */
function signed(change: number, decimal: (value: number) => string): string {
  const rounded = Math.round(change * 10) / 10;
  if (rounded === 0) return `±${decimal(0)}`;
  return `${rounded > 0 ? '+' : '−'}${decimal(Math.abs(rounded))}`;
}
