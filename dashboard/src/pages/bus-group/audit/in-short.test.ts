import { expect, it } from 'vitest';
import { inShort } from './in-short.js';

it('ends each sentence with one full stop', () => {
  expect(inShort('2 talar för', null)).toBe('2 talar för');
  expect(inShort('2 talar för', 'Utan ja eller nej.')).toBe('2 talar för. Utan ja eller nej.');
  expect(inShort('Inget är inlagt.', 'Utan ja eller nej.')).toBe('Inget är inlagt. Utan ja eller nej.');
});
