import { spiderAxes } from './axes.rules.js';
import { dimensionMean, type Means, medianOf } from './spider.rules.js';
import type {
  SpiderAxisValue,
  SpiderDimensionValue,
  SpiderMeasurement,
  SpiderMedian,
} from './spider.types.js';
import { SpiderDimension, SpiderGap } from './survey.enums.js';
import type { MeasurementRow } from './survey.loader.js';

/** A measurement as it is told. */
export function showMeasurement(row: MeasurementRow): SpiderMeasurement {
  // Of a survey here, what is not told is protected; of what was published, nobody has entered it.
  const gap = row.surveyId === null ? SpiderGap.NOT_KNOWN : SpiderGap.PROTECTED;
  return {
    ...{ year: row.year, answers: row.answers, protected: row.protected, surveyId: row.surveyId },
    ...{ source: row.source, demo: row.demo },
    ...valuesOf(row.means, gap),
  };
}

/** The county's median of a year: of what is told of groups, and so telling no more of any. */
export function medianOfYear(year: number, rows: readonly MeasurementRow[]): SpiderMedian {
  const medians: Means = Object.fromEntries(
    spiderAxes.map((axis) => [axis, medianOf(rows.map(({ means }) => means[axis]))]),
  );
  const isTold = ({ means }: MeasurementRow) => Object.values(means).some((value) => value !== null);
  return {
    ...{
      year,
      groups: rows.length,
      groupsTold: rows.filter(isTold).length,
      demo: rows.some(({ demo }) => demo),
    },
    ...valuesOf(medians, SpiderGap.PROTECTED),
  };
}

function valuesOf(
  means: Means,
  gap: SpiderGap,
): { axes: SpiderAxisValue[]; dimensions: SpiderDimensionValue[] } {
  return {
    axes: spiderAxes.map((axis) => {
      const value = means[axis] ?? null;
      return { axis, value, missing: value === null ? gap : null };
    }),
    dimensions: Object.values(SpiderDimension).map((dimension) => ({
      dimension,
      value: dimensionMean(means, dimension),
    })),
  };
}
