/** What two series are drawn in: far apart in lightness, so that they are told apart on grey paper and by who sees no colour. */
export const seriesInks = [
  { fill: '#b5d2d6', line: '#0f4c5c' },
  { fill: '#0f4c5c', line: '#0f4c5c' },
] as const;

export const gridInk = '#d5dade';
