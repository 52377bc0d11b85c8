import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { absence, type Imports, municipalChild, numberOf, startImports } from './imports.js';

describe('the program that imports', () => {
  let imports: Imports;
  beforeAll(async () => {
    imports = await startImports('kommun');
  });
  afterAll(() => imports.stop());

  it('killed in the middle leaves whole batches, and run again has all of it once', async () => {
    const running = imports.start(['-']);
    const lines = Array.from({ length: 5_000 }, (_, nth) => JSON.stringify(municipalChild(3_000 + nth)));
    const file = lines.join('\n');
    running.stdin.on('error', () => {});
    running.stdin.write(file.slice(0, file.length >> 1));
    const here = async () =>
      (
        await imports.sql(`select count(*)::int as n from child where id = any($1::uuid[])`, [
          lines.map((_, nth) => imports.childId(numberOf(3_000 + nth).number)),
        ])
      )[0].n;
    while ((await here()) === 0) await pause(20);
    running.kill('SIGKILL');
    await once(running, 'close');
    await pause(200);
    const left = await here();
    expect(left % 1_000).toBe(0);
    expect(left).toBeLessThan(5_000);
    const { summary } = await imports.run(file);
    expect(summary).toMatchObject({ new: 5_000 - left, unchanged: left, rejected: 0 });
  });

  it('takes a hundred thousand lines, a hundredth of them broken, and a line of 60 MB, in the memory of a small file', async () => {
    const running = imports.start(['-']);
    let out = '';
    running.stdout.on('data', (chunk) => (out += chunk));
    const send = (text: string | Buffer) =>
      running.stdin.write(text) || once(running.stdin, 'drain').then(() => undefined);
    const numbers = 20_000;
    for (let from = 0; from < 100_000; from += 1_000) {
      const lines = Array.from({ length: 1_000 }, (_, place) => {
        const nth = from + place;
        const line =
          nth < numbers
            ? municipalChild(10_000 + nth)
            : absence(10_000 + (nth % numbers), {
                key: `f-${nth}`,
                term: `HT20${10 + Math.floor(nth / numbers)}`,
              });
        return JSON.stringify(nth % 100 === 99 ? { ...line, key: '' } : line);
      });
      await send(`${lines.join('\n')}\n`);
    }
    for (let megabyte = 0; megabyte < 60; megabyte += 1) await send(Buffer.alloc(1_000_000, 'x'));
    running.stdin.end('\n');
    await once(running, 'close');
    const summary = JSON.parse(out);
    // A child who was not taken takes the lines about it along.
    expect(summary).toMatchObject({ lines: 100_001, rejected: 1_001 });
    expect(summary.peakMegabytes).toBeLessThan(256);
  }, 120_000);

  it('is the one thing that its role can do: it reads no table and writes none', async () => {
    const client = new pg.Client({ connectionString: imports.database.importUrl });
    await client.connect();
    try {
      for (const table of [
        'child',
        'guardian',
        'assignment',
        'access_log',
        'import_record',
        'municipal_unit',
        'plan',
      ]) {
        await expect(client.query(`select 1 from ${table}`)).rejects.toThrow(/permission denied/);
        await expect(client.query(`delete from ${table}`)).rejects.toThrow(/permission denied/);
      }
      await expect(client.query(`select import_child_write('[]', 'x', gen_random_uuid())`)).rejects.toThrow(
        /permission denied/,
      );
      await expect(client.query(`select import_for_viewer(gen_random_uuid(), '{}')`)).rejects.toThrow(
        /permission denied/,
      );
      await expect(client.query('select latest_line()')).rejects.toThrow(/permission denied/);
    } finally {
      await client.end();
    }
    const app = new pg.Client({ connectionString: imports.database.appUrl });
    await app.connect();
    try {
      await expect(app.query(`select import_lines('x', gen_random_uuid(), '[]')`)).rejects.toThrow(
        /permission denied/,
      );
    } finally {
      await app.end();
    }
  });
});
