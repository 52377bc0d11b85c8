import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { send } from '../../../dev/src/testing/send.js';
import { testToken } from '../../../dev/src/testing/stack.js';
import { startBothOwners } from '../../disclosure/test/both-owners/both-owners.js';
import { agreementFields, documentsBy } from './document-changes.js';
import { groupsAs, leaderOf } from './group-changes.js';

type Owners = Awaited<ReturnType<typeof startBothOwners>>;
const group = 'bus-hasselby-vallingby';
const decided = '2020-01-27';

describe('Hässelby-Vällingby’s agreement, routines and plan, entered through the gateway (f3)', () => {
  let owners: Owners;
  let by: ReturnType<typeof documentsBy>;
  let agreementId: string;
  let levelId: string;

  const as = (unit: string, word: 'Municipal' | 'Regional' = 'Municipal') =>
    groupsAs(
      { send: (headers, body) => send(owners.url, headers, JSON.stringify(body)) },
      leaderOf(unit),
      word,
    );
  const read = async (fields: string, on: string) => {
    const authorization = `Bearer ${await testToken('sekretariat.bussam')}`;
    const query = `query ($on: Date) { busGroup(id: "${group}", on: $on) { ${fields} } }`;
    const { data, errors } = await send(
      owners.url,
      { authorization },
      JSON.stringify({ query, variables: { on } }),
    );
    expect(errors).toBeUndefined();
    return data.busGroup;
  };

  beforeAll(async () => {
    owners = await startBothOwners();
    const social = as('soc-hasselby-vallingby');
    by = documentsBy(social);
    await social.openLevel({ busGroupId: group, kind: 'STEERING', from: decided });
    levelId = (await read('levels { id }', decided)).levels[0].id;
    const parties = [
      ['Avdelningen för förskola, Hässelby-Vällingby', 'PRESCHOOL'],
      ['Grundskolan, Hässelby-Vällingby', 'SCHOOL'],
      ['Barnhälsovården', 'PRIMARY_CARE'],
      ['Barn- och ungdomspsykiatrin, Brommaplan', 'CHILD_PSYCHIATRY'],
      ['Habiliteringscenter Brommaplan barn', 'HABILITATION'],
      ['Avdelningen för barn och unga, Hässelby-Vällingby', 'SOCIAL_SERVICES'],
    ];
    const { document } = await by.add({
      ...{ busGroupId: group, kind: 'LOCAL_AGREEMENT', name: 'Lokal överenskommelse om samverkan (BUS)' },
      ...{ decidedOn: decided, revisionMonths: 24 },
      parties: parties.map(([name, party]) => ({ name, party })),
    });
    agreementId = document.id;
    const routines = [
      ['SIP_ROUTINE', 'Lokala rutiner för SIP', '2018-01-01'],
      ['INDIVIDUAL_FORUM_ROUTINE', 'Rutiner för BUS-individ', '2019-01-01'],
      ['DEVIATION_ROUTINE', 'Lokala rutiner för avvikelser', '2018-01-01'],
    ];
    for (const [kind, name, on] of routines) {
      const routine = { busGroupId: group, kind, name, decidedOn: '2017-01-01', decidedKnownTo: 'YEAR' };
      const { document: added } = await by.add(routine);
      await by.revise({ documentId: added.id, on, knownTo: 'YEAR', expectedVersion: 1 });
    }
  });
  afterAll(() => owners.stop());

  const agreement = async (on: string) => (await read(`agreements { ${agreementFields} }`, on)).agreements[0];

  it('should have been revised by 27 January 2022, and is told as late from the day after', async () => {
    expect(await agreement('2022-01-27')).toMatchObject({
      ...{ decidedOn: decided, revisionStanding: 'CURRENT', revisionDue: '2022-01-27', overdueSince: null },
    });
    expect(await agreement('2022-01-28')).toMatchObject({
      ...{ revisionStanding: 'OVERDUE', overdueSince: '2022-01-27' },
    });
  });

  it('has six parties of which nobody has said whether they have signed: whether it is in force is not known', async () => {
    const told = await agreement('2021-01-01');
    expect(told).toMatchObject({ force: 'UNKNOWN', inForceSince: null });
    expect(told.parties.map(({ signature }: { signature: string }) => signature)).toEqual(
      Array(6).fill('UNKNOWN'),
    );
  });

  it('has the routines of 2017 with their revisions, and the SIP routine says nothing here of school’s part', async () => {
    const { routines, schoolMayCall } = await read(
      'routines { kind decidedOn decidedKnownTo versions { step on knownTo } } schoolMayCall',
      '2021-01-01',
    );
    expect(schoolMayCall).toBeNull();
    expect(routines.map(({ kind, versions }: Routine) => [kind, versions.at(-1)?.on])).toEqual([
      ['SIP_ROUTINE', '2018-01-01'],
      ['INDIVIDUAL_FORUM_ROUTINE', '2019-01-01'],
      ['DEVIATION_ROUTINE', '2018-01-01'],
    ]);
    expect(routines[0]).toMatchObject({ decidedOn: '2017-01-01', decidedKnownTo: 'YEAR' });
  });

  it('is not late once a revision is recorded; on the days before it is late as it was', async () => {
    const revision = { documentId: agreementId, on: '2022-01-30', expectedVersion: 1 };
    expect(await by.revise(revision)).toMatchObject({
      document: { versions: [{}, { step: 'REVISED', on: '2022-01-30' }], version: 2 },
    });
    expect(await agreement('2022-01-29')).toMatchObject({ revisionStanding: 'OVERDUE' });
    expect(await agreement('2022-01-30')).toMatchObject({
      ...{ revisionStanding: 'CURRENT', revisionDue: '2024-01-30', overdueSince: null },
    });
    expect(await by.revise({ ...revision, expectedVersion: 2 })).toMatchObject({
      problems: [{ field: 'on', code: 'REPEATED' }],
    });
  });

  it('gives an activity to a seat of the region’s, which is looked up as the viewer and told by the region', async () => {
    const clinic = as('bup-bromma', 'Regional');
    const { seat } = await clinic.addSeat({
      ...{ busGroupId: group, levelId, organisation: 'Barn- och ungdomspsykiatrin', post: 'Enhetschef' },
      ...{ party: 'CHILD_PSYCHIATRY', unitId: 'bup-bromma', from: decided },
    });
    const { document: plan } = await by.add({
      ...{
        busGroupId: group,
        kind: 'ACTION_PLAN',
        name: 'Handlingsplan 2021',
        year: 2021,
        decidedOn: '2020-12-07',
      },
    });
    const { document: withGoal } = await by.goal({
      ...{ documentId: plan.id, wording: 'SIP-rutinen är känd', expectedVersion: 1 },
    });
    const activity = { documentId: plan.id, goalId: withGoal.goals[0].id, wording: 'Gemensam utbildning' };
    expect(await by.activity({ ...activity, seatId: levelId, expectedVersion: 2 })).toMatchObject({
      problems: [{ field: 'seatId', code: 'UNKNOWN' }],
    });
    await by.activity({ ...activity, seatId: seat.id, expectedVersion: 2 });
    const { actionPlans } = await read(
      'actionPlans { goals { activities { municipalSeat { id } regionalSeat { post organisation } } } }',
      '2021-06-01',
    );
    expect(actionPlans[0].goals[0].activities).toEqual([
      {
        municipalSeat: null,
        regionalSeat: { post: 'Enhetschef', organisation: 'Barn- och ungdomspsykiatrin' },
      },
    ]);
  });
});

interface Routine {
  readonly kind: string;
  readonly versions: readonly { readonly on: string }[];
}
