import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startKommun } from '../../../test/kommun.js';
import { changePlan, type PlanOutcome } from '../../../test/plan-changes.js';
import { day } from '../../../test/world.js';

const keeper = 'socialtjanst.farsta';

describe('a meeting’s record, that two write at once', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let plan: { id: string; childId: string };
  let meetingId: string;
  let parties: string[];

  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  beforeEach(async () => {
    const { world } = kommun;
    const childId = await world.child();
    await world.assign(keeper, childId, 'soc-farsta');
    plan = await world.plan(childId, { status: 'CALLED' });
    const guardian = await world.guardian(childId);
    await world.consent(childId, [guardian], [RecordPart.PLAN], ['bup-farsta']);
    parties = [await world.party(plan), await world.party(plan)];
    meetingId = await world.meeting(plan, Object.fromEntries(parties.map((id) => [id, 'INVITED'])));
  });

  const hold = (record: object, expectedVersion?: number): Promise<PlanOutcome> =>
    changePlan(kommun, keeper, 'holdMeeting', {
      planId: plan.id,
      meetingId,
      ...record,
      ...(expectedVersion !== undefined && { expectedVersion }),
    });
  const read = async () => {
    const fields =
      'version meetings { notes attendance { party { id } presence } decisions { id wording doneOn } }';
    const { data } = await kommun.ask(keeper, `query ($id: ID!) { plan(id: $id) { ${fields} } }`, {
      id: plan.id,
    });
    const { version, meetings } = data.plan;
    const [{ notes, attendance, decisions }] = meetings;
    const presence = Object.fromEntries(
      attendance.map((row: { party: { id: string }; presence: string }) => [row.party.id, row.presence]),
    );
    return { version, notes, presence, decisions };
  };
  const decision = (wording: string, id: string = randomUUID()) => ({ id, wording, responsible: 'SCHOOL' });

  it('holds what each has written, when they have written of different things', async () => {
    const { version } = await read();
    const [one, other] = parties as [string, string];
    const decided = decision('Bokar besök');
    const all = [
      { notes: 'Anna är med' },
      { attendance: [{ partyId: one, presence: 'PRESENT' }] },
      { attendance: [{ partyId: other, presence: 'ABSENT' }], decisions: [decided] },
      { decisions: [decision('Ringer')] },
    ];
    for (const record of all)
      expect(await hold(record, version)).toMatchObject({ __typename: 'MunicipalPlanChanged' });
    expect(await read()).toMatchObject({
      ...{ notes: 'Anna är med', presence: { [one]: 'PRESENT', [other]: 'ABSENT' } },
      decisions: [{ id: decided.id, wording: 'Bokar besök' }, { wording: 'Ringer' }],
    });
  });

  it('tells of the same thing written twice, and keeps the first', async () => {
    const { version } = await read();
    const decided = decision('Bokar besök');
    const same = [
      { notes: 'En' },
      { attendance: [{ partyId: parties[0], presence: 'PRESENT' }] },
      { decisions: [decided] },
    ];
    for (const record of same) await hold(record, version);
    for (const record of [...same, { droppedDecisionIds: [decided.id] }])
      expect(await hold(record, version)).toMatchObject({ __typename: 'MunicipalVersionConflict' });
    expect(await read()).toMatchObject({
      version: version + 3,
      notes: 'En',
      decisions: [{ id: decided.id }],
    });
  });

  it('keeps a decision the one that it was: worded anew, done, taken out and in again', async () => {
    const decided = decision('Bokar besök');
    await hold({ decisions: [decided] });
    await changePlan(kommun, keeper, 'completeDecision', {
      ...{ planId: plan.id, decisionId: decided.id, doneOn: day(0) },
    });
    await hold({ decisions: [{ ...decided, wording: 'Bokar två besök' }] });
    const [kept] = (await read()).decisions;
    expect(kept).toEqual({ id: decided.id, wording: 'Bokar två besök', doneOn: day(0) });
    await hold({ droppedDecisionIds: [decided.id] });
    expect((await read()).decisions).toEqual([]);
    await hold({ decisions: [decided] });
    expect((await read()).decisions).toMatchObject([{ id: decided.id, wording: 'Bokar besök' }]);
  });

  it('says of a decision done elsewhere, while its words are changed, that two have written of it', async () => {
    const decided = decision('Bokar besök');
    await hold({ decisions: [decided] });
    const { version } = await read();
    await changePlan(kommun, keeper, 'completeDecision', {
      ...{ planId: plan.id, decisionId: decided.id, doneOn: day(0) },
    });
    expect(await hold({ decisions: [{ ...decided, wording: 'Annat' }] }, version)).toMatchObject({
      __typename: 'MunicipalVersionConflict',
    });
    expect(await hold({ notes: 'Rör inte beslutet' }, version)).toMatchObject({
      __typename: 'MunicipalPlanChanged',
    });
  });

  it('leaves as it was what is left out, and takes away notes that are emptied', async () => {
    const decided = decision('Bokar besök');
    await hold({ notes: 'Något', decisions: [decided] });
    await hold({ attendance: [{ partyId: parties[0], presence: 'PRESENT' }] });
    expect(await read()).toMatchObject({ notes: 'Något', decisions: [{ id: decided.id }] });
    await hold({ notes: ' ' });
    expect(await read()).toMatchObject({ notes: null, decisions: [{ id: decided.id }] });
  });

  it('holds fifty decisions, and knows no decision of another meeting', async () => {
    const fifty = Array.from({ length: 50 }, (_, place) => decision(`Beslut ${place}`));
    await hold({ decisions: fifty });
    expect(await hold({ decisions: [decision('En till')] })).toMatchObject({
      problems: [{ field: 'decisions', code: 'TOO_LONG' }],
    });
    const [first] = fifty as [(typeof fifty)[0]];
    await hold({ droppedDecisionIds: [first.id], decisions: [decision('I dess ställe')] });
    expect((await read()).decisions).toHaveLength(50);
    const another = await kommun.world.meeting(plan, { [parties[0] as string]: 'INVITED' });
    const taken = { ...fifty[1], wording: 'Annans' };
    expect(
      await changePlan(kommun, keeper, 'holdMeeting', {
        ...{ planId: plan.id, meetingId: another, decisions: [taken] },
      }),
    ).toMatchObject({ problems: [{ field: 'decisions.0.id', code: 'UNKNOWN' }] });
  });
});
