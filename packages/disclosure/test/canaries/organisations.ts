import { organisedGroup } from '../../../../services/kommun/test/organised-group.js';
import { registeredForum } from '../../../../services/kommun/test/registered-forum.js';
import { recordedCounty } from '../../../../services/region/test/county.js';
import { recordDeviations } from '../../../../services/region/test/recorded-deviations.js';
import { measuredGroups } from '../../../../services/region/test/surveys.js';
import { seatedGroup } from '../../../collaboration/test/seated-group.js';
import type { startTalkativeStack } from './talkative-stack.js';

type Stack = Awaited<ReturnType<typeof startTalkativeStack>>;

export const group = 'bus-farsta';

/** Keys of what there is to ask of. */
export type Organisations = Awaited<ReturnType<typeof recordOrganisations>>;

/** What both owners record of organisations, with something in every column: a group's year, forums, deviations sent and not, surveys, the county's bodies. */
export async function recordOrganisations({ world, records }: Stack) {
  const organised = await organisedGroup(world);
  const { forumId } = await registeredForum(world);
  const insert = (table: string, row: Record<string, unknown>) => records.insert(table, row);
  await seatedGroup(insert, group, 'bup-farsta');
  const surveys = await measuredGroups(insert, { group, unit: 'bup-farsta', seats: 5 });
  const deviations = await recordDeviations(records, group);
  // What was said within the sender's unit before it was sent.
  await records.sql(
    `insert into deviation_step select (jsonb_populate_record(s,
       jsonb_build_object('id', gen_random_uuid(), 'is_internal', true, 'place', 9, 'move', 'RETURN'))).* from deviation_step s`,
  );
  await recordedCounty(records);
  return { meetingId: organised.meetings.heldId, forumId, surveys, deviations };
}
