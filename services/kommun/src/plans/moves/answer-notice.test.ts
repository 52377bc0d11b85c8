import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startKommun } from '../../../test/kommun.js';
import { changePlan } from '../../../test/plan-changes.js';
import { day, type TestPlan } from '../../../test/world.js';

describe('a party’s answer to the notice', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let plan: TestPlan;
  let partyId: string;

  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  beforeEach(async () => {
    const { world } = kommun;
    const childId = await world.child();
    plan = await world.plan(childId, { status: 'CALLED' });
    partyId = await world.party(plan, { answer: 'WAITING' });
    await world.assign('socialtjanst.farsta', childId, 'soc-farsta');
    await world.disclose(childId, RecordPart.PLAN, 'bup-farsta', { until_on: day(30) });
  });

  const answer = (login: string, input: object = {}) =>
    changePlan(kommun, login, 'answerNotice', { planId: plan.id, partyId, answer: 'ACCEPTED', ...input });
  const party = async () =>
    (
      await kommun.world.sql(
        'select answer, answered_on::text as on, answer_reason as reason, deputy from plan_party where id = $1',
        [partyId],
      )
    ).rows[0];
  const changes = async () =>
    (
      await kommun.world.sql('select version, move from plan_change where plan_id = $1 order by version', [
        plan.id,
      ])
    ).rows;

  it('is given by the staff of the party’s own unit, and stands in the plan and its history', async () => {
    const reason = 'Ingen kan den dagen';
    expect(await answer('bup.farsta', { answer: 'DECLINED', reason, deputy: 'Demo Ersättare' })).toEqual({
      __typename: 'MunicipalPlanChanged',
      version: 2,
    });
    expect(await party()).toEqual({ answer: 'DECLINED', on: day(0), reason, deputy: 'Demo Ersättare' });
    expect(await changes()).toEqual([
      { version: 1, move: 'BASELINE' },
      { version: 2, move: 'ANSWER_NOTICE' },
    ]);
  });

  it('is given by the plan’s keeper for those who answered by telephone', async () => {
    expect((await answer('socialtjanst.farsta')).__typename).toBe('MunicipalPlanChanged');
  });

  it.each(['elevhalsa.farsta', 'habilitering.farsta', 'socialtjanst.tyreso', 'sekretariat.bussam'])(
    'is refused to %s, like an answer to a plan that does not exist',
    async (login) => {
      expect(await answer(login)).toEqual({ __typename: 'ChangeRefused' });
      expect(await answer(login, { planId: randomUUID() })).toEqual({ __typename: 'ChangeRefused' });
      expect(await party()).toMatchObject({ answer: 'WAITING' });
    },
  );

  it('is not given by one party for another', async () => {
    const other = await kommun.world.party(plan, { kind: 'HABILITATION', unit_id: 'hab-farsta' });
    expect(await answer('bup.farsta', { partyId: other })).toEqual({ __typename: 'ChangeRefused' });
  });

  it('says why when it is no, and is not given to a plan that nobody is called to', async () => {
    expect(await answer('bup.farsta', { answer: 'DECLINED' })).toMatchObject({
      problems: [{ field: 'reason', code: 'REQUIRED' }],
    });
    await kommun.world.sql(`update plan set status = 'DRAFT' where id = $1`, [plan.id]);
    expect(await answer('bup.farsta')).toMatchObject({
      problems: [{ field: 'planId', code: 'NOT_IN_THIS_STATE' }],
    });
    expect(await changes()).toEqual([{ version: 1, move: 'BASELINE' }]);
  });

  it('sent again after a lost answer leaves one change; the same key with another answer is told', async () => {
    const idempotencyKey = randomUUID();
    const first = await answer('bup.farsta', { idempotencyKey });
    expect(await answer('bup.farsta', { idempotencyKey })).toEqual(first);
    expect(await answer('bup.farsta', { idempotencyKey, deputy: 'Demo Ersättare' })).toMatchObject({
      problems: [{ field: 'idempotencyKey', code: 'USED_FOR_OTHER' }],
    });
    expect(await changes()).toHaveLength(2);
  });

  it('tells a conflict when the same answer was changed since, and none when something else was', async () => {
    const other = await kommun.world.party(plan, { kind: 'SCHOOL', unit_id: null });
    await answer('socialtjanst.farsta', { partyId: other });
    expect(await answer('bup.farsta', { expectedVersion: 1 })).toMatchObject({ version: 3 });
    expect(
      await answer('socialtjanst.farsta', { expectedVersion: 2, answer: 'DECLINED', reason: 'x' }),
    ).toEqual({
      __typename: 'MunicipalVersionConflict',
      version: 3,
      since: [3],
    });
    expect(await party()).toMatchObject({ answer: 'ACCEPTED' });
  });
});
