import type { CollaborationMapQuery } from '../../gql/graphql.js';
import type { Geography, GeographyKind } from './geographies.js';
import type { MapChoice } from './map-choice.js';

/** What each card of the page is made from. */
export interface MapTold {
  readonly data: CollaborationMapQuery;
  readonly geographies: Record<GeographyKind, Geography>;
  readonly choice: MapChoice;
  onChoose(next: Partial<MapChoice>): void;
}
