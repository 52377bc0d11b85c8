import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startKommun } from '../../../test/kommun.js';
import { changePlan } from '../../../test/plan-changes.js';
import { day } from '../../../test/world.js';

const keeper = 'socialtjanst.farsta';
const coordinator = 'samordnare.farsta';

describe('a plan that has ended', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let childId: string;

  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  beforeEach(async () => {
    const { world } = kommun;
    childId = await world.child();
    const guardians = [await world.guardian(childId), await world.guardian(childId, 'FATHER')];
    await world.consent(childId, guardians, [RecordPart.PLAN], ['bup-farsta']);
    await world.assign(keeper, childId, 'soc-farsta');
    await world.assign(coordinator, childId, 'sip-farsta');
  });

  const made = async (planId: string, mutation: string, input: object = {}) =>
    expect(await changePlan(kommun, keeper, mutation, { planId, ...input })).toMatchObject({
      __typename: 'MunicipalPlanChanged',
    });
  const read = async (planId: string) =>
    (
      await kommun.ask(keeper, 'query ($id: ID!) { plan(id: $id) { status escalations { id } } }', {
        id: planId,
      })
    ).data.plan;
  const reopen = (login: string, planId: string) => changePlan(kommun, login, 'reopenPlan', { planId });
  const open = async () =>
    (
      await kommun.world.sql(`select id from plan where child_id = $1 and status <> 'CLOSED'`, [childId])
    ).rows.map(({ id }) => id);
  const assessed = {
    ...{ reasons: ['DISABILITY'], question: 'Hur?', needAssessedOn: day(-3), initiatedBy: 'SCHOOL' },
    coordinatingUnitId: 'soc-farsta',
  };

  it('in the middle of a disagreement is opened in the middle of it, and the disagreement is settled', async () => {
    const { id } = await kommun.world.plan(childId);
    await made(id, 'escalatePlan', { question: 'Vem gör det?' });
    await made(id, 'closePlan', { reason: 'Flyttat' });
    await made(id, 'reopenPlan');
    const { status, escalations } = await read(id);
    expect(status).toBe('ESCALATED');
    const [{ id: escalationId }] = escalations;
    await made(id, 'escalatePlan', { escalationId });
    await made(id, 'settleEscalation', { escalationId, decision: 'BUP', responsible: 'CHILD_PSYCHIATRY' });
    expect((await read(id)).status).toBe('ACTIVE');
  });

  it('is not opened beside another of the child’s that is open, and is when that one has ended', async () => {
    const { id } = await kommun.world.plan(childId, { status: 'CLOSED' });
    expect(await changePlan(kommun, keeper, 'assessNeed', { childId, ...assessed })).toMatchObject({
      version: 1,
    });
    expect(await reopen(keeper, id)).toMatchObject({ problems: [{ field: 'otherPlan', code: 'NOT_READY' }] });
    const [other] = await open();
    await made(other, 'closePlan', { reason: 'Dubbel' });
    expect(await reopen(keeper, id)).toMatchObject({ __typename: 'MunicipalPlanChanged' });
    expect(await open()).toEqual([id]);
  });

  it('is not opened, nor another begun, while somebody else does the same', async () => {
    const first = await kommun.world.plan(childId, { status: 'CLOSED' });
    const second = await kommun.world.plan(childId, { status: 'CLOSED' });
    const send = (login: string, mutation: string, input: object) =>
      kommun.ask(
        login,
        `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { change: ${mutation}(input: $input) { __typename } }`,
        { input: { idempotencyKey: randomUUID(), ...input } },
      );
    const assess = (login: string) => send(login, 'assessNeed', { childId, ...assessed });
    // Both are let past the service’s own check, which sees what was there when each began.
    for (const both of [
      () => [
        send(keeper, 'reopenPlan', { planId: first.id }),
        send(coordinator, 'reopenPlan', { planId: second.id }),
      ],
      () => [assess(keeper), send(coordinator, 'reopenPlan', { planId: second.id })],
      () => [assess(keeper), assess(coordinator)],
    ]) {
      for (let round = 0; round < 3; round += 1) {
        await kommun.world.sql(`update plan set status = 'CLOSED' where child_id = $1`, [childId]);
        const answers = await Promise.all(both());
        expect(await open()).toHaveLength(1);
        for (const { data, errors } of answers)
          if (errors) expect(errors[0]?.extensions.code).toBe('CONFLICT');
          else expect(['MunicipalPlanChanged', 'InvalidInput']).toContain(data.change.__typename);
      }
    }
  });
});
