const setting = (name: string) =>
  `coalesce(nullif(current_setting('samsyn.${name}', true), ''), '[]')::jsonb`;
const units = `(select array(select jsonb_array_elements_text(${setting('units')})))::text[]`;
const has = (role: string) => `(${setting('roles')} ? '${role}')`;
const bySelf = `current_setting('samsyn.subject', true)`;
const leads = (column: string) =>
  `(${has('MANAGER')} and not ${has('SECRETARIAT')} and ${column} = any(${units}))`;
const isReporter = `(d.reported_by = ${bySelf} and not ${has('SECRETARIAT')} and d.sender_unit_id = any(${units}))`;

/** Who may strike: who leads the sender; from when it is sent, who leads the recipient, and the secretariat. */
const mayStrike = `(${leads('d.sender_unit_id')} or (d.sent_at is not null and (${has('SECRETARIAT')} or ${leads('d.recipient_unit_id')})))`;

const ofDeviation = (condition: string) =>
  `exists (select 1 from deviation d where d.id = deviation_id and ${condition})`;

/** The manager keeps, in the own name, what stands there of somebody else's. */
const isWhatStands = `kept_by = ${bySelf} and ${ofDeviation(
  `d.state in ('REPORTED', 'RETURNED') and ${leads('d.sender_unit_id')} and d.reported_by <> ${bySelf}
     and (d.what, d.consequence) = (deviation_wording.what, deviation_wording.consequence) and d.proposal is not distinct from deviation_wording.proposal`,
)}`;

/**
 * What a reporter had written, where the manager wrote it anew: read by those two alone. It is kept as it stood, and emptied when the
 * reporter writes anew; struck, it is gone. The function that strikes is the one before, and knows of it. Frozen: the migration
 * runs this text.
 */
export const deviationWordingStatements: readonly string[] = [
  `create table deviation_wording (deviation_id uuid primary key references deviation, what text not null, consequence text not null,
     proposal text, kept_by text not null, kept_on date not null)`,
  'alter table deviation_wording enable row level security',
  'alter table deviation_wording force row level security',
  'create policy keeper on deviation_wording to region_owner using (true) with check (true)',
  `create policy reader on deviation_wording for select to region_app using (${ofDeviation(`(${isReporter} or ${leads('d.sender_unit_id')})`)})`,
  `create policy writer on deviation_wording for insert to region_app with check (${isWhatStands})`,
  // An empty one is filled by the manager, a filled one emptied by the reporter.
  `create policy mender on deviation_wording for update to region_app
     using (${ofDeviation(`d.state in ('REPORTED', 'RETURNED') and (${isReporter} or (${leads('d.sender_unit_id')} and deviation_wording.what = '' and deviation_wording.consequence = ''))`)})
     with check (case when what = '' and consequence = '' and proposal is null then ${ofDeviation(isReporter)} else ${isWhatStands} end)`,
  'grant select, insert on deviation_wording to region_app',
  'grant update (what, consequence, proposal, kept_by, kept_on) on deviation_wording to region_app',
  `create or replace function strike_deviation_text(strike uuid, of_deviation uuid, of_part text, of_step uuid, why text, acts_as text, for_unit text, sent bytea, today date)
     returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
   declare gone text;
   begin
     perform 1 from deviation d where d.id = of_deviation and ${mayStrike} for update;
     if not found then return false; end if;
     if of_part = 'NOTE' then
       select s.note into gone from deviation_step s join deviation d on d.id = s.deviation_id
        where s.id = of_step and s.deviation_id = of_deviation and s.note is not null
          and (not s.is_internal or ${leads('d.sender_unit_id')});
       if gone is null then return false; end if;
       update deviation_step set note = null, content = '\\x' where id = of_step;
       update deviation set action = null where id = of_deviation and action = gone;
     elsif of_part = 'REPORTED' then
       delete from deviation_wording w using deviation d
        where w.deviation_id = of_deviation and d.id = of_deviation and ${leads('d.sender_unit_id')};
       if not found then return false; end if;
       update deviation set content = '\\x' where id = of_deviation;
     elsif of_part in ('WHAT', 'CONSEQUENCE', 'PROPOSAL') then
       update deviation set what = case of_part when 'WHAT' then '' else what end,
              consequence = case of_part when 'CONSEQUENCE' then '' else consequence end,
              proposal = case of_part when 'PROPOSAL' then null else proposal end, content = '\\x'
        where id = of_deviation
          and case of_part when 'WHAT' then what <> '' when 'CONSEQUENCE' then consequence <> '' else proposal is not null end;
       if not found then return false; end if;
       update deviation_step set content = '\\x' where deviation_id = of_deviation and move = 'REVISE';
       update deviation_wording set what = case of_part when 'WHAT' then '' else what end,
              consequence = case of_part when 'CONSEQUENCE' then '' else consequence end,
              proposal = case of_part when 'PROPOSAL' then null else proposal end
        where deviation_id = of_deviation;
     else
       return false;
     end if;
     update deviation set version = version + 1 where id = of_deviation;
     insert into deviation_strike (id, deviation_id, part, step_id, reason, struck_as, unit_id, content, struck_by, struck_on)
       values (strike, of_deviation, of_part, of_step, why, acts_as, for_unit, sent, ${bySelf}, today);
     return true;
   end $$`,
];
