import { describe, expect, it } from 'vitest';
import { careAreas, careAreasOfKind } from './care-areas.js';
import { areasOfPart } from './composition.js';
import { districtParts } from './district-parts.js';
import { getFigure } from './figures.js';

describe('the care areas', () => {
  it('were sixteen in child psychiatry until 2023, and hold every part once', () => {
    const sixteen = careAreasOfKind('CHILD_PSYCHIATRY', '2022-12-31');
    expect(sixteen).toHaveLength(getFigure('bup-omraden-2022').value);
    for (const { id } of districtParts) {
      expect(areasOfPart(sixteen, id, '2022-12-31')).toHaveLength(1);
    }
  });

  it('are nine from 2023, and nobody has written down their borders', () => {
    const nine = careAreasOfKind('CHILD_PSYCHIATRY', '2023-12-31');
    expect(nine).toHaveLength(getFigure('bup-omraden-2023').value);
    expect(nine.filter(({ compositionKnown }) => compositionKnown)).toEqual([]);
  });

  it('say part by part which meetings of clinic and district are documented', () => {
    const documented = careAreas.flatMap(({ memberships }) => memberships.filter(({ demo }) => !demo));
    expect(documented.map(({ partId }) => partId).toSorted()).toEqual([
      'hasselby-vallingby',
      'norrtalje',
      'rinkeby-kista',
      'spanga',
      'tensta',
      'tyreso',
    ]);
  });

  it('are six with one Malina clinic each, from 2022-09-01', () => {
    expect(careAreasOfKind('MALINA', '2022-08-31')).toEqual([]);
    const six = careAreasOfKind('MALINA', '2022-09-01');
    expect(six).toHaveLength(getFigure('malina-omraden').value);
    expect(new Set(six.flatMap(({ unitIds }) => unitIds)).size).toBe(6);
  });
});
