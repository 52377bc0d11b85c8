// Changes the key of identity numbers: see "Keys" in docs/operations.md.
import { ConfigError, keys32, postgresUrl, readConfig } from '@samsyn/server/config';
import { createDataSource } from '@samsyn/subgraph/database';
import * as v from 'valibot';
import { reEncrypt } from './re-encrypt.js';

const schema = v.object({ OWNER_DATABASE_URL: postgresUrl, SAMSYN_FIELD_KEYS: keys32 });

try {
  const { OWNER_DATABASE_URL: url, SAMSYN_FIELD_KEYS: keys } = readConfig('re-encrypt', schema, process.env);
  const [newKey, oldKey] = keys;
  if (!newKey || !oldKey)
    throw new ConfigError('re-encrypt', [
      'SAMSYN_FIELD_KEYS holds one key: give the new one, a comma, the old one',
    ]);
  const dataSource = await createDataSource(url, { entities: [], migrations: [] }, 1).initialize();
  try {
    const { seen, changed, unreadable } = await reEncrypt(dataSource, newKey, oldKey, (so) =>
      process.stderr.write(`${so} children …\n`),
    );
    process.stdout.write(
      `${seen} children, ${changed} written anew, ${unreadable.length} readable with neither key.\n`,
    );
    for (const id of unreadable) process.stdout.write(`not readable: ${id}\n`);
    if (unreadable.length > 0) process.exitCode = 1;
  } finally {
    await dataSource.destroy();
  }
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : 'an unknown fault'}\n`);
  process.exitCode = 1;
}
