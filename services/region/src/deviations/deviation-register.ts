import { today } from '@samsyn/disclosure/change-context';
import { badInput } from '@samsyn/subgraph/errors';
import { isSlug } from '@samsyn/subgraph/ids';
import { keyForms, readPage, toConnection } from '@samsyn/subgraph/pages';
import type { RegionContext } from '../context.js';
import { countedOn } from './counted.js';
import { DeviationOrder } from './deviation.enums.js';
import type { DeviationFilterInput } from './deviation.inputs.js';
import { lastDayMet } from './deviation-deadline.rules.js';
import { isSecretariat, worksHere } from './deviation-standing.js';

/** Values for a statement, each once, by the place it has got. */
class Places {
  readonly values: unknown[] = [];
  of(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** A condition in SQL over `deviation d`, with its values. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** What the viewer is told, and the filter lets through. The database's own lock stands behind it. */
export async function conditionFor(filter: DeviationFilterInput, context: RegionContext): Promise<Condition> {
  const { viewer, deviations } = context;
  const places = new Places();
  const led = [...(await deviations.ledGroups())];
  const [units, groups] = [places.of(viewer.units), places.of(led)];
  const leads = !isSecretariat(context) && viewer.roles.includes('MANAGER');
  const isSender = worksHere(context) ? `d.sender_unit_id = any(${units})` : 'false';
  const concerned = leads
    ? `(d.recipient_unit_id = any(${units}) or d.responsible_unit_id = any(${units}) or d.bus_group_id = any(${groups}))`
    : String(isSecretariat(context));
  const all = [
    `(${isSender} or (d.sent_at is not null and ${concerned}))`,
    `${units}::text[] is not null and ${groups}::text[] is not null`,
  ];
  for (const [column, value] of equalities(filter)) all.push(`${column} = ${places.of(value)}`);
  if (filter.unitId != null) {
    const unit = places.of(slug('unitId', filter.unitId));
    all.push(`${unit} in (d.sender_unit_id, d.recipient_unit_id)`);
  }
  if (filter.from != null) all.push(`d.occurred_on >= ${places.of(filter.from)}`);
  if (filter.to != null) all.push(`d.occurred_on < ${places.of(filter.to)}`);
  if (filter.knownOn != null) all.push(countedOn(places.of(filter.knownOn)));
  else if (filter.counted === true) all.push(countedOn(null));
  if (filter.overdue === true) all.push(`d.due_on < ${places.of(today())}`);
  if (filter.waitsForViewer === true) {
    const own = leads ? waitsForManager(units, groups, places) : 'false';
    all.push(
      `(${own} or d.state = 'RETURNED' and ${isSender} and d.reported_by = ${places.of(viewer.subject)})`,
    );
  }
  return { sql: all.join(' and '), values: places.values };
}

/** What waits for whoever leads these units and a unit in these groups: `waitsForRoles` in SQL. */
function waitsForManager(units: string, groups: string, places: Places): string {
  const isParty = `(d.sender_unit_id = any(${units}) or d.recipient_unit_id = any(${units}))`;
  const standsIn = `(${isParty} and d.state_on < ${places.of(lastDayMet(today()))})`;
  const isIn = `d.bus_group_id = any(${groups})`;
  return `d.state = 'REPORTED' and d.sender_unit_id = any(${units}) or d.state = 'SENT' and d.recipient_unit_id = any(${units})
    or d.state = 'DECIDED' and d.responsible_unit_id = any(${units}) or d.state = 'DONE' and (${isIn} or ${standsIn})
    or (d.state = 'ANSWERED' or d.state = 'SENT' and d.due_on < ${places.of(today())}) and (${isIn} and not ${isParty} or ${standsIn})`;
}

function equalities(filter: DeviationFilterInput): [string, string][] {
  const { busGroupId, senderKind, recipientKind, category, state } = filter;
  const group = busGroupId == null ? null : slug('busGroupId', busGroupId);
  const asked: [string, string | null | undefined][] = [
    ['d.bus_group_id', group],
    ['d.sender_kind', senderKind],
    ['d.recipient_kind', recipientKind],
    ['d.category', category],
    ['d.state', state],
  ];
  return asked.filter((each): each is [string, string] => each[1] != null);
}

function slug(field: string, value: string): string {
  if (!isSlug(value)) throw badInput(`filter.${field}`, `${field} is not a key of this graph.`);
  return value;
}

/** A page of the register as the viewer is told it. */
export async function findDeviationPage(
  asked: {
    readonly first: number;
    readonly after: string | null | undefined;
    readonly filter: DeviationFilterInput;
    readonly order: DeviationOrder;
  },
  context: RegionContext,
) {
  const { first, after, filter, order } = asked;
  const page = readPage(first, after, [keyForms.date, keyForms.uuid]);
  const condition = await conditionFor(filter, context);
  const values = [...condition.values];
  const place = (value: unknown) => `$${values.push(value)}`;
  const day = order === DeviationOrder.LATEST ? 'd.occurred_on' : `coalesce(d.due_on, '9999-12-31'::date)`;
  const further = order === DeviationOrder.LATEST ? '<' : '>';
  const direction = order === DeviationOrder.LATEST ? 'desc' : 'asc';
  const [afterDay, afterId] = page.after ?? [];
  const beyond =
    afterDay === undefined
      ? ''
      : `and (${day} ${further} ${place(afterDay)}::date or ${day} = $${values.length}::date and d.id > ${place(afterId)}::uuid)`;
  const rows: { readonly id: string; readonly day: string }[] = await context.transaction.run((manager) =>
    manager.query(
      `select d.id, ${day}::text as day from deviation d where ${condition.sql} ${beyond} order by ${day} ${direction}, d.id limit ${place(page.first + 1)}`,
      values,
    ),
  );
  const { edges, pageInfo } = toConnection(rows, page.first, ({ id, day: key }) => [key, id]);
  const nodes = await Promise.all(edges.map(({ node }) => context.deviations.rows.load(node.id)));
  return {
    edges: edges.flatMap(({ cursor }, at) => (nodes[at] ? [{ cursor, node: nodes[at] }] : [])),
    pageInfo,
    condition,
  };
}

/** How many a condition lets through. */
export async function countDeviations(condition: Condition, { transaction }: RegionContext): Promise<number> {
  const [row]: [{ readonly count: number }] = await transaction.run((manager) =>
    manager.query(`select count(*)::int as count from deviation d where ${condition.sql}`, [
      ...condition.values,
    ]),
  );
  return row.count;
}
