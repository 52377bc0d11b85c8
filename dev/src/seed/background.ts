import { childIdOf } from '@samsyn/disclosure/identity-number';
import { RecordPart } from '@samsyn/disclosure/record-part';
import type { Unit } from '@samsyn/reference/unit';
import { keeperOfSchooling } from './access-kommun.js';
import { municipalChild, regionalChild, type SeedKeys } from './child-rows.js';
import type { World } from './draw-case.js';
import { drawPerson } from './people.js';
import type { Random } from './random.js';
import { type ChildRows, noRows } from './rows.js';
import { drawSchooling } from './schooling.js';

/** Shared by all: a row of these tables is never made here. */
const nothing = noRows();

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

  const child = { person, identityNumber, isProtected: false, home, schooling };
  const owner = (part: RecordPart, { id, authority }: Unit) => ({ childId, part, unitId: id, authority });
  return {
    kommun: {
      ...nothing.kommun,
      child: [municipalChild(childId, child, keys)],
      record_owner: [
        owner(RecordPart.IDENTITY, registered.socialServices),
        ...(schooling ? [owner(RecordPart.SCHOOLING, keeperOfSchooling(schooling))] : []),
      ],
    },
    region: { ...nothing.region, child: [regionalChild(childId, child, keys)] },
  };
}
