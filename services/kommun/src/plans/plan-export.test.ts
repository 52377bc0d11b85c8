import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { startKommun } from '../../test/kommun.js';
import type { TestPlan } from '../../test/world.js';

describe('a copy of the municipality’s part of a plan', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let plan: TestPlan;

  beforeAll(async () => {
    kommun = await startKommun();
    plan = await kommun.world.plan(await kommun.world.child(), { question: 'Vem tar sömnen?' });
    await kommun.world.assign('socialtjanst.farsta', plan.childId, 'soc-farsta');
    await kommun.world.disclose(plan.childId, RecordPart.PLAN, 'bup-farsta');
  });
  afterAll(() => kommun.stop());

  const taken = async (login: string, format: string, planId = plan.id) => {
    const operation = randomUUID();
    const authorization = `Bearer ${await testToken(login)}`;
    const answer = await kommun.send(
      { authorization, 'x-operation-id': operation },
      {
        query: `mutation ($input: ExportPlanInput!) { taken: exportMunicipalPlan(input: $input) {
          by at unit { id } child { id displayName } plan { question } } }`,
        variables: { input: { planId, format } },
      },
    );
    const log = (await kommun.world.log()).filter(({ operation_id }) => operation_id === operation);
    return {
      answer,
      log: log.map(({ action, decision, parts }) => `${action} ${[...parts].sort()} ${decision}`).sort(),
    };
  };

  it.each([
    ['FHIR', 'EXPORT_FHIR'],
    ['PDF', 'EXPORT_PDF'],
    ['PAPER', 'PRINT'],
    ['LOG_ON_PAPER', 'PRINT_LOG'],
  ])('as %s stands in the log as %s, beside what is read for it', async (format, action) => {
    const { answer, log } = await taken('socialtjanst.farsta', format);
    expect(answer.data.taken).toMatchObject({
      ...{
        by: 'Demo Socialtjänst Farsta',
        unit: { id: 'soc-farsta' },
        plan: { question: 'Vem tar sömnen?' },
      },
      child: { displayName: 'Demo-Ebba T.' },
    });
    expect(log).toEqual([`${action} PLAN ALLOWED`, 'READ IDENTITY ALLOWED']);
  });

  it('holds what the one who takes it may see, and nothing else', async () => {
    const { answer, log } = await taken('bup.farsta', 'PDF');
    expect(answer.data.taken).toMatchObject({
      plan: { question: 'Vem tar sömnen?' },
      child: { displayName: null },
    });
    expect(log).toEqual(['EXPORT_PDF PLAN ALLOWED', 'READ IDENTITY REFUSED']);
  });

  it.each(['socialtjanst.tyreso', 'sekretariat.bussam'])(
    'is refused to %s as for a plan that is not there, with the same bytes, and that is logged',
    async (login) => {
      const [stranger, nothing] = [await taken(login, 'FHIR'), await taken(login, 'FHIR', randomUUID())];
      expect(stranger.answer.data.taken).toBeNull();
      expect(stranger.answer.text).toBe(nothing.answer.text);
      expect(stranger.log).toEqual(['EXPORT_FHIR PLAN REFUSED']);
      expect(nothing.log).toEqual(['EXPORT_FHIR PLAN REFUSED']);
    },
  );

  it('does not leave when its line cannot be written', async () => {
    await kommun.world.sql('revoke insert on access_log from kommun_app');
    const { answer, log } = await taken('socialtjanst.farsta', 'PDF');
    await kommun.world.sql('grant insert on access_log to kommun_app');
    expect(answer.text).not.toContain('sömnen');
    expect(answer.errors?.[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE');
    expect(log).toEqual([]);
  });
});
