import { spawn } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { absence, type Imports, municipalChild, startImports } from './imports.js';
import { SealedLog } from './sealed-log.js';

const verifier = join(import.meta.dirname, '../dist/audit/main.js');

describe('the log of an import', () => {
  let imports: Imports;
  let log: SealedLog;
  beforeAll(async () => {
    imports = await startImports('kommun');
    log = await SealedLog.at(imports.database);
    await imports.lines([municipalChild(1), municipalChild(2), absence(1)], '--source=skolan');
    await log.sealAll(2);
  });
  afterAll(async () => {
    await log.leave();
    await imports.stop();
  });

  const verify = () =>
    new Promise<{ code: number | null; out: string }>((resolve) => {
      const env = { AUDIT_DATABASE_URL: imports.database.ownerUrl, SEAL_PUBLIC_KEYS: log.key.publicKey.text };
      const child = spawn(process.execPath, [verifier], { env: { PATH: process.env.PATH, ...env } });
      let out = '';
      child.stdout.on('data', (chunk) => (out += chunk));
      child.on('close', (code) => resolve({ code, out }));
    });

  it('is sealed and verified as every other', async () => {
    const { code, out } = await verify();
    expect(out).toContain('3 lines in 2 seals');
    expect(out).toContain('✓ nothing was edited, added, removed or moved');
    expect(code).toBe(0);
  });

  it('tells when somebody has given a line to another source, or taken it away', async () => {
    const [first] = await imports.sql(
      `select id from access_log where action = 'IMPORT' order by id limit 1`,
    );
    await imports.sql(`update access_log set subject = 'import:annan' where id = $1`, [first.id]);
    const edited = await verify();
    expect(edited.out).toContain(`✗ line ${first.id} (batch 1) was edited: subject`);
    expect(edited.code).toBe(1);
    await imports.sql('delete from access_log where id = $1', [first.id]);
    const removed = await verify();
    expect(removed.out).toContain(`✗ line ${first.id} (batch 1, 1 in all) was removed`);
    expect(removed.code).toBe(1);
  });

  it('is no line’s to alter for the role that imports, nor for the one that serves', async () => {
    for (const url of [imports.database.importUrl, imports.database.appUrl]) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        for (const change of [
          `update access_log set subject = 'x'`,
          'delete from access_log',
          'delete from import_record',
        ])
          await expect(client.query(change)).rejects.toThrow(/permission denied/);
      } finally {
        await client.end();
      }
    }
  });
});
