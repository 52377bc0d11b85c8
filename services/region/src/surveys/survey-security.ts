import { today } from '@samsyn/disclosure/active';

const asDefiner = 'security definer set search_path = public, pg_temp';
const has = (role: string) => `coalesce(current_setting('samsyn.roles', true), '') like '%"${role}"%'`;
const isSecretariat = has('SECRETARIAT');
/** As group-permissions.ts has it of who answers for a seat. */
const leads = `(${has('MANAGER')} or ${has('COORDINATOR')}) and not ${isSecretariat}`;
const isStaff = `coalesce(current_setting('samsyn.roles', true), '') ~ '"(STAFF|MANAGER|COORDINATOR|SECRETARIAT)"'`;
const bySelf = `current_setting('samsyn.subject', true)`;

const axes = [
  ...['REGULATIONS', 'DOCUMENTATION', 'GOALS', 'ORGANISATION', 'RESOURCES'],
  ...['ANCHORING', 'KNOWLEDGE', 'COMMUNICATION', 'OUTLOOK'],
];
const axisList = axes.map((axis) => `'${axis}'`).join(', ');

const tables = [
  `create table survey (id uuid primary key, year integer not null unique check (year between 2000 and 2100), title text not null,
     state text not null default 'DRAFT' check (state in ('DRAFT', 'OPEN', 'CLOSED')), opened_on date, closes_on date not null, closed_on date,
     version integer not null default 1, demo boolean not null default false, content bytea, recorded_by text not null,
     recorded_as text not null, recorded_at timestamptz not null default clock_timestamp(), check ((state = 'DRAFT') = (opened_on is null)))`,
  `create table survey_question (survey_id uuid not null references survey, axis text not null check (axis in (${axisList})),
     text_sv text not null, text_en text not null, primary key (survey_id, axis))`,
  // Which seat was asked, and whether it has answered: nothing of what, and not when.
  `create table survey_invitation (survey_id uuid not null references survey, seat_id uuid not null, bus_group_id text not null,
     seat_owner text not null check (seat_owner in ('MUNICIPAL', 'REGIONAL')), unit_id text, answered boolean not null default false,
     primary key (survey_id, seat_id))`,
  'create index survey_invitation_of_group on survey_invitation (survey_id, bus_group_id)',
  // An answer is added to these and is then no more. Of the ends of the scale it is counted how many gave them, for what could be worked out.
  `create table survey_sum (survey_id uuid not null references survey, bus_group_id text not null, axis text not null check (axis in (${axisList})),
     total integer not null, answered integer not null, ones integer not null, tens integer not null, primary key (survey_id, bus_group_id, axis))`,
  // What may be told: from a survey that has ended, or entered from what was published.
  `create table spider_measurement (bus_group_id text not null, year integer not null check (year between 2000 and 2100),
     survey_id uuid references survey, protected boolean not null default false, answers integer check (answers >= 3), means jsonb not null,
     source text, demo boolean not null default false, recorded_by text not null, recorded_as text not null,
     recorded_at timestamptz not null default clock_timestamp(), primary key (bus_group_id, year))`,
];

const names = ['survey', 'survey_question', 'survey_invitation', 'survey_sum', 'spider_measurement'];

/** Of a table that may be read: for whom, and what of it may be written by the secretariat. */
const policies = (app: string): string[] => [
  `create policy reader on survey for select to ${app} using (${isSecretariat} or (state <> 'DRAFT' and ${isStaff}))`,
  `create policy recorder on survey for insert to ${app} with check (${isSecretariat} and state = 'DRAFT' and recorded_by = ${bySelf})`,
  `create policy changer on survey for update to ${app} using (${isSecretariat} and state = 'DRAFT') with check (${isSecretariat} and state = 'DRAFT')`,
  `grant select, insert on survey to ${app}`,
  `grant update (year, title, closes_on, version) on survey to ${app}`,
  `create policy reader on survey_question for select to ${app} using (survey_id in (select id from survey))`,
  `create policy recorder on survey_question for insert to ${app} with check (survey_id in (select id from survey where state = 'DRAFT') and ${isSecretariat})`,
  `create policy changer on survey_question for update to ${app}
     using (survey_id in (select id from survey where state = 'DRAFT') and ${isSecretariat}) with check (${isSecretariat})`,
  `grant select, insert on survey_question to ${app}`,
  `grant update (text_sv, text_en) on survey_question to ${app}`,
  `create policy reader on survey_invitation for select to ${app}
     using (${isSecretariat} or bus_group_id = any((select invited_groups())::text[]))`,
  `grant select on survey_invitation to ${app}`,
  `create policy reader on spider_measurement for select to ${app} using (${isStaff})`,
  `create policy recorder on spider_measurement for insert to ${app}
     with check (${isSecretariat} and survey_id is null and not protected and recorded_by = ${bySelf})`,
  `create policy changer on spider_measurement for update to ${app}
     using (${isSecretariat} and survey_id is null) with check (${isSecretariat} and survey_id is null and not protected and recorded_by = ${bySelf})`,
  `grant select, insert on spider_measurement to ${app}`,
  `grant update (answers, means, source, demo, recorded_by, recorded_as, recorded_at) on spider_measurement to ${app}`,
];

/** Name, types, parameters, text. */
type Function = readonly [name: string, types: string, parameters: string, text: string];

const functions: readonly Function[] = [
  // The groups in which a unit of the viewer's, who leads or coordinates it, was asked.
  [
    'invited_groups',
    '',
    '',
    `returns text[] language sql stable ${asDefiner} as $$
       select case when ${leads} then array(select distinct i.bus_group_id from survey_invitation i where i.unit_id = any(viewer_units()))
              else '{}' end $$`,
  ],
  // The mean of an axis where it may be told, else null: of three units at least, and where nobody who knows the own answers can
  // work out what all others have answered. Each unit is taken to know what it answered from all its seats. Held back is
  // what all others may have given the same end of the scale to; and where holding that back would leave one possibility
  // only (1 beside 2 and 2), which is a matter of the sum, or of how many the others are.
  [
    'spider_mean',
    'integer, integer, integer, integer, integer, integer',
    'total integer, answered integer, ones integer, tens integer, more_than_units integer, most_of_unit integer',
    `returns numeric language sql immutable as $$
       select case when answered - more_than_units >= 3 and (most_of_unit <= 1 or answered >= 2 * most_of_unit + 2)
              and greatest(ones, tens) < answered - most_of_unit and total between answered + 3 and 10 * answered - 3
              then round(total::numeric / answered, 1) end $$`,
  ],
  // The secretariat sends a survey, or asks the seats that have come since. A seat's unit may have been named meanwhile.
  [
    'send_survey',
    'uuid, jsonb',
    'survey_key uuid, seats jsonb',
    `returns integer language plpgsql volatile ${asDefiner} as $$
       declare
         asked integer;
       begin
         if not ${isSecretariat} then raise insufficient_privilege; end if;
         update survey set state = 'OPEN', opened_on = coalesce(opened_on, ${today}), version = version + 1
          where id = survey_key and state <> 'CLOSED' and closes_on >= ${today};
         if not found then raise insufficient_privilege; end if;
         update survey_invitation i set unit_id = s.unit
           from jsonb_to_recordset(seats) s (seat uuid, unit text)
          where i.survey_id = survey_key and i.seat_id = s.seat and not i.answered and i.unit_id is distinct from s.unit;
         insert into survey_invitation (survey_id, seat_id, bus_group_id, seat_owner, unit_id)
           select survey_key, s.seat, s.bus_group, s.owner, s.unit
             from jsonb_to_recordset(seats) s (seat uuid, bus_group text, owner text, unit text) order by s.seat
           on conflict do nothing;
         get diagnostics asked = row_count;
         return asked;
       end $$`,
  ],
  // Whoever leads or coordinates a seat's unit answers for the seat, once. Who that is, PostgreSQL is not told.
  [
    'answer_survey',
    'uuid, uuid, jsonb',
    'survey_key uuid, seat_key uuid, answers jsonb',
    `returns text language plpgsql volatile ${asDefiner} as $$
       declare
         asked survey_invitation;
       begin
         if exists (select 1 from jsonb_each(answers) a where a.key not in (${axisList}) or jsonb_typeof(a.value) <> 'number'
              or a.value::text !~ '^([1-9]|10)$') or answers = '{}' then
           raise invalid_parameter_value;
         end if;
         select i.* into asked from survey_invitation i where i.survey_id = survey_key and i.seat_id = seat_key;
         if asked.seat_id is null or not (${leads}) or asked.unit_id is null or not (asked.unit_id = any(viewer_units())) then
           return 'REFUSED';
         end if;
         -- Written, and not only locked: whoever closes it on an older view of the sums is told to do it again.
         update survey s set version = s.version where s.id = survey_key and s.state = 'OPEN' and s.closes_on >= ${today};
         if not found then return 'NOT_OPEN'; end if;
         perform 1 from survey_invitation i where i.survey_id = survey_key and i.bus_group_id = asked.bus_group_id order by i.seat_id for update;
         if (select i.answered from survey_invitation i where i.survey_id = survey_key and i.seat_id = seat_key) then
           return 'ANSWERED_BEFORE';
         end if;
         -- All of the group's rows are written anew each time, and all nine sums: the number of the transaction tells which seat
         -- answered last of none of them.
         update survey_invitation i set answered = i.answered or i.seat_id = seat_key
          where i.survey_id = survey_key and i.bus_group_id = asked.bus_group_id;
         insert into survey_sum as s (survey_id, bus_group_id, axis, total, answered, ones, tens)
           select survey_key, asked.bus_group_id, a.axis, coalesce(g.value, 0), (g.value is not null)::int,
                  coalesce((g.value = 1)::int, 0), coalesce((g.value = 10)::int, 0)
             from unnest(array[${axisList}]) a (axis)
             left join (select e.key, e.value::text::int as value from jsonb_each(answers) e) g on g.key = a.axis
            order by a.axis
           on conflict (survey_id, bus_group_id, axis) do update set total = s.total + excluded.total,
             answered = s.answered + excluded.answered, ones = s.ones + excluded.ones, tens = s.tens + excluded.tens;
         return 'ANSWERED';
       end $$`,
  ],
  // The secretariat ends a survey: what may be told is written down, and the sums are no more.
  [
    'close_survey',
    'uuid',
    'survey_key uuid',
    `returns boolean language plpgsql volatile ${asDefiner} as $$
       declare
         ended survey;
       begin
         if not ${isSecretariat} then raise insufficient_privilege; end if;
         update survey set state = 'CLOSED', closed_on = ${today}, version = version + 1
          where id = survey_key and state = 'OPEN' returning * into ended;
         if ended.id is null then return false; end if;
         insert into spider_measurement (bus_group_id, year, survey_id, protected, answers, means, demo, recorded_by, recorded_as)
           select g.bus_group_id, ended.year, ended.id, g.units < 3, case when g.units >= 3 then g.answers end,
                  case when g.units < 3 then '{}'::jsonb else coalesce((
                    select jsonb_object_agg(s.axis, spider_mean(s.total, s.answered, s.ones, s.tens, g.answers - g.units, g.most))
                      from survey_sum s where s.survey_id = ended.id and s.bus_group_id = g.bus_group_id), '{}'::jsonb) end,
                  ended.demo, ${bySelf}, ended.recorded_as
             from (select u.bus_group_id, sum(u.answers)::int as answers, count(*) filter (where u.answers > 0)::int as units,
                          max(u.answers)::int as most
                     from (select i.bus_group_id, i.unit_id, (count(*) filter (where i.answered))::int as answers
                             from survey_invitation i where i.survey_id = ended.id group by 1, 2) u
                    group by 1) g;
         delete from survey_sum s where s.survey_id = ended.id;
         return true;
       end $$`,
  ],
];

/**
 * Surveys to the local groups. The service reads neither answers nor sums: it calls three functions, and reads what may be told.
 * Frozen: a migration runs this text.
 *
 * @param owner name of the owner: roles are `<owner>_owner` and `<owner>_app`
 */
export function surveyStatements(owner: string): string[] {
  const app = `${owner}_app`;
  return [
    ...tables,
    ...names.flatMap((name) => [
      `alter table ${name} enable row level security`,
      `alter table ${name} force row level security`,
      `create policy keeper on ${name} to ${owner}_owner using (true) with check (true)`,
    ]),
    ...functions.flatMap(([name, types, parameters, text]) => [
      `create function ${name}(${parameters}) ${text}`,
      `revoke all on function ${name}(${types}) from public`,
      `grant execute on function ${name}(${types}) to ${app}`,
    ]),
    ...policies(app),
  ];
}
