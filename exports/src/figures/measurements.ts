import { reportWords } from '../report/words/words.js';
import type { Language } from '../words.js';
import { measurementWords } from './measurement-words.js';
import type { MeasuredAnswered, MeasurementsAnswered } from './measurements-document.js';
import type { Sheet, SheetCell } from './sheet.js';

const axes = [
  ...['REGULATIONS', 'DOCUMENTATION', 'GOALS', 'ORGANISATION', 'RESOURCES', 'ANCHORING'],
  ...['KNOWLEDGE', 'COMMUNICATION', 'OUTLOOK'],
];
const dimensions = ['REGULATIONS', 'ORGANISATION', 'OUTLOOK_AND_KNOWLEDGE'];

/**
 * Every measurement there is: a line for each group and year, the latest year first and in it the county's median, then groups by
 * name. Each number as the graph answers it; what is not told, in words.
 *
 * @param day that it was fetched, ISO
 */
export function measurementSheet(
  { busGroups, spiderMedians }: MeasurementsAnswered,
  language: Language,
  day: string,
): Sheet {
  const { measurements: say } = reportWords[language];
  const words = measurementWords[language];
  const { compare } = new Intl.Collator(language, { numeric: true });
  const lineOf = (name: string, measured: MeasuredAnswered, ...rest: readonly SheetCell[]): SheetCell[] => [
    ...[name, measured.year],
    ...axes.map((axis) => {
      const found = measured.axes.find((each) => each.axis === axis);
      return found?.value ?? say.aloud[found?.missing ?? 'NOT_KNOWN'] ?? '';
    }),
    ...dimensions.map(
      (dimension) =>
        measured.dimensions.find((each) => each.dimension === dimension)?.value ?? words.notWhole,
    ),
    ...rest,
    measured.demo ? words.yes : words.no,
  ];
  const medians = spiderMedians.map((each) => ({
    ...{ year: each.year, name: '', line: lineOf(say.county, each, '–', words.computed) },
  }));
  const ofGroups = busGroups.flatMap(({ id, name, spiderMeasurements }) =>
    (spiderMeasurements ?? []).map((each) => {
      const source = each.surveyId === null ? (each.source ?? '') : words.survey;
      const line = lineOf(
        name ?? id,
        each,
        each.answers ?? say.aloud[each.surveyId === null ? 'NOT_KNOWN' : 'PROTECTED'] ?? '',
        source,
      );
      return { year: each.year, name: name ?? id, line };
    }),
  );
  return {
    told: words.told(day, say.why),
    head: [
      ...[say.group, words.year],
      ...axes.map((axis) => say.axes[axis] ?? axis),
      ...dimensions.map((each) => say.dimension(say.dimensions[each] ?? each)),
      ...[words.answers, words.source, words.madeUp],
    ],
    rows: [...medians, ...ofGroups]
      .sort((a, b) => b.year - a.year || compare(a.name, b.name))
      .map(({ line }) => line),
    formats: ['0', '0', ...[...axes, ...dimensions].map(() => '0.0'), '0'],
  };
}
