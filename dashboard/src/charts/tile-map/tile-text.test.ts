import { expect, it } from 'vitest';
import { linesOf } from './tile-text.js';

const tile = { id: '0163', name: 'Sollentuna', short: 'Sollen', beginning: 'Sollen', mark: '2/4' };
const at = (width: number, changes = {}) =>
  linesOf({ ...tile, column: 0, row: 0, state: 'KNOWN', ...changes }, width).name;

it('a name stands whole where it fits, is parted where it may be, and is short where there is no room', () => {
  expect(at(6)).toEqual(['Sollentuna']);
  expect(at(4.2)).toEqual(['Sollen-', 'tuna']);
  expect(at(3)).toEqual(['Solle']);
  expect(at(1)).toEqual([]);
});

it('a name of several words is parted between them', () => {
  expect(at(5, { name: 'Upplands Väsby', short: 'U Väsb', beginning: undefined })).toEqual([
    'Upplands',
    'Väsby',
  ]);
});
