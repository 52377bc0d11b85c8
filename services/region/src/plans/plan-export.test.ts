import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aChild, type TestChild } from '../../test/children.js';
import { bup } from '../../test/clinics.js';
import { aPlan, type TestPlan } from '../../test/plans.js';
import { type Region, startRegion } from '../../test/region.js';

describe('a copy of the region’s part of a plan', () => {
  let region: Region;
  let ebba: TestChild;
  let plan: TestPlan;

  beforeAll(async () => {
    region = await startRegion();
    ebba = await aChild().with(bup).disclosedTo('soc-farsta').in(region.records);
    plan = await aPlan().for(ebba).doing('KBT mot skolångest', { towards: 'school' }).in(region.records);
  });
  afterAll(() => region.stop());

  const taken = async (login: string, format: string, planId = plan.id) => {
    const operation = randomUUID();
    const answer = await region.ask(
      login,
      `mutation ($input: ExportPlanInput!) { taken: exportCarePlan(input: $input) { by unit { id } child { id } plan { careInterventions { title } } } }`,
      { input: { planId, format } },
      { 'x-operation-id': operation },
    );
    return { answer, log: await region.records.logOf(operation) };
  };

  it.each([
    ['FHIR', 'EXPORT_FHIR'],
    ['PDF', 'EXPORT_PDF'],
    ['PAPER', 'PRINT'],
    ['LOG_ON_PAPER', 'PRINT_LOG'],
  ])(
    'as %s stands in the log as %s, beside what is read for it, and says who takes it',
    async (format, action) => {
      const { answer, log } = await taken('socialtjanst.farsta', format);
      expect(answer.data.taken).toMatchObject({
        ...{ unit: { id: 'soc-farsta' }, child: { id: ebba.id } },
        plan: { careInterventions: [{ title: 'KBT mot skolångest' }] },
      });
      expect(answer.data.taken.by).toMatch(/^Demo/);
      const line = { child_id: ebba.id, parts: ['PLAN'], decision: 'ALLOWED', ground: 'NECESSARY_CARE' };
      expect(log).toHaveLength(2);
      expect(log).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ ...line, action }),
          expect.objectContaining({ ...line, action: 'READ' }),
        ]),
      );
    },
  );

  it('is refused to a stranger as for a plan that is not there, with the same bytes, and that is logged', async () => {
    const unknown = randomUUID();
    const [stranger, nothing] = [
      await taken('bup.bromma', 'FHIR'),
      await taken('bup.bromma', 'FHIR', unknown),
    ];
    expect(stranger.answer.data.taken).toBeNull();
    expect(stranger.answer.text).toBe(nothing.answer.text);
    expect(stranger.log).toMatchObject([{ child_id: ebba.id, action: 'EXPORT_FHIR', decision: 'REFUSED' }]);
    expect(nothing.log).toMatchObject([{ child_id: unknown, action: 'EXPORT_FHIR', decision: 'REFUSED' }]);
  });

  it('does not leave when its line cannot be written', async () => {
    await region.records.sql('revoke insert on access_log from region_app');
    const { answer, log } = await taken('bup.farsta', 'PDF');
    await region.records.sql('grant insert on access_log to region_app');
    expect(answer.text).not.toContain('KBT');
    expect(answer.errors?.[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE');
    expect(log).toEqual([]);
  });
});
