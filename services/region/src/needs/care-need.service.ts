import { RecordPart } from '@samsyn/disclosure/record-part';
import { keyForms, readPage, toConnection } from '@samsyn/subgraph/pages';
import type { RegionContext } from '../context.js';
import type { CareNeedRow } from './care-need.entity.js';

/** The assessment, when the viewer may read the region's part of the child's plans; else null, as for an unknown key. */
export async function findCareNeed(
  childId: string,
  id: string,
  { access, needs }: RegionContext,
): Promise<CareNeedRow | null> {
  if (!(await access.may(childId, RecordPart.PLAN))) return null;
  return (await needs.ofChild.load(childId)).find((row) => row.id === id) ?? null;
}

/**
 * A page of the assessments that the viewer may read and that stand, the latest first. The database opens what the viewer
 * may read; each row is decided, and logged, once more.
 */
export async function findCareNeedPage(
  asked: {
    readonly first: number;
    readonly after: string | null | undefined;
    readonly childId: string | null;
  },
  context: RegionContext,
) {
  const page = readPage(asked.first, asked.after, [keyForms.date, keyForms.uuid]);
  const { access, needs, transaction } = context;
  if (access.asker.isSecretariat) return { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const [afterDate, afterId] = page.after ?? [];
  await access.openAll(RecordPart.PLAN);
  const places: { readonly childId: string; readonly id: string; readonly assessedOn: string }[] =
    await transaction.run((manager) =>
      manager.query(standing, [afterDate ?? null, afterId ?? null, page.first + 1, asked.childId]),
    );
  const { edges, pageInfo } = toConnection(places, page.first, (place) => [place.assessedOn, place.id]);
  const found = await Promise.all(
    edges.map(async ({ cursor, node: { childId, id } }) => {
      if (!(await access.may(childId, RecordPart.PLAN))) return [];
      const node = (await needs.ofChild.load(childId)).find((row) => row.id === id);
      return node ? [{ cursor, node }] : [];
    }),
  );
  return { edges: found.flat(), pageInfo };
}

// $1 and $2 the place to go on from, $3 rows, $4 one child.
const standing = `
  select n.child_id as "childId", n.id, n.assessed_on::text as "assessedOn" from care_need n
   where n.child_id = any((select opened('PLAN'))::uuid[]) and n.withdrawn_at is null and ($4::uuid is null or n.child_id = $4)
     and ($1::date is null or n.assessed_on < $1::date or (n.assessed_on = $1::date and n.id > $2::uuid))
   order by n.assessed_on desc, n.id
   limit $3`;
