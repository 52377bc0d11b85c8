import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKommun } from '../../test/kommun.js';
import { day } from '../../test/world.js';

const list = `query ($first: Int! = 100, $after: String, $filter: PlanFilter) { plans(first: $first, after: $after, filter: $filter) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { id nextFollowUp { dueOn overdue } child { displayName } } } } }`;

const cursorOf = (...keys: string[]) => Buffer.from(JSON.stringify(keys)).toString('base64url');

describe('the list of plans', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  const byName = new Map<string, string>();

  beforeAll(async () => {
    kommun = await startKommun();
    const { world } = kommun;
    const people: [name: string, due: number | null, status: string][] = [
      ['Demo-Alva', 9, 'ACTIVE'],
      ['Demo-Bo', -4, 'ACTIVE'],
      ['Demo-Cleo', null, 'DRAFT'],
      ['Demo-Dag', 9, 'CALLED'],
      ['Demo-Edda', -30, 'CLOSED'],
      ['Demo-100%', 30, 'ACTIVE'],
    ];
    for (const [name, due, status] of people) {
      const plan = await world.plan(await world.child(name), { status, question: `Fråga om ${name}` });
      if (due !== null) await world.followUp(plan, day(due));
      await world.assign('socialtjanst.farsta', plan.childId, 'soc-farsta');
      byName.set(name, plan.id);
    }
    const [bup, other] = [await world.child('Demo-Bup'), await world.child('Demo-Annan')];
    for (const childId of [bup, other]) {
      await world.plan(childId, { question: 'Utan namn i frågan' });
      await world.disclose(childId, RecordPart.PLAN, 'bup-farsta');
    }
    await world.disclose(bup, RecordPart.IDENTITY, 'bup-farsta');
  });
  afterAll(() => kommun.stop());

  const ask = async (variables: Record<string, unknown> = {}, login = 'socialtjanst.farsta') =>
    (await kommun.ask(login, list, variables)).data.plans;
  const names = (plans: { edges: { node: { child: { displayName: string } } }[] }) =>
    plans.edges.map(({ node }) => node.child.displayName);

  it('starts with what has passed, then what comes soon, then what has no date; closed plans are left out', async () => {
    const plans = await ask();
    expect(names(plans).at(0)).toBe('Demo-Bo T.');
    expect(new Set(names(plans).slice(1, 3))).toEqual(new Set(['Demo-Alva T.', 'Demo-Dag T.']));
    expect(names(plans).slice(3)).toEqual(['Demo-100% T.', 'Demo-Cleo T.']);
    expect(plans.totalCount).toBe(5);
    expect(plans.edges[0].node.nextFollowUp).toEqual({ dueOn: day(-4), overdue: true });
  });

  it('comes in pages that together hold each plan once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof ask>> = await ask({ first: 2, after });
      expect(page.totalCount).toBe(5);
      seen.push(...names(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(names(await ask()));
  });

  it('says how many there are also beyond the last', async () => {
    const beyond = await ask({ after: cursorOf('9999-12-31', 'ffffffff-ffff-ffff-ffff-ffffffffffff') });
    expect(beyond).toMatchObject({
      totalCount: 5,
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it.each([
    [{ status: 'CLOSED' }, ['Demo-Edda T.']],
    [{ onlyOverdue: true }, ['Demo-Bo T.']],
    [{ onlyOverdue: true, includeClosed: true }, ['Demo-Edda T.', 'Demo-Bo T.']],
    [{ text: 'alva' }, ['Demo-Alva T.']],
    [{ text: '100%' }, ['Demo-100% T.']],
    [{ text: '%' }, ['Demo-100% T.']],
    [{ text: "' or 1=1 --" }, []],
    [{ unit: 'bup-bromma' }, []],
  ])('is narrowed by %j', async (filter, expected) => {
    expect(names(await ask({ filter }))).toEqual(expected);
  });

  it('is searched by name only among the children whose name the viewer may read', async () => {
    expect((await ask({}, 'bup.farsta')).totalCount).toBe(2);
    expect((await ask({ filter: { text: 'Demo-Bup' } }, 'bup.farsta')).totalCount).toBe(1);
    expect((await ask({ filter: { text: 'Demo-Annan' } }, 'bup.farsta')).totalCount).toBe(0);
  });

  it('costs the same statements for one row as for many, and logs each row', async () => {
    const { statements, world } = kommun;
    const cost = async (first: number) => {
      statements.take();
      await ask({ first });
      return statements.take();
    };
    await cost(1);
    const before = (await world.log()).length;
    expect(await cost(5)).toBe(await cost(1));
    const logged = (await world.log()).slice(before);
    expect(new Set(logged.filter((row) => row.parts.includes('PLAN')).map((row) => row.child_id)).size).toBe(
      5,
    );
  });

  it.each([
    [{ first: 5000 }, 'first'],
    [{ first: 0 }, 'first'],
    [{ first: -1 }, 'first'],
    [{ after: 'inte en markör' }, 'after'],
    [{ after: cursorOf('x', 'y') }, 'after'],
    [{ after: cursorOf('2026-02-30', randomUUID()) }, 'after'],
    [{ after: cursorOf('0000-01-01', randomUUID()) }, 'after'],
    [{ after: cursorOf('2026-02-28', 'x') }, 'after'],
    [{ filter: { text: 'a\0b' } }, 'filter.text'],
    [{ filter: { unit: "soc-farsta'; --" } }, 'filter.unit'],
    [{ filter: { text: 'x'.repeat(101) } }, 'filter.text'],
  ])('refuses %j with a code that names the argument', async (variables, argument) => {
    const { errors, status } = await kommun.ask('socialtjanst.farsta', list, variables);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
    expect(status).toBe(200);
  });
});
