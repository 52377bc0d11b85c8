import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aChild, type TestChild } from '../../test/children.js';
import { bup } from '../../test/clinics.js';
import { aPlan, type TestPlan } from '../../test/plans.js';
import { type Region, startRegion } from '../../test/region.js';

const receiver = 'socialtjanst.farsta';
const stranger = 'socialtjanst.tyreso';

describe('the region’s part of a plan that is kept open', () => {
  let region: Region;
  let child: TestChild;
  let plan: TestPlan;

  beforeAll(async () => {
    region = await startRegion();
  });
  afterAll(() => region.stop());
  beforeEach(async () => {
    child = await aChild().with(bup).disclosedTo('soc-farsta').in(region.records);
    plan = await aPlan().for(child).doing('KBT').in(region.records);
  });

  const signal = (kind: string) => ({ data: { carePlanChanged: { planId: plan.id, kind } } });
  const codeOf = async (stream: Awaited<ReturnType<Region['follow']>>) =>
    (await stream.next())?.errors?.[0]?.extensions.code;

  it('is signalled to both when the clinic changes it', async () => {
    const streams = [await region.follow(bup.staff, plan.id), await region.follow(receiver, plan.id)];
    for (const stream of streams) expect(await stream.next()).toEqual(signal('OPENED'));
    await region.records.sql('select pg_notify($1, $2)', ['plan_changed', `${plan.id}:2`]);
    for (const stream of streams) expect(await stream.next()).toEqual(signal('CHANGED'));
  });

  it('ends for the municipality when the release is revoked, and tells the clinic that its sharing has changed', async () => {
    const [ours, theirs] = [await region.follow(bup.staff, plan.id), await region.follow(receiver, plan.id)];
    for (const stream of [ours, theirs]) await stream.next();
    await region.records.sql('update disclosure set revoked_at = now() where child_id = $1', [child.id]);
    expect(await codeOf(theirs)).toBe('NOT_FOUND');
    expect(await theirs.next()).toBeUndefined();
    expect(await ours.next()).toEqual(signal('SHARING'));
  });

  it('tells the municipality when the identity becomes protected: then it may know less', async () => {
    const stream = await region.follow(receiver, plan.id);
    await stream.next();
    await region.records.sql('update child set protected_identity = true where id = $1', [child.id]);
    expect(await stream.next()).toEqual(signal('SHARING'));
  });

  it('is to a stranger what a plan is that is not there, byte for byte, and logged as a refusal', async () => {
    const nobodys = randomUUID();
    const operation = randomUUID();
    const refused = await region.follow(stranger, plan.id, { 'x-operation-id': operation });
    const unknown = await region.follow(stranger, nobodys);
    expect([await codeOf(refused), await codeOf(unknown)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    await Promise.all([refused.next(), unknown.next()]);
    expect(refused.text()).toBe(unknown.text());
    const lines = await region.records.logOf(operation);
    expect(lines.map(({ child_id, action, decision }) => [child_id, action, decision])).toEqual([
      [child.id, 'FOLLOW', 'REFUSED'],
    ]);
  });
});
