import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  absence,
  codesOf,
  type Imports,
  type Line,
  municipalChild,
  numberOf,
  startImports,
} from './imports.js';

describe('the lines of a file from a case system', () => {
  let imports: Imports;
  beforeAll(async () => {
    imports = await startImports('kommun');
  });
  afterAll(() => imports.stop());

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
    const names = [...hidden, '\u3164', '\u200d\u200c', '\u2800'];
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
});
