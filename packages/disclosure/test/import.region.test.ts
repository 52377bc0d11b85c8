import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Imports, startImports } from './imports.js';

const examples = join(import.meta.dirname, '../../../docs/examples');

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
