import { today } from '@samsyn/disclosure/active';

const asDefiner = 'security definer set search_path = public, pg_temp';
const roles = `coalesce(current_setting('samsyn.roles', true), '')`;
const isStaff = `${roles} ~ '"(STAFF|MANAGER|COORDINATOR|SECRETARIAT)"'`;
const leads = `${roles} ~ '"(MANAGER|COORDINATOR)"' and ${roles} !~ '"SECRETARIAT"'`;

/** Subscriptions that one person may have at a time. */
export const mostSubscriptions = 10;

const functions: readonly [name: string, types: string, text: string][] = [
  // What a calendar program is given: a group's meetings, when and where. Of what they are about and of who comes, nothing; of the
  // individual forum, where one child is talked about, nothing at all.
  [
    'calendar_feed',
    'secret bytea',
    `returns jsonb language plpgsql volatile ${asDefiner} as $$
     declare
       found_one calendar_subscription;
     begin
       if ${roles} <> '["CALENDAR"]' then return null; end if;
       select s.* into found_one from calendar_subscription s where s.secret_hash = secret and s.ends_on >= ${today};
       if found_one.id is null then return null; end if;
       if found_one.last_fetched_on is distinct from ${today} then
         begin
           update calendar_subscription s set last_fetched_on = ${today} where s.id = found_one.id;
         exception
           -- Another of the holder's programs says so just now.
           when serialization_failure or deadlock_detected then null;
         end;
       end if;
       return jsonb_build_object('busGroupId', found_one.bus_group_id, 'until', found_one.ends_on, 'meetings', coalesce((
         select jsonb_agg(jsonb_build_object(
                  'id', m.id, 'version', m.version, 'day', s.meets_on, 'startsAt', s.starts_at, 'endsAt', s.ends_at, 'place', s.place,
                  'levelKind', l.kind, 'outcome', o.outcome,
                  'noticed', exists (select 1 from bus_meeting_notice n where n.meeting_id = m.id and n.ended_at is null),
                  'changedAt', greatest(m.recorded_at, (select max(c.recorded_at) from bus_meeting_change c where c.meeting_id = m.id)))
                order by s.meets_on, m.id)
           from bus_meeting m
           join bus_level l on l.id = m.level_id and l.kind <> 'INDIVIDUAL'
           join bus_meeting_schedule s on s.meeting_id = m.id and s.ended_at is null
           left join bus_meeting_outcome o on o.meeting_id = m.id and o.ended_at is null
          where m.bus_group_id = found_one.bus_group_id and m.ended_at is null
            and s.meets_on between ${today} - 366 and ${today} + 731), '[]'));
     end $$`,
  ],
  // Whoever leads a unit is told how many there are of a group, not whose; the service decides which groups.
  [
    'calendar_subscription_counts',
    'group_ids text[]',
    `returns table (id text, count int) language sql stable ${asDefiner} as $$
       select g, (select count(*)::int from calendar_subscription s where s.bus_group_id = g and s.ends_on >= ${today})
         from unnest(group_ids) g where ${leads} $$`,
  ],
  [
    'end_calendar_subscriptions',
    'group_id text',
    `returns int language plpgsql volatile ${asDefiner} as $$
     declare
       ended int;
     begin
       if not (${leads}) then raise insufficient_privilege; end if;
       delete from calendar_subscription s where s.bus_group_id = group_id;
       get diagnostics ended = row_count;
       return ended;
     end $$`,
  ],
];

/**
 * Who subscribes to which group's calendar. Each sees, renews and ends the own; the digest of a secret is read by nobody, and found by
 * the function that gives the calendar alone, which answers a calendar's machine and nobody else. Frozen: migrations run this text.
 */
export const calendarStatements: readonly string[] = [
  `create table calendar_subscription (id uuid primary key, secret_hash bytea not null unique check (length(secret_hash) = 32),
     bus_group_id text not null, subject text not null, place smallint not null check (place between 1 and ${mostSubscriptions}),
     created_at timestamptz not null default clock_timestamp(), ends_on date not null, last_fetched_on date, unique (subject, place))`,
  'create index calendar_subscription_of_group on calendar_subscription (bus_group_id)',
  'alter table calendar_subscription enable row level security',
  'alter table calendar_subscription force row level security',
  'create policy keeper on calendar_subscription to kommun_owner using (true) with check (true)',
  `create policy own on calendar_subscription to kommun_app using (subject = current_setting('samsyn.subject', true) and ${isStaff})
     with check (subject = current_setting('samsyn.subject', true) and ${isStaff} and ends_on <= ${today} + 366)`,
  'grant select (id, bus_group_id, subject, place, created_at, ends_on, last_fetched_on) on calendar_subscription to kommun_app',
  'grant insert (id, secret_hash, bus_group_id, subject, place, ends_on), update (ends_on), delete on calendar_subscription to kommun_app',
  ...functions.flatMap(([name, parameters, text]) => [
    `create function ${name}(${parameters}) ${text}`,
    `revoke all on function ${name} from public`,
    `grant execute on function ${name} to kommun_app`,
  ]),
];
