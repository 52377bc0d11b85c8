const text = (name: string) => `coalesce(nullif(current_setting('samsyn.${name}', true), ''), '[]')::jsonb`;
const units = `(select array(select jsonb_array_elements_text(${text('units')})))::text[]`;
const groupsLed = `(select array(select jsonb_array_elements_text(${text('led_groups')})))::text[]`;
const has = (role: string) => `(${text('roles')} ? '${role}')`;
const isManager = `(select ${has('MANAGER')} and not ${has('SECRETARIAT')})`;
const worksHere = `(select (${has('STAFF')} or ${has('MANAGER')} or ${has('COORDINATOR')}) and not ${has('SECRETARIAT')})`;
const today = `(now() at time zone 'Europe/Stockholm')::date`;
const leads = (column: string) => `(${isManager} and ${column} = any(${units}))`;
const leadsGroup = `(${isManager} and (bus_group_id = any(${groupsLed}) or bus_group_id in (
       select s.bus_group_id from bus_seat s where s.unit_id = any(${units}) and s.from_on <= ${today} and (s.to_on is null or s.to_on > ${today}))))`;
const isParty = `(${leads('sender_unit_id')} or ${leads('recipient_unit_id')})`;
/** A gap between two of the steering group's meetings has gone. */
const isLeft = `state_on < ${today} - 92`;

/**
 * The second lock behind deviation-moves.rules.ts, with the days: a party decides in its own case, and goes on where the group does
 * not, when the group has had its time. Of what is sent it cannot tell an answer from a decision. Frozen: the migration runs this text.
 */
export const deviationStandInStatements: readonly string[] = [
  `alter policy stepper on deviation using (case when state in ('REPORTED', 'RETURNED') then (${worksHere} and sender_unit_id = any(${units}))
       when state = 'SENT' then ${isParty} or ${leadsGroup}
       when state = 'ANSWERED' then case when ${isParty} then ${isLeft} else ${leadsGroup} end
       when state = 'DONE' then ${leadsGroup} or (${isParty} and ${isLeft})
       when state = 'DECIDED' then ${leads('responsible_unit_id')}
       else false end)`,
];
