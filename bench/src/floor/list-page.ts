import type { Access } from '@samsyn/disclosure/decide';
import { RecordPart } from '@samsyn/disclosure/record-part';
import type { Viewer } from '@samsyn/subgraph/viewer';
import { footingOf, withFooting } from './footing.js';
import { careFootingFacts, findGaps, shapeGaps } from './gaps.js';
import type { Owner, Reading } from './owner.js';
import {
  ageOf,
  displayNameOf,
  followUpOf,
  type Json,
  today,
  UnitNames,
  unitsAround,
  viewerOf,
} from './shapes.js';

const { IDENTITY, PLAN } = RecordPart;

const places = `
  with matching as (
    select p.id, p.child_id, coalesce(p.next_follow_up_on, '9999-12-31') as sorted_on
      from (select distinct unnest(opened('PLAN')) as child_id) r join plan p on p.child_id = r.child_id
     where p.status <> 'CLOSED')
  select id, child_id, sorted_on::text, (select count(*)::int from matching) as total from matching
   order by matching.sorted_on, id limit $1`;

const records = `
  /* list, municipality */ ${withFooting('municipal_unit', '$1')}
  select jsonb_build_object('footing', ${footingOf('p.child_id')}, 'plan', to_jsonb(p), 'child', to_jsonb(c) - 'identity_number',
    'goals', (select coalesce(jsonb_agg(to_jsonb(g) order by g.position, g.id), '[]') from goal g where g.child_id = p.child_id and g.plan_id = p.id),
    'interventions', (select coalesce(jsonb_agg(to_jsonb(i) order by i.from_on, i.id), '[]') from municipal_intervention i where i.child_id = p.child_id and i.plan_id = p.id),
    'parties', (select coalesce(jsonb_agg(to_jsonb(m) order by m.kind, m.id), '[]') from plan_party m where m.child_id = p.child_id and m.plan_id = p.id),
    'guardians', (select coalesce(jsonb_agg(to_jsonb(g)), '[]') from guardian g where g.child_id = p.child_id),
    'followUps', (select coalesce(jsonb_agg(to_jsonb(f) order by f.due_on, f.id), '[]') from follow_up f where f.child_id = p.child_id and f.plan_id = p.id)) as record
    from unnest($1::uuid[], $2::uuid[]) with ordinality as asked(child_id, id, place)
    join plan p on p.child_id = asked.child_id and p.id = asked.id left join child c on c.id = p.child_id
   order by asked.place`;

const careFacts = `
  /* list, region */ ${withFooting('care_unit', '$1')}
  select part.plan_id, part.child_id, ${footingOf('part.child_id')} as footing,
    (select u.kind from care_unit u where u.id = part.unit_id) as kind,
    (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'goal_id', i.goal_id, 'status', i.status, 'party_kind', i.party_kind,
       'from_on', i.from_on, 'until_on', i.until_on, 'declined_on', i.declined_on) order by i.declined_on, i.id), '[]') from care_intervention i
      where i.child_id = part.child_id and i.plan_id = part.plan_id) as interventions,
    (select coalesce(jsonb_agg(jsonb_build_object('goalId', goal_id, 'acceptedCount', accepted)), '[]') from (
       select goal_id, count(*) filter (where status in ('ACCEPTED', 'ONGOING') and (until_on is null or until_on >= $3::date)
                and (from_on is null or from_on <= $3::date + 30)) as accepted from care_intervention i
        where i.child_id = part.child_id and i.plan_id = part.plan_id and goal_id is not null group by goal_id) g) as goals,
    (select coalesce(jsonb_agg(jsonb_build_object('referralId', id, 'purpose', purpose, 'since', since, 'goalId', goal_id) order by since, id), '[]') from (
       select r.id, r.purpose, r.goal_id, coalesce(max(a.answered_on), r.sent_on) as since
         from referral r join referral_answer a on a.child_id = r.child_id and a.referral_id = r.id
        where r.child_id = part.child_id and r.plan_id = part.plan_id group by r.child_id, r.id
       having bool_and(a.outcome = 'DECLINED')) d) as "declinedReferrals"
    from unnest($1::uuid[], $2::uuid[]) as asked(child_id, plan_id)
    join care_plan_part part on part.child_id = asked.child_id and part.plan_id = asked.plan_id`;

interface Owners {
  readonly kommun: Owner;
  readonly region: Owner;
}

/** Mina barn. */
export async function answerList(
  { kommun, region }: Owners,
  viewer: Viewer,
  { first }: { first: number },
): Promise<Json> {
  const units = new UnitNames();
  for (const id of viewer.units) units.want(id);
  const municipal = await kommun.read(viewer, (reading) => readMunicipal(reading, first, units));
  const care = await region.read(viewer, (reading) => readCare(reading, municipal.found, units));
  const on = today();
  const last = municipal.found.at(-1);
  return {
    __typename: 'Query',
    plans: {
      __typename: 'PlanConnection',
      edges: municipal.found.map(({ plan, child, ...rest }: Json, place: number) => {
        const record = { plan, ...rest, guardians: municipal.named[place] ? rest.guardians : [] };
        const facts = care.get(plan.id) ?? null;
        const named = municipal.named[place];
        const around = unitsAround(units, municipal.access[place] as Access, viewer.units);
        const next = rest.followUps.find((row: Json) => row.done_on === null);
        return {
          __typename: 'PlanEdge',
          node: {
            __typename: 'Plan',
            child: {
              __typename: 'Child',
              age: named ? ageOf(child.birth_date, on) : null,
              displayName: named ? displayNameOf(child) : null,
              id: plan.child_id,
              protectedIdentity: named ? child.protected_identity : null,
            },
            gaps: shapeGaps(findGaps(record, facts, on), record, facts, around),
            id: plan.id,
            nextFollowUp: next ? followUpOf(next, on) : null,
            parties: rest.parties.map((row: Json) => ({
              __typename: 'PlanParty',
              id: row.id,
              kind: row.kind,
              unit: around.of(row.unit_id),
            })),
            question: plan.question,
            status: plan.status,
          },
        };
      }),
      pageInfo: {
        __typename: 'PageInfo',
        endCursor: last
          ? Buffer.from(JSON.stringify([municipal.lastSorted, last.plan.id])).toString('base64url')
          : null,
        hasNextPage: municipal.more,
      },
      totalCount: municipal.total,
    },
    viewer: viewerOf(viewer, units),
  };
}

async function readMunicipal(reading: Reading, first: number, units: UnitNames) {
  await reading.rows(`select open_readable($1)`, [PLAN]);
  const listed: Json[] = await reading.rows(places, [first + 1]);
  const shown = listed.slice(0, first);
  const children = shown.map(({ child_id }) => child_id);
  await reading.askAbout(children);
  const found: Json[] = (await reading.rows(records, [children, shown.map(({ id }) => id)])).map(
    (row: Json) => row.record,
  );
  const access = found.map(({ plan }) => reading.to(plan.child_id, PLAN));
  const named = found.map(({ plan }) => reading.to(plan.child_id, IDENTITY).allowed);
  for (const { parties } of found) for (const { unit_id } of parties) units.want(unit_id);
  units.know(
    'MunicipalUnit',
    await reading.rows('select id, name from municipal_unit where id = any($1)', [units.ids()]),
  );
  return {
    found,
    access,
    named,
    more: listed.length > first,
    total: listed[0]?.total ?? 0,
    lastSorted: shown.at(-1)?.sorted_on,
  };
}

async function readCare(
  reading: Reading,
  found: readonly Json[],
  units: UnitNames,
): Promise<Map<string, Json>> {
  const children = found.map(({ plan }) => plan.child_id);
  await reading.askAbout(children);
  for (const child of children) reading.to(child, PLAN);
  const rows: Json[] = await reading.rows(careFacts, [children, found.map(({ plan }) => plan.id), today()]);
  units.know(
    'CareUnit',
    await reading.rows('select id, name from care_unit where id = any($1)', [units.ids()]),
  );
  const on = today();
  return new Map(rows.map((row) => [row.plan_id, { ...row, ...careFootingFacts(row, on) }]));
}
