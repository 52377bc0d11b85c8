import pg from 'pg';
import type { LogLine } from './access-history.js';
import { loadBussam } from './bussam/load-bussam.js';
import type { SeedKeys } from './child-rows.js';
import { children, type Population } from './children.js';
import { CopyWriter } from './copy-writer.js';
import { swedishToday } from './days.js';
import { loadDeviations } from './deviations/load-deviations.js';
import { loadForums } from './forums/load-forums.js';
import { loadReference } from './load-reference.js';
import { loadLocalGroups } from './local-groups/load-local-groups.js';
import { type KommunTables, type LogRow, noRows, type RegionTables, type RowsOf } from './rows.js';
import { sipCheckSums } from './sip-check.js';

export type SeedScale = 'demo' | 'county' | 'national';

export interface SeedOptions {
  /** With the roles that own the tables, which have been migrated. */
  readonly kommunUrl: string;
  readonly regionUrl: string;
  /** A named size, or how many children with plans. */
  readonly scale: SeedScale | number;
  /** Another seed gives other children. */
  readonly seed?: number | string;
  /** Hexadecimal, 32 bytes each, as the services get them. */
  readonly childKey: string;
  readonly kommunFieldKey: string;
  readonly regionFieldKey: string;
  /** The day that all events are placed around, ISO; today in Sweden when not given. */
  readonly today?: string;
  readonly onProgress?: (text: string) => void;
}

/** What was written. */
export interface SeedResult extends Record<string, number> {
  children: number;
  plans: number;
}

const POPULATIONS: Readonly<Record<SeedScale, Population>> = {
  demo: { children: 1_500, withPlan: 1_500 },
  county: { children: 20_000, withPlan: 20_000 },
  // As many children as the whole country has, laid over this county's units: a load, not a picture.
  national: { children: 2_200_000, withPlan: 250_000 },
};

/** What was sealed and reviewed goes with the lines that it was about. */
const aboutTheLog = ['log_seal', 'peer_seal', 'log_review', 'log_review_signature'];

/** What was offered and published of SIP-kollen goes with the sums, which are the municipality's. */
const ofSipCheck = ['sip_check_code', 'sip_check_publication'];

/** What was closed of the statistics was counted of what is gone. */
const ofFigures = ['closed_figure', 'figure_closing'];

/** Each owner's history of plans goes with the plans; the region's begins with the first change. */
const histories = ['plan_change'];

type Written<Tables> = RowsOf<Tables> & { access_log: LogRow[] };

/**
 * Replaces everything about children in both databases with synthetic people, and the reference data with today's.
 * Deterministic: the same seed, day, scale and keys give the same bytes. For development: what was there is gone.
 */
export async function seed(options: SeedOptions): Promise<SeedResult> {
  const { kommunUrl, regionUrl, scale, today = swedishToday(), onProgress } = options;
  const population = typeof scale === 'number' ? { children: scale, withPlan: scale } : POPULATIONS[scale];
  await loadReference({ kommunUrl, regionUrl });
  await loadForums(kommunUrl);
  await loadBussam(regionUrl, today);
  const isCounty = typeof scale !== 'number' && scale !== 'demo';
  await loadLocalGroups({ kommunUrl, regionUrl }, today, isCounty);
  await loadDeviations(regionUrl, today, isCounty);

  const kommun = await begin<Written<KommunTables>>(kommunUrl, Object.keys(noRows().kommun), [
    ...ofSipCheck,
    ...ofFigures,
  ]);
  try {
    const region = await begin<Written<RegionTables>>(regionUrl, Object.keys(noRows().region));
    try {
      const result = await write(kommun.writer, region.writer, { ...options, today, population });
      onProgress?.('indexing');
      await Promise.all([finish(kommun), finish(region)]);
      return result;
    } finally {
      await region.client.end();
    }
  } finally {
    await kommun.client.end();
  }
}

interface Opened<Rows extends { [Table in keyof Rows]: readonly object[] }> {
  readonly client: pg.Client;
  readonly tables: readonly string[];
  /** Tables whose row security holds for their owner too, and has to again when the seeding is done. */
  readonly locked: readonly string[];
  readonly writer: CopyWriter<Rows>;
}

/**
 * Opens a transaction in which every table about children is empty, and nobody else can reach it. Ending the connection
 * without `finish` undoes it.
 */
async function begin<Rows extends { [Table in keyof Rows]: readonly object[] }>(
  url: string,
  ofChildren: readonly string[],
  more: readonly string[] = [],
): Promise<Opened<Rows>> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const tables = [...ofChildren, 'access_log'];
    await client.query('begin');
    await client.query(
      `truncate ${[...new Set([...tables, ...aboutTheLog, ...histories, ...more])].join(', ')} restart identity`,
    );
    const locked = await findLocked(client, tables);
    // COPY does not work where row security holds, so within this transaction it does not hold for the owner.
    for (const table of locked) await client.query(`alter table ${table} no force row level security`);
    const writer = await CopyWriter.open<Rows>(client, tables as (keyof Rows & string)[]);
    return { client, tables, locked, writer };
  } catch (cause) {
    await client.end();
    throw cause;
  }
}

async function findLocked(client: pg.Client, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select relname as name from pg_class where oid = any($1::regclass[]) and relforcerowsecurity',
    [tables],
  );
  return rows.map(({ name }) => name);
}

async function finish({ client, tables, locked }: Omit<Opened<never>, 'writer'>): Promise<void> {
  for (const table of locked) await client.query(`alter table ${table} force row level security`);
  await client.query(`analyze ${tables.join(', ')}`);
  await client.query('commit');
}

async function write(
  kommun: CopyWriter<Written<KommunTables>>,
  region: CopyWriter<Written<RegionTables>>,
  options: SeedOptions & { readonly today: string; readonly population: Population },
): Promise<SeedResult> {
  const { today, population, onProgress, seed: chosen = 1 } = options;
  const keys: SeedKeys = {
    childKey: Buffer.from(options.childKey, 'hex'),
    kommunFieldKey: Buffer.from(options.kommunFieldKey, 'hex'),
    regionFieldKey: Buffer.from(options.regionFieldKey, 'hex'),
  };
  const result: SeedResult = { children: 0, plans: 0 };
  const logs = { kommun: [] as LogLine[], region: [] as LogLine[] };
  for (const { rows, log } of children(String(chosen), today, population, keys)) {
    await kommun.write(rows.kommun as Partial<Written<KommunTables>>);
    await region.write(rows.region as Partial<Written<RegionTables>>);
    logs.kommun.push(...log.kommun);
    logs.region.push(...log.region);
    count(result, 'kommun', rows.kommun);
    count(result, 'region', rows.region);
    result.children += 1;
    result.plans += rows.kommun.plan.length;
    if (result.children % 10_000 === 0) {
      onProgress?.(`${result.children.toLocaleString('sv-SE')} children`);
    }
  }
  const sums = sipCheckSums(today, String(chosen));
  await kommun.write({ sip_check_sum: sums } as Partial<Written<KommunTables>>);
  count(result, 'kommun', { sip_check_sum: sums });
  await kommun.write({ access_log: byTime(logs.kommun) } as Partial<Written<KommunTables>>);
  await region.write({ access_log: byTime(logs.region) } as Partial<Written<RegionTables>>);
  await Promise.all([kommun.end(), region.end()]);
  return { ...result, 'kommun.access_log': logs.kommun.length, 'region.access_log': logs.region.length };
}

/** A log's numbers run with time. */
function byTime(lines: readonly LogLine[]): LogRow[] {
  return [...lines].sort((a, b) => a.time - b.time).map(({ row }) => row);
}

function count(
  result: SeedResult,
  owner: string,
  rows: { readonly [table: string]: readonly object[] },
): void {
  for (const table of Object.keys(rows)) {
    const name = `${owner}.${table}`;
    result[name] = (result[name] ?? 0) + (rows[table]?.length ?? 0);
  }
}
