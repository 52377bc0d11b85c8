import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { decryptIdentityNumber } from '@samsyn/disclosure/identity-number';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Line, municipalChild, numberOf, startImports } from './imports.js';

const examples = join(import.meta.dirname, '../../../docs/examples');
type Imports = Awaited<ReturnType<typeof startImports>>;

describe('an import into the municipality’s records', () => {
  let imports: Imports;
  beforeAll(async () => {
    imports = await startImports('kommun');
  });
  afterAll(() => imports.stop());

  const of = (nth: number, kind: string, more: Line): Line => ({
    kind,
    key: `${kind}-${nth}`,
    identityNumber: numberOf(nth).number,
    ...more,
  });
  const absence = (nth: number, more: Line = {}) =>
    of(nth, 'absence', { term: 'HT2026', percent: 20, ...more });
  const assignment = (nth: number, more: Line = {}) =>
    of(nth, 'assignment', {
      ...{ subject: 'handlaggare-9', name: 'Demo-Karin', unit: 'soc-farsta', from: '2026-01-01', ...more },
    });
  const codesOf = (rejected: { faults: { field: string; code: string }[] }[]) =>
    rejected.map(({ faults }) => faults.map(({ field, code }) => `${field} ${code}`).sort());

  it('takes the documented examples, of both formats, and run again changes nothing', async () => {
    const [jsonl, csv] = await Promise.all([
      readFile(join(examples, 'kommun.jsonl')),
      readFile(join(examples, 'kommun.csv')),
    ]);
    expect(await imports.run(jsonl)).toMatchObject({ code: 0, summary: { lines: 4, new: 4, rejected: 0 } });
    expect(await imports.run(csv, ['--format=csv'])).toMatchObject({
      code: 0,
      summary: { lines: 3, new: 3 },
    });
    const before = await imports.everything();
    expect(await imports.run(jsonl)).toMatchObject({
      code: 0,
      summary: { unchanged: 4, new: 0, changed: 0 },
    });
    expect(await imports.run(csv, ['--format=csv'])).toMatchObject({ summary: { unchanged: 3, changed: 0 } });
    expect(await imports.everything()).toEqual(before);
    expect(await imports.sql(`select family_name from child where given_name = 'Demo-Signe'`)).toEqual([
      { family_name: 'Exempel; von' },
    ]);
  });

  it('makes the child’s key from the number, and keeps the number encrypted', async () => {
    const { number } = numberOf(1);
    await imports.lines([municipalChild(1)]);
    const id = imports.childId(number);
    const [child] = await imports.sql('select identity_number from child where id = $1', [id]);
    expect(decryptIdentityNumber([imports.fieldKey], id, child.identity_number)).toBe(number);
    expect(
      await imports.sql('select part, unit_id, authority from record_owner where child_id = $1 order by 1', [
        id,
      ]),
    ).toEqual([
      { part: 'IDENTITY', unit_id: 'soc-farsta', authority: 'farsta-sdn' },
      { part: 'SCHOOLING', unit_id: 'elevhalsa-farsta', authority: 'utbildningsnamnden-stockholm' },
    ]);
  });

  it('writes a line in the access log for what changed, in the source’s name, and none for what did not', async () => {
    const lines = [municipalChild(2), absence(2)];
    const { summary } = await imports.lines(lines, '--source=skolan');
    await imports.lines(lines, '--source=skolan');
    const log = await imports.sql(
      'select operation_id, subject, action, decision, parts, unit_id from access_log where child_id = $1 order by id',
      [imports.childId(numberOf(2).number)],
    );
    const line = {
      operation_id: summary.run,
      subject: 'import:skolan',
      action: 'IMPORT',
      decision: 'ALLOWED',
      unit_id: null,
    };
    expect(log).toEqual([
      { ...line, parts: ['IDENTITY', 'SCHOOLING'] },
      { ...line, parts: ['SCHOOLING'] },
    ]);
  });

  it('updates what a line says otherwise: a name, a guardian who is no longer one, the end of an assignment', async () => {
    await imports.lines([municipalChild(3), assignment(3)]);
    const [guardian] = municipalChild(3).guardians as Line[];
    const { summary } = await imports.lines([
      municipalChild(3, { familyName: 'Nylund', guardians: [{ ...guardian, name: 'Demo-Anna Nylund' }] }),
      assignment(3, { until: '2026-06-30' }),
    ]);
    expect(summary).toMatchObject({ changed: 2, new: 0 });
    const id = imports.childId(numberOf(3).number);
    expect(await imports.sql('select name from guardian where child_id = $1', [id])).toEqual([
      { name: 'Demo-Anna Nylund' },
    ]);
    expect(await imports.sql('select until_on::text from assignment where child_id = $1', [id])).toEqual([
      { until_on: '2026-06-30' },
    ]);
  });

  it('deletes nothing because a line is gone, and revives nothing that somebody has ended here', async () => {
    await imports.lines([municipalChild(4), absence(4), assignment(4)]);
    const id = imports.childId(numberOf(4).number);
    await imports.sql(`update assignment set ended_at = now(), ended_by = 'Enhetschef' where child_id = $1`, [
      id,
    ]);
    await imports.lines([municipalChild(4), assignment(4, { until: '2030-01-01' })]);
    expect(
      await imports.sql('select ended_at is not null as ended from assignment where child_id = $1', [id]),
    ).toEqual([{ ended: true }]);
    expect(await imports.sql('select percent from school_absence where child_id = $1', [id])).toHaveLength(1);
  });

  it('marks protected identity, and never takes the mark away', async () => {
    await imports.lines([municipalChild(5, { protectedIdentity: true })]);
    await imports.lines([municipalChild(5)]);
    expect(
      await imports.sql('select protected_identity from child where id = $1', [
        imports.childId(numberOf(5).number),
      ]),
    ).toEqual([{ protected_identity: true }]);
  });

  it('hands no part of a record over to another authority, and none of the plan', async () => {
    await imports.lines([municipalChild(6)]);
    const { rejected } = await imports.lines([
      municipalChild(6, { keepers: { IDENTITY: 'soc-tyreso' } }),
      municipalChild(7, { keepers: { IDENTITY: 'soc-farsta', PLAN: 'soc-farsta' } }),
    ]);
    expect(codesOf(rejected).sort()).toEqual([
      ['keepers.IDENTITY KEPT_BY_OTHER'],
      ['keepers.PLAN NOT_VALID'],
    ]);
  });

  it('says everything that is wrong with a line at once, by field, and repeats no value', async () => {
    const { code, rejected, said } = await imports.lines([
      municipalChild(8, {
        birthDate: '2001-02-03',
        gender: 'HEMLIG',
        grade: 99,
        school: undefined,
        extra: 'HEMLIG',
      }),
      municipalChild(9, { key: numberOf(9).number, identityNumber: '201402129802', familyName: undefined }),
      { kind: 'HEMLIG', key: 'x' },
      absence(10_000),
      municipalChild(11, { registeredMunicipality: '9999', school: 'ingen-skola' }),
      municipalChild(12, { [numberOf(12).number]: 'HEMLIG' }),
    ]);
    expect(code).toBe(1);
    expect(codesOf(rejected.sort((a, b) => a.line - b.line))).toEqual([
      ['birthDate DOES_NOT_AGREE', 'extra UNKNOWN_FIELD', 'gender NOT_VALID', 'grade NOT_VALID'],
      ['familyName REQUIRED', 'identityNumber NOT_AN_IDENTITY_NUMBER', 'key LIKE_IDENTITY_NUMBER'],
      ['kind UNKNOWN_KIND'],
      ['identityNumber NO_SUCH_CHILD'],
      ['registeredMunicipality UNKNOWN', 'school UNKNOWN'],
      ['? UNKNOWN_FIELD'],
    ]);
    expect(said).not.toMatch(/HEMLIG|\d{10}|Testlund|Demo-/);
  });

  it('takes numbers that nobody is given in development alone', async () => {
    const line = JSON.stringify(municipalChild(13));
    const { rejected } = await imports.run(line, [], { SAMSYN_ENV: 'production' });
    expect(codesOf(rejected)).toEqual([['identityNumber NEVER_ISSUED']]);
  });

  it('takes the first of two lines about the same, however far apart they stand', async () => {
    const between = Array.from({ length: 1_100 }, (_, nth) =>
      absence(14, { term: `HT20${10 + (nth % 80)}`, percent: 1 }),
    );
    const { rejected, summary } = await imports.lines([
      municipalChild(14),
      ...between,
      municipalChild(14, { familyName: 'Annan' }),
    ]);
    expect(summary).toMatchObject({ new: 81, rejected: 1_021 });
    expect(rejected.at(-1)).toMatchObject({ line: 1_102, kind: 'child', faults: [{ code: 'REPEATED' }] });
  });

  it('keeps a key to the one thing that it stood for first', async () => {
    await imports.lines([municipalChild(15), municipalChild(16), assignment(15)]);
    const other = { ...assignment(16), key: assignment(15).key };
    expect(codesOf((await imports.lines([other])).rejected)).toEqual([['identityNumber OTHER_RECORD']]);
    expect(codesOf((await imports.lines([assignment(15, { unit: 'sip-farsta' })])).rejected)).toEqual([
      ['unit OTHER_RECORD'],
    ]);
  });

  it('stores hostile words as words, and takes no line that hides or reorders text', async () => {
    const words = [
      `=HYPERLINK("http://x")`,
      `'); drop table child; --`,
      '<script>alert(1)</script>',
      '\\x00',
      '%s{0}$1',
    ];
    const { code } = await imports.lines(
      words.map((familyName, place) => municipalChild(20 + place, { familyName })),
    );
    expect(code).toBe(0);
    const ids = words.map((_, place) => imports.childId(numberOf(20 + place).number));
    const stored = await imports.sql(
      'select c.family_name from unnest($1::uuid[]) with ordinality as o(id, place) join child c using (id) order by place',
      [ids],
    );
    expect(stored.map((row) => row.family_name)).toEqual(words);

    const hidden = ['\u0000', '\u202eabc', '\ud800', '\u200b', '\u001b[2J', '\u00adA', '\u{e0041}'].map(
      (sign) => `A${sign}`,
    );
    const unseen = ['\u3164', '\u200d\u200c', '\u2800'];
    const names = [...hidden, ...unseen];
    const { rejected } = await imports.lines(
      names.map((familyName, place) => municipalChild(30 + place, { familyName })),
    );
    expect(codesOf(rejected)).toEqual(names.map(() => ['familyName NOT_PLAIN_TEXT']));
    const proto = `{"__proto__":{"kind":"child"},"constructor":{"a":1},${JSON.stringify(municipalChild(36)).slice(1)}`;
    expect(codesOf((await imports.run(proto)).rejected)).toEqual([
      ['? UNKNOWN_FIELD', 'constructor UNKNOWN_FIELD'],
    ]);
  });

  it('reads CSV with a byte order mark, commas, CRLF and line breaks in quotation marks', async () => {
    const { number } = numberOf(40);
    const content =
      '\ufeffkind,key,identityNumber,givenName,familyName,birthDate,gender,protectedIdentity,registeredMunicipality,stayingMunicipality,keepers.IDENTITY\r\n' +
      `child,b-40,${number},"Demo\r\nTva","Rad ""Ett""",${numberOf(40).birthDate},GIRL,nej,0180,0180,soc-farsta\r\n` +
      `child,b-41,${numberOf(41).number},"aldrig slut,x,y\r\n` +
      `child,b-42,${numberOf(42).number},Demo,Tre\r\n`;
    const { summary, rejected } = await imports.run(content, ['--format=csv']);
    expect(summary).toMatchObject({ new: 1 });
    expect(rejected.length).toBeGreaterThan(0);
    expect(
      await imports.sql('select given_name, family_name from child where id = $1', [imports.childId(number)]),
    ).toEqual([{ given_name: 'Demo\r\nTva', family_name: 'Rad "Ett"' }]);
    const unknown = await imports.run('kind;key;hemlig\n', ['--format=csv']);
    expect(unknown).toMatchObject({ code: 2, summary: {} });
    expect(unknown.said).toContain('unknown in column 3');
    expect(unknown.said).not.toContain('hemlig');
  });

  it('rejects exactly the broken lines of any file, and takes all the others', async () => {
    let nth = 1_000;
    const breaks: ((line: Line) => string)[] = [
      () => '{"kind":',
      () => '[]',
      (line) => JSON.stringify({ ...line, identityNumber: `${String(line.identityNumber).slice(0, 11)}X` }),
      (line) => JSON.stringify({ ...line, birthDate: '2014-02-30' }),
      (line) => JSON.stringify({ ...line, keepers: { IDENTITY: 'ingen' } }),
      (line) => JSON.stringify({ ...line, guardians: [{ key: 'a', name: 'b', relation: 'c' }] }),
      (line) => JSON.stringify({ ...line, familyName: 'x'.repeat(70_000) }),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.nat(breaks.length - 1), { nil: null, freq: 2 }), {
          minLength: 1,
          maxLength: 60,
        }),
        async (plan) => {
          const numbers: string[] = [];
          const lines = plan.map((how) => {
            nth += 1;
            numbers.push(numberOf(nth).number);
            const line = municipalChild(nth);
            return how === null ? JSON.stringify(line) : (breaks[how]?.(line) ?? '');
          });
          const { rejected, summary } = await imports.run(lines.join('\n'));
          const broken = plan.flatMap((how, place) => (how === null ? [] : [place + 1]));
          expect(rejected.map(({ line }) => line).sort((a, b) => a - b)).toEqual(broken);
          expect(summary).toMatchObject({ lines: plan.length, new: plan.length - broken.length });
          const whole = await imports.sql(
            `select c.id from child c where c.id = any($1::uuid[]) and (select count(*) from guardian g where g.child_id = c.id) = 2
               and (select count(*) from record_owner o where o.child_id = c.id) = 2`,
            [numbers.map(imports.childId)],
          );
          expect(whole.map((row) => row.id).sort()).toEqual(
            numbers
              .filter((_, place) => plan[place] === null)
              .map(imports.childId)
              .sort(),
          );
        },
      ),
      { numRuns: 8 },
    );
  });

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

describe('an import into the region’s records', () => {
  let imports: Imports;
  beforeAll(async () => {
    imports = await startImports('region');
  });
  afterAll(() => imports.stop());

  it('takes the documented example, and run again changes nothing', async () => {
    const content = await readFile(join(examples, 'region.jsonl'));
    expect(await imports.run(content)).toMatchObject({ code: 0, summary: { lines: 4, new: 4 } });
    const before = await imports.everything();
    expect(await imports.run(content)).toMatchObject({ code: 0, summary: { unchanged: 4 } });
    expect(await imports.everything()).toEqual(before);
  });

  it('updates a referral’s answer, and says what does not go together', async () => {
    const referral = JSON.parse(
      (await readFile(join(examples, 'region.jsonl'), 'utf8')).split('\n')[3] ?? '',
    );
    const [declined, waiting] = referral.answers;
    const accepted = { ...waiting, outcome: 'ACCEPTED', answeredOn: '2026-10-10' };
    expect((await imports.lines([{ ...referral, answers: [declined, accepted] }])).summary).toMatchObject({
      changed: 1,
    });
    expect(await imports.sql(`select outcome from referral_answer order by 1`)).toEqual([
      { outcome: 'ACCEPTED' },
      { outcome: 'DECLINED' },
    ]);
    const { rejected } = await imports.lines([
      {
        ...referral,
        answers: [
          { ...waiting, answeredOn: '2026-01-01' },
          { unit: 'ingen', outcome: 'DECLINED' },
        ],
      },
      { ...referral, key: 'remiss-2', answers: [{ unit: 'ingen', outcome: 'WAITING' }] },
    ]);
    expect(rejected.map(({ faults }) => faults.map(({ field, code }) => `${field} ${code}`).sort())).toEqual([
      [
        'answers.1.answeredOn BEFORE_START',
        'answers.1.answeredOn NOT_VALID',
        'answers.2.answeredOn REQUIRED',
      ],
      ['answers.1.unit UNKNOWN'],
    ]);
  });
});
