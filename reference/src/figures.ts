import type { PublishedFigure } from './figure.js';
import { deviationFigures } from './figures-deviations.js';
import { organisationFigures } from './figures-organisation.js';
import { schoolingFigures } from './figures-schooling.js';

/** All published figures, by topic. */
export const publishedFigures: readonly PublishedFigure[] = [
  ...deviationFigures,
  ...schoolingFigures,
  ...organisationFigures,
];

/** The figure with an id. Throws for an unknown id. */
export function getFigure(id: string): PublishedFigure {
  const found = publishedFigures.find((figure) => figure.id === id);
  if (!found) throw new Error(`There is no published figure ${id}`);
  return found;
}
