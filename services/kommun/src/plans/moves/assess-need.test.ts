import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startKommun } from '../../../test/kommun.js';
import { changePlan } from '../../../test/plan-changes.js';
import { day } from '../../../test/world.js';

const social = 'socialtjanst.farsta';
const school = 'elevhalsa.farsta';

describe('the assessment that a child needs a plan', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let childId: string;

  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  beforeEach(async () => {
    childId = await kommun.world.child();
    await kommun.world.assign(social, childId, 'soc-farsta');
    await kommun.world.assign(school, childId, 'elevhalsa-farsta');
  });

  const assess = (login: string, input: object = {}) =>
    changePlan(kommun, login, 'assessNeed', {
      ...{ childId, reasons: ['PROBLEMATIC_SCHOOLING'], question: 'Hur?', needAssessedOn: day(-3) },
      ...{ initiatedBy: 'SCHOOL', coordinatingUnitId: 'soc-farsta', ...input },
    });
  const plans = async () =>
    (
      await kommun.world.sql(
        `select p.status, p.version, p.coordinating_unit_id as unit, c.move, c.unit_id as by from plan p
           join plan_change c on c.plan_id = p.id where p.child_id = $1`,
        [childId],
      )
    ).rows;
  const changed = { __typename: 'MunicipalPlanChanged', version: 1 };

  it('by the school binds the board that keeps the plan, though the school may not read it', async () => {
    expect(await assess(school)).toEqual(changed);
    expect(await plans()).toEqual([
      { status: 'DRAFT', version: 1, unit: 'soc-farsta', move: 'ASSESS_NEED', by: 'elevhalsa-farsta' },
    ]);
    const read = async (login: string) =>
      (await kommun.ask(login, 'query ($c: ID!) { child(id: $c) { plans { status } } }', { c: childId })).data
        .child.plans;
    expect(await read(school)).toBeNull();
    expect(await read(social)).toEqual([{ status: 'DRAFT' }]);
  });

  it('gives the first plan of a child to the authority whose unit holds it together', async () => {
    await kommun.world.sql(`delete from record_owner where child_id = $1 and part = 'PLAN'`, [childId]);
    expect(await assess(school, { coordinatingUnitId: 'elevhalsa-farsta' })).toEqual(changed);
    const { rows } = await kommun.world.sql(
      `select unit_id, authority from record_owner where child_id = $1 and part = 'PLAN'`,
      [childId],
    );
    expect(rows).toEqual([{ unit_id: 'elevhalsa-farsta', authority: 'utbildningsnamnden-stockholm' }]);
    const more = await changePlan(kommun, school, 'editPlan', {
      planId: (await kommun.world.sql('select id from plan where child_id = $1', [childId])).rows[0].id,
      strengths: 'Ritar',
    });
    expect(more).toEqual({ __typename: 'MunicipalPlanChanged', version: 2 });
  });

  it('does not take the plan from the authority that keeps it', async () => {
    for (const coordinatingUnitId of ['elevhalsa-farsta', 'soc-tyreso', 'bup-farsta', 'soc-ingenstans'])
      expect(await assess(school, { coordinatingUnitId })).toMatchObject({
        problems: [{ field: 'coordinatingUnitId', code: 'UNKNOWN' }],
      });
    expect(await plans()).toEqual([]);
  });

  it('sent again after a lost answer leaves one plan; the same key with another question is told', async () => {
    const idempotencyKey = randomUUID();
    for (const login of [social, social, school, school])
      expect(await assess(login, { idempotencyKey })).toEqual(changed);
    // Each assessor's own key: two that call theirs the same have made two.
    expect(await plans()).toHaveLength(2);
    expect(await assess(school, { idempotencyKey, question: 'Vad?' })).toMatchObject({
      problems: [{ field: 'idempotencyKey', code: 'USED_FOR_OTHER' }],
    });
  });

  it('is not made beside a plan that is open, for who may see that one', async () => {
    await assess(social);
    expect(await assess(social)).toMatchObject({
      problems: [{ field: 'childId', code: 'NOT_IN_THIS_STATE' }],
    });
    await kommun.world.sql(`update plan set status = 'CLOSED' where child_id = $1`, [childId]);
    expect(await assess(social)).toEqual(changed);
  });

  it('tells all that is wrong with it at once', async () => {
    const wrong = { reasons: [], question: ' ', needAssessedOn: day(1), coordinatingUnitId: 'Soc!' };
    expect((await assess(social, wrong)).problems).toEqual([
      { field: 'reasons', code: 'REQUIRED' },
      { field: 'question', code: 'REQUIRED' },
      { field: 'needAssessedOn', code: 'IN_THE_FUTURE' },
      { field: 'coordinatingUnitId', code: 'NOT_A_KEY' },
    ]);
    expect((await kommun.world.log()).at(-1)).toMatchObject({ action: 'READ_SHARING', decision: 'ALLOWED' });
  });

  it.each(['bup.farsta', 'habilitering.farsta', 'socialtjanst.tyreso', 'sekretariat.bussam'])(
    'is refused to %s, who does not work with the child for the municipality, like that of a child unknown',
    async (login) => {
      expect(await assess(login)).toEqual({ __typename: 'ChangeRefused' });
      expect(await assess(login, { childId: randomUUID() })).toEqual({ __typename: 'ChangeRefused' });
      expect(await plans()).toEqual([]);
    },
  );
});
