import { describe, expect, it } from 'vitest';
import { moved } from './roving-grid.js';

const last = { row: 35, column: 21 };
const by = (key: string, row: number, column: number, ctrlKey = false) =>
  moved({ key, ctrlKey }, { row, column }, last);

describe('the board by keyboard', () => {
  it('goes from cell to cell by the arrows, and stays within', () => {
    expect(by('ArrowRight', 1, 0)).toEqual({ row: 1, column: 1 });
    expect(by('ArrowDown', 1, 3)).toEqual({ row: 2, column: 3 });
    expect(by('ArrowLeft', 1, 0)).toEqual({ row: 1, column: 0 });
    expect(by('ArrowUp', 0, 4)).toEqual({ row: 0, column: 4 });
    expect(by('PageDown', 30, 4)).toEqual({ row: 35, column: 4 });
  });

  it('goes to the ends of a row, and with Ctrl of the whole', () => {
    expect(by('Home', 7, 4)).toEqual({ row: 7, column: 0 });
    expect(by('End', 7, 4)).toEqual({ row: 7, column: 21 });
    expect(by('Home', 7, 4, true)).toEqual({ row: 0, column: 0 });
    expect(by('End', 7, 4, true)).toEqual(last);
  });

  it('leaves all other keys to whoever else wants them', () => {
    for (const key of ['Tab', 'Enter', ' ', 'a']) expect(by(key, 1, 1)).toBeNull();
  });
});
