/** Names of the roles: `<owner>_owner` and `<owner>_app`. */
type Owner = string;

/**
 * The recurring check of the log, in the database: a manager gets a sample of the own unit's lines, drawn once, and signs
 * it. The service can neither choose lines nor draw anew before the last sample is signed: `draw_log_sample` does it, and
 * no other line of the unit's is ever shown. What was drawn and signed is only added to. Frozen: migrations run this text.
 */
export function logReviewStatements(owner: Owner): string[] {
  const app = `${owner}_app`;
  const asDefiner = 'security definer set search_path = public, pg_temp';
  const functions: [name: string, signature: string, text: string][] = [
    [
      'managed_units',
      '()',
      `returns text[] language sql stable as $$
         select case when current_setting('samsyn.roles', true) like '%"MANAGER"%'
                then array(select id from own_unit where id = any(viewer_units())) else '{}' end $$`,
    ],
    // Ten lines, and one for every twenty from two hundred on, up to twenty-five. Readings that were reviews themselves are
    // left out: they would soon be most of what there is.
    [
      'draw_log_sample',
      '(asked text, new_id uuid, drawer text)',
      `returns uuid language plpgsql volatile ${asDefiner} as $$
       declare
         latest record;
         fresh record;
       begin
         if not asked = any(managed_units()) then return null; end if;
         select r.id, r.until_line, s.review_id as signed into latest from log_review r
           left join log_review_signature s on s.review_id = r.id
          where r.unit_id = asked order by r.after_line desc limit 1;
         if latest.id is not null and latest.signed is null then return latest.id; end if;
         select count(*) as lines, max(id) as last, min(at) as from_at, max(at) as until_at into fresh from access_log
          where unit_id = asked and id > coalesce(latest.until_line, 0) and action <> 'REVIEW_LOG';
         if fresh.lines = 0 then return null; end if;
         insert into log_review (id, unit_id, after_line, until_line, line_count, from_at, until_at, lines, drawn_by, drawn_by_name)
         select new_id, asked, coalesce(latest.until_line, 0), fresh.last, fresh.lines, fresh.from_at, fresh.until_at,
                array(select id from (select id from access_log
                       where unit_id = asked and id > coalesce(latest.until_line, 0) and id <= fresh.last and action <> 'REVIEW_LOG'
                       order by random() limit least(25, greatest(10, fresh.lines / 20))) drawn order by id),
                current_setting('samsyn.subject', true), drawer
         on conflict (unit_id, after_line) do nothing;
         return new_id;
       end $$`,
    ],
    [
      'log_review_lines',
      '(reviews uuid[])',
      `returns table (review_id uuid, id bigint, at timestamptz, operation_id text, subject_name text, unit_id text, child_id uuid,
                      parts text[], action text, decision text, ground text)
       language sql stable ${asDefiner} as $$
         select r.id, l.id, l.at, l.operation_id, l.subject_name, l.unit_id, l.child_id, l.parts, l.action, l.decision, l.ground
           from log_review r join access_log l on l.id = any(r.lines) and l.unit_id = r.unit_id
          where r.id = any(reviews) and r.unit_id = any(managed_units()) order by r.id, l.id $$`,
    ],
  ];
  const locked = (table: string) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy keeper on ${table} to ${owner}_owner using (true) with check (true)`,
    `grant select on ${table} to ${app}`,
  ];
  return [
    `create index access_log_of_unit on access_log (unit_id, id)`,
    `create table log_review (
       id uuid primary key, unit_id text not null, after_line bigint not null, until_line bigint not null, line_count bigint not null,
       from_at timestamptz not null, until_at timestamptz not null, lines bigint[] not null, drawn_by text not null,
       drawn_by_name text not null, drawn_at timestamptz not null default clock_timestamp(), unique (unit_id, after_line))`,
    // A verdict and a note for each line, in the order of the review's lines.
    `create table log_review_signature (
       review_id uuid primary key references log_review, verdicts text[] not null, notes text[] not null, signed_by text not null,
       signed_by_name text not null, signed_at timestamptz not null default clock_timestamp(),
       check (cardinality(verdicts) = cardinality(notes)))`,
    ...functions.flatMap(([name, signature, text]) => [
      `create function ${name}${signature} ${text}`,
      `revoke all on function ${name}${signature} from public`,
      `grant execute on function ${name}${signature} to ${app}`,
    ]),
    ...locked('log_review'),
    ...locked('log_review_signature'),
    `create policy reviewer on log_review for select to ${app} using (unit_id = any((select managed_units())::text[]))`,
    // The review is read under its own policy.
    `create policy reviewer on log_review_signature for select to ${app} using (exists (select 1 from log_review r where r.id = review_id))`,
    `create policy signer on log_review_signature for insert to ${app} with check (
       signed_by = current_setting('samsyn.subject', true) and exists (
         select 1 from log_review r where r.id = review_id and cardinality(r.lines) = cardinality(verdicts)))`,
    `grant insert on log_review_signature to ${app}`,
  ];
}
