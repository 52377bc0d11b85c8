const setting = (name: string) =>
  `coalesce(nullif(current_setting('samsyn.${name}', true), ''), '[]')::jsonb`;
const units = `(select array(select jsonb_array_elements_text(${setting('units')})))::text[]`;
const has = (role: string) => `(${setting('roles')} ? '${role}')`;
const leads = (column: string) =>
  `(${has('MANAGER')} and not ${has('SECRETARIAT')} and ${column} = any(${units}))`;

/** Who may strike: who leads the sender; from when it is sent, who leads the recipient, and the secretariat. */
const mayStrike = `(${leads('d.sender_unit_id')} or (d.sent_at is not null and (${has('SECRETARIAT')} or ${leads('d.recipient_unit_id')})))`;

/**
 * What was struck of deviations, and why. The text itself is gone: it is overwritten by the one function that may, with the digest of
 * what was sent, by which it could be guessed. Frozen: the migration runs this text.
 */
export const deviationStrikeStatements: readonly string[] = [
  `create table deviation_strike (id uuid primary key, deviation_id uuid not null references deviation, part text not null,
     step_id uuid references deviation_step, reason text not null, struck_as text not null, unit_id text, content bytea,
     struck_by text not null, struck_on date not null, struck_at timestamptz not null default clock_timestamp(),
     check ((part = 'NOTE') = (step_id is not null)))`,
  'create index strike_of_deviation on deviation_strike (deviation_id)',
  'alter table deviation_strike enable row level security',
  'alter table deviation_strike force row level security',
  'create policy keeper on deviation_strike to region_owner using (true) with check (true)',
  // Whoever is told of what was struck: the policies of the two tables answer.
  `create policy reader on deviation_strike for select to region_app using (exists (select 1 from deviation d where d.id = deviation_id)
     and (step_id is null or exists (select 1 from deviation_step s where s.id = step_id)))`,
  'grant select on deviation_strike to region_app',
  `create function strike_deviation_text(strike uuid, of_deviation uuid, of_part text, of_step uuid, why text, acts_as text, for_unit text, sent bytea, today date)
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
     elsif of_part in ('WHAT', 'CONSEQUENCE', 'PROPOSAL') then
       update deviation set what = case of_part when 'WHAT' then '' else what end,
              consequence = case of_part when 'CONSEQUENCE' then '' else consequence end,
              proposal = case of_part when 'PROPOSAL' then null else proposal end, content = '\\x'
        where id = of_deviation
          and case of_part when 'WHAT' then what <> '' when 'CONSEQUENCE' then consequence <> '' else proposal is not null end;
       if not found then return false; end if;
       update deviation_step set content = '\\x' where deviation_id = of_deviation and move = 'REVISE';
     else
       return false;
     end if;
     update deviation set version = version + 1 where id = of_deviation;
     insert into deviation_strike (id, deviation_id, part, step_id, reason, struck_as, unit_id, content, struck_by, struck_on)
       values (strike, of_deviation, of_part, of_step, why, acts_as, for_unit, sent, current_setting('samsyn.subject', true), today);
     return true;
   end $$`,
  'revoke execute on function strike_deviation_text from public',
  'grant execute on function strike_deviation_text to region_app',
];
