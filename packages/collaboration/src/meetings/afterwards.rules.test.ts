import { describe, expect, it } from 'vitest';
import { changeOf, enteredAfter, replacedOf } from './afterwards.rules.js';

const at = (second: number) => new Date(Date.UTC(2021, 0, 1, 12, 0, second));
const row = (id: string, recorded: number, ended: number | null = null) => ({
  ...{ id, recordedAt: at(recorded), endedAt: ended === null ? null : at(ended) },
});
const change = (second: number, recordedAs = 'Enhetschef') => ({ recordedAt: at(second), recordedAs });

describe('what was said of a meeting and changed afterwards', () => {
  it('is told with what took its place, when, and as what whoever did it', () => {
    const [first, second, third] = [row('a', 1, 10), row('b', 11, 20), row('c', 21)];
    expect(replacedOf([third, first, second], [change(2), change(12), change(22, 'Samordnare')])).toEqual([
      { before: first, after: second, at: at(10), as: 'Enhetschef' },
      { before: second, after: third, at: at(20), as: 'Samordnare' },
    ]);
  });

  it('has nothing in its place where the change put nothing there, though something was entered later', () => {
    const struck = row('a', 1, 10);
    expect(replacedOf([struck, row('b', 30)], [change(2), change(11), change(31)])).toEqual([
      { before: struck, after: null, at: at(10), as: 'Enhetschef' },
    ]);
  });

  it('is told without who where no change is kept, and nothing is told of what stands', () => {
    expect(replacedOf([row('a', 1, 10), row('b', 11)], [])).toMatchObject([{ after: { id: 'b' }, as: null }]);
    expect(replacedOf([row('a', 1)], [change(2)])).toEqual([]);
  });

  it('counts as entered afterwards only where a change is kept of it, and it was over', () => {
    const rows = [row('a', 5), row('b', 15)];
    expect(enteredAfter(rows, at(10), [change(6), change(16)])).toEqual([
      { row: rows[1], at: at(15), as: 'Enhetschef' },
    ]);
    expect(enteredAfter(rows, at(10), [])).toEqual([]);
    expect(enteredAfter(rows, null, [change(16)])).toEqual([]);
    expect(changeOf(at(17), [change(6), change(16)])).toBeNull();
  });
});
