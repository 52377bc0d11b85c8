import { describe, expect, it } from 'vitest';
import { nearPlaces } from './near-places.rules.js';

const places = [
  'Farsta',
  'Hässelby-Vällingby',
  'Tyresö',
  'Skarpnäck',
  'Skärholmen',
  'BUP Bromma',
  'Järfälla',
].map((name) => ({ id: name, name }));
const near = (written: string) => nearPlaces(places, written).map(({ name }) => name);

describe('what is near to what was written', () => {
  it('is spelt almost so', () => {
    expect(near('Tyreso')).toEqual(['Tyresö']);
    expect(near('Skarpneck')).toEqual(['Skarpnäck']);
    expect(near('Hesselby')).toEqual(['Hässelby-Vällingby']);
  });

  it('begins as a street does, whatever its number', () => {
    expect(near('Farstavägen 12')).toEqual(['Farsta']);
    expect(near('Brommaplan 3 B')).toEqual(['BUP Bromma']);
  });

  it('is nothing when nothing is', () => {
    for (const written of ['Storgatan 1', '12345', 'xyz', '']) expect(near(written)).toEqual([]);
  });
});
