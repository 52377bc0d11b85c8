import { type CityDistrict, cityDistricts } from './city-districts.js';
import { type SchoolArea, schoolAreas } from './school-areas.js';
import { asOf, type IsoDate } from './sourced.js';

/** A municipal area of the city that is a union of district parts. */
export type Area = CityDistrict | SchoolArea;

export type AreaKind = Area['kind'];

/** All districts and school areas that the reference data knows, past and present. */
export const areas: readonly Area[] = [...cityDistricts, ...schoolAreas];

/** The areas of one kind that hold on a day; all there ever were when no day is given. */
export function areasOfKind(kind: AreaKind, on?: IsoDate): Area[] {
  const ofKind = areas.filter((area) => area.kind === kind);
  return on === undefined ? ofKind : asOf(ofKind, on);
}
