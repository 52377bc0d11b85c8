import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDigit, childIdOf } from '@samsyn/disclosure/identity-number';
import pg from 'pg';
import type { Owner } from '../../../dev/src/postgres/owner-databases.js';
import { testDatabase } from '../../../dev/src/testing/stack.js';

/** A line of a file, before it is written. */
export type Line = Record<string, unknown>;

/** What the program told, and how it ended. */
export interface Imported {
  readonly code: number | null;
  readonly summary: Record<string, unknown>;
  readonly rejected: { line: number; kind: string; key: string; faults: { field: string; code: string }[] }[];
  readonly said: string;
}

/** A database of an owner's, and the program that imports into it, as it is built and run for real. */
export async function startImports(owner: Owner) {
  const database = await testDatabase(owner);
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  const directory = await mkdtemp(join(tmpdir(), 'samsyn-import-'));
  const childKey = randomBytes(32);
  const fieldKey = randomBytes(32);
  const env = {
    PATH: process.env.PATH,
    IMPORT_DATABASE_URL: database.importUrl,
    SAMSYN_CHILD_KEY: childKey.toString('hex'),
    SAMSYN_FIELD_KEYS: fieldKey.toString('hex'),
    SAMSYN_ENV: 'development',
  };
  const program = join(import.meta.dirname, `../../../services/${owner}/dist/import/main.js`);
  let nth = 0;

  const start = (args: readonly string[], more: Record<string, string> = {}) =>
    spawn(process.execPath, [program, ...args], { env: { ...env, ...more } });

  const run = async (content: string | Buffer, args: string[] = [], more: Record<string, string> = {}) => {
    nth += 1;
    const file = join(directory, `file-${nth}`);
    const report = join(directory, `report-${nth}`);
    await writeFile(file, content);
    const running = start([...args, `--report=${report}`, file], more);
    let [out, err] = ['', ''];
    running.stdout.on('data', (chunk) => (out += chunk));
    running.stderr.on('data', (chunk) => (err += chunk));
    const code = await new Promise<number | null>((resolve) => running.on('close', resolve));
    const told = await readFile(report, 'utf8').catch(() => '');
    return {
      code,
      summary: out ? JSON.parse(out) : {},
      rejected: told
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
      said: out + err + told,
    } as Imported;
  };
  return {
    database,
    directory,
    childKey,
    fieldKey,
    start,
    run,
    /** Imports lines of JSON. */
    lines: (lines: readonly Line[], ...args: string[]) =>
      run(lines.map((line) => JSON.stringify(line)).join('\n'), args),
    sql: async (text: string, values: unknown[] = []) => (await client.query(text, values)).rows,
    childId: (number: string) => childIdOf(childKey, number),
    /** Everything that is recorded of children, with the numbers of the versions of each row. */
    everything: async () => {
      const tables =
        owner === 'kommun'
          ? [
              ...['child', 'guardian', 'record_owner', 'assignment', 'school_absence', 'access_log'],
              ...['plan', 'municipal_intervention', 'plan_change'],
            ]
          : [
              ...['child', 'guardian', 'record_owner', 'assignment', 'care_contact', 'referral'],
              ...['referral_answer', 'access_log', 'care_plan_part', 'care_intervention', 'plan_change'],
            ];
      const found: Record<string, unknown> = {};
      for (const table of tables) {
        const { rows } = await client.query(
          `select count(*)::int as rows, md5(string_agg(t::text || t.xmin, '|' order by t::text)) as sum from ${table} t`,
        );
        found[table] = rows[0];
      }
      return found;
    },
    stop: async () => {
      await client.end();
      await database.drop();
      await rm(directory, { recursive: true });
    },
  };
}

/** An identity number that nobody is given: the nth of some twenty thousand. */
export function numberOf(nth: number): { number: string; birthDate: string } {
  const date = new Date(Date.UTC(2009, 0, 1) + Math.floor(nth / 20) * 86_400_000);
  const birthDate = date.toISOString().slice(0, 10);
  const first = `${birthDate.replaceAll('-', '')}${980 + (nth % 20)}`;
  return { number: `${first}${checkDigit(first.slice(2))}`, birthDate };
}

/** A whole child of the municipality's. */
export function municipalChild(nth: number, more: Line = {}): Line {
  const { number, birthDate } = numberOf(nth);
  return {
    kind: 'child',
    key: `barn-${nth}`,
    identityNumber: number,
    givenName: `Demo-${nth}`,
    familyName: 'Testlund',
    birthDate,
    gender: 'GIRL',
    protectedIdentity: false,
    registeredMunicipality: '0180',
    stayingMunicipality: '0180',
    grade: 4,
    keepers: { IDENTITY: 'soc-farsta', SCHOOLING: 'elevhalsa-farsta' },
    guardians: [
      { key: 'g1', name: 'Demo-Anna Testlund', relation: 'MOTHER' },
      { key: 'g2', name: 'Demo-Bo Testlund', relation: 'FATHER' },
    ],
    ...more,
  };
}

/** A whole child of the region's. */
export function careChild(nth: number, more: Line = {}): Line {
  const { number } = numberOf(nth);
  return {
    ...{ kind: 'child', key: `pat-${nth}`, identityNumber: number, protectedIdentity: false },
    ...{ keepers: { HEALTH_CARE: 'bup-farsta' }, ...more },
  };
}

const of = (nth: number, kind: string, more: Line): Line => ({
  kind,
  key: `${kind}-${nth}`,
  identityNumber: numberOf(nth).number,
  ...more,
});

/** Absence of the nth child. */
export const absence = (nth: number, more: Line = {}) =>
  of(nth, 'absence', { term: 'HT2026', percent: 20, ...more });

/** Somebody works with the nth child. */
export const assignment = (nth: number, more: Line = {}) =>
  of(nth, 'assignment', {
    ...{ subject: 'handlaggare-9', name: 'Demo-Karin', unit: 'soc-farsta', from: '2026-01-01', ...more },
  });

/** Of each line that was not taken: its fields, with what is wrong with each. */
export const codesOf = (rejected: { faults: { field: string; code: string }[] }[]) =>
  rejected.map(({ faults }) => faults.map(({ field, code }) => `${field} ${code}`).sort());

/** What `startImports` gives. */
export type Imports = Awaited<ReturnType<typeof startImports>>;
