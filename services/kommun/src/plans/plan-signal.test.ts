import { randomUUID } from 'node:crypto';
import { AccessGround, RecordPart } from '@samsyn/disclosure/record-part';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startKommun } from '../../test/kommun.js';
import type { TestPlan } from '../../test/world.js';

const keeper = 'socialtjanst.farsta';
const receiver = 'bup.farsta';
const stranger = 'socialtjanst.tyreso';
const signal = (kind: string, { id }: TestPlan, version = 1) => ({
  data: { planChanged: { planId: id, kind, version } },
});

describe('a plan that is kept open', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let plan: TestPlan;
  let consentId: string;
  let disclosureId: string;
  const streams: { leave(): void }[] = [];

  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  beforeEach(async () => {
    for (const stream of streams.splice(0)) stream.leave();
    const { world } = kommun;
    const childId = await world.child();
    await world.assign(keeper, childId, 'soc-farsta');
    plan = await world.plan(childId);
    consentId = await world.consent(
      childId,
      [await world.guardian(childId)],
      [RecordPart.PLAN],
      ['bup-farsta'],
    );
    disclosureId = await world.disclose(childId, RecordPart.PLAN, 'bup-farsta', {
      ground: AccessGround.CONSENT,
      consent_id: consentId,
    });
  });

  async function follow(login: string, id = plan.id, claims = {}) {
    const stream = await kommun.follow(login, id, claims);
    streams.push(stream);
    return stream;
  }
  /** Follows, past the first signal. */
  async function followed(login: string, claims = {}) {
    const stream = await follow(login, plan.id, claims);
    expect(await stream.next()).toEqual(signal('OPENED', plan));
    return stream;
  }
  const changePlan = async (version: number) => {
    await kommun.world.sql('update plan set version = $2 where id = $1', [plan.id, version]);
    await kommun.world.sql('select pg_notify($1, $2)', ['plan_changed', `${plan.id}:${version}`]);
  };
  const logged = async (childId = plan.childId) =>
    (await kommun.world.log())
      .filter((line) => line.child_id === childId)
      .map(({ subject, action, decision }) => [subject, action, decision].join(' '));

  it('is signalled to everybody who has it open when one party changes it, and says only that', async () => {
    const [one, other] = [await followed(keeper), await followed(receiver)];
    await changePlan(2);
    expect(await one.next()).toEqual(signal('CHANGED', plan, 2));
    expect(await other.next()).toEqual(signal('CHANGED', plan, 2));
  });

  it('is not signalled when another plan is changed', async () => {
    const stream = await followed(receiver);
    const another = await kommun.world.plan(await kommun.world.child('Demo-Olle'));
    await kommun.world.sql('select pg_notify($1, $2)', ['plan_changed', `${another.id}:2`]);
    expect(await stream.isSilentFor(300)).toBe(true);
  });

  it.each([
    ['the consent is withdrawn', 'update consent set withdrawn_at = now() where id = $1', () => consentId],
    ['the release is revoked', 'update disclosure set revoked_at = now() where id = $1', () => disclosureId],
    [
      'a block is placed',
      `insert into access_block (child_id, id, part, unit_id, reason, from_at) values ($1, gen_random_uuid(), 'PLAN', 'bup-farsta', 'Prov', now())`,
      () => plan.childId,
    ],
  ])('ends for the other party at once when %s, as a plan that is not there', async (_why, text, value) => {
    const [theirs, ours] = [await followed(receiver), await followed(keeper)];
    await kommun.world.sql(text, [value()]);
    expect((await theirs.next(2_000))?.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await theirs.next()).toBeUndefined();
    // Whose record it is sees that its sharing has changed.
    expect(await ours.next()).toEqual(signal('SHARING', plan));
    expect(await logged()).toEqual([
      `${receiver} FOLLOW ALLOWED`,
      `${keeper} FOLLOW ALLOWED`,
      `${receiver} FOLLOW REFUSED`,
    ]);
  });

  it('ends for its own staff when their assignment does', async () => {
    const stream = await followed(keeper);
    await kommun.world.sql('update assignment set ended_at = now() where child_id = $1', [plan.childId]);
    expect((await stream.next(2_000))?.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('does not tell the other party of what is decided about somebody else', async () => {
    const stream = await followed(receiver);
    await kommun.world.block(plan.childId, RecordPart.PLAN, 'elevhalsa-farsta');
    await kommun.world.disclose(plan.childId, RecordPart.PLAN, 'bup-globen');
    expect(await stream.isSilentFor(400)).toBe(true);
  });

  it('tells the other party of what is released to it', async () => {
    const stream = await followed(receiver);
    await kommun.world.disclose(plan.childId, RecordPart.SCHOOLING, 'bup-farsta');
    expect(await stream.next()).toEqual(signal('SHARING', plan));
  });

  it('is answered to a stranger byte for byte like a plan that is not there, and the refusal is logged', async () => {
    const nobodys = randomUUID();
    const [refused, unknown] = [await follow(stranger), await follow(stranger, nobodys)];
    for (const stream of [refused, unknown]) {
      expect((await stream.next())?.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(await stream.next()).toBeUndefined();
    }
    expect(refused.status).toBe(unknown.status);
    expect(refused.text()).toBe(unknown.text());
    expect(await logged()).toEqual([`${stranger} FOLLOW REFUSED`]);
    expect(await logged(nobodys)).toEqual([`${stranger} FOLLOW REFUSED`]);
  });

  it('is nothing to the secretariat, whatever it asks for', async () => {
    const stream = await follow('sekretariat.bussam');
    expect((await stream.next())?.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is not answered where queries are', async () => {
    const { status, errors } = await kommun.ask(keeper, 'subscription { planChanged(id: "x") { planId } }');
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('a plan that is kept open for long', () => {
  const beat = 150;
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let plan: TestPlan;

  beforeAll(async () => {
    kommun = await startKommun({ beat, longestStream: 1_500, streamsPerViewer: 3, streamsInAll: 4 });
  });
  afterAll(() => kommun.stop());
  beforeEach(async () => {
    const childId = await kommun.world.child();
    await kommun.world.assign(keeper, childId, 'soc-farsta');
    plan = await kommun.world.plan(childId);
    await kommun.world.disclose(childId, RecordPart.PLAN, 'bup-farsta');
  });

  const codeOf = async (stream: Awaited<ReturnType<typeof kommun.follow>>) =>
    (await stream.next())?.errors?.[0]?.extensions.code;
  /** As when the database moves to another machine. */
  async function cutOff() {
    const client = new pg.Client({ connectionString: kommun.appUrl });
    await client.connect();
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'samsyn-live' and datname = current_database()`,
    );
    await client.end();
  }

  it('is decided anew at every beat, and logged once', async () => {
    const stream = await kommun.follow(receiver, plan.id);
    await stream.next();
    expect(await stream.isSilentFor(4 * beat)).toBe(true);
    const lines = (await kommun.world.log()).filter((line) => line.child_id === plan.childId);
    expect(lines.map(({ action, decision }) => [action, decision])).toEqual([['FOLLOW', 'ALLOWED']]);
    // A day that passes is heard by nobody: the beat finds it.
    await kommun.world.sql('alter table disclosure disable trigger user');
    await kommun.world.sql('update disclosure set revoked_at = now() where child_id = $1', [plan.childId]);
    await kommun.world.sql('alter table disclosure enable trigger user');
    expect(await codeOf(stream)).toBe('NOT_FOUND');
  });

  it('ends when the token does', async () => {
    // Clocks may differ by five seconds.
    const exp = Math.floor(Date.now() / 1_000) - 4;
    const stream = await kommun.follow(receiver, plan.id, { exp });
    await stream.next();
    expect(await codeOf(stream)).toBe('UNAUTHENTICATED');
    expect(await stream.next()).toBeUndefined();
  });

  it('is completed when its time is over, so that the page opens it anew', async () => {
    const stream = await kommun.follow(receiver, plan.id);
    await stream.next();
    expect(await stream.next(3_000)).toBeUndefined();
    expect(stream.text()).toMatch(/event: complete\ndata:\n\n$/);
  });

  it('is read anew by everybody when changes may have passed unheard', async () => {
    const stream = await kommun.follow(receiver, plan.id);
    await stream.next();
    await cutOff();
    expect(await stream.next()).toEqual(signal('CHANGED', plan));
    await kommun.world.sql('select pg_notify($1, $2)', ['plan_changed', `${plan.id}:2`]);
    expect(await stream.next()).toEqual(signal('CHANGED', plan));
    stream.leave();
  });

  it('is not kept open by one person, or by all, more often than is said', async () => {
    const mine = await Promise.all(Array.from({ length: 4 }, () => kommun.follow(receiver, plan.id)));
    const told = await Promise.all(mine.map((stream) => stream.next()));
    const codes = told.map((each) => each?.errors?.[0]?.extensions.code ?? each?.data.planChanged.kind);
    expect(codes.sort()).toEqual(['OPENED', 'OPENED', 'OPENED', 'TOO_MANY_STREAMS']);
    const fourth = await kommun.follow(keeper, plan.id);
    expect((await fourth.next())?.data.planChanged.kind).toBe('OPENED');
    expect(await codeOf(await kommun.follow(stranger, plan.id))).toBe('TOO_MANY_STREAMS');
    // A place is free again when a page is closed.
    for (const stream of mine) stream.leave();
    await expect.poll(async () => (await (await kommun.follow(receiver, plan.id)).next())?.data).toBeTruthy();
    fourth.leave();
  });
});
