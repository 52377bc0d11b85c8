import { useRef } from 'react';
import { useWidth } from '../../../charts/element-width.js';
import styles from '../../../deviations/deviations.module.css';
import type { DeviationCategory } from '../../../gql/graphql.js';
import type { TermCounts } from './terms.js';

/** Each category's colour and pattern: told apart without colour, and in print. */
const looks: Record<
  DeviationCategory,
  { colour: string; pattern: 'plain' | 'lines' | 'dots' | 'cross' | 'bars' }
> = {
  SIP: { colour: 'social', pattern: 'plain' },
  REFERRAL: { colour: 'psychiatry', pattern: 'lines' },
  REFERRAL_ANSWER: { colour: 'psychiatry', pattern: 'dots' },
  RESPONSIBILITY: { colour: 'coordination', pattern: 'cross' },
  INFORMATION: { colour: 'school', pattern: 'bars' },
  AVAILABILITY: { colour: 'habilitation', pattern: 'lines' },
  OTHER: { colour: 'other', pattern: 'plain' },
};

export function fills(category: DeviationCategory, id: string): string {
  return `url(#${id}-${category})`;
}

interface TermsChartProps {
  terms: readonly TermCounts[];
  categories: readonly DeviationCategory[];
  label: string;
  id: string;
}

const [height, left, bottom, top] = [220, 34, 24, 14];
/** Below this a term’s year is written in two digits. */
const narrow = 56;

/** Stacked bars, a term each. */
export function TermsChart(props: TermsChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  return <div ref={place}>{width > 0 && <Chart {...props} width={width} />}</div>;
}

function Chart({ terms, categories, label, id, width }: TermsChartProps & { width: number }) {
  const most = Math.max(4, ...terms.map(({ total }) => total));
  const step = [1, 2, 5, 10, 20, 50, 100, 200].find((each) => most / each <= 5) ?? 500;
  const highest = Math.ceil(most / step) * step;
  const y = (count: number) => height - bottom - (count / highest) * (height - bottom - top);
  const room = (width - left) / Math.max(terms.length, 1);
  const bar = Math.min(64, room * 0.6);
  return (
    <svg
      className={styles.chart}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <defs>
        {categories.map((category) => (
          <Pattern key={category} id={`${id}-${category}`} category={category} />
        ))}
      </defs>
      {Array.from({ length: highest / step + 1 }, (_, place) => place * step).map((count) => (
        <g key={count}>
          <line x1={left} x2={width} y1={y(count)} y2={y(count)} stroke="var(--line)" />
          <text x={left - 6} y={y(count) + 4} textAnchor="end">
            {count}
          </text>
        </g>
      ))}
      {terms.map(({ term, counts, total }, place) => {
        const x = left + room * place + (room - bar) / 2;
        let below = 0;
        return (
          <g key={term}>
            {categories.map((category) => {
              const count = counts[category] ?? 0;
              const from = below;
              below += count;
              return count === 0 ? null : (
                <rect
                  key={category}
                  x={x}
                  y={y(below)}
                  width={bar}
                  height={y(from) - y(below)}
                  fill={fills(category, id)}
                  stroke="var(--card)"
                />
              );
            })}
            {total > 0 && (
              <text x={x + bar / 2} y={y(total) - 4} textAnchor="middle">
                {total}
              </text>
            )}
            <text x={x + bar / 2} y={height - 6} textAnchor="middle">
              {room < narrow ? `${term.slice(0, 2)}${term.slice(4)}` : term}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Pattern({ id, category }: { id: string; category: DeviationCategory }) {
  const { colour, pattern } = looks[category];
  const ink = `var(--${colour})`;
  const shapes = {
    plain: null,
    lines: <path d="M0 8 8 0M-2 2 2-2M6 10 10 6" />,
    dots: <circle cx="4" cy="4" r="1.2" />,
    cross: <path d="M0 8 8 0M0 0 8 8" />,
    bars: <path d="M0 2H8M0 6H8" />,
  };
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" fill={ink} />
      <g stroke="var(--card)" strokeWidth="1.4" fill="none">
        {shapes[pattern]}
      </g>
    </pattern>
  );
}
