import { today } from '@samsyn/disclosure/active';
import { readableChildren, readableParameters } from '@samsyn/disclosure/readable';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { badInput } from '@samsyn/subgraph/errors';
import { readSlug } from '@samsyn/subgraph/ids';
import { keyForms, readPage, toConnection } from '@samsyn/subgraph/pages';
import type { KommunContext } from '../context.js';
import type { PlanFilter } from './plan.inputs.js';
import { type ReadablePlan, readable } from './plan.service.js';

/** A plan's keys in the order of the list. */
interface Place {
  readonly id: string;
  readonly sortedOn: string;
  readonly total: string;
}

const longestText = 100;

/**
 * A page of the plans that the viewer may read, the earliest next follow-up first, those without one last.
 * The rule for who may read stands inside the query, and each row is decided, and logged, once more after it.
 */
export async function findPlanPage(
  asked: { readonly first: number; readonly after: string | null; readonly filter: PlanFilter | null },
  context: KommunContext,
) {
  const page = readPage(asked.first, asked.after, [keyForms.date, keyForms.uuid]);
  const { access, transaction, viewer, plans } = context;
  const [afterDate, afterId] = page.after ?? [];
  const places: Place[] = await transaction.run((manager) =>
    manager.query(listOfPlans, [
      ...readableParameters(viewer.subject, access.asker),
      ...filterParameters(asked.filter),
      afterDate ?? null,
      afterId ?? null,
      page.first + 1,
    ]),
  );
  const { edges, pageInfo } = toConnection(places, page.first, (place) => [place.sortedOn, place.id]);
  const nodes = await Promise.all(
    edges.map(async ({ node, cursor }) => {
      const row = await plans.rows.load(node.id);
      const plan = row && (await readable(row, context));
      return plan && { cursor, node: plan };
    }),
  );
  return {
    edges: nodes.filter((edge): edge is { cursor: string; node: ReadablePlan } => edge !== null),
    pageInfo,
    totalCount: Number(places[0]?.total ?? 0),
  };
}

function filterParameters(filter: PlanFilter | null): unknown[] {
  const text = filter?.text?.trim() || null;
  if (text && ([...text].length > longestText || text.includes('\0'))) {
    throw badInput('filter.text', `Search for at most ${longestText} characters.`);
  }
  return [
    filter?.unit ? readSlug(filter.unit, 'filter.unit') : null,
    filter?.status ?? null,
    filter?.includeClosed ?? false,
    filter?.onlyOverdue ?? false,
    text && `%${text.replace(/[\\%_]/g, '\\$&')}%`,
  ];
}

// $3 unit, $4 status, $5 also closed, $6 only overdue, $7 text, $8 and $9 the place to go on from, $10 rows.
const listOfPlans = `
  with readable as materialized (${readableChildren(RecordPart.PLAN)}),
  matching as (
    select p.id, coalesce(p.next_follow_up_on, '9999-12-31') as sorted_on
      from readable r join plan p on p.child_id = r.child_id
     where ($3::text is null or exists (
             select 1 from plan_party m where m.child_id = p.child_id and m.plan_id = p.id and m.unit_id = $3))
       and ($4::text is null or p.status = $4)
       and ($4::text is not null or $5::boolean or p.status <> 'CLOSED')
       and (not $6::boolean or p.next_follow_up_on < ${today})
       and ($7::text is null or p.question ilike $7 or exists (
             select 1 from child c where c.id = p.child_id and (c.given_name || ' ' || c.family_name) ilike $7
                and c.id in (${readableChildren(RecordPart.IDENTITY)})))
  )
  select m.id, m.sorted_on::text as "sortedOn", (select count(*) from matching) as total
    from matching m
   where $8::date is null or (m.sorted_on, m.id) > ($8::date, $9::uuid)
   order by m.sorted_on, m.id
   limit $10`;
