import { randomUUID } from 'node:crypto';
import type { World } from './world.js';

/** As many children more, each with a plan that a unit coordinates and that began on a day; one of them may be protected. */
export async function manyPlans(
  world: World,
  count: number,
  { unit = 'soc-farsta', startedOn, gender = 'GIRL', protectedIdentity = false }: ManyPlans,
): Promise<void> {
  for (let made = 0; made < count; made++) {
    const childId = randomUUID();
    await world.sql(
      `with one as (
         insert into child (id, identity_number, given_name, family_name, birth_date, gender, protected_identity, registered_municipality,
                            registered_part_id, staying_municipality, staying_part_id, grade)
         values ($1, '\\x00', 'Demo-Ett', 'Testlund', '2014-03-14', $2, $3, '0180', 'farsta', '0180', 'farsta', 5) returning id)
       insert into plan (child_id, id, status, reasons, initiated_by, coordinating_unit_id, started_on, need_assessed_on)
         select one.id, $4, 'ACTIVE', '{MENTAL_ILL_HEALTH,DISABILITY}', 'SOCIAL_SERVICES', $5, $6, $6 from one`,
      [childId, gender, protectedIdentity, randomUUID(), unit, startedOn],
    );
  }
}

interface ManyPlans {
  readonly unit?: string;
  readonly startedOn: string;
  readonly gender?: 'GIRL' | 'BOY';
  readonly protectedIdentity?: boolean;
}
