import type { AxisFacts, MedianFacts, ReportFacts } from './report-facts.js';

/** Whether the survey of a year had been ended on the day of the report, if there is one. Until then the graph tells nothing of it. */
export function isEnded(year: number, { measurements, request }: ReportFacts): boolean {
  const survey = measurements.surveys.find((each) => each.year === year);
  return survey === undefined || (survey.closedOn !== null && survey.closedOn <= request.date);
}

/** The county's median of a year; null when none is told. */
export function medianOf(facts: ReportFacts, year: number): MedianFacts | null {
  return facts.measurements.spiderMedians.find((each) => each.year === year) ?? null;
}

/** The last year before it that has a median. */
export function medianBefore(facts: ReportFacts, year: number): MedianFacts | null {
  const years = facts.measurements.spiderMedians.map((each) => each.year).filter((each) => each < year);
  return years.length === 0 ? null : medianOf(facts, Math.max(...years));
}

/** The groups that are measured in a year, by name. */
export function groupsOf(facts: ReportFacts, year: number) {
  const { compare } = new Intl.Collator(facts.request.language, { numeric: true });
  return facts.measurements.busGroups
    .flatMap(({ name, spiderMeasurements }) => {
      const measured = spiderMeasurements?.find((each) => each.year === year);
      return measured ? [{ name, ...measured }] : [];
    })
    .sort((a, b) => compare(a.name, b.name));
}

/** Over the axes that are told; null when none is. */
export function meanOf(axes: readonly AxisFacts[]): number | null {
  const told = axes.flatMap(({ value }) => (value === null ? [] : [value]));
  return told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0) / told.length;
}
