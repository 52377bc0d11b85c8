import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupsAs, leaderOf } from '../../../../packages/collaboration/test/group-changes.js';
import { meetingsAs } from '../../../../packages/collaboration/test/meeting-changes.js';
import { startKommun } from '../../test/kommun.js';

type Kommun = Awaited<ReturnType<typeof startKommun>>;
const group = 'bus-farsta';
const since = '2020-01-01';

interface Answer {
  readonly rule: string;
  readonly standing: string;
}

describe('what the municipality can tell of how a group keeps its word', () => {
  let kommun: Kommun;
  let leader: ReturnType<typeof groupsAs>;
  beforeAll(async () => {
    kommun = await startKommun();
    leader = groupsAs(kommun, leaderOf('soc-farsta'));
    await leader.openLevel({ busGroupId: group, kind: 'STEERING', from: since });
  });
  afterAll(() => kommun.stop());

  const fields = `rule words standing reason day counted required from to isYardstick checkedBy basis source
    computed validFrom validTo demo facts { kind id name day holds demo }`;
  const read = async (on: string, login = 'sekretariat.bussam') => {
    const { data, errors } = await kommun.ask(
      login,
      `query ($on: Date) { busGroup(id: "${group}", on: $on) { levels { id } municipalCommitments { ${fields} } } }`,
      { on },
    );
    expect(errors).toBeUndefined();
    return data.busGroup;
  };
  const standing = async (rule: string, on: string) =>
    (await read(on)).municipalCommitments.find((answer: Answer) => answer.rule === rule);

  it('is nothing but unknown while nobody has entered anything', async () => {
    const { municipalCommitments } = await read('2021-03-01');
    expect(municipalCommitments).toHaveLength(18);
    expect(new Set(municipalCommitments.map((answer: Answer) => answer.standing))).toEqual(
      new Set(['UNKNOWN']),
    );
  });

  it('tells of each rule what it asks, where that is said, for when, who checks it and how', async () => {
    expect(await standing('STEERING_MEETINGS', '2021-03-01')).toMatchObject({
      ...{ words: 'Styrgruppen möts minst två gånger per termin', source: 'f3, avsnitt ”BUS-styrgrupp”' },
      ...{ basis: 'LOCAL_AGREEMENT', isYardstick: true, checkedBy: 'MUNICIPALITY' },
      ...{ validFrom: '2020-01-27', validTo: null, computed: expect.stringContaining('per termin') },
    });
  });

  it('follows what is entered: chair and convener, and a seat for independent schools', async () => {
    const [{ id: levelId }] = (await read('2021-03-01')).levels;
    const added = await leader.addSeat({
      ...{ busGroupId: group, levelId, organisation: 'Fristående skolor', post: 'Rektor', party: 'SCHOOL' },
      ...{ speaksForIndependentSchools: true, from: since },
    });
    expect(await standing('INDEPENDENT_SCHOOLS', '2021-03-01')).toMatchObject({
      standing: 'KEPT',
      facts: [{ kind: 'SEAT', id: added.seat.id, name: 'Fristående skolor, Rektor', holds: true }],
    });
    await leader.setChair({ levelId, seatId: added.seat.id, from: since });
    expect(await standing('CHAIR_AND_CONVENER', '2021-03-01')).toMatchObject({ standing: 'UNKNOWN' });
    await leader.setConvener({ levelId, organisations: ['Socialnämnden'], from: since, to: '2022-01-01' });
    expect(await standing('CHAIR_AND_CONVENER', '2021-03-01')).toMatchObject({ standing: 'KEPT' });
    expect(await standing('CHAIR_AND_CONVENER', '2021-11-01')).toMatchObject({
      ...{ standing: 'AT_RISK', day: '2022-01-01' },
    });
    expect(await standing('CHAIR_AND_CONVENER', '2022-01-01')).toMatchObject({
      standing: 'BROKEN',
      facts: [{ kind: 'LEVEL', id: levelId, name: 'STEERING', holds: false }],
    });
  });

  it('is not kept by a chair or a convener whose seat was closed', async () => {
    await leader.openLevel({ busGroupId: group, kind: 'OPERATIVE', from: since });
    const { levels } = await read('2021-03-01');
    const levelId = levels.map(({ id }: { id: string }) => id).at(-1);
    const at = { busGroupId: group, levelId, organisation: 'Skola', party: 'SCHOOL', from: since };
    const { seat: chair } = await leader.addSeat({ ...at, post: 'Ordförande' });
    const { seat: convener } = await leader.addSeat({ ...at, post: 'Sammankallande' });
    await leader.setChair({ levelId, seatId: chair.id, from: since });
    const turn = { levelId, organisations: ['Skola'] };
    await leader.setConvener({ ...turn, seatId: convener.id, from: since });
    const of = (on: string) => standing('CHAIR_AND_CONVENER', on);
    const broken = {
      standing: 'BROKEN',
      facts: expect.arrayContaining([
        expect.objectContaining({ kind: 'LEVEL', name: 'OPERATIVE', holds: false }),
      ]),
    };
    expect(await of('2020-10-01')).toMatchObject({ standing: 'KEPT' });
    await leader.closeSeat({ seatId: convener.id, on: '2021-03-01', expectedVersion: convener.version });
    expect(await of('2021-02-01')).toMatchObject({ standing: 'AT_RISK', day: '2021-03-01' });
    expect(await of('2021-03-01')).toMatchObject(broken);
    await leader.setConvener({ ...turn, from: '2021-04-01' });
    expect(await of('2021-04-01')).toMatchObject({ standing: 'KEPT' });
    await leader.closeSeat({ seatId: chair.id, on: '2021-08-01', expectedVersion: chair.version });
    expect(await of('2021-07-31')).toMatchObject({ standing: 'AT_RISK', day: '2021-08-01' });
    expect(await of('2021-08-01')).toMatchObject(broken);
  });

  it('asks nothing of the term in which the group ends, as its year does not', async () => {
    const meetings = meetingsAs(kommun, leaderOf('soc-farsta'));
    const { levels } = await read('2021-03-01');
    const levelId = levels[0].id;
    for (const day of ['2021-09-10', '2021-11-10'])
      await meetings.hold(await meetings.planned({ levelId, day }), { attendance: [] });
    expect(await standing('STEERING_MEETINGS', '2021-12-31')).toMatchObject({ standing: 'KEPT' });
    expect(await standing('STEERING_MEETINGS', '2022-01-20')).toMatchObject({
      ...{ standing: 'UNKNOWN', reason: 'NOT_ASKED' },
    });
    const { data } = await leader.ask(
      `{ busGroup(id: "${group}", on: "2022-01-20") { meetingYear(year: 2022) { levels { kind terms { required } } } } }`,
    );
    const [year] = data.busGroup.meetingYear.levels;
    expect(year).toEqual({ kind: 'STEERING', terms: [{ required: null }, { required: null }] });
  });

  it('says of what the demo made up that it did, and of what somebody entered that it did not', async () => {
    const [{ id: level_id }] = (await read('2021-03-01')).levels;
    const made = (await read('2021-03-01')).municipalCommitments;
    expect(made.filter(({ demo }: { demo: boolean }) => demo)).toEqual([]);
    const seat = randomUUID();
    const row = { bus_group_id: group, from_on: since, recorded_by: 'samsyn', recorded_as: 'Samsyn' };
    await kommun.world.insert('bus_seat', {
      ...{
        ...row,
        id: seat,
        level_id,
        organisation: 'Socialtjänst',
        post: 'Samordnare',
        party: 'COORDINATION',
      },
      ...{ source: 'demo', demo: true, version: 1, speaks_for_independent_schools: false },
    });
    expect(await standing('SIP_COORDINATOR', '2021-03-01')).toMatchObject({
      ...{ standing: 'KEPT', demo: true, facts: [{ id: seat, demo: true }] },
    });
    expect(await standing('INDEPENDENT_SCHOOLS', '2021-03-01')).toMatchObject({
      ...{ demo: false, facts: [{ demo: false }] },
    });
  });

  it('is told to whoever works for one of the organisations, and to no machine', async () => {
    expect((await read('2021-03-01', 'bup.farsta')).municipalCommitments).toHaveLength(18);
    const { data } = await groupsAs(kommun, {
      sub: 'system',
      name: 'System',
      units: [],
      roles: ['IMPORTER'],
    }).ask(`{ busGroup(id: "${group}", on: "2021-03-01") { id municipalCommitments { rule } } }`);
    expect(data.busGroup).toEqual({ id: group, municipalCommitments: null });
  });

  it('costs the same statements for 34 groups as for one', async () => {
    const cost = async (query: string) => {
      kommun.statements.take();
      const { data, errors } = await kommun.ask('sekretariat.bussam', query);
      expect(errors).toBeUndefined();
      return { data, statements: kommun.statements.take() };
    };
    const one = await cost(
      `{ busGroup(id: "${group}", on: "2020-10-01") { municipalCommitments { ${fields} } } }`,
    );
    const all = await cost(`{ busGroups(on: "2020-10-01") { municipalCommitments { ${fields} } } }`);
    expect(all.data.busGroups).toHaveLength(34);
    expect(all.statements).toBe(one.statements);
  });
});

describe('what is written down in a group', () => {
  let kommun: Kommun;
  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());

  const recorded = { recorded_by: 'nagon-annan', recorded_as: 'Enhetschef', source: 'f3', demo: false };
  const standing = async (rule: string, on: string, id = 'bus-hasselby-vallingby') => {
    const { data, errors } = await kommun.ask(
      'sekretariat.bussam',
      `query ($id: ID!, $on: Date) { busGroup(id: $id, on: $on) { municipalCommitments { rule standing reason day isYardstick facts { kind id day holds } } } }`,
      { id, on },
    );
    expect(errors).toBeUndefined();
    return data.busGroup.municipalCommitments.find((answer: Answer) => answer.rule === rule);
  };

  it('is late today, and of a day to come not known: it depends on what is done until then', async () => {
    const [id, group] = [randomUUID(), 'bus-norrtalje'];
    const row = { ...recorded, bus_group_id: group, from_on: '2020-01-27' };
    const agreement = { kind: 'LOCAL_AGREEMENT', name: 'Lokal BUS-överenskommelse', revision_months: 24 };
    await kommun.world.insert('bus_document', { ...row, ...agreement, id });
    const decided = { id: randomUUID(), document_id: id, step: 'DECIDED' };
    await kommun.world.insert('bus_document_version', { ...row, ...decided });
    const late = { standing: 'BROKEN', reason: 'OVERDUE', day: '2022-01-27' };
    expect(await standing('AGREEMENT_REVISED', '2023-01-01', group)).toMatchObject(late);
    expect(await standing('AGREEMENT_REVISED', '2098-01-01', group)).toMatchObject({
      ...{ standing: 'UNKNOWN', reason: 'NOT_YET', day: null },
    });
  });

  it('is late from the day that its own agreement says, until a revision is recorded (f3)', async () => {
    const id = randomUUID();
    const row = { ...recorded, bus_group_id: 'bus-hasselby-vallingby', from_on: '2020-01-27' };
    await kommun.world.insert('bus_document', {
      ...{ ...row, id, kind: 'LOCAL_AGREEMENT', name: 'Lokal BUS-överenskommelse', revision_months: 24 },
    });
    const version = (step: string, from_on: string) =>
      kommun.world.insert('bus_document_version', {
        ...{ ...row, id: randomUUID(), document_id: id, step, from_on },
      });
    await version('DECIDED', '2020-01-27');
    expect(await standing('AGREEMENT_REVISED', '2021-06-01')).toMatchObject({ standing: 'KEPT' });
    expect(await standing('AGREEMENT_REVISED', '2022-01-28')).toEqual({
      ...{ rule: 'AGREEMENT_REVISED', standing: 'BROKEN', reason: 'OVERDUE', day: '2022-01-27' },
      isYardstick: false,
      facts: [{ kind: 'DOCUMENT', id, day: '2022-01-27', holds: false }],
    });
    // Who has signed the document does not say.
    expect(await standing('AGREEMENT_IN_FORCE', '2021-06-01')).toMatchObject({ standing: 'UNKNOWN' });
    await version('REVISED', '2022-01-20');
    expect(await standing('AGREEMENT_REVISED', '2022-01-28')).toMatchObject({
      ...{ standing: 'KEPT', day: '2024-01-20' },
    });
    expect(await standing('AGREEMENT_REVISED', '2022-01-19')).toMatchObject({ standing: 'AT_RISK' });
  });

  it('is broken where somebody has looked and found none, as in Tyresö, and not before', async () => {
    await kommun.world.insert('bus_document_absence', {
      ...{ ...recorded, id: randomUUID(), bus_group_id: 'bus-tyreso', kind: 'LOCAL_AGREEMENT' },
      from_on: '2023-01-26',
    });
    expect(await standing('AGREEMENT_IN_FORCE', '2023-01-25', 'bus-tyreso')).toMatchObject({
      ...{ standing: 'UNKNOWN', reason: 'NOT_ENTERED' },
    });
    expect(await standing('AGREEMENT_IN_FORCE', '2023-01-26', 'bus-tyreso')).toMatchObject({
      ...{ standing: 'BROKEN', reason: 'NONE' },
    });
  });
});
