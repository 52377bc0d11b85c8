import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, acting, aGroup, decision, deviationsIn, group } from '../../test/deviations.js';
import { day } from '../../test/records.js';
import { type Region, startRegion } from '../../test/region.js';

const refused = { __typename: 'ChangeRefused' };
const notNow = (field: string) => ({ problems: [{ field, code: 'NOT_IN_THIS_STATE' }] });

describe('the way of a deviation', () => {
  let region: Region;
  let deviations: ReturnType<typeof deviationsIn>;
  beforeAll(async () => {
    region = await startRegion();
    deviations = deviationsIn(region);
    await aGroup(region);
  });
  afterAll(() => region.stop());

  /** Who of all is told of it. */
  const told = async (id: string) => {
    const all: Actor[] = [];
    for (const actor of Object.keys(acting) as Actor[]) if (await deviations.find(actor, id)) all.push(actor);
    return all;
  };
  const sendersUnit = ['staff', 'colleague', 'chief'];
  const concerned = [...sendersUnit, 'clinicsChief', 'seated', 'secretariat'];

  it('begins with whoever saw it, stays within the unit until its manager sends it, and then reaches those concerned', async () => {
    const { deviation } = await deviations.report('staff');
    expect(deviation).toMatchObject({
      ...{ state: 'REPORTED', senderKind: 'SOCIAL_SERVICES', recipientKind: 'CHILD_PSYCHIATRY', version: 1 },
      ...{ busGroup: { id: group }, groupGround: 'BOTH_PARTIES', dueOn: day(7), viewerMoves: ['REVISE'] },
      steps: [{ move: null, madeAs: 'STAFF', unit: { id: 'soc-farsta' } }],
    });
    expect(await told(deviation.id)).toEqual(sendersUnit);
    expect(await deviations.move('staff', deviation.id, 'SEND')).toEqual(refused);
    expect(await deviations.move('clinicsChief', deviation.id, 'ANSWER')).toEqual(refused);
    await deviations.move('chief', deviation.id, 'SEND');
    expect(await told(deviation.id)).toEqual(concerned);
  });

  it('goes by answer, decision, report and follow-up, each by whose turn it is', async () => {
    const id = await deviations.taken(['chief', 'SEND']);
    expect(await deviations.find('clinicsChief', id)).toMatchObject({
      ...{ state: 'SENT', dueOn: day(28), waitsForViewer: true, viewerMoves: ['ANSWER'] },
    });
    expect(await deviations.move('seated', id, 'ANSWER')).toEqual(refused);
    await deviations.move('clinicsChief', id, 'ANSWER');
    expect(await deviations.find('seated', id)).toMatchObject({
      viewerMoves: ['DECIDE', 'DISMISS'],
      waitsForViewer: true,
    });
    const { deviation: decided } = await deviations.move('seated', id, 'DECIDE', {
      ...decision,
      note: 'En gemensam brevlåda.',
    });
    expect(decided).toMatchObject({
      ...{ state: 'DECIDED', action: 'En gemensam brevlåda.', until: day(30), dueOn: day(30) },
      responsible: { id: 'bup-farsta' },
    });
    expect(await deviations.move('seated', id, 'REPORT_DONE')).toEqual(refused);
    await deviations.move('clinicsChief', id, 'REPORT_DONE');
    // The group of sender's and recipient's: the municipality says that the sender's manager leads it too.
    const { deviation } = await deviations.move('chief', id, 'CLOSE');
    expect(deviation).toMatchObject({ state: 'CLOSED', dueOn: null, viewerMoves: [], waitsForViewer: false });
    expect(deviation.steps.map(({ move }: { move: string | null }) => move)).toEqual([
      ...[null, 'SEND', 'ANSWER', 'DECIDE', 'REPORT_DONE', 'CLOSE'],
    ]);
  });

  it('may lead back: to who wrote it, to nothing, or to another decision when what was done did not suffice', async () => {
    const { deviation } = await deviations.report('staff');
    const { id } = deviation;
    expect(await deviations.move('chief', id, 'RETURN', { note: ' ' })).toMatchObject({
      problems: [{ field: 'note', code: 'REQUIRED' }],
    });
    await deviations.move('chief', id, 'RETURN');
    expect(await deviations.find('staff', id)).toMatchObject({ state: 'RETURNED', waitsForViewer: true });
    expect(await deviations.find('colleague', id)).toMatchObject({ viewerMoves: [], waitsForViewer: false });
    const revised = await deviations.revise(
      'staff',
      { deviationId: id, expectedVersion: 2 },
      { what: 'Nytt.' },
    );
    expect(revised.deviation).toMatchObject({ state: 'REPORTED', what: 'Nytt.' });
    await deviations.move('chief', id, 'SEND');
    // What was said before it was sent stays within the unit.
    const steps = async (actor: Actor) =>
      (await deviations.find(actor, id)).steps.map((s: { move: string }) => s.move);
    expect(await steps('colleague')).toEqual([null, 'RETURN', 'REVISE', 'SEND']);
    expect(await steps('secretariat')).toEqual(['SEND']);
    await deviations.move('chief', id, 'WITHDRAW');
    expect(await deviations.find('clinicsChief', id)).toMatchObject({ state: 'WITHDRAWN', viewerMoves: [] });

    const other = await deviations.taken(
      ['chief', 'SEND'],
      ['clinicsChief', 'ANSWER'],
      ['seated', 'DECIDE', decision],
      ['clinicsChief', 'REPORT_DONE'],
      ['seated', 'DECIDE', { ...decision, responsibleUnitId: 'soc-farsta' }],
    );
    expect(await deviations.find('chief', other)).toMatchObject({
      state: 'DECIDED',
      viewerMoves: ['REPORT_DONE'],
    });
  });

  it('does not stop at a recipient who does not answer: when the time has gone, the group may decide', async () => {
    const id = await deviations.taken(['chief', 'SEND']);
    expect(await deviations.move('seated', id, 'DISMISS')).toMatchObject(notNow('move'));
    await region.records.sql('update deviation set due_on = $2 where id = $1', [id, day(-1)]);
    expect(await deviations.find('seated', id)).toMatchObject({ overdue: true, waitsForViewer: true });
    expect((await deviations.move('seated', id, 'DISMISS')).deviation).toMatchObject({ state: 'CLOSED' });
  });

  it('is not the secretariat’s to go: it writes no step of another’s', async () => {
    const id = await deviations.taken(['chief', 'SEND']);
    for (const move of [
      'REVISE',
      'SEND',
      'RETURN',
      'WITHDRAW',
      'ANSWER',
      'DECIDE',
      'DISMISS',
      'REPORT_DONE',
      'CLOSE',
    ])
      expect(await deviations.move('secretariat', id, move)).toEqual(refused);
    expect(await deviations.report('secretariat', {}, { senderUnitId: 'bussam' })).toEqual(refused);
  });

  it('is taken one step at a time: what was written on another version, or sent again otherwise, changes nothing', async () => {
    const { deviation } = await deviations.report('staff');
    const step = {
      deviationId: deviation.id,
      ...{ move: 'SEND', namesNobody: true },
      expectedVersion: 1,
      idempotencyKey: randomUUID(),
    };
    expect((await deviations.change('chief', 'moveDeviation', step)).deviation.state).toBe('SENT');
    expect((await deviations.change('chief', 'moveDeviation', step)).deviation.version).toBe(2);
    const other = { ...step, note: 'Något annat' };
    expect(await deviations.change('chief', 'moveDeviation', other)).toMatchObject({
      problems: [{ field: 'idempotencyKey', code: 'USED_FOR_OTHER' }],
    });
    const late = { ...step, move: 'WITHDRAW', note: 'Fel', idempotencyKey: randomUUID() };
    expect(await deviations.change('chief', 'moveDeviation', late)).toMatchObject(notNow('expectedVersion'));
    const report = { idempotencyKey: randomUUID() };
    const [first, second] = [
      await deviations.report('staff', {}, report),
      await deviations.report('staff', {}, report),
    ];
    expect(second.deviation.id).toBe(first.deviation.id);
    expect(await deviations.report('staff', { what: 'Annat' }, report)).toMatchObject({
      problems: [{ code: 'USED_FOR_OTHER' }],
    });
  });

  it('needs of a decision what it needs: an action, a unit that is there, and a day that has not gone', async () => {
    const id = await deviations.taken(['chief', 'SEND'], ['clinicsChief', 'ANSWER']);
    const decide = async (more: object) => {
      const { problems } = await deviations.move('seated', id, 'DECIDE', { ...decision, ...more });
      return problems.map(({ field, code }: { field: string; code: string }) => [field, code]);
    };
    expect(await decide({ responsibleUnitId: null, until: null, note: '', decidedOn: null })).toEqual([
      ...[
        ['note', 'REQUIRED'],
        ['decidedOn', 'REQUIRED'],
        ['until', 'REQUIRED'],
        ['responsibleUnitId', 'REQUIRED'],
      ],
    ]);
    expect(await decide({ until: day(-1) })).toEqual([['until', 'IN_THE_PAST']]);
    expect(await decide({ decidedOn: day(1) })).toEqual([['decidedOn', 'IN_THE_FUTURE']]);
    expect(await decide({ decidedOn: day(-1) })).toEqual([['decidedOn', 'CONTRADICTS']]);
    // A party, or a unit with a seat in the group; of either owner.
    for (const outsider of ['soc-ingen', 'bussam', 'soc-tyreso', 'bup-prima-tyreso'])
      expect([outsider, await decide({ responsibleUnitId: outsider })]).toEqual([
        outsider,
        [['responsibleUnitId', 'NOT_OFFERED']],
      ]);
    region.otherOwner.become('is away');
    expect(await decide({ responsibleUnitId: 'soc-tyreso' })).toEqual([
      ['responsibleUnitId', 'NOT_VERIFIED'],
    ]);
    region.otherOwner.become('answers');
    const { deviation } = await deviations.move('seated', id, 'DECIDE', {
      ...decision,
      responsibleUnitId: 'hab-farsta',
    });
    expect(deviation.steps.at(-1)).toMatchObject({ responsible: { id: 'hab-farsta' }, decidedOn: day(0) });
  });

  it('is not decided by a party in its own case, unless nobody else of the group has in a meeting’s time', async () => {
    const id = await deviations.taken(['chief', 'SEND'], ['clinicsChief', 'ANSWER']);
    const party = { viewerMoves: [], waitsForViewer: false };
    for (const [actor, move] of [
      ['chief', 'DECIDE'],
      ['chief', 'DISMISS'],
      ['clinicsChief', 'DECIDE'],
    ] as const) {
      expect(await deviations.find(actor, id)).toMatchObject(party);
      expect(await deviations.move(actor, id, move, decision)).toMatchObject(notNow('move'));
    }
    expect(await deviations.find('seated', id)).toMatchObject({ viewerMoves: ['DECIDE', 'DISMISS'] });
    const since = (days: number) =>
      region.records.sql('update deviation set state_on = $2 where id = $1', [id, day(days)]);
    await since(-92);
    expect(await deviations.find('chief', id)).toMatchObject(party);
    await since(-93);
    expect(await deviations.find('chief', id)).toMatchObject({ viewerMoves: ['DECIDE', 'DISMISS'] });
    const waiting = await deviations.list('chief', { waitsForViewer: true });
    expect(waiting.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(id);
    expect((await deviations.move('chief', id, 'DISMISS')).deviation).toMatchObject({ state: 'CLOSED' });
  });

  it('goes on where the group has nobody, as when it has ended: by a party, when the group has had its time', async () => {
    const id = await deviations.taken(['chief', 'SEND'], ['clinicsChief', 'ANSWER']);
    region.otherOwner.showsGroup({ id: group, ledBy: [], units: ['soc-farsta'] });
    await region.records.sql(`update bus_seat set to_on = current_date where bus_group_id = $1`, [group]);
    const since = (days: number) =>
      region.records.sql('update deviation set state_on = $2 where id = $1', [id, day(days)]);
    for (const actor of ['chief', 'clinicsChief', 'stranger'] as const)
      expect(await deviations.find(actor, id).then((found) => found?.viewerMoves ?? [])).toEqual([]);
    expect(await deviations.move('chief', id, 'DECIDE', decision)).toMatchObject(notNow('move'));
    await since(-93);
    const waiting = await deviations.list('clinicsChief', { waitsForViewer: true });
    expect(waiting.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(id);
    expect(await deviations.find('seated', id)).toBeNull();
    const own = { ...decision, responsibleUnitId: 'soc-farsta' };
    const decided = (await deviations.move('clinicsChief', id, 'DECIDE', own)).deviation;
    expect(decided.steps.at(-1)).toMatchObject({ madeAs: 'MANAGER', unit: { id: 'bup-farsta' } });
    await deviations.move('chief', id, 'REPORT_DONE');
    expect(await deviations.move('chief', id, 'CLOSE')).toMatchObject(notNow('move'));
    await since(-93);
    expect((await deviations.move('chief', id, 'CLOSE')).deviation).toMatchObject({ state: 'CLOSED' });
    await region.records.sql(`update bus_seat set to_on = null where bus_group_id = $1`, [group]);
    region.otherOwner.showsGroup({ id: group, ledBy: ['soc-farsta'], units: ['soc-farsta'] });
  });

  it('can be read by whoever led the responsible unit, and by nobody elsewhere', async () => {
    const standing = { id: group, ledBy: ['soc-farsta'], units: ['soc-farsta'] };
    region.otherOwner.showsGroup({ ...standing, seated: ['soc-tyreso'] });
    const id = await deviations.taken(
      ['chief', 'SEND'],
      ['clinicsChief', 'ANSWER'],
      ['seated', 'DECIDE', { ...decision, responsibleUnitId: 'soc-tyreso' }],
    );
    expect(await told(id)).toEqual([...sendersUnit, 'clinicsChief', 'seated', 'stranger', 'secretariat']);
    expect((await deviations.move('stranger', id, 'REPORT_DONE')).deviation).toMatchObject({ state: 'DONE' });
  });
});
