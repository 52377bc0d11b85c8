import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupsAs, leaderOf, seatFields } from '../../../../packages/collaboration/test/group-changes.js';
import { startKommun } from '../../test/kommun.js';
import { levelsOf } from '../../test/levels-of.js';

type Kommun = Awaited<ReturnType<typeof startKommun>>;
const group = 'bus-norrtalje';
const since = '2020-01-01';

describe('Norrtälje’s group, entered by whoever leads its social services (f4)', () => {
  let kommun: Kommun;
  let leader: ReturnType<typeof groupsAs>;
  let levels: Record<string, string>;
  const seats: Record<string, { id: string; version: number }> = {};

  beforeAll(async () => {
    kommun = await startKommun();
    leader = groupsAs(kommun, leaderOf('soc-norrtalje'));
    for (const kind of ['CONSULTATION', 'STEERING', 'OPERATIVE'])
      expect(await leader.openLevel({ busGroupId: group, kind })).toMatchObject({ busGroup: { id: group } });
    levels = await levelsOf(kommun, group, since);
    const rows = [
      [
        'soc',
        'STEERING',
        'Socialkontoret',
        'Avdelningschef Barn och Vuxna',
        'SOCIAL_SERVICES',
        'soc-norrtalje',
      ],
      ['kson', 'STEERING', 'KSON', 'Avdelningschef, stöd och service', 'SOCIAL_SERVICES', 'kson-norrtalje'],
      [
        'skola',
        'STEERING',
        'Barn- och utbildningskontoret',
        'Verksamhetschef',
        'SCHOOL',
        'elevhalsa-norrtalje',
      ],
      ['ordforande', 'STEERING', 'Trygghets- och säkerhetskontoret', 'Folkhälsostrateg', 'OTHER', null],
      ['arbetsgrupp', 'OPERATIVE', 'Socialkontoret', 'Enhetschef', 'SOCIAL_SERVICES', 'soc-norrtalje'],
    ] as const;
    for (const [key, level, organisation, post, party, unitId] of rows) {
      const { seat } = await leader.addSeat({
        ...{ busGroupId: group, levelId: levels[level], organisation, post, party, unitId, from: since },
        ...{ fromKnownTo: 'YEAR', mandate: level === 'STEERING' ? 'DECIDES' : 'PREPARES' },
      });
      seats[key] = seat;
    }
  });
  afterAll(() => kommun.stop());

  const read = async (fields: string, on: string, login = 'sekretariat.bussam') => {
    const { data, errors } = await kommun.ask(
      login,
      `query ($on: Date) { busGroup(id: "${group}", on: $on) { ${fields} } }`,
      { on },
    );
    expect(errors).toBeUndefined();
    return data.busGroup;
  };

  it('shows who sits where, by post and mandate, to the secretariat and to anybody who works in the county', async () => {
    for (const login of ['sekretariat.bussam', 'bup.farsta']) {
      const { municipalSeats } = await read(
        'municipalSeats { levelId organisation post mandate fromKnownTo }',
        '2021-06-01',
        login,
      );
      expect(municipalSeats).toHaveLength(5);
      expect(municipalSeats).toContainEqual({
        levelId: levels.STEERING,
        organisation: 'Trygghets- och säkerhetskontoret',
        post: 'Folkhälsostrateg',
        mandate: 'DECIDES',
        fromKnownTo: 'YEAR',
      });
    }
    expect((await read('municipalSeats { id }', '2019-12-31')).municipalSeats).toEqual([]);
  });

  it('rotates the convening: KSON in 2020, the two school boards together in 2021, the social board in 2022', async () => {
    const turns = [
      ['2020-01-01', ['KSON']],
      ['2021-01-01', ['Barn- och skolnämnden', 'Utbildningsnämnden']],
      ['2022-01-01', ['Socialnämnden']],
    ] as const;
    for (const [from, organisations] of turns) {
      const to = `${Number(from.slice(0, 4)) + 1}-01-01`;
      const turn = { levelId: levels.CONSULTATION, organisations, from, to };
      expect(await leader.setConvener(turn)).toMatchObject({ __typename: 'BusGroupChanged' });
    }
    const on = async (day: string) =>
      (await read('convener(level: CONSULTATION) { organisations }', day)).convener?.organisations;
    expect(await on('2020-07-01')).toEqual(['KSON']);
    expect(await on('2020-12-31')).toEqual(['KSON']);
    expect(await on('2021-01-01')).toEqual(['Barn- och skolnämnden', 'Utbildningsnämnden']);
    expect(await on('2022-12-31')).toEqual(['Socialnämnden']);
    // What comes after the schedule is not said, and is not guessed.
    expect(await on('2023-01-01')).toBeUndefined();
    expect(await on('2019-12-31')).toBeUndefined();
    const { conveners } = await read('conveners { levelId organisations from to }', '2026-01-01');
    expect(conveners.map(({ from }: { from: string }) => from)).toEqual(turns.map(([from]) => from));
    const within = {
      levelId: levels.CONSULTATION,
      organisations: ['Kultur'],
      from: '2021-05-01',
      to: '2021-06-01',
    };
    expect(await leader.setConvener(within)).toMatchObject({
      problems: [{ field: 'from', code: 'OVERLAPS' }],
    });
  });

  it('is chaired by the public health strategist, who is independent of the parties', async () => {
    const chairing = { levelId: levels.STEERING, seatId: seats.ordforande?.id, from: since };
    expect(await leader.setChair(chairing)).toMatchObject({ busGroup: { id: group } });
    expect(await read('chair { municipalSeat { post } regionalSeat { id } }', '2022-03-01')).toEqual({
      chair: { municipalSeat: { post: 'Folkhälsostrateg' }, regionalSeat: null },
    });
    expect(await read('chair { id }', '2019-12-31')).toEqual({ chair: null });
    expect(await read('chair(level: OPERATIVE) { id }', '2022-03-01')).toEqual({ chair: null });
  });

  it('keeps the seat and its history when a holder leaves, and shows the vacancy', async () => {
    const { id: seatId } = seats.soc as { id: string };
    const appointed = await leader.appoint({
      ...{ seatId, role: 'HOLDER', name: 'Demo-Ada Ek', from: '2020-02-01', expectedVersion: 1 },
    });
    expect(appointed.seat).toMatchObject({ version: 2, holder: { name: 'Demo-Ada Ek' }, vacantSince: null });
    const left = { seatId, holdingId: appointed.seat.holder.id, on: '2021-03-01' };
    expect(await leader.endHolding({ ...left, expectedVersion: 2 })).toMatchObject({
      seat: {
        version: 3,
        holder: null,
        vacantSince: '2021-03-01',
        holders: [{ name: 'Demo-Ada Ek', to: '2021-03-01' }],
      },
    });
    // Sent again it is the same, whatever version it names.
    expect(await leader.endHolding({ ...left, expectedVersion: 2 })).toMatchObject({ seat: { version: 3 } });
    const on = async (day: string) => {
      const { municipalSeats, municipalSeatCount } = await read(
        'municipalSeats { id post holder { name } vacantSince } municipalSeatCount { seats vacant }',
        day,
      );
      expect(municipalSeatCount).toEqual({
        seats: municipalSeats.length,
        vacant: municipalSeats.filter((each: { vacantSince: string | null }) => each.vacantSince).length,
      });
      return municipalSeats.find((each: { id: string }) => each.id === seatId);
    };
    expect(await on('2020-01-15')).toMatchObject({ holder: null, vacantSince: null });
    expect(await on('2021-02-28')).toMatchObject({ holder: { name: 'Demo-Ada Ek' }, vacantSince: null });
    expect(await on('2021-03-01')).toMatchObject({
      post: 'Avdelningschef Barn och Vuxna',
      vacantSince: '2021-03-01',
    });
  });

  it('lets one holder follow on another without a day between, and none sit twice', async () => {
    const { id: seatId } = seats.kson as { id: string };
    const holder = (name: string, from: string, expectedVersion: number, more = {}) =>
      leader.appoint({ seatId, role: 'HOLDER', name, from, expectedVersion, ...more });
    await holder('Demo-Bo Al', '2020-01-01', 1);
    await holder('Demo-Cia Asp', '2021-09-01', 2);
    const { seat } = await leader.appoint({
      ...{ seatId, role: 'DEPUTY', name: 'Demo-Dan Lind', from: '2021-01-01', expectedVersion: 3 },
    });
    expect(seat.holders).toMatchObject([
      { role: 'HOLDER', name: 'Demo-Bo Al', from: '2020-01-01', to: '2021-09-01' },
      { role: 'DEPUTY', name: 'Demo-Dan Lind', from: '2021-01-01', to: null },
      { role: 'HOLDER', name: 'Demo-Cia Asp', from: '2021-09-01', to: null },
    ]);
    const overlaps = { problems: [{ field: 'from', code: 'OVERLAPS' }] };
    expect(await holder('Demo-Eva Alm', '2020-05-01', 4, { to: '2020-06-01' })).toMatchObject(overlaps);
    expect(await holder('Demo-Dan Lind', '2022-01-01', 4)).toMatchObject(overlaps);
    expect(await holder('Demo-Eva Alm', '2022-01-01', 1)).toMatchObject({
      problems: [{ field: 'expectedVersion', code: 'NOT_IN_THIS_STATE' }],
    });
    expect(await holder('Demo-Eva Alm', '2019-12-31', 4)).toMatchObject({
      problems: [{ field: 'from' }, { field: 'from' }],
    });
  });

  it('writes down when a mandate changes', async () => {
    const { id: seatId } = seats.arbetsgrupp as { id: string };
    const { seat } = await leader.setMandate({
      seatId,
      mandate: 'DECIDES',
      from: '2022-01-01',
      expectedVersion: 1,
    });
    expect(seat).toMatchObject({
      mandate: 'DECIDES',
      mandates: [
        { mandate: 'PREPARES', from: since, to: '2022-01-01' },
        { mandate: 'DECIDES', from: '2022-01-01', to: null },
      ],
    });
  });

  it('closes a seat with whoever sits there, and then the level; on the days before both are as they were', async () => {
    const { seat } = await leader.addSeat({
      ...{
        busGroupId: group,
        levelId: levels.OPERATIVE,
        organisation: 'Kultur och fritid',
        party: 'OTHER',
        from: since,
      },
    });
    await leader.appoint({
      seatId: seat.id,
      role: 'HOLDER',
      name: 'Demo-Moa',
      from: since,
      expectedVersion: 1,
    });
    expect(await leader.closeLevel({ levelId: levels.OPERATIVE, on: '2025-01-01' })).toMatchObject({
      problems: [{ field: 'levelId', code: 'NOT_READY' }],
    });
    const closing = { seatId: seat.id, on: '2024-01-01', expectedVersion: 2 };
    expect(await leader.closeSeat(closing)).toMatchObject({ seat: { to: '2024-01-01', vacantSince: null } });
    await leader.closeSeat({ seatId: seats.arbetsgrupp?.id, on: '2024-01-01', expectedVersion: 2 });
    expect(await leader.closeLevel({ levelId: levels.OPERATIVE, on: '2025-01-01' })).toMatchObject({
      __typename: 'BusGroupChanged',
    });
    expect(Object.keys(await levelsOf(kommun, group, '2024-12-31'))).toContain('OPERATIVE');
    expect(Object.keys(await levelsOf(kommun, group, '2025-01-01'))).not.toContain('OPERATIVE');
    const { municipalSeats } = await read('municipalSeats { organisation holder { name } }', '2023-12-31');
    expect(municipalSeats).toContainEqual({
      organisation: 'Kultur och fritid',
      holder: { name: 'Demo-Moa' },
    });
    const now = await read('municipalSeats { organisation }', '2024-01-01');
    expect(JSON.stringify(now)).not.toContain('Kultur och fritid');
  });

  it('says whether independent schools have a seat, when all seats are entered, and else that it is not known', async () => {
    expect(await read('independentSchools municipalSeatsKnown', '2021-06-01')).toEqual({
      independentSchools: null,
      municipalSeatsKnown: false,
    });
    expect(await leader.confirm({ busGroupId: group, from: since })).toMatchObject({
      busGroup: { id: group },
    });
    expect(await read('independentSchools municipalSeatsKnown', '2021-06-01')).toEqual({
      independentSchools: false,
      municipalSeatsKnown: true,
    });
    await leader.addSeat({
      ...{ busGroupId: group, levelId: levels.STEERING, organisation: 'Fristående skolor', party: 'SCHOOL' },
      ...{ speaksForIndependentSchools: true, from: '2022-01-01' },
    });
    expect(await read('independentSchools', '2021-12-31')).toEqual({ independentSchools: false });
    expect(await read('independentSchools', '2022-01-01')).toEqual({ independentSchools: true });
  });

  it('takes what is sent twice once, and refuses another thing under the same name', async () => {
    const input = {
      ...{
        busGroupId: group,
        levelId: levels.STEERING,
        organisation: 'Polisen',
        party: 'OTHER',
        from: since,
      },
      idempotencyKey: 'polisen-2020',
    };
    const first = await leader.addSeat(input);
    expect(await leader.addSeat(input)).toEqual(first);
    expect(await leader.addSeat({ ...input, organisation: 'Tandvården' })).toMatchObject({
      problems: [{ field: 'idempotencyKey', code: 'USED_FOR_OTHER' }],
    });
  });

  it('is changed by nobody else: not its staff, not another municipality’s heads, not the secretariat', async () => {
    const others = [
      leaderOf('soc-norrtalje', ['STAFF']),
      leaderOf('soc-tyreso'),
      leaderOf('bup-norrtalje'),
      leaderOf('soc-norrtalje', ['SECRETARIAT', 'MANAGER']),
      leaderOf('bussam', ['SECRETARIAT']),
    ];
    for (const [place, claims] of others.entries()) {
      const other = groupsAs(kommun, { ...claims, sub: `annan-${place}` });
      const refused = { __typename: 'ChangeRefused' };
      const { id: seatId } = seats.soc as { id: string };
      expect(
        await other.addSeat({
          busGroupId: group,
          levelId: levels.STEERING,
          organisation: 'X',
          party: 'OTHER',
          from: since,
        }),
      ).toEqual(refused);
      expect(
        await other.appoint({
          seatId,
          role: 'HOLDER',
          name: 'Demo-X',
          from: '2025-01-01',
          expectedVersion: 3,
        }),
      ).toEqual(refused);
      expect(await other.closeSeat({ seatId, on: '2025-01-01', expectedVersion: 3 })).toEqual(refused);
      expect(await other.openLevel({ busGroupId: group, kind: 'INDIVIDUAL' })).toEqual(refused);
      expect(await other.setChair({ levelId: levels.STEERING, seatId, from: '2025-01-01' })).toEqual(refused);
      expect(await other.rename({ busGroupId: group, name: 'X', from: '2025-01-01' })).toEqual(refused);
      expect(await other.confirm({ busGroupId: group, from: '2025-01-01' })).toEqual(refused);
      const { data } = await other.ask(
        `{ busGroup(id: "${group}") { viewerCanChange municipalSeats { viewerCanChange } } }`,
      );
      expect(JSON.stringify(data)).not.toContain('true');
    }
    const coordinator = groupsAs(kommun, leaderOf('sip-norrtalje', ['COORDINATOR']));
    expect(await coordinator.openLevel({ busGroupId: group, kind: 'INDIVIDUAL' })).toMatchObject({
      busGroup: { id: group },
    });
  });

  it('names who sits there to staff and the secretariat, and to nobody without a part in the organisations', async () => {
    const nobody = groupsAs(kommun, { sub: 'nagon', units: [], roles: [] });
    const { data } = await nobody.ask(
      `{ busGroup(id: "${group}", on: "2021-01-01") { name municipalSeats { ${seatFields} } } }`,
    );
    expect(data.busGroup.municipalSeats.length).toBeGreaterThan(4);
    for (const seat of data.busGroup.municipalSeats)
      expect(seat).toMatchObject({ holder: null, deputy: null, holders: [], vacantSince: null });
  });
});
