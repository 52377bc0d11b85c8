import { careUnit } from './care-unit.js';
import {
  childPsychiatryInTheCity,
  childPsychiatryOutsideTheCity,
  childPsychiatryReception,
} from './child-psychiatry-units.js';
import { habilitationUnits, paediatricUnits } from './habilitation-and-paediatric-units.js';
import { primaryCareUnits } from './primary-care-units.js';
import { schools } from './schools.js';
import { asOf, type IsoDate, said } from './sourced.js';
import type { PartyKind, Unit, UnitOwner } from './unit.js';
import { unitsOfOtherMunicipalities } from './units-municipalities.js';
import { unitsOfStockholm } from './units-stockholm.js';

/** The secretariat of BUSSAM: it follows the collaboration and has no path to any child. */
const secretariat: Unit = careUnit({
  id: 'bussam',
  name: 'BUSSAM:s sekretariat',
  kind: 'OTHER',
  // Staffed by the municipalities' association and the region's administration together.
  authority: 'storsthlm-hsf',
  partId: null,
  serves: [],
  servesAssumed: false,
  origin: said('f1 och f2, avsnitt ”BUSSAM”'),
});

/** Every unit that the reference data knows, past and present. */
export const units: readonly Unit[] = [
  ...unitsOfStockholm,
  ...unitsOfOtherMunicipalities,
  ...schools,
  ...childPsychiatryInTheCity,
  ...childPsychiatryOutsideTheCity,
  childPsychiatryReception,
  ...habilitationUnits,
  ...paediatricUnits,
  ...primaryCareUnits,
  secretariat,
];

const byId = new Map(units.map((unit) => [unit.id, unit]));

/** The unit with an id, also one that no longer holds; undefined when there is none. */
export function findUnit(id: string): Unit | undefined {
  return byId.get(id);
}

/** The unit with an id. Throws for an unknown id. */
export function getUnit(id: string): Unit {
  const found = findUnit(id);
  if (!found) throw new Error(`There is no unit ${id}`);
  return found;
}

/** The units of one owner that hold on a day. */
export function unitsOf(owner: UnitOwner, on: IsoDate): Unit[] {
  return asOf(units, on).filter((unit) => unit.owner === owner);
}

/** The units of a kind that children in a part meet by default on a day: a default that choice may override. */
export function unitsServing(partId: string, kind: PartyKind, on: IsoDate): Unit[] {
  return asOf(units, on).filter((unit) => unit.kind === kind && unit.serves.includes(partId));
}
