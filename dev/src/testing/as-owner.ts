import pg from 'pg';
import { clusterOf } from '../launcher/stack-logs.js';
import { type Owner, ownerDatabase } from '../postgres/owner-databases.js';

/** Makes a change in a running stack's database as the role that owns its tables: what no page can do yet. */
export async function changeAsOwner(
  stateDirectory: string,
  owner: Owner,
  statements: readonly (readonly [text: string, values: readonly unknown[]])[],
): Promise<void> {
  const client = new pg.Client({
    connectionString: ownerDatabase(clusterOf(stateDirectory), owner).ownerUrl,
  });
  await client.connect();
  try {
    await client.query('begin');
    for (const [text, values] of statements) await client.query(text, [...values]);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
