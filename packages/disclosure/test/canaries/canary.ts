import { createHash } from 'node:crypto';

/** Where a canary was put. */
export interface Canary {
  readonly text: string;
  readonly owner: 'kommun' | 'region';
  readonly table: string;
  readonly column: string;
  /** The row it stands in, before it was put there. */
  readonly row: Readonly<Record<string, unknown>>;
}

type Sql = (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/**
 * Columns of text that hold keys and words of a fixed vocabulary, in any table, or in the one that is named. Every other
 * column of text is free: a new one gets a canary without anybody's doing.
 */
const codes = new Set([
  ...['part', 'parts', 'unit_id', 'authority', 'receiving_units', 'ground', 'relation', 'from_unit_id'],
  ...['subject', 'drawn_by', 'signed_by', 'verdicts', 'operation_id', 'principal', 'action'],
  ...['gender', 'registered_municipality', 'registered_part_id', 'staying_municipality', 'staying_part_id'],
  ...['school_unit_id', 'kind', 'status', 'presence', 'responsible', 'reasons', 'initiated_by', 'life_area'],
  ...['coordinating_unit_id', 'answer', 'party_kind', 'form', 'referral_answer.outcome'],
  ...['log_seal.columns', 'log_seal.key_id', 'access_log.decision', 'escalation.level'],
  ...['sip_check_code.area', 'sip_check_code.term', 'sip_check_code.occasion', 'sip_check_code.respondent'],
  ...['sip_check_sum.area', 'sip_check_sum.term', 'sip_check_sum.occasion', 'sip_check_sum.respondent'],
  ...['sip_check_sum.statement', 'sip_check_publication.area', 'sip_check_publication.term'],
  ...['sip_check_publication.occasion', 'sip_check_publication.respondent', 'sip_check_publication.counts'],
  ...['closed_figure.term', 'closed_figure.area', 'closed_figure.of_table', 'closed_figure.category'],
  'figure_closing.term',
  ...['hidden_from_guardians.what', 'plan_change.digest', 'plan_change.move', 'plan_change.concerns'],
  // Of what organisations do.
  ...['bus_group_id', 'seat_owner', 'to_seat_owner', 'county_code', 'municipality_code', 'state', 'category'],
  ...['sender_unit_id', 'sender_kind', 'recipient_unit_id', 'recipient_kind', 'responsible_unit_id', 'axis'],
  ...[
    'group_ground',
    'made_as',
    'party',
    'actor',
    'role',
    'mandate',
    'standing',
    'outcome',
    'body',
    'priority',
  ],
  ...[
    'known_to',
    'from_known_to',
    'to_known_to',
    'decided_known_to',
    'starts_at',
    'ends_at',
    'point',
    'step',
  ],
  ...[
    'deviation_step.move',
    'deviation_strike.part',
    'deviation_strike.struck_as',
    'deviation_analysis.term',
    'spider_measurement.means',
    'survey.earlier_ends',
    'bus_meeting_change.change',
  ],
  ...['themes', 'rhythm_rule', 'rhythm_per', 'agreement_standing', 'school_may_call', 'individual_cases'],
  ...['forum_description.form', 'forum_description.follow_up', 'forum_description.agreement_renewal'],
]);

/** What tells more by being there at all than by what it says: a canary only where something stands. */
const onlyWhereSomethingStands = new Set([
  'consent.decision_reference',
  'ended_by',
  'spider_measurement.source',
]);

const standsAlone = (table: unknown, column: string) =>
  onlyWhereSomethingStands.has(column) || onlyWhereSomethingStands.has(`${table}.${column}`);

/** A text that stands nowhere else, and tells nothing of where it stands. */
const canaryForm = /kanarie[0-9a-f]{16}/g;

const tokenFor = (place: string) => `kanarie${createHash('sha256').update(place).digest('hex').slice(0, 16)}`;

/**
 * Puts a canary into every free text of every row of an owner's tables that are about people, found in the catalogue: the
 * tables that row-level security is on (row-security.test.ts holds it to be on all of them).
 */
export async function plantCanaries(owner: Canary['owner'], sql: Sql): Promise<Canary[]> {
  const columns = await sql(
    `select c.relname as table, a.attname as column, a.atttypid = 'text[]'::regtype as "isList", a.atttypid = 'jsonb'::regtype as "isRecord"
       from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and c.relrowsecurity and a.attnum > 0 and not a.attisdropped
        and (a.atttypid in ('text'::regtype, 'varchar'::regtype, 'text[]'::regtype, 'json'::regtype, 'jsonb'::regtype))
      order by 1, 2`,
  );
  const canaries: Canary[] = [];
  for (const table of new Set(columns.map((each) => String(each.table)))) {
    const free = columns.filter(
      (each) =>
        each.table === table && !codes.has(String(each.column)) && !codes.has(`${table}.${each.column}`),
    );
    if (free.length === 0) continue;
    for (const { place, ...row } of await sql(`select t.*, t.ctid::text as place from ${table} t`)) {
      const here = free
        .filter(({ column }) => row[String(column)] || !standsAlone(table, String(column)))
        .map(({ column, isList, isRecord }) => ({
          column: String(column),
          isList,
          isRecord,
          text: tokenFor(`${owner} ${table} ${column} ${place} ${JSON.stringify(row.id ?? row.child_id)}`),
        }));
      await sql(
        `update ${table} set ${here.map(({ column }, index) => `"${column}" = $${index + 2}`).join(', ')} where ctid = $1::tid`,
        [place, ...here.map((each) => standing(each))],
      );
      canaries.push(...here.map(({ column, text }) => ({ owner, table, column, text, row })));
    }
  }
  return canaries;
}

/** The canary in the form that its column takes; a version of a plan tells it as the plan's question. */
function standing({ text, isList, isRecord }: { text: string; isList: unknown; isRecord: unknown }): unknown {
  if (isRecord) return { plan: { question: text } };
  return isList ? [text] : text;
}

/** Where a canary stands, for people. */
export const nameOf = ({ owner, table, column }: Canary) => `${owner} ${table}.${column}`;

/**
 * The canaries in a text, in capital letters too, and identity numbers with a sign in them.
 *
 * @throws Error when there is a part of one, or one that was never put anywhere
 */
export function findCanaries(text: string, canaries: readonly Canary[]): Canary[] {
  const words = new Set(text.toLowerCase().match(canaryForm));
  const digits = text.replaceAll(/[-+]/g, '');
  const found = canaries.filter((canary) =>
    canary.column === 'identity_number' ? digits.includes(canary.text) : words.has(canary.text),
  );
  const known = new Set(found.map((canary) => canary.text));
  const rest = text.toLowerCase().replaceAll(canaryForm, (word) => (known.has(word) ? '' : word));
  if (rest.includes('kanarie'))
    throw new Error('There is a part of a canary, or one that nobody has put anywhere.');
  return found;
}
