import type { Random } from '../random.js';

type Piece = (random: Random, given: Readonly<Record<string, string>>) => string;
const compiled = new Map<string, readonly Piece[]>();

/**
 * Fills the slots of a text: `{a|b}` one of these, `{10..90:5}` a number in steps, `{name}` what is given for the name.
 */
export function fill(random: Random, text: string, given: Readonly<Record<string, string>> = {}): string {
  let pieces = compiled.get(text);
  if (!pieces) {
    if (/\{[^}]*\{/.test(text)) throw new Error(`A slot within a slot: ${text}`);
    pieces = text.split(/\{([^}]*)\}/).map((part, index) => (index % 2 === 0 ? () => part : slot(part)));
    compiled.set(text, pieces);
  }
  let filled = '';
  for (const piece of pieces) filled += piece(random, given);
  return filled;
}

function slot(content: string): Piece {
  const [, lowest, highest, step = '1'] = /^(\d+)\.\.(\d+)(?::(\d+))?$/.exec(content) ?? [];
  if (lowest !== undefined && highest !== undefined) {
    const steps = Math.floor((Number(highest) - Number(lowest)) / Number(step));
    return (random) => String(Number(lowest) + Number(step) * random.between(0, steps));
  }
  if (content.includes('|')) {
    const choices = content.split('|');
    return (random) => random.pick(choices);
  }
  return (_, given) => {
    const value = given[content];
    if (value === undefined) throw new Error(`Nothing is given for {${content}}`);
    return value;
  };
}
