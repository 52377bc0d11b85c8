import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSuperuser, createOwnerDatabases, type OwnerDatabase } from './owner-databases.js';
import { cloneForTest, startThrowAwayCluster, type ThrowAwayCluster } from './throw-away.js';

let cluster: ThrowAwayCluster;
beforeAll(async () => {
  cluster = await startThrowAwayCluster();
});
afterAll(() => cluster?.stop());

async function run(url: string, ...statements: string[]) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let last: pg.QueryResult | undefined;
    for (const statement of statements) last = await client.query(statement);
    return last?.rows ?? [];
  } finally {
    await client.end();
  }
}

function inDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

const insufficientPrivilege = { code: '42501' };

describe('two owners on one server', () => {
  const urlsOf = ({ ownerUrl, appUrl }: OwnerDatabase) => [ownerUrl, appUrl];

  it('lets each role into its own database', async () => {
    const { kommun, region } = cluster.databases;
    for (const url of [...urlsOf(kommun), ...urlsOf(region)]) {
      expect(await run(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    }
  });

  it.each(['kommun', 'region'] as const)(
    'keeps the roles of %s out of every other database',
    async (owner) => {
      const other = owner === 'kommun' ? 'region' : 'kommun';
      for (const url of urlsOf(cluster.databases[owner])) {
        for (const name of [other, 'postgres', 'template1', 'template0']) {
          await expect(run(inDatabase(url, name), 'SELECT 1')).rejects.toThrow();
        }
        await expect(run(inDatabase(url, other), 'SELECT 1')).rejects.toMatchObject(insufficientPrivilege);
      }
    },
  );

  it('keeps a copy of a database as closed as the original', async () => {
    const copy = await cloneForTest(cluster.access, 'kommun');
    for (const url of urlsOf(cluster.databases.region)) {
      await expect(run(inDatabase(url, copy.name), 'SELECT 1')).rejects.toMatchObject(insufficientPrivilege);
    }
    expect(await run(copy.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await copy.drop();
  });

  it('asks for a password', async () => {
    const wrong = new URL(cluster.databases.kommun.appUrl);
    wrong.password = 'wrong';
    await expect(run(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  });
});

describe("the service's own role", () => {
  it.each([
    'CREATE TABLE mine (id int)',
    'CREATE TEMPORARY TABLE mine (id int)',
    'CREATE SCHEMA mine',
    'CREATE DATABASE mine',
    'CREATE ROLE mine',
    'SET ROLE kommun_owner',
    'ALTER ROLE kommun_app BYPASSRLS',
    "COPY (SELECT 1) TO PROGRAM 'cat'",
  ])('cannot %s', async (statement) => {
    await expect(run(cluster.databases.kommun.appUrl, statement)).rejects.toMatchObject(
      insufficientPrivilege,
    );
  });

  it("sees nothing of the owner's tables until it is granted", async () => {
    const copy = await cloneForTest(cluster.access, 'kommun');
    await run(copy.ownerUrl, 'CREATE TABLE child (id int)', 'INSERT INTO child VALUES (1)');
    await expect(run(copy.appUrl, 'SELECT * FROM child')).rejects.toMatchObject(insufficientPrivilege);
    await run(copy.ownerUrl, 'GRANT SELECT ON child TO kommun_app');
    expect(await run(copy.appUrl, 'SELECT * FROM child')).toEqual([{ id: 1 }]);
    await copy.drop();
  });

  it('cannot pass by row-level security, and neither can the owner where it is forced', async () => {
    const copy = await cloneForTest(cluster.access, 'region');
    await run(
      copy.ownerUrl,
      'CREATE TABLE child (id int)',
      'INSERT INTO child VALUES (1)',
      'ALTER TABLE child ENABLE ROW LEVEL SECURITY',
      'ALTER TABLE child FORCE ROW LEVEL SECURITY',
      'GRANT SELECT ON child TO region_app',
    );
    expect(await run(copy.appUrl, 'SELECT * FROM child')).toEqual([]);
    expect(await run(copy.ownerUrl, 'SELECT * FROM child')).toEqual([]);
    await copy.drop();
  });
});

describe('a database', () => {
  it('sorts Swedish names as Swedes do', async () => {
    const names = ['Öberg', 'Ängström', 'Zetterlund', 'Åkesson', 'andersson', 'Bergman'];
    const values = names.map((name) => `('${name}')`).join(',');
    const rows = await run(
      cluster.databases.kommun.appUrl,
      `SELECT name FROM (VALUES ${values}) AS people (name) ORDER BY name`,
    );
    expect(rows.map(({ name }) => name)).toEqual([
      'andersson',
      'Bergman',
      'Zetterlund',
      'Åkesson',
      'Ängström',
      'Öberg',
    ]);
  });

  it('can be made again over itself without loss', async () => {
    const { kommun } = cluster.databases;
    await run(kommun.ownerUrl, 'CREATE TABLE kept (id int)');
    await createOwnerDatabases(cluster.access);
    expect(await run(kommun.ownerUrl, 'SELECT count(*)::int AS rows FROM kept')).toEqual([{ rows: 0 }]);
    await run(kommun.ownerUrl, 'DROP TABLE kept');
  });

  it('is copied with its content, several copies at once, even while somebody is connected', async () => {
    const { kommun } = cluster.databases;
    await run(kommun.ownerUrl, 'CREATE TABLE kept AS SELECT generate_series(1, 1000) AS id');
    const guest = new pg.Client({ connectionString: kommun.ownerUrl });
    guest.on('error', () => {});
    await guest.connect();
    const copies = await Promise.all([1, 2, 3, 4].map(() => cloneForTest(cluster.access, 'kommun')));
    for (const copy of copies) {
      expect(await run(copy.ownerUrl, 'SELECT count(*)::int AS rows FROM kept')).toEqual([{ rows: 1000 }]);
      await copy.drop();
    }
    await guest.end().catch(() => {});
    await run(kommun.ownerUrl, 'DROP TABLE kept');
  });
});

it('leaves the superuser without any remote door', async () => {
  const rows = await asSuperuser(cluster.access, async (query) => {
    const { rows } = await query(
      "SELECT name, setting FROM pg_settings WHERE name IN ('listen_addresses', 'unix_socket_directories')",
    );
    return rows;
  });
  expect(rows).toEqual([
    { name: 'listen_addresses', setting: '127.0.0.1' },
    { name: 'unix_socket_directories', setting: '' },
  ]);
});
