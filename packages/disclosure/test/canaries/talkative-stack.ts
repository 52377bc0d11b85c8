import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { findFreePort } from '../../../../dev/src/ports.js';
import { testDatabase } from '../../../../dev/src/testing/stack.js';
import { World } from '../../../../services/kommun/test/world.js';
import { Records } from '../../../../services/region/test/records.js';
import { BuiltService } from '../built-service.js';

const stateDirectory = join(import.meta.dirname, '../../../../.samsyn');

/** Both owners' services and the gateway, each a process of its own that writes down as much as it can. */
export async function startTalkativeStack() {
  const databases = { kommun: await testDatabase('kommun'), region: await testDatabase('region') };
  const fieldKeys = { kommun: randomBytes(32), region: randomBytes(32) };
  const LOG_LEVEL = 'debug';
  const port = await findFreePort();
  const SAMSYN_GATEWAY_URL = `http://127.0.0.1:${port}`;
  const start = async (owner: 'kommun' | 'region') =>
    BuiltService.start(owner, await findFreePort(), databases[owner].appUrl, {
      ...{ LOG_LEVEL, SAMSYN_GATEWAY_URL, SAMSYN_FIELD_KEYS: fieldKeys[owner].toString('hex') },
    });
  const [kommun, region] = await Promise.all([start('kommun'), start('region')]);
  const services = { kommun, region };
  const gateway = await BuiltService.startGateway(port, services, {
    // What a busy machine leaves out proves nothing.
    ...{ LOG_LEVEL, SUBGRAPH_TIMEOUT_MS: '15000', OPERATION_TIMEOUT_MS: '20000' },
  });
  const world = await World.in(databases.kommun.ownerUrl);
  const records = await Records.in(databases.region.ownerUrl);
  const sql = {
    kommun: async (text: string, values: unknown[] = []) => (await world.sql(text, values)).rows,
    region: (text: string, values: unknown[] = []) => records.sql(text, values),
  };
  const postgresLog = await logOfPostgres();
  return {
    url: gateway.url,
    gateway,
    world,
    records,
    fieldKeys,
    /** Statements as the role that owns the tables. */
    sql,
    /** What each process has written, PostgreSQL too. */
    said: () => ({
      gateway: gateway.said(),
      kommun: services.kommun.said(),
      region: services.region.said(),
      postgres: readFileSync(postgresLog, 'utf8'),
    }),
    stop: async () => {
      await Promise.all([gateway, services.kommun, services.region].map((each) => each.stop()));
      await Promise.all([world.leave(), records.close()]);
      await Promise.all([databases.kommun.drop(), databases.region.drop()]);
    },
  };
}

/** The log of the server that the tests share. */
async function logOfPostgres(): Promise<string> {
  const client = new pg.Client({ connectionString: inject('cluster').superuserUrl });
  await client.connect();
  const { rows } = await client.query('show data_directory');
  await client.end();
  return join(stateDirectory, `${basename(dirname(rows[0].data_directory))}.log`);
}
