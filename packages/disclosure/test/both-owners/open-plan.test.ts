import { randomUUID } from 'node:crypto';
import { AccessGround, RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSocket } from '../../../../dev/src/testing/socket.js';
import { testToken } from '../../../../dev/src/testing/stack.js';
import type { TestPlan } from '../../../../services/kommun/test/world.js';
import { startBothOwners } from './both-owners.js';

const social = 'socialtjanst.farsta';
const clinic = 'bup.farsta';
const municipal = 'subscription ($id: ID!) { planChanged(id: $id) { planId what: kind version } }';
const care = 'subscription ($id: ID!) { carePlanChanged(id: $id) { __typename planId kind } }';

describe('a plan that is open in two places, through the gateway', () => {
  let owners: Awaited<ReturnType<typeof startBothOwners>>;
  let plan: TestPlan;
  let consentId: string;
  const sockets: ReturnType<typeof openSocket>[] = [];

  beforeAll(async () => {
    owners = await startBothOwners();
  });
  afterAll(() => owners.stop());
  beforeEach(async () => {
    for (const socket of sockets.splice(0)) socket.close();
    const { world, records } = owners;
    const childId = await world.child();
    await world.assign(social, childId, 'soc-farsta');
    plan = await world.plan(childId);
    consentId = await world.consent(
      childId,
      [await world.guardian(childId)],
      [RecordPart.PLAN],
      ['bup-farsta'],
    );
    await world.disclose(childId, RecordPart.PLAN, 'bup-farsta', {
      ground: AccessGround.CONSENT,
      consent_id: consentId,
    });
    const row = { child_id: childId };
    await records.insert('child', {
      id: childId,
      identity_number: Buffer.alloc(1),
      protected_identity: false,
    });
    await records.insert('record_owner', { ...row, part: 'PLAN', unit_id: 'bup-farsta', authority: 'slso' });
    await records.insert('assignment', {
      ...{ ...row, id: randomUUID(), subject: clinic, subject_name: clinic, unit_id: 'bup-farsta' },
      ...{ authority: 'slso', from_on: '2020-01-01' },
    });
    await records.insert('care_plan_part', {
      ...row,
      plan_id: plan.id,
      unit_id: 'bup-farsta',
      answer: 'WAITING',
    });
  });

  async function socketOf(login: string, claims = {}, headers = {}) {
    const socket = openSocket(owners.url, await testToken(login, claims), headers);
    sockets.push(socket);
    return socket;
  }

  it('is signalled by each owner on one connection, under the names that the client chose', async () => {
    const socket = await socketOf(clinic);
    const [ours, theirs] = [socket.follow(care, { id: plan.id }), socket.follow(municipal, { id: plan.id })];
    expect(await ours.next()).toEqual({
      data: { carePlanChanged: { __typename: 'CarePlanSignal', planId: plan.id, kind: 'OPENED' } },
    });
    expect(await theirs.next()).toEqual({
      data: { planChanged: { planId: plan.id, what: 'OPENED', version: 1 } },
    });
    await owners.world.sql('update plan set version = 2 where id = $1', [plan.id]);
    await owners.world.sql('select pg_notify($1, $2)', ['plan_changed', `${plan.id}:2`]);
    expect((await theirs.next())?.data).toEqual({
      planChanged: { planId: plan.id, what: 'CHANGED', version: 2 },
    });
    await owners.records.sql('select pg_notify($1, $2)', ['plan_changed', `${plan.id}:1`]);
    expect((await ours.next())?.data.carePlanChanged.kind).toBe('CHANGED');
  });

  it('is one reading to the owners’ logs, however long it is open', async () => {
    const socket = await socketOf(clinic);
    const both = [socket.follow(care, { id: plan.id }), socket.follow(municipal, { id: plan.id })];
    for (const stream of both) await stream.next();
    const [here] = (await owners.world.log()).filter((line) => line.child_id === plan.childId);
    const there = await owners.records.logOf(String(here?.operation_id));
    expect(here).toMatchObject({ action: 'FOLLOW', decision: 'ALLOWED', subject: clinic });
    expect(there.map(({ action, decision }) => [action, decision])).toEqual([['FOLLOW', 'ALLOWED']]);
  });

  it('ends at the municipality when its consent is withdrawn, and stays open at the clinic’s own', async () => {
    const socket = await socketOf(clinic);
    const [ours, theirs] = [socket.follow(care, { id: plan.id }), socket.follow(municipal, { id: plan.id })];
    await Promise.all([ours.next(), theirs.next()]);
    await owners.world.sql('update consent set withdrawn_at = now() where id = $1', [consentId]);
    expect(await theirs.next(2_000)).toEqual({
      data: null,
      errors: [
        {
          message: 'There is no such thing, or it is not shared with you.',
          path: ['planChanged'],
          extensions: { code: 'NOT_FOUND', service: 'kommun' },
        },
      ],
    });
    expect(await theirs.next()).toBeUndefined();
    await owners.records.sql('select pg_notify($1, $2)', ['plan_changed', `${plan.id}:1`]);
    expect((await ours.next())?.data.carePlanChanged.kind).toBe('CHANGED');
  });

  it('is to a stranger, in both, what a plan is that is not there', async () => {
    const socket = await socketOf('socialtjanst.tyreso');
    for (const query of [municipal, care]) {
      const [refused, unknown] = [plan.id, randomUUID()].map((id) => socket.follow(query, { id }));
      const answers = [await refused?.next(), await unknown?.next()];
      expect(answers[0]?.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(JSON.stringify(answers[0])).toBe(JSON.stringify(answers[1]));
    }
  });

  it('is not opened to a token that the issuer has not signed, and closed when the token ends', async () => {
    const forged = openSocket(owners.url, `${await testToken(social)}x`);
    expect(await forged.follow(municipal, { id: plan.id }).next()).toBeUndefined();
    expect(forged.closed()).toBe(4403);
    const brief = await socketOf(social, { exp: Math.floor(Date.now() / 1_000) - 4 });
    const stream = brief.follow(municipal, { id: plan.id });
    expect((await stream.next())?.data.planChanged.what).toBe('OPENED');
    expect(await stream.next()).toBeUndefined();
    expect(brief.closed()).toBe(4403);
  });

  it('is let go of at the owner when the page is closed', async () => {
    const socket = await socketOf(social);
    const all = Array.from({ length: 8 }, () => socket.follow(municipal, { id: plan.id }));
    for (const stream of all) await stream.next();
    for (const stream of all) stream.leave();
    // Were any kept, the twenty-fifth of one person would be refused.
    for (let round = 0; round < 4; round += 1) {
      const again = await socketOf(social);
      const streams = Array.from({ length: 8 }, () => again.follow(municipal, { id: plan.id }));
      for (const stream of streams) expect((await stream.next())?.errors).toBeUndefined();
      again.close();
    }
  });

  it('comes back by itself at neither owner, and is said to be out of reach, when the way to one is cut', async () => {
    const socket = await socketOf(clinic);
    const theirs = socket.follow(municipal, { id: plan.id });
    await theirs.next();
    await owners.ways.kommun.close();
    expect((await theirs.next())?.errors?.[0]?.extensions).toEqual({
      code: 'SUBGRAPH_UNREACHABLE',
      service: 'kommun',
    });
    expect(await theirs.next()).toBeUndefined();
  });

  it('does not hold up a gateway that stops', async () => {
    const socket = await socketOf(clinic);
    const ours = socket.follow(care, { id: plan.id });
    await ours.next();
    const began = Date.now();
    await owners.stopGateway();
    expect(Date.now() - began).toBeLessThan(2_000);
    expect(await ours.next()).toBeUndefined();
    expect(socket.closed()).toBe(1001);
  });
});
