import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decryptIdentityNumber } from '@samsyn/disclosure/identity-number';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  absence,
  assignment,
  codesOf,
  type Imports,
  type Line,
  municipalChild,
  numberOf,
  startImports,
} from './imports.js';

const examples = join(import.meta.dirname, '../../../docs/examples');

describe('an import into the municipality’s records', () => {
  let imports: Imports;
  beforeAll(async () => {
    imports = await startImports('kommun');
  });
  afterAll(() => imports.stop());

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

  it('keeps a key to the one thing that it stood for first', async () => {
    await imports.lines([municipalChild(15), municipalChild(16), assignment(15)]);
    const other = { ...assignment(16), key: assignment(15).key };
    expect(codesOf((await imports.lines([other])).rejected)).toEqual([['identityNumber OTHER_RECORD']]);
    expect(codesOf((await imports.lines([assignment(15, { unit: 'sip-farsta' })])).rejected)).toEqual([
      ['unit OTHER_RECORD'],
    ]);
  });
});
