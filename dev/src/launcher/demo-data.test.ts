import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startThrowAwayCluster, type ThrowAwayCluster } from '../postgres/throw-away.js';
import { type DataMaker, prepareDemoData } from './demo-data.js';
import { Progress } from './progress.js';
import type { Secrets } from './state.js';

const secrets: Secrets = {
  childKey: 'a'.repeat(64),
  kommunFieldKey: 'b'.repeat(64),
  regionFieldKey: 'c'.repeat(64),
  kommunSigningKey: 'd'.repeat(64),
  regionSigningKey: 'e'.repeat(64),
  kommunSealKey: '1'.repeat(64),
  regionSealKey: '2'.repeat(64),
  peerKey: '3'.repeat(64),
  calendarClientSecret: '4'.repeat(64),
};

let cluster: ThrowAwayCluster;
let made: string[];
let said: string[];
beforeAll(async () => {
  cluster = await startThrowAwayCluster();
});
afterAll(() => cluster?.stop());
beforeEach(() => {
  made = [];
  said = [];
});

async function run(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A table and a row stand for the real ones: what is tested is when they are made, and that they are kept. */
const maker: DataMaker = {
  migrateBoth: async ({ kommun }) => {
    made.push('tables');
    await run(kommun.ownerUrl, 'CREATE TABLE child (id int)');
    return '1 migration';
  },
  seedBoth: async ({ kommun }, scale) => {
    made.push(scale);
    await run(kommun.ownerUrl, 'INSERT INTO child VALUES (1)');
    return '1 child';
  },
};

const prepare = (changes: { scale?: 'demo' | 'county'; secrets?: Secrets; maker?: DataMaker } = {}) =>
  prepareDemoData(
    cluster.access,
    changes.scale,
    changes.secrets ?? secrets,
    new Progress({ write: (text) => said.push(text) }, {}),
    changes.maker ?? maker,
  );

const children = () => run(cluster.databases.kommun.ownerUrl, 'SELECT count(*)::int AS count FROM child');

it('makes the demo data once, and keeps them', async () => {
  await prepare({ scale: 'demo' });
  expect(made).toEqual(['tables', 'demo']);
  await run(cluster.databases.kommun.ownerUrl, 'INSERT INTO child VALUES (2)');

  made = [];
  const kept = await prepare();
  expect(made).toEqual([]);
  expect(kept).toMatchObject({ scale: 'demo', ageInDays: 0 });
  expect(await children()).toEqual([{ count: 2 }]);
});

it('makes them anew, and says why, when another scale is asked for; and keeps that one then', async () => {
  await prepare({ scale: 'demo' });
  made = [];
  await prepare({ scale: 'county' });
  expect(made).toEqual(['tables', 'county']);
  expect(said.join('')).toContain('made anew: another scale was asked for');
  expect(await children()).toEqual([{ count: 1 }]);

  made = [];
  expect(await prepare()).toMatchObject({ scale: 'county' });
  expect(made).toEqual([]);
});

it('makes them anew with new keys, but not for those that only sign requests', async () => {
  await prepare({ scale: 'demo' });
  made = [];
  await prepare({ secrets: { ...secrets, kommunSigningKey: 'f'.repeat(64) } });
  expect(made).toEqual([]);
  await prepare({ secrets: { ...secrets, childKey: 'f'.repeat(64) } });
  expect(made).toEqual(['tables', 'demo']);
});

it('begins from nothing when making them was interrupted', async () => {
  const interrupted: DataMaker = {
    ...maker,
    seedBoth: async ({ kommun }) => {
      await run(kommun.ownerUrl, 'INSERT INTO child VALUES (1), (2), (3)');
      throw new Error('interrupted');
    },
  };
  await expect(prepare({ scale: 'county', maker: interrupted })).rejects.toThrow('interrupted');
  await prepare({ scale: 'county' });
  expect(await children()).toEqual([{ count: 1 }]);
});
