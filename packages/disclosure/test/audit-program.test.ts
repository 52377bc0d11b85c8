import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SealedLog } from './sealed-log.js';

const program = join(import.meta.dirname, '../dist/audit/main.js');
const operations = join(import.meta.dirname, '../../../docs/operations.md');

describe('the program that verifies a log on a real server', () => {
  let log: SealedLog;
  beforeAll(async () => {
    log = await SealedLog.of('kommun');
    await log.write(20);
    await log.sealAll(10);
    await log.write(1);
  });
  afterAll(() => log.leave());

  const run = (env: Record<string, string>, ...args: string[]) =>
    new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      const child = spawn(process.execPath, [program, ...args], { env: { PATH: process.env.PATH, ...env } });
      let [out, err] = ['', ''];
      child.stdout.on('data', (chunk) => (out += chunk));
      child.stderr.on('data', (chunk) => (err += chunk));
      child.on('close', (code) => resolve({ code, out, err }));
    });
  const asOwner = () => ({
    AUDIT_DATABASE_URL: log.urls.ownerUrl,
    SEAL_PUBLIC_KEYS: log.key.publicKey.text,
  });

  it('says how much it has verified, what is not sealed yet and since when, and ends with 0', async () => {
    const { code, out } = await run(asOwner());
    expect(out).toMatch(/21 lines in 2 seals, 1 not sealed yet, since \d{4}-\d\d-\d\dT[\d:.]+Z\./);
    expect(out).toContain('✓ nothing was edited, added, removed or moved');
    expect(code).toBe(0);
  });

  it('names what was done to the log, in words and for programs, and ends with 1', async () => {
    await log.owner.query(`update access_log set subject_name = 'Någon annan' where id = 7`);
    await log.owner.query('delete from access_log where id between 11 and 13');
    const inWords = await run(asOwner());
    expect(inWords.out).toContain('✗ line 7 (batch 1) was edited: subject_name');
    expect(inWords.out).toContain('✗ lines 11–13 (batch 2, 3 in all) were removed');
    expect(inWords.code).toBe(1);

    const { out, code } = await run(asOwner(), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      {
        findings: [
          { kind: 'LINE_EDITED', batch: '1', line: '7', columns: ['subject_name'] },
          { kind: 'LINES_REMOVED', batch: '2', first: '11', last: '13', count: 3 },
        ],
      },
    ]);
    expect(out).not.toContain('Någon annan');
  });

  it('can be run by a role that may only read, made as the documentation says', async () => {
    const text = await readFile(operations, 'utf8');
    const block = /```sql\n([\s\S]*?create role kommun_auditor[\s\S]*?)```/.exec(text)?.[1];
    expect(block).toBeDefined();
    const statements = (block ?? '').replaceAll('…', 'secret').split(';');
    const { rows } = await log.superuser('select current_database() as name');
    for (const statement of statements.filter((each) => each.trim() !== '')) {
      await log.superuser(statement.replace('on database kommun ', `on database ${rows[0].name} `));
    }
    try {
      const url = new URL(log.urls.ownerUrl);
      url.username = 'kommun_auditor';
      url.password = 'secret';
      const { out, code } = await run({ ...asOwner(), AUDIT_DATABASE_URL: url.href });
      expect(out).toContain('✗ line 7 (batch 1) was edited: subject_name');
      expect(code).toBe(1);
    } finally {
      await log.superuser('drop owned by kommun_auditor');
      await log.superuser('drop role kommun_auditor');
    }
  });

  it('says that it cannot verify, and never that lines are gone, when its role does not see them all', async () => {
    const { code, err } = await run({ ...asOwner(), AUDIT_DATABASE_URL: log.urls.appUrl });
    expect(err).toContain('does not see every line');
    expect(code).toBe(2);
  });

  it('says everything that is wrong with its configuration, and repeats no value', async () => {
    const { code, err } = await run({ AUDIT_DATABASE_URL: 'mysql://secret@x' });
    expect(err).toMatch(/2 faults[\s\S]*AUDIT_DATABASE_URL[\s\S]*SEAL_PUBLIC_KEYS is missing/);
    expect(err).not.toContain('secret');
    expect(code).toBe(2);
  });
});
