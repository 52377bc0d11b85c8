import { childIdOf, encryptIdentityNumber } from '@samsyn/disclosure/identity-number';
import { accessRows } from './access-rows.js';
import type { ChildCase } from './case.js';
import { isoOf } from './days.js';
import { planRows } from './plan-rows.js';
import type { Random } from './random.js';
import { type ChildRows, type KommunTables, noRows, type RegionTables, type Row } from './rows.js';

/** What children's keys and encrypted numbers are made with. Each owner has a field key of its own. */
export interface SeedKeys {
  readonly childKey: Uint8Array;
  readonly kommunFieldKey: Uint8Array;
  readonly regionFieldKey: Uint8Array;
}

/** Splits a child between the two owners: the keys are the same, and who the guardians are. */
export function rowsOfCase(child: ChildCase, random: Random, keys: SeedKeys): ChildRows {
  const childId = childIdOf(keys.childKey, child.identityNumber);
  const rows = noRows();
  rows.kommun.child.push(municipalChild(childId, child, keys));
  rows.region.child.push(regionalChild(childId, child, keys));
  for (const guardian of child.guardians) {
    // Both owners have guardians from the population register: each asks them for its own consent.
    rows.kommun.guardian.push({ childId, ...guardian });
    rows.region.guardian.push({ childId, ...guardian });
  }
  for (const absence of child.absence) rows.kommun.school_absence.push({ childId, ...absence });
  for (const plan of child.plans) planRows(rows, childId, plan, random);
  for (const contact of child.careContacts) {
    rows.region.care_contact.push({
      childId,
      id: random.uuid(),
      unitId: contact.unit.id,
      fromOn: isoOf(contact.from),
      untilOn: contact.until === null ? null : isoOf(contact.until),
    });
  }
  accessRows(rows.kommun, childId, child.kommun, random);
  accessRows(rows.region, childId, child.region, random);
  return rows;
}

/** What every child is at the municipality, also one without a plan. */
export function municipalChild(
  childId: string,
  child: Who,
  { kommunFieldKey }: SeedKeys,
): Row<KommunTables['child']> {
  const { person, identityNumber, isProtected, home, schooling } = child;
  return {
    id: childId,
    identityNumber: encryptIdentityNumber(kommunFieldKey, childId, identityNumber),
    givenName: person.givenName,
    familyName: person.familyName,
    birthDate: isoOf(person.birthDay),
    gender: person.gender,
    protectedIdentity: isProtected,
    registeredMunicipality: home.registered.municipality,
    registeredPartId: home.registered.id,
    stayingMunicipality: home.staying.municipality,
    stayingPartId: home.staying.id,
    schoolUnitId: schooling?.unit.id ?? null,
    grade: schooling?.grade ?? null,
  };
}

/** What every child is in the region: a key. */
export function regionalChild(
  childId: string,
  child: Who,
  { regionFieldKey }: SeedKeys,
): Row<RegionTables['child']> {
  return {
    id: childId,
    identityNumber: encryptIdentityNumber(regionFieldKey, childId, child.identityNumber),
    protectedIdentity: child.isProtected,
  };
}

type Who = Pick<ChildCase, 'person' | 'identityNumber' | 'isProtected' | 'home' | 'schooling'>;
