import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aChild, type TestChild } from '../../test/children.js';
import { bup } from '../../test/clinics.js';
import { aPlan, type TestPlan } from '../../test/plans.js';
import { type Region, startRegion } from '../../test/region.js';

const planFields = `... on Plan { careInterventions { title } careAnswer { answer } careReferrals { purpose }
  careGapFacts { goals { goalId } } }`;
const goalFields = '... on Goal { careInterventions { title } careAcceptedCount }';

describe('the log of who has read the region’s part of a plan', () => {
  let region: Region;
  let ebba: TestChild;
  let plan: TestPlan;

  beforeAll(async () => {
    region = await startRegion();
    ebba = await aChild().with(bup).disclosedTo('soc-farsta').in(region.records);
    plan = await aPlan().for(ebba).doing('KBT mot skolångest', { towards: 'school' }).in(region.records);
  });
  afterAll(() => region.stop());

  const asPlan = (id: string) => ({ __typename: 'Plan', id });
  const asGoal = (id: string, planId: string) => ({ __typename: 'Goal', id, planId });

  const readLogged = async (login: string, representation: { readonly id: string }) => {
    const operation = randomUUID();
    const answer = await region.ask(
      login,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ${planFields} ${goalFields} } }`,
      { r: [representation] },
      { 'x-operation-id': operation },
    );
    return { answer, log: await region.records.logOf(operation) };
  };

  it('holds a reading and its ground when the answer is there, once for all the plan’s fields', async () => {
    const { log } = await readLogged('socialtjanst.farsta', asPlan(plan.id));
    expect(log).toMatchObject([
      {
        subject: 'socialtjanst.farsta',
        unit_id: 'soc-farsta',
        child_id: ebba.id,
        action: 'READ',
        parts: ['PLAN'],
        decision: 'ALLOWED',
        ground: 'NECESSARY_CARE',
      },
    ]);
  });

  it.each(['socialtjanst.tyreso', 'bup.bromma'])('holds the refusal of %s', async (login) => {
    const goal = asGoal(plan.goals.school as string, plan.id);
    for (const representation of [asPlan(plan.id), goal]) {
      const { log } = await readLogged(login, representation);
      expect(log).toMatchObject([
        { subject: login, child_id: ebba.id, parts: ['PLAN'], decision: 'REFUSED' },
      ]);
    }
  });

  it('holds the refusal of a key that names nothing, and of the secretariat, under the key that was asked for', async () => {
    const unknown = randomUUID();
    for (const [login, id] of [
      ['bup.farsta', unknown],
      ['sekretariat.bussam', plan.id],
    ] as const) {
      const { log } = await readLogged(login, asPlan(id));
      expect(log).toMatchObject([{ subject: login, child_id: id, decision: 'REFUSED', ground: null }]);
    }
  });

  it('that cannot be written withholds the answer, be it a plan or a refusal', async () => {
    await region.records.sql('revoke insert on access_log from region_app');
    const shown = await readLogged('bup.farsta', asPlan(plan.id));
    const refused = await readLogged('bup.bromma', asPlan(plan.id));
    await region.records.sql('grant insert on access_log to region_app');
    for (const { answer, log } of [shown, refused]) {
      expect(answer.data ?? null).toBeNull();
      expect(answer.errors?.[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE');
      expect(answer.text).not.toContain('KBT');
      expect(log).toEqual([]);
    }
    const { answer } = await readLogged('bup.farsta', asPlan(plan.id));
    expect(answer.data._entities[0].careInterventions).toEqual([{ title: 'KBT mot skolångest' }]);
  });

  it('can be neither changed nor emptied by the service’s own role', async () => {
    const [rights] = await region.records.sql(
      `select has_table_privilege('region_app', 'access_log', 'update') as may_change,
              has_table_privilege('region_app', 'access_log', 'delete') as may_delete,
              has_table_privilege('region_app', 'access_log', 'truncate') as may_empty`,
    );
    expect(rights).toEqual({ may_change: false, may_delete: false, may_empty: false });
  });
});
