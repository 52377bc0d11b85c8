import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupsAs, leaderOf } from '../../../../packages/collaboration/test/group-changes.js';
import { startKommun } from '../../test/kommun.js';
import { levelsOf } from '../../test/levels-of.js';

type Kommun = Awaited<ReturnType<typeof startKommun>>;

describe('a group that', () => {
  let kommun: Kommun;
  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  const read = async (id: string, on: string, fields: string) =>
    (
      await kommun.ask(
        'sekretariat.bussam',
        `query ($id: ID!, $on: Date) { busGroup(id: $id, on: $on) { ${fields} } }`,
        { id, on },
      )
    ).data.busGroup;

  it('has never met, or of which nobody has told, is empty on any day, and is not told as complete', async () => {
    const empty = { levels: [], municipalSeats: [], municipalSeatsKnown: false, chair: null, convener: null };
    const fields =
      'levels { id } municipalSeats { id } municipalSeatsKnown chair { id } convener { id } independentSchools';
    for (const [id, day] of [
      ['bus-tyreso', '2020-01-01'],
      ['bus-stockholm-2022-3', '2024-01-01'],
    ] as const)
      expect(await read(id, day, fields)).toEqual({ ...empty, independentSchools: null });
  });

  it('was split tells from what it came and into what it went, each on its own days', async () => {
    const before = 'bus-bromma-hasselby-vallingby';
    expect(await read(before, '2019-12-31', 'to successors { id name from }')).toEqual({
      to: '2020-01-01',
      successors: [
        { id: 'bus-bromma', name: 'Bromma', from: '2020-01-01' },
        { id: 'bus-hasselby-vallingby', name: 'Hässelby-Vällingby', from: '2020-01-01' },
      ],
    });
    expect(await read(before, '2020-01-01', 'id')).toBeNull();
    expect(await read('bus-bromma', '2020-01-01', 'day predecessors { id day parts { id } }')).toEqual({
      day: '2020-01-01',
      predecessors: [
        { id: before, day: '2019-12-31', parts: [{ id: 'bromma' }, { id: 'hasselby-vallingby' }] },
      ],
    });
    expect(await read('bus-bromma', '2019-12-31', 'id')).toBeNull();
  });

  it('has ended is found among all there ever were, as on its last day, and by its key alone', async () => {
    const ask = async (more = '') => {
      const query = `{ busGroupsEver${more} { id name day from to } }`;
      return (await kommun.ask('sekretariat.bussam', query)).data.busGroupsEver;
    };
    const all = await ask();
    expect(all.length).toBeGreaterThan(34);
    const ended = { id: 'bus-hasselby-vallingby', name: 'Hässelby-Vällingby', day: '2022-01-31' };
    expect(all).toContainEqual({ ...ended, from: '2020-01-01', to: '2022-02-01' });
    expect(await ask('(id: "bus-hasselby-vallingby")')).toMatchObject([ended]);
    expect(await ask('(id: "bus-ingen")')).toEqual([]);
  });

  it('lies in a municipality can seat its units, its own district’s first, and independent schools from anywhere', async () => {
    const units = async (id: string, party: string, on: string) => {
      const fields = `municipalUnitsToSeat(party: ${party}) { id independent partId municipality { code } }`;
      return (await read(id, on, fields)).municipalUnitsToSeat;
    };
    expect(await units('bus-tyreso', 'SOCIAL_SERVICES', '2024-01-01')).toMatchObject([{ id: 'soc-tyreso' }]);
    const [first, ...others] = await units('bus-farsta', 'SOCIAL_SERVICES', '2021-01-01');
    expect(first.id).toBe('soc-farsta');
    expect(others.length).toBeGreaterThan(5);
    const schools = await units('bus-tyreso', 'SCHOOL', '2024-01-01');
    const isAway = (unit: { municipality: { code: string } }) => unit.municipality.code !== '0138';
    expect(schools.filter(isAway).every(({ independent }: { independent: boolean }) => independent)).toBe(
      true,
    );
    expect(schools.findIndex(isAway)).toBeGreaterThan(0);
  });

  it('has ended takes its levels and seats with it, said or not', async () => {
    const leader = groupsAs(kommun, leaderOf('soc-hasselby-vallingby'));
    const id = 'bus-hasselby-vallingby';
    expect(await leader.openLevel({ busGroupId: id, kind: 'STEERING', from: '2020-01-27' })).toMatchObject({
      busGroup: { id },
    });
    const { STEERING: levelId } = await levelsOf(kommun, id, '2020-01-27');
    const seat = { busGroupId: id, levelId, organisation: 'Socialtjänst', party: 'SOCIAL_SERVICES' };
    expect(await leader.addSeat({ ...seat, from: '2020-01-27' })).toMatchObject({ seat: { to: null } });
    expect(await leader.addSeat({ ...seat, from: '2020-01-26' })).toMatchObject({
      problems: [{ field: 'levelId', code: 'UNKNOWN' }],
    });
    expect(await leader.addSeat({ ...seat, from: '2022-02-01' })).toMatchObject({
      problems: [{ field: 'busGroupId', code: 'UNKNOWN' }],
    });
    expect((await read(id, '2022-01-31', 'municipalSeats { id }')).municipalSeats).toHaveLength(1);
    const asked = await read(
      id,
      '2022-01-31',
      'levels(on: "2022-02-01") { id } municipalSeats(on: "2022-02-01") { id }',
    );
    expect(asked).toEqual({ levels: [], municipalSeats: [] });
  });

  it('changes name is the same group, called by each name on its own days, and by the new one at once', async () => {
    const leader = groupsAs(kommun, leaderOf('soc-tyreso'));
    const id = 'bus-tyreso';
    expect((await read(id, '2026-01-01', 'name')).name).toBe('Tyresö');
    await leader.rename({ busGroupId: id, name: 'BUS Tyresö', from: '2024-01-01' });
    await leader.rename({ busGroupId: id, name: 'Samverkan Tyresö', from: '2025-07-01' });
    expect((await read(id, '2023-12-31', 'name')).name).toBe('Tyresö');
    expect((await read(id, '2024-01-01', 'name')).name).toBe('BUS Tyresö');
    const { data } = await leader.ask('{ busGroups { id name } }');
    expect(data.busGroups).toContainEqual({ id, name: 'Samverkan Tyresö' });
    expect((await read(id, '2026-01-01', 'names { name from to }')).names).toEqual([
      { name: 'Tyresö', from: null, to: '2024-01-01' },
      { name: 'BUS Tyresö', from: '2024-01-01', to: '2025-07-01' },
      { name: 'Samverkan Tyresö', from: '2025-07-01', to: null },
    ]);
    expect(await leader.rename({ busGroupId: id, name: 'X', from: '2024-06-01' })).toMatchObject({
      problems: [{ code: 'OVERLAPS' }],
    });
  });

  it('takes no name that another group has on one of its days, however it is written, and takes one that is free again', async () => {
    const huddinge = groupsAs(kommun, leaderOf('soc-huddinge'));
    const haninge = groupsAs(kommun, leaderOf('soc-haninge'));
    const taken = { problems: [{ field: 'name', code: 'NAME_TAKEN' }] };
    await haninge.rename({ busGroupId: 'bus-haninge', name: 'Alla barn', from: '2026-02-01' });
    await haninge.rename({ busGroupId: 'bus-haninge', name: 'Haninge igen', from: '2026-04-01' });
    const rename = (name: string, from: string) =>
      huddinge.rename({ busGroupId: 'bus-huddinge', name, from });
    expect(await rename('Botkyrka', '2026-03-01')).toMatchObject(taken);
    expect(await rename('alla  BARN', '2026-03-01')).toMatchObject(taken);
    // Until April it is another's, also for who begins before.
    expect(await rename('Alla barn', '2026-01-01')).toMatchObject(taken);
    expect(await rename('Alla barn', '2026-04-01')).toMatchObject({ busGroup: { id: 'bus-huddinge' } });
  });

  it('was given a wrong name is given the right one from the same day: what was wrong it was never called', async () => {
    const leader = groupsAs(kommun, leaderOf('soc-nacka'));
    const id = 'bus-nacka';
    for (const [name, from] of [
      ['BUS Naka', '2022-01-01'],
      ['Samverkan Naka', '2024-01-01'],
      ['BUS Nacka', '2022-01-01'],
      ['Samverkan Nakka', '2024-01-01'],
      ['Samverkan Nacka', '2024-01-01'],
    ])
      expect(await leader.rename({ busGroupId: id, name, from })).toMatchObject({ busGroup: { id } });
    expect((await read(id, '2026-01-01', 'names { name from to }')).names).toEqual([
      { name: 'Nacka', from: null, to: '2022-01-01' },
      { name: 'BUS Nacka', from: '2022-01-01', to: '2024-01-01' },
      { name: 'Samverkan Nacka', from: '2024-01-01', to: null },
    ]);
    expect((await read(id, '2022-01-01', 'name')).name).toBe('BUS Nacka');
    expect((await read(id, '2024-01-01', 'name')).name).toBe('Samverkan Nacka');
    expect(await leader.rename({ busGroupId: id, name: 'X', from: '2023-01-01' })).toMatchObject({
      problems: [{ field: 'from', code: 'OVERLAPS' }],
    });
  });

  it('is told of with somebody’s identity number takes none of it: not in its name, levels, turns, posts or holders', async () => {
    const leader = groupsAs(kommun, leaderOf('soc-nacka'));
    const busGroupId = 'bus-nacka';
    const number = (field: string) => ({ field, code: 'IDENTITY_NUMBER' });
    const from = '2024-01-01';
    expect(await leader.rename({ busGroupId, name: 'BUS 150312-9809', from: '2025-01-01' })).toMatchObject({
      problems: [number('name')],
    });
    const wrong = { name: '20150312-9809', description: 'Om 1503129809', contact: 'Demo-Ada 150372-9801' };
    expect(await leader.openLevel({ busGroupId, kind: 'COLLABORATION', from, ...wrong })).toMatchObject({
      problems: [number('name'), number('description'), number('contact')],
    });
    const right = { name: 'Späda barn', description: 'Enligt dnr 3.1.1-350/2022', contact: '0708123456' };
    await leader.openLevel({ busGroupId, kind: 'COLLABORATION', from, ...right });
    const { COLLABORATION: levelId } = await levelsOf(kommun, busGroupId, from);
    const organisations = ['Socialtjänst', 'Skola 150312+9809'];
    expect(await leader.setConvener({ levelId, organisations, from })).toMatchObject({
      problems: [number('organisations.1')],
    });
    const seat = { busGroupId, levelId, organisation: 'Socialtjänst', party: 'SOCIAL_SERVICES', from };
    expect(await leader.addSeat({ ...seat, post: 'Demo-Ada 150312 9809' })).toMatchObject({
      problems: [number('post')],
    });
    const { seat: added } = await leader.addSeat(seat);
    const held = { seatId: added.id, role: 'HOLDER', name: 'Demo-Ada 201503129809', from };
    expect(await leader.appoint({ ...held, expectedVersion: 1 })).toMatchObject({
      problems: [number('name')],
    });
  });

  it('has collaboration groups has each with its name, its written description and a contact', async () => {
    const leader = groupsAs(kommun, leaderOf('soc-tyreso'));
    const level = { busGroupId: 'bus-tyreso', kind: 'COLLABORATION', from: '2023-01-01' };
    expect(await leader.openLevel(level)).toMatchObject({
      problems: [
        { field: 'name', code: 'REQUIRED' },
        { field: 'description', code: 'REQUIRED' },
      ],
    });
    for (const name of ['Späda barn', 'Skolfrånvaro'])
      await leader.openLevel({ ...level, name, description: 'Enligt mall', contact: 'Enhetschefen' });
    expect((await read('bus-tyreso', '2023-01-01', 'levels { kind name contact }')).levels).toEqual([
      { kind: 'COLLABORATION', name: 'Späda barn', contact: 'Enhetschefen' },
      { kind: 'COLLABORATION', name: 'Skolfrånvaro', contact: 'Enhetschefen' },
    ]);
    await leader.openLevel({ busGroupId: 'bus-tyreso', kind: 'STEERING', from: '2023-01-01' });
    const twice = await leader.openLevel({ busGroupId: 'bus-tyreso', kind: 'STEERING', from: '2024-01-01' });
    expect(twice).toMatchObject({ problems: [{ field: 'from', code: 'OVERLAPS' }] });
  });

  it('is one of 34 costs no more statements than it would alone', async () => {
    const fields = `day name levels { kind chair { municipalSeat { post } } convener { organisations } }
      municipalSeats { post holder { name } unit { id } viewerCanChange } municipalSeatsKnown independentSchools
      chair { id } conveners { organisations } names { name } predecessors { id } viewerCanChange`;
    const cost = async (query: string) => {
      kommun.statements.take();
      const { data, errors } = await kommun.ask('chef.farsta', query);
      expect(errors).toBeUndefined();
      return { data, statements: kommun.statements.take() };
    };
    await cost('{ municipalUnit(id: "soc-farsta") { name } }');
    const one = await cost(`{ busGroup(id: "bus-farsta", on: "2020-10-01") { ${fields} } }`);
    const all = await cost(`{ busGroups(on: "2020-10-01") { ${fields} } }`);
    expect(all.data.busGroups).toHaveLength(34);
    expect(all.statements).toBe(one.statements);
    expect(all.statements).toBeLessThanOrEqual(8);
  });
});
