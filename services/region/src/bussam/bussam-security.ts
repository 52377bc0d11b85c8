/** Told to whoever works for one of the organisations; to no family, and no machine. */
const isStaff = `current_setting('samsyn.roles', true) ~ '"(STAFF|MANAGER|COORDINATOR|SECRETARIAT)"'`;
const isSecretariat = `current_setting('samsyn.roles', true) like '%"SECRETARIAT"%'`;
const bySelf = `current_setting('samsyn.subject', true)`;

/** The county's code with SCB: what belongs together is read by it, in one statement. */
export const stockholmCounty = '01';

interface BussamTable {
  readonly name: string;
  readonly columns: string;
  /** By these columns one row stands at a time. */
  readonly onceBy?: string;
  readonly versioned?: boolean;
}

const followUp = `followed_up_on date not null, standing text not null, what text not null`;
const body = 'body text not null';

/** What the documents tell of the county's bodies: replaced whole with the reference data, and changed by nobody. */
const referenceTables: readonly BussamTable[] = [
  {
    name: 'county_body',
    columns: `id text primary key, ${body}, name text not null, task text not null`,
  },
  {
    name: 'county_body_relation',
    columns: `id text primary key, ${body}, relation text not null, other text not null`,
  },
  {
    name: 'county_meeting_rule',
    columns: `id text primary key, ${body}, rule text not null, times integer not null, per text not null`,
  },
];

/** What BUSSAM's secretariat enters. */
const enteredTables: readonly BussamTable[] = [
  { name: 'bussam_meeting', columns: `${body}, meets_on date not null`, versioned: true },
  {
    name: 'bussam_meeting_entry',
    columns: `meeting_id uuid not null references bussam_meeting, kind text not null check (kind in ('NOTICE', 'OUTCOME', 'MINUTES')),
       on_day date not null, with_agenda boolean, outcome text, kept_in text`,
    onceBy: 'meeting_id, kind',
  },
  {
    name: 'bussam_decision',
    columns:
      'meeting_id uuid not null references bussam_meeting, what text not null, responsible text, due_on date',
  },
  {
    name: 'bussam_decision_follow_up',
    columns: `decision_id uuid not null references bussam_decision, ${followUp}`,
  },
  {
    name: 'bussam_question',
    columns: `year integer not null, ordinal integer not null, question text not null, responsible text`,
    versioned: true,
  },
  {
    name: 'bussam_activity',
    columns:
      'question_id uuid not null references bussam_question, what text not null, responsible text, due_on date',
  },
  {
    name: 'bussam_question_follow_up',
    columns: `question_id uuid not null references bussam_question, activity_id uuid references bussam_activity, ${followUp},
       documented_in text`,
  },
  {
    name: 'bussam_document',
    columns: `kind text not null, name text not null, decided_on date, decided_known_to text, decided_by text, proposed boolean not null,
       from_on date, from_known_to text, to_on date, to_known_to text`,
  },
];

/**
 * Tables of what the county's bodies do. The secretariat alone adds; what no longer stands is ended, by whom and when, and stays.
 * Frozen: the migration runs this text.
 */
export function bussamTableStatements(): string[] {
  const county = `county_code text not null default '${stockholmCounty}'`;
  return [
    ...referenceTables.flatMap(({ name, columns }) => [
      `create table ${name} (${columns}, ${county}, from_on date, from_known_to text, to_on date, to_known_to text,
         source text not null, demo boolean not null)`,
      `grant select on ${name} to region_app`,
    ]),
    ...enteredTables.flatMap(({ name, columns, onceBy, versioned }) => [
      `create table ${name} (id uuid primary key, ${county}, ${columns}, ${versioned ? 'version integer not null default 1, ' : ''}source text,
         demo boolean not null default false, content bytea, recorded_by text not null, recorded_as text not null,
         recorded_at timestamptz not null default clock_timestamp(), ended_by text, ended_at timestamptz)`,
      ...(onceBy ? [`create unique index ${name}_stands on ${name} (${onceBy}) where ended_at is null`] : []),
      `alter table ${name} enable row level security`,
      `alter table ${name} force row level security`,
      `create policy keeper on ${name} to region_owner using (true) with check (true)`,
      `create policy reader on ${name} for select to region_app using (${isStaff})`,
      `create policy recorder on ${name} for insert to region_app
         with check (recorded_by = ${bySelf} and ended_by is null and ${isSecretariat})`,
      `create policy ender on ${name} for update to region_app using (${isSecretariat})
         with check (ended_by is null or ended_by = ${bySelf})`,
      `grant select, insert on ${name} to region_app`,
      `grant update (ended_by, ended_at${versioned ? ', version' : ''}) on ${name} to region_app`,
    ]),
  ];
}
