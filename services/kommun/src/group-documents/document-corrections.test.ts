import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreementFields, documentsBy } from '../../../../packages/collaboration/test/document-changes.js';
import { groupsAs, leaderOf } from '../../../../packages/collaboration/test/group-changes.js';
import { startKommun } from '../../test/kommun.js';

type Kommun = Awaited<ReturnType<typeof startKommun>>;

describe('what is said of a group’s documents after they were entered', () => {
  let kommun: Kommun;
  let by: ReturnType<typeof documentsBy>;
  const group = 'bus-nacka';
  const ofNacka = { busGroupId: group, kind: 'LOCAL_AGREEMENT', name: 'Överenskomelse' };

  beforeAll(async () => {
    kommun = await startKommun();
    by = documentsBy(groupsAs(kommun, leaderOf('soc-nacka')));
  });
  afterAll(() => kommun.stop());

  const agreementOn = async (on: string) => {
    const query = `query ($id: ID!, $on: Date) { busGroup(id: $id, on: $on) { agreements { ${agreementFields} } } }`;
    const { data, errors } = await kommun.ask('sekretariat.bussam', query, { id: group, on });
    expect(errors).toBeUndefined();
    return data.busGroup.agreements[0];
  };

  it('mends what was entered wrongly or not at all for every day, and from a day on what was right until then', async () => {
    const { document } = await by.add({ ...ofNacka, decidedOn: '2020-01-10', reference: 'Dnr 1' });
    const here = { documentId: document.id };
    const right = { ...here, name: 'Överenskommelse', revisionMonths: 24, reference: 'Dnr 1' };
    expect(await by.correct({ ...right, expectedVersion: 1 })).toMatchObject({
      document: { name: 'Överenskommelse', revisionMonths: 24, reference: 'Dnr 1', version: 2 },
    });
    expect(await agreementOn('2021-06-01')).toMatchObject({
      revisionStanding: 'CURRENT',
      revisionDue: '2022-01-10',
    });
    expect(await agreementOn('2022-01-11')).toMatchObject({ revisionStanding: 'OVERDUE' });
    // From 2022 the parties want to look at it every year.
    const yearly = { ...right, revisionMonths: 12, from: '2022-01-01', expectedVersion: 2 };
    await by.correct(yearly);
    expect(await agreementOn('2021-12-31')).toMatchObject({ revisionMonths: 24 });
    expect(await agreementOn('2022-01-01')).toMatchObject({ revisionMonths: 12, revisionDue: '2021-01-10' });
    const told = await agreementOn('2026-01-01');
    const reference = 'Dnr 1';
    expect(told.entries).toEqual([
      {
        ...{ name: 'Överenskomelse', revisionMonths: null, reference },
        from: '2020-01-10',
        to: null,
        held: false,
      },
      {
        ...{ name: 'Överenskommelse', revisionMonths: 24, reference, held: true },
        ...{ from: '2020-01-10', to: '2022-01-01' },
      },
      {
        ...{ name: 'Överenskommelse', revisionMonths: 12, reference },
        from: '2022-01-01',
        to: null,
        held: true,
      },
    ]);
    expect(await by.correct({ ...right, from: '2021-01-01', expectedVersion: 3 })).toMatchObject({
      problems: [{ field: 'from', code: 'OVERLAPS' }],
    });
    const wrong = { ...here, name: ' ', revisionMonths: 121, from: '2020-01-09', expectedVersion: 3 };
    expect(await by.correct(wrong)).toMatchObject({
      problems: [
        { field: 'name', code: 'REQUIRED' },
        { field: 'revisionMonths', code: 'UNKNOWN' },
        { field: 'from', code: 'BEFORE_START' },
      ],
    });
    // All that was entered was wrong.
    expect(await by.correct({ ...right, revisionMonths: 36, expectedVersion: 3 })).toMatchObject({
      document: { revisionMonths: 36, revisionDue: '2023-01-10' },
    });
    expect(await agreementOn('2021-06-01')).toMatchObject({ revisionMonths: 36 });
  });

  it('says that all parties are entered only where there are any', async () => {
    const { id: documentId, version: expectedVersion } = await agreementOn('2026-01-01');
    expect(await by.confirmParties({ documentId, expectedVersion })).toMatchObject({
      problems: [{ field: 'documentId', code: 'NOT_READY' }],
    });
  });

  it('takes no day of signing for a party that has not signed', async () => {
    const { id: documentId, version } = await agreementOn('2026-01-01');
    const { document } = await by.party({ documentId, name: 'BUP', expectedVersion: version });
    const sign = { documentId, partyId: document.parties[0].id, standing: 'NOT_SIGNED', on: '2021-01-01' };
    expect(await by.sign({ ...sign, expectedVersion: version + 1 })).toMatchObject({
      problems: [{ field: 'on', code: 'CONTRADICTS' }],
    });
  });

  it('says of no day both that there is a document and that there is none', async () => {
    const routine = { busGroupId: group, kind: 'SIP_ROUTINE' };
    const named = { ...routine, name: 'SIP-rutin' };
    const { document } = await by.add({ ...named, decidedOn: '2022-05-01' });
    // One that was there later was missing for a while only: that cannot be said for all days from then on.
    for (const from of ['2021-01-01', '2022-05-01'])
      expect(await by.sayMissing({ ...routine, from })).toMatchObject({
        problems: [{ field: 'kind', code: 'CONTRADICTS' }],
      });
    await by.end({ documentId: document.id, on: '2023-01-01', reason: 'NOTICE', expectedVersion: 1 });
    await by.sayMissing({ ...routine, from: '2023-01-01' });
    for (const decidedOn of [null, '2023-01-01'])
      expect(await by.add({ ...named, decidedOn })).toMatchObject({
        problems: expect.arrayContaining([{ field: 'kind', code: 'CONTRADICTS' }]),
      });
    const withdrawn = { ...routine, from: '2023-01-01' };
    expect(await by.withdrawMissing(withdrawn)).toMatchObject({ busGroup: { id: group } });
    expect(await by.withdrawMissing(withdrawn)).toMatchObject({ busGroup: { id: group } });
    expect(await by.withdrawMissing({ ...withdrawn, from: '2023-01-02' })).toMatchObject({
      problems: [{ field: 'from', code: 'UNKNOWN' }],
    });
    expect(await by.add({ ...named, decidedOn: '2023-01-01' })).toMatchObject({
      document: { kind: 'SIP_ROUTINE' },
    });
  });

  it('takes no day after the last of a group that has ended', async () => {
    const { data } = await kommun.ask('chef.farsta', '{ busGroups(on: "2021-01-01") { id } }');
    expect(data.busGroups.map(({ id }: { id: string }) => id)).toContain('bus-farsta');
    const farsta = documentsBy(groupsAs(kommun, leaderOf('soc-farsta')));
    const ofFarsta = { busGroupId: 'bus-farsta', kind: 'ACTION_PLAN', name: 'Plan', year: 2021 };
    const afterEnd = (field: string) => ({ problems: [{ field, code: 'OUTSIDE_GROUP' }] });
    expect(await farsta.add({ ...ofFarsta, decidedOn: '2024-01-01' })).toMatchObject(afterEnd('decidedOn'));
    const { document } = await farsta.add({ ...ofFarsta, decidedOn: '2021-01-10' });
    const here = { documentId: document.id };
    const late = { ...here, on: '2024-01-01', expectedVersion: 1 };
    expect(await farsta.revise(late)).toMatchObject(afterEnd('on'));
    expect(await farsta.end({ ...late, reason: 'NOTICE' })).toMatchObject(afterEnd('on'));
    const { document: withGoal } = await farsta.goal({ ...here, wording: 'Mål', expectedVersion: 1 });
    const activity = { ...here, goalId: withGoal.goals[0].id, wording: 'Möten', expectedVersion: 2 };
    expect(await farsta.activity({ ...activity, dueOn: '2024-01-01' })).toMatchObject(afterEnd('dueOn'));
    const missing = { busGroupId: 'bus-farsta', kind: 'SIP_ROUTINE', from: '2024-01-01' };
    expect(await farsta.sayMissing(missing)).toMatchObject(afterEnd('from'));
    const { data: standing } = await kommun.ask(
      'chef.farsta',
      '{ busGroup(id: "bus-farsta", on: "2021-06-01") { to documentsSaidMissing { kind } } }',
    );
    expect(standing.busGroup.documentsSaidMissing).toEqual([]);
  });
});
