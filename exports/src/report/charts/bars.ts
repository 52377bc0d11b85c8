import type { FigureContent } from '../../pdf/figure.js';
import { type Ground, type LineLook, widthOfLine, writeLine } from '../../pdf/ground.js';
import { ink, soft } from '../../pdf/looks.js';
import { gridInk, seriesInks } from './inks.js';

/** Bars from left to right: a group of them for each category, one for each series. */
export interface BarsContent {
  readonly alt: string;
  readonly series: readonly string[];
  readonly categories: readonly {
    readonly name: string;
    /** One for each series; a text where there is no number to draw. */
    readonly values: readonly (number | string)[];
  }[];
  /** How a number is written at the end of its bar. */
  written(value: number): string;
}

const name: LineLook = { size: 8, ink, align: 'right' };
const number: LineLook = { size: 7.6, ink };
const none: LineLook = { size: 7, ink: soft };
const legend: LineLook = { size: 8, ink };
const legendHeight = 20;

/** A chart of bars with each number at its end: it reads without its colours, and without an axis. */
export function bars({ alt, series, categories, written }: BarsContent): FigureContent {
  const many = categories.length * series.length;
  const bar = many > 30 ? 6.4 : many > 16 ? 8 : 10;
  const gap = many > 30 ? 3.5 : many > 16 ? 5 : 8;
  const group = series.length * bar + gap;
  return {
    ...{ alt, height: legendHeight + categories.length * group + 4 },
    draw(ground: Ground, top: number) {
      const { doc, left } = ground;
      const names = Math.max(...categories.map((each) => widthOfLine(ground, each.name, name))) + 8;
      const from = left + names;
      const room = ground.widthOf('portrait') - names - 60;
      const most = Math.max(
        1,
        ...categories.flatMap(({ values }) => values.map((each) => (typeof each === 'number' ? each : 0))),
      );
      let x = from;
      for (const [at, each] of series.entries()) {
        const { fill, line } = inkOf(at, series.length);
        doc
          .rect(x, top + 2, 9, 9)
          .lineWidth(0.6)
          .fillAndStroke(fill, line);
        writeLine(ground, each, x + 14, top + 1.5, legend);
        x += 14 + widthOfLine(ground, each, legend) + 20;
      }
      for (const [place, { name: category, values }] of categories.entries()) {
        const y = top + legendHeight + place * group;
        writeLine(ground, category, from - 6, y + (values.length * bar - 8) / 2 - 1, name);
        for (const [at, value] of values.entries()) {
          const above = y + at * bar;
          const text = (from: number, look: LineLook, said: string) =>
            writeLine(ground, said, from, above + (bar - look.size) / 2 - 0.8, {
              ...look,
              size: Math.min(look.size, bar + 0.4),
            });
          if (typeof value === 'string') {
            text(from + 4, none, value);
            continue;
          }
          const { fill, line } = inkOf(at, series.length);
          const long = (room * value) / most;
          if (long > 0)
            doc
              .rect(from, above + 0.6, long, bar - 1.2)
              .lineWidth(0.5)
              .fillAndStroke(fill, line);
          text(from + long + 4, number, written(value));
        }
      }
      const bottom = top + legendHeight + categories.length * group - gap + 2;
      doc.rect(from - 0.4, top + legendHeight - 2, 0.8, bottom - top - legendHeight + 2).fill(gridInk);
    },
  };
}

/** The later of the series is the darker; one alone is dark. */
function inkOf(at: number, many: number) {
  return seriesInks[many === 1 ? 1 : at % 2] ?? seriesInks[1];
}
