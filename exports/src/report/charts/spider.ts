import type { FigureContent } from '../../pdf/figure.js';
import { type Ground, type LineLook, widthOfLine, writeLine } from '../../pdf/ground.js';
import { ink, soft } from '../../pdf/looks.js';
import { gridInk, seriesInks } from './inks.js';

/** A web of axes from 0 to 10, with one or two lines in it; what is not told is a gap in the line. */
export interface SpiderContent {
  readonly alt: string;
  readonly axes: readonly string[];
  /** The earlier first. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  written(value: number): string;
}

const most = 10;
const radius = 118;
const label: LineLook = { size: 8.4, ink };
const value: LineLook = { size: 7.6, ink: soft };
const tick: LineLook = { size: 6, ink: soft, align: 'middle' };

/** The first axis straight up, the others clockwise; the later line is whole and dark, the earlier dashed. */
export function spider({ alt, axes, series, written }: SpiderContent): FigureContent {
  return {
    ...{ alt, height: 2 * radius + 84 },
    draw(ground: Ground, top: number) {
      const { doc, left } = ground;
      const middle = left + ground.widthOf('portrait') / 2;
      const centre = top + radius + 50;
      const at = (axis: number, length: number) => {
        const angle = (2 * Math.PI * axis) / axes.length;
        const far = (radius * length) / most;
        return [middle + Math.sin(angle) * far, centre - Math.cos(angle) * far] as const;
      };
      const polygon = (values: readonly number[]) => {
        for (const [axis, each] of values.entries()) {
          const [x, y] = at(axis, each);
          if (axis === 0) doc.moveTo(x, y);
          else doc.lineTo(x, y);
        }
        return doc.closePath();
      };
      for (const ring of [2, 4, 6, 8, 10])
        polygon(axes.map(() => ring))
          .lineWidth(ring === most ? 0.8 : 0.4)
          .stroke(gridInk);
      for (const axis of axes.keys()) {
        doc
          .moveTo(middle, centre)
          .lineTo(...at(axis, most))
          .lineWidth(0.4)
          .stroke(gridInk);
      }
      for (const ring of [2, 4, 6, 8, 10])
        writeLine(ground, String(ring), middle - 6, at(0, ring)[1] - 3, tick);
      let legend = left;
      for (const [place, { name, values }] of series.entries()) {
        const isLatest = place === series.length - 1;
        const { line } = seriesInks[1];
        const drawn = (width: number) => {
          doc.lineWidth(width);
          return isLatest ? doc.undash() : doc.dash(3, { space: 2 });
        };
        if (isLatest && values.every((each) => each !== null))
          polygon(values as number[])
            .fillOpacity(0.12)
            .fill(line)
            .fillOpacity(1);
        for (const [axis, each] of values.entries()) {
          const next = values[(axis + 1) % values.length] ?? null;
          if (each === null || next === null) continue;
          drawn(isLatest ? 1.8 : 1.1);
          doc
            .moveTo(...at(axis, each))
            .lineTo(...at((axis + 1) % values.length, next))
            .stroke(line);
        }
        doc.undash();
        for (const [axis, each] of values.entries()) {
          if (each === null) continue;
          doc
            .circle(...at(axis, each), isLatest ? 2.4 : 1.8)
            .lineWidth(1)
            .fillAndStroke(isLatest ? line : '#ffffff', line);
        }
        drawn(isLatest ? 1.8 : 1.1);
        doc
          .moveTo(legend, top + 6)
          .lineTo(legend + 22, top + 6)
          .stroke(line)
          .undash();
        writeLine(ground, name, legend + 27, top + 1, label);
        legend += 27 + widthOfLine(ground, name, label) + 20;
      }
      for (const [axis, name] of axes.entries()) {
        const [x, y] = at(axis, most + 0.7);
        const side = Math.abs(x - middle) < 12 ? 'middle' : x > middle ? 'left' : 'right';
        const under = y > centre + radius * 0.5 ? 2 : -8;
        writeLine(ground, name, x, y - 5 + (axis === 0 ? -10 : under / 4), {
          ...label,
          strong: true,
          align: side,
        });
        const said = series.map(({ values }) => {
          const each = values[axis] ?? null;
          return each === null ? '–' : written(each);
        });
        writeLine(ground, said.join(' → '), x, y + 5 + (axis === 0 ? -10 : under / 4), {
          ...value,
          align: side,
        });
      }
    },
  };
}
