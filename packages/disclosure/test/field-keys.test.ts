import { spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ThrowAwayDatabase } from '../../../dev/src/postgres/throw-away.js';
import { testDatabase } from '../../../dev/src/testing/stack.js';
import { decryptIdentityNumber, encryptIdentityNumber } from '../src/identity-number.js';

const program = join(import.meta.dirname, '../dist/field-keys/main.js');

describe('changing the key of identity numbers', () => {
  let database: ThrowAwayDatabase;
  let client: pg.Client;
  const [oldKey, newKey] = [randomBytes(32), randomBytes(32)];
  const number = '201503129809';
  const children = Array.from({ length: 1_203 }, () => randomUUID());

  beforeAll(async () => {
    database = await testDatabase('region');
    client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query(
      'insert into child (id, identity_number, protected_identity) select *, false from unnest($1::uuid[], $2::bytea[])',
      [children, children.map((id) => encryptIdentityNumber(oldKey, id, number))],
    );
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const run = (...keys: Buffer[]) =>
    spawnSync(process.execPath, [program], {
      encoding: 'utf8',
      env: {
        ...process.env,
        OWNER_DATABASE_URL: database.ownerUrl,
        SAMSYN_FIELD_KEYS: keys.map((key) => key.toString('hex')).join(','),
      },
    });
  const stored = async (): Promise<{ id: string; identity_number: Buffer }[]> =>
    (await client.query('select id, identity_number from child order by id')).rows;

  it('asks for both keys, and repeats neither', () => {
    const { status, stderr } = run(oldKey);
    expect(status).toBe(1);
    expect(stderr).toContain('the new one, a comma, the old one');
    expect(stderr).not.toContain(oldKey.toString('hex'));
  });

  it('writes every number anew, so that the old key can be thrown away', async () => {
    const { status, stdout } = run(newKey, oldKey);
    expect(stdout).toContain('1203 children, 1203 written anew, 0 readable with neither key.');
    expect(status).toBe(0);
    for (const { id, identity_number } of await stored()) {
      expect(decryptIdentityNumber([newKey], id, identity_number)).toBe(number);
    }
  });

  it('run again changes nothing', async () => {
    const before = await stored();
    expect(run(newKey, oldKey).stdout).toContain('0 written anew');
    expect(await stored()).toEqual(before);
  });

  it('names what it cannot read, leaves it, and ends with a fault', async () => {
    const [one] = children;
    await client.query('update child set identity_number = $2 where id = $1', [one, randomBytes(41)]);
    const { status, stdout } = run(newKey, oldKey);
    expect(status).toBe(1);
    expect(stdout).toContain(`not readable: ${one}`);
  });
});
