import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupsAs, leaderOf } from '../../../../packages/collaboration/test/group-changes.js';
import { startKommun } from '../../test/kommun.js';
import { levelsOf } from '../../test/levels-of.js';

type Kommun = Awaited<ReturnType<typeof startKommun>>;

describe('what cannot be true of a group is refused, with what is wrong:', () => {
  let kommun: Kommun;
  let ended: ReturnType<typeof groupsAs>;
  let tyreso: ReturnType<typeof groupsAs>;
  const id = 'bus-hasselby-vallingby';
  let steering = '';
  const seatOf = (more: object = {}) => ({
    ...{ busGroupId: id, levelId: steering, organisation: 'Socialtjänst', party: 'SOCIAL_SERVICES' },
    ...{ from: '2020-02-01', ...more },
  });

  beforeAll(async () => {
    kommun = await startKommun();
    ended = groupsAs(kommun, leaderOf('soc-hasselby-vallingby'));
    tyreso = groupsAs(kommun, leaderOf('soc-tyreso'));
    await ended.openLevel({ busGroupId: id, kind: 'STEERING', from: '2020-01-01' });
    steering = (await levelsOf(kommun, id, '2020-02-01')).STEERING as string;
  });
  afterAll(() => kommun.stop());

  const outside = (field: string) => ({ problems: [{ field, code: 'OUTSIDE_GROUP' }] });

  it('a level before the group began, or after it ended', async () => {
    const level = { busGroupId: id, kind: 'OPERATIVE' };
    expect(await ended.openLevel({ ...level, from: '2019-12-31' })).toMatchObject(outside('from'));
    expect(await ended.openLevel({ ...level, from: '2022-02-01' })).toMatchObject(outside('from'));
    expect(await ended.openLevel({ ...level, from: '2021-01-01', to: '2022-02-02' })).toMatchObject(
      outside('to'),
    );
    expect(await ended.openLevel({ ...level, from: '2021-01-01', to: '2022-02-01' })).toMatchObject({
      busGroup: { id },
    });
    expect(await ended.closeLevel({ levelId: steering, on: '2022-02-02' })).toMatchObject(outside('on'));
  });

  it('that somebody convenes, chairs, is appointed, leaves, or may do something, when the group has ended', async () => {
    const { seat } = await ended.addSeat(seatOf());
    const gone = '2022-02-01';
    const convening = { levelId: steering, organisations: ['Skolan'] };
    expect(await ended.setConvener({ ...convening, from: gone })).toMatchObject(outside('from'));
    expect(await ended.setConvener({ ...convening, from: '2022-01-01', to: '2022-03-01' })).toMatchObject(
      outside('to'),
    );
    const chairing = { levelId: steering, seatId: seat.id, from: gone };
    expect(await ended.setChair(chairing)).toMatchObject(outside('from'));
    const { id: seatId } = seat;
    const held = { seatId, role: 'HOLDER', name: 'Demo-Ada', expectedVersion: 1 };
    expect(await ended.appoint({ ...held, from: gone })).toMatchObject(outside('from'));
    const { seat: sat } = await ended.appoint({ ...held, from: '2021-01-01' });
    expect(
      await ended.endHolding({ seatId, holdingId: sat.holders[0].id, on: '2022-02-02', expectedVersion: 2 }),
    ).toMatchObject(outside('on'));
    expect(
      await ended.setMandate({ seatId, mandate: 'DECIDES', from: gone, expectedVersion: 2 }),
    ).toMatchObject(outside('from'));
    expect(await ended.closeSeat({ seatId, on: '2022-02-02', expectedVersion: 2 })).toMatchObject(
      outside('on'),
    );
    expect(await ended.confirm({ busGroupId: id, from: '2021-01-01', to: '2022-02-02' })).toMatchObject(
      outside('to'),
    );
    // It left the day that the group ended, or before.
    expect(await ended.closeSeat({ seatId, on: '2022-02-01', expectedVersion: 2 })).toMatchObject({
      seat: { to: '2022-02-01' },
    });
  });

  it.each(['CHILD_PSYCHIATRY', 'HABILITATION', 'PAEDIATRICS', 'PRIMARY_CARE'])(
    'a municipal seat for %s, whose clinics are the region’s to tell of, in Norrtälje too',
    async (party) => {
      const problems = [{ field: 'party', code: 'OTHER_OWNER' }];
      expect(await ended.addSeat(seatOf({ party }))).toMatchObject({ problems });
      const norrtalje = groupsAs(kommun, leaderOf('kson-norrtalje'));
      const kson = { organisation: 'KSON', busGroupId: 'bus-norrtalje', unitId: 'kson-norrtalje', party };
      expect(await norrtalje.addSeat(seatOf(kson))).toMatchObject({
        problems: [...problems, { field: 'levelId', code: 'UNKNOWN' }],
      });
    },
  );

  it('that a seat speaks for a unit of another municipality, but for an independent school it may', async () => {
    await tyreso.openLevel({ busGroupId: 'bus-tyreso', kind: 'STEERING' });
    const { STEERING: levelId } = await levelsOf(kommun, 'bus-tyreso', '2024-01-01');
    const seat = seatOf({ busGroupId: 'bus-tyreso', levelId, from: '2024-01-01' });
    expect(await tyreso.addSeat({ ...seat, unitId: 'soc-nacka' })).toMatchObject({
      problems: [{ field: 'unitId', code: 'OUTSIDE_AREA' }],
    });
    expect(await tyreso.addSeat({ ...seat, unitId: 'soc-tyreso' })).toMatchObject({
      seat: { unit: { id: 'soc-tyreso' } },
    });
    const { data } = await kommun.ask(
      'sekretariat.bussam',
      '{ municipalUnits(kind: SCHOOL) { id independent municipality { code } } }',
    );
    const away = data.municipalUnits.find(
      (unit: { independent: boolean; municipality: { code: string } }) =>
        unit.independent && unit.municipality.code !== '0138',
    );
    expect(
      await tyreso.addSeat({ ...seat, party: 'SCHOOL', organisation: 'Friskola', unitId: away.id }),
    ).toMatchObject({ seat: { unit: { id: away.id } } });
  });

  it('nothing, of what is known to the year: it is kept as the year’s first day, or the group’s or level’s where that is later', async () => {
    const added = async (from: string, fromKnownTo: string, more: object = {}) =>
      (await ended.addSeat(seatOf({ from, fromKnownTo, mandate: 'DECIDES', ...more }))).seat;
    expect(await added('2021-05-17', 'YEAR')).toMatchObject({
      from: '2021-01-01',
      mandates: [{ from: '2021-01-01' }],
    });
    expect((await added('2021-09-30', 'HALF_YEAR')).from).toBe('2021-07-01');
    expect((await added('2021-09-30', 'MONTH')).from).toBe('2021-09-01');
    await ended.openLevel({ busGroupId: id, kind: 'INDIVIDUAL', from: '2021-03-01' });
    const { INDIVIDUAL: levelId } = await levelsOf(kommun, id, '2021-03-01');
    expect((await added('2021-05-17', 'YEAR', { levelId })).from).toBe('2021-03-01');
  });

  it('a closing that would take away who is entered for later, unless that is meant', async () => {
    const { seat } = await ended.addSeat(seatOf({ organisation: 'Fritid', party: 'OTHER' }));
    const { id: seatId } = seat;
    const held = { seatId, role: 'HOLDER' };
    await ended.appoint({ ...held, name: 'Demo-Ada', from: '2020-02-01', expectedVersion: 1 });
    await ended.appoint({ ...held, name: 'Demo-Bo', from: '2021-02-01', expectedVersion: 2 });
    const closing = { seatId, on: '2020-10-01', expectedVersion: 3 };
    const cuts = { problems: [{ field: 'on', code: 'CUTS_LATER' }] };
    expect(await ended.closeSeat(closing)).toMatchObject(cuts);
    expect(await ended.closeSeat({ ...closing, on: '2021-02-01' })).toMatchObject(cuts);
    expect(await ended.closeSeat({ ...closing, cutsLater: true })).toMatchObject({
      seat: { to: '2020-10-01', holders: [{ name: 'Demo-Ada', to: '2020-10-01' }] },
    });
  });

  it('more seats and levels than a group can take', async () => {
    const { data } = await kommun.ask(
      'sekretariat.bussam',
      `{ busGroup(id: "bus-tyreso") { municipalSeats { id } levels { id kind } } }`,
    );
    const full = { problems: [{ field: 'busGroupId', code: 'TOO_MANY' }] };
    const levelId = data.busGroup.levels[0].id;
    const seat = seatOf({ busGroupId: 'bus-tyreso', levelId, from: '2024-06-01' });
    for (let count = data.busGroup.municipalSeats.length; count < 50; count += 1)
      expect(await tyreso.addSeat({ ...seat, post: `Enhetschef ${count}` })).toMatchObject({ seat: {} });
    expect(await tyreso.addSeat(seat)).toMatchObject(full);
    // On days that there are fewer there is room.
    expect(await tyreso.addSeat({ ...seat, from: '2023-01-01', to: '2023-06-01' })).toMatchObject({
      seat: {},
    });
    const level = { busGroupId: 'bus-tyreso', kind: 'COLLABORATION', description: 'Enligt mall' };
    for (let count = data.busGroup.levels.length; count < 30; count += 1)
      await tyreso.openLevel({ ...level, name: `Grupp ${count}`, from: '2024-01-01' });
    expect(await tyreso.openLevel({ ...level, name: 'En till', from: '2024-01-01' })).toMatchObject(full);
  });
});
