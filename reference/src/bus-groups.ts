import type { BusGroup } from './bus-group.js';
import { busGroupsOutsideStockholm } from './bus-groups-county.js';
import { busGroupsOfStockholm } from './bus-groups-stockholm.js';
import { areasOfPart } from './composition.js';
import { asOf, type IsoDate } from './sourced.js';

/**
 * All local BUS groups, past and present. The county's total is documented for 2020 only (34, f2): from 2022-02-01 the
 * rows make 36, twelve documented in the city beside the 24 carried on from 2020.
 */
export const busGroups: readonly BusGroup[] = [...busGroupsOfStockholm, ...busGroupsOutsideStockholm];

/** The local BUS groups that hold on a day. */
export function busGroupsOn(date: IsoDate): BusGroup[] {
  return asOf(busGroups, date);
}

/** The group of a part on a day: none when the documents do not say which group holds it. */
export function busGroupsOfPart(partId: string, date: IsoDate): BusGroup[] {
  return areasOfPart(busGroups, partId, date);
}
