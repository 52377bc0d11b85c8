/**
 * Nobody reviews her own reading. What whoever draws a sample has read is left out of it; and where another manager drew
 * it, the signer's own lines are signed as such, OWN_READING, and never with a verdict. The database holds both.
 * Frozen: migrations run this text.
 *
 * @param owner name of the owner: roles are `<owner>_owner` and `<owner>_app`
 */
export function ownLinesStatements(owner: string): string[] {
  const app = `${owner}_app`;
  const asDefiner = 'security definer set search_path = public, pg_temp';
  const drawn = `unit_id = asked and id > coalesce(latest.until_line, 0) and action <> 'REVIEW_LOG' and subject is distinct from me`;
  return [
    `create or replace function draw_log_sample(asked text, new_id uuid, drawer text)
       returns uuid language plpgsql volatile ${asDefiner} as $$
       declare
         latest record;
         fresh record;
         me text := current_setting('samsyn.subject', true);
       begin
         if not asked = any(managed_units()) then return null; end if;
         select r.id, r.until_line, s.review_id as signed into latest from log_review r
           left join log_review_signature s on s.review_id = r.id
          where r.unit_id = asked order by r.after_line desc limit 1;
         if latest.id is not null and latest.signed is null then return latest.id; end if;
         select count(*) as lines, max(id) as last, min(at) as from_at, max(at) as until_at into fresh from access_log
          where ${drawn};
         if fresh.lines = 0 then return null; end if;
         insert into log_review (id, unit_id, after_line, until_line, line_count, from_at, until_at, lines, drawn_by, drawn_by_name)
         select new_id, asked, coalesce(latest.until_line, 0), fresh.last, fresh.lines, fresh.from_at, fresh.until_at,
                array(select id from (select id from access_log
                       where ${drawn} and id <= fresh.last
                       order by random() limit least(25, greatest(10, fresh.lines / 20))) drawn order by id),
                me, drawer
         on conflict (unit_id, after_line) do nothing;
         return new_id;
       end $$`,
    // Which lines of samples the viewer has read herself.
    `create function own_lines_of_reviews(reviews uuid[]) returns table (review_id uuid, line_id bigint)
       language sql stable ${asDefiner} as $$
         select r.id, l.id from log_review r join access_log l on l.id = any(r.lines)
          where r.id = any(reviews) and r.unit_id = any(managed_units()) and l.subject = current_setting('samsyn.subject', true) $$`,
    'revoke all on function own_lines_of_reviews(uuid[]) from public',
    `grant execute on function own_lines_of_reviews(uuid[]) to ${app}`,
    `create function judges_no_own_line(review uuid, verdicts text[]) returns boolean language sql stable as $$
       select bool_and((exists (select 1 from own_lines_of_reviews(array[review]) o where o.line_id = l.id)) = (verdicts[l.place] = 'OWN_READING'))
         from log_review r cross join unnest(r.lines) with ordinality as l(id, place) where r.id = review $$`,
    'revoke all on function judges_no_own_line(uuid, text[]) from public',
    `grant execute on function judges_no_own_line(uuid, text[]) to ${app}`,
    'drop policy signer on log_review_signature',
    `create policy signer on log_review_signature for insert to ${app} with check (
       signed_by = current_setting('samsyn.subject', true) and judges_no_own_line(review_id, verdicts) and exists (
         select 1 from log_review r where r.id = review_id and cardinality(r.lines) = cardinality(verdicts)))`,
  ];
}
