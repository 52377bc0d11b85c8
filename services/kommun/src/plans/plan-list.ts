import { today } from '@samsyn/disclosure/active';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { badInput } from '@samsyn/subgraph/errors';
import { readSlug } from '@samsyn/subgraph/ids';
import { keyForms, readPage, toConnection } from '@samsyn/subgraph/pages';
import type { KommunContext } from '../context.js';
import type { PlanFilter } from './plan.inputs.js';
import { findOpenPlan, type ReadablePlan } from './plan.service.js';

/** A plan's keys in the order of the list. */
interface Place {
  readonly id: string;
  readonly childId: string;
  readonly sortedOn: string;
  readonly total: string;
  readonly found: readonly string[] | null;
}

/** Beyond the last plan there is still how many there are. */
interface Nowhere {
  readonly id: null;
  readonly total: string;
  readonly found: readonly string[] | null;
}

const longestText = 100;

/**
 * A page of the plans that the viewer may read, the earliest next follow-up first, those without one last.
 * The database opens what the viewer may read; the list is of that, and each row is decided, and logged, once more.
 */
export async function findPlanPage(
  asked: { readonly first: number; readonly after: string | null; readonly filter: PlanFilter | null },
  context: KommunContext,
) {
  const page = readPage(asked.first, asked.after, [keyForms.date, keyForms.uuid]);
  const { access, transaction } = context;
  if (access.asker.isSecretariat)
    return { edges: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 };
  const [afterDate, afterId] = page.after ?? [];
  await access.openAll(RecordPart.PLAN);
  // A name may be searched only where it may be read.
  if (asked.filter?.text) await access.openAll(RecordPart.IDENTITY);
  const rows: (Place | Nowhere)[] = await transaction.run((manager) =>
    manager.query(listOfPlans, [
      ...filterParameters(asked.filter),
      afterDate ?? null,
      afterId ?? null,
      page.first + 1,
    ]),
  );
  // A search tells of each child that it found, also of those on other pages: that the words stand in its record.
  const found = rows[0]?.found ?? [];
  await Promise.all(
    found.flatMap((childId) => [
      access.to(childId, RecordPart.PLAN),
      access.may(childId, RecordPart.IDENTITY),
    ]),
  );
  const places = rows.filter((row): row is Place => row.id !== null);
  const { edges, pageInfo } = toConnection(places, page.first, (place) => [place.sortedOn, place.id]);
  const nodes = await Promise.all(
    edges.map(async ({ node, cursor }) => {
      const answer = await access.to(node.childId, RecordPart.PLAN);
      const plan = answer.allowed
        ? await findOpenPlan({ childId: node.childId, access: answer }, node.id, context)
        : null;
      return plan && { cursor, node: plan };
    }),
  );
  return {
    edges: nodes.filter((edge): edge is { cursor: string; node: ReadablePlan } => edge !== null),
    pageInfo,
    totalCount: Number(rows[0]?.total ?? 0),
  };
}

function filterParameters(filter: PlanFilter | null): unknown[] {
  const text = filter?.text?.trim() || null;
  if (text && [...text].length > longestText) {
    throw badInput('filter.text', `Search for at most ${longestText} characters.`);
  }
  if (text?.includes('\0')) throw badInput('filter.text', 'Leave out the NUL character: no text has one.');
  return [
    filter?.unit ? readSlug(filter.unit, 'filter.unit') : null,
    filter?.status ?? null,
    filter?.includeClosed ?? false,
    filter?.onlyOverdue ?? false,
    text && `%${text.replace(/[\\%_]/g, '\\$&')}%`,
  ];
}

// $1 unit, $2 status, $3 also closed, $4 only overdue, $5 text, $6 and $7 the place to go on from, $8 rows.
const listOfPlans = `
  with readable as materialized (select distinct unnest(opened('PLAN')) as child_id),
  matching as (
    select p.id, p.child_id, coalesce(p.next_follow_up_on, '9999-12-31') as sorted_on
      from readable r join plan p on p.child_id = r.child_id
     where ($1::text is null or exists (
             select 1 from plan_party m where m.child_id = p.child_id and m.plan_id = p.id and m.unit_id = $1)
            and ($1 = any(viewer_units()) or p.child_id not in (select hidden_whereabouts('PLAN', array(select child_id from readable)))))
       and ($2::text is null or p.status = $2)
       and ($2::text is not null or $3::boolean or p.status <> 'CLOSED')
       and (not $4::boolean or p.next_follow_up_on < ${today})
       and ($5::text is null or p.question ilike $5 or exists (
             select 1 from child c where c.id = p.child_id and (c.given_name || ' ' || c.family_name) ilike $5
                and c.id = any((select opened('IDENTITY'))::uuid[])))
  )
  select m.id, m.child_id as "childId", m.sorted_on::text as "sortedOn", n.total,
         case when $5::text is not null then n.children end as found
    from (select count(*) as total, array_agg(distinct child_id) as children from matching) n
    left join (
      select * from matching
       where $6::date is null or (sorted_on, id) > ($6::date, $7::uuid)
       order by sorted_on, id
       limit $8) m on true
   order by m.sorted_on, m.id`;
