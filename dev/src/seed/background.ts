import { childIdOf } from '@samsyn/disclosure/identity-number';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { keeperOfSchooling } from './access-kommun.js';
import { addChild, type SeedKeys } from './child-rows.js';
import type { World } from './draw-case.js';
import { drawPerson } from './people.js';
import type { Random } from './random.js';
import { type ChildRows, noRows } from './rows.js';
import { drawSchooling } from './schooling.js';

/**
 * A child without a plan, of whom there are millions at national scale: who it is and where it goes to school, and which
 * authorities answer for that. No guardians, nothing disclosed, nobody assigned, nothing in the region but the key.
 */
export function backgroundRows(random: Random, ordinal: number, world: World, keys: SeedKeys): ChildRows {
  const { county, today, numbers } = world;
  const person = drawPerson(random, today, false);
  const registered = county.partOfChild(ordinal);
  const home = { registered, staying: registered };
  const schooling = drawSchooling(random, county, home, person.birthDay, today);
  const identityNumber = numbers.next(person.birthDay, person.gender);
  const childId = childIdOf(keys.childKey, identityNumber);

  const rows = noRows();
  addChild(rows, childId, { person, identityNumber, isProtected: false, home, schooling }, keys);
  const owner = (part: RecordPart, { id, authority }: { id: string; authority: string }) =>
    rows.kommun.record_owner.push({ childId, part, unitId: id, authority });
  owner(RecordPart.IDENTITY, registered.socialServices);
  if (schooling) owner(RecordPart.SCHOOLING, keeperOfSchooling(schooling));
  return rows;
}
