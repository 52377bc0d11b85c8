import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** Reads --name: light-dark(#l, #d) or --name: #both. */
const colours = new Map(
  [...css.matchAll(/--([\w-]+): (?:light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g)].map(
    ([, name, light, dark, both]) => [name as string, { light: light ?? both, dark: dark ?? both }] as const,
  ),
);

const parties = [
  'school',
  'social',
  'psychiatry',
  'habilitation',
  'paediatrics',
  'primary-care',
  'family',
  'coordination',
  'other',
];
const surfaces = ['paper', 'card', 'sunken', 'hover'];
const tinted = ['gap', 'late', 'soon', 'well'];

const asText: [string, string][] = [
  ...['ink', 'ink-soft', 'accent', 'accent-strong', ...parties].flatMap((ink) =>
    surfaces.map((surface): [string, string] => [ink, surface]),
  ),
  ...tinted.flatMap((tone): [string, string][] => [
    [`${tone}-ink`, `${tone}-paper`],
    ...surfaces.map((surface): [string, string] => [`${tone}-ink`, surface]),
    ['ink', `${tone}-paper`],
    ['ink-soft', `${tone}-paper`],
    ['accent', `${tone}-paper`],
  ]),
  ...parties.flatMap((party): [string, string][] => [
    ['on-party', party],
    ...tinted.map((tone): [string, string] => [party, `${tone}-paper`]),
  ]),
  ...['answer-fully', 'answer-not'].map((bar): [string, string] => ['on-party', bar]),
  ...['answer-largely', 'answer-partly', 'answer-unknown'].map((bar): [string, string] => ['ink', bar]),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((tone): [string, string] => ['ink', `ground-${tone}`]),
  ['on-accent', 'gap-ink'],
  ['on-accent', 'gap-strong'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['ink', 'words-paper'],
  ['ink-soft', 'words-paper'],
  ['rail-ink', 'rail'],
  ['rail-soft', 'rail'],
  ['rail-ink', 'rail-active'],
];

const asMark: [string, string][] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((tone): [string, string] => ['focus', `ground-${tone}`]),
  ...['line-strong', 'focus', 'gap-ink', ...parties].flatMap((mark) =>
    surfaces.map((surface): [string, string] => [mark, surface]),
  ),
  ['words-line', 'words-paper'],
  ['rail-focus', 'rail'],
  ['rail-focus', 'rail-active'],
];

/** WCAG 2 contrast ratio of two colours written #rrggbb, 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function tooClose(pairs: [string, string][], theme: 'light' | 'dark', least: number): string[] {
  return pairs.flatMap(([front, back]) => {
    const ratio = contrast(colourOf(front, theme), colourOf(back, theme));
    return ratio < least ? [`${front} on ${back}: ${ratio.toFixed(2)}`] : [];
  });
}

function colourOf(name: string, theme: 'light' | 'dark'): string {
  const colour = colours.get(name)?.[theme];
  if (!colour) throw new Error(`tokens.css has no colour --${name}`);
  return colour;
}

describe('the colours', () => {
  it('are found in the file, so that this test cannot pass by reading nothing', () => {
    expect(colours.size).toBeGreaterThan(40);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });

  it.each(['light', 'dark'] as const)('can be read as text in the %s theme (AA, 4.5)', (theme) => {
    expect(tooClose(asText, theme, 4.5)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'can be told apart as marks and borders in the %s theme (AA, 3)',
    (theme) => {
      expect(tooClose(asMark, theme, 3)).toEqual([]);
    },
  );
});
