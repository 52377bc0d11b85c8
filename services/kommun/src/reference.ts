import type { AreaOverTime } from '@samsyn/collaboration/geography/area-over-time';
import { Kept } from '@samsyn/subgraph/kept';
import type { DistrictPartRow, MunicipalityRow } from './areas/area.entity.js';
import type { AreaOnDate } from './areas/area.service.js';
import type { MunicipalUnitRow } from './units/municipal-unit.entity.js';

/** What the service keeps between requests: who is organised how, and nothing of any child. */
export class Reference {
  readonly areasToday = new Kept<readonly AreaOnDate[]>();
  readonly areasEver = new Kept<readonly AreaOverTime[]>();
  readonly municipalities = new Kept<ReadonlyMap<string, MunicipalityRow>>();
  readonly parts = new Kept<ReadonlyMap<string, DistrictPartRow>>();
  readonly units = new Kept<ReadonlyMap<string, MunicipalUnitRow>>();
}
