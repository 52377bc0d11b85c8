import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupsAs, leaderOf } from '../../test/bus-groups.js';
import { type Region, startRegion } from '../../test/region.js';

const group = 'bus-norrtalje';
const since = '2020-01-01';
const levelId = randomUUID();

describe('the region’s seats in a group', () => {
  let region: Region;
  let leader: ReturnType<typeof groupsAs>;
  beforeAll(async () => {
    region = await startRegion();
    leader = groupsAs(region, leaderOf('bup-norrtalje'));
    region.otherOwner.showsGroup({ id: group, levels: [{ id: levelId }] });
  });
  afterAll(() => region.stop());

  const bup = () => ({
    ...{
      busGroupId: group,
      levelId,
      organisation: 'Tiohundra',
      post: 'Enhetschef, BUP',
      party: 'CHILD_PSYCHIATRY',
    },
    ...{ unitId: 'bup-norrtalje', from: since },
  });
  const named = (more: object = {}) => ({ __typename: 'BusGroup', id: group, from: null, to: null, ...more });
  const read = async (fields: string, representations: object[], login = 'sekretariat.bussam') => {
    const { data, errors } = await region.ask(
      login,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on BusGroup { ${fields} } } }`,
      { r: representations },
    );
    expect(errors).toBeUndefined();
    return data._entities;
  };

  it('are added by whoever leads the clinic, in a level that the municipality tells of', async () => {
    expect(await leader.addSeat({ ...bup(), levelId: randomUUID() })).toMatchObject({
      problems: [{ field: 'levelId', code: 'UNKNOWN' }],
    });
    expect(await leader.addSeat({ ...bup(), busGroupId: 'bus-ingen' })).toMatchObject({
      problems: [{ field: 'busGroupId', code: 'UNKNOWN' }],
    });
    expect(await leader.addSeat(bup())).toMatchObject({
      seat: { post: 'Enhetschef, BUP', mandate: null, version: 1 },
    });
    const wrong = { organisation: 'Tiohundra 150312-9809', post: 'Demo-Ada 201503129809' };
    expect(await leader.addSeat({ ...bup(), ...wrong })).toMatchObject({
      problems: ['organisation', 'post'].map((field) => ({ field, code: 'IDENTITY_NUMBER' })),
    });
    region.otherOwner.become('is away');
    expect(await leader.addSeat(bup())).toMatchObject({
      problems: [{ field: 'busGroupId', code: 'NOT_VERIFIED' }],
    });
    region.otherOwner.become('answers');
    const refused = { __typename: 'ChangeRefused' };
    expect(await groupsAs(region, leaderOf('bup-norrtalje', ['STAFF'])).addSeat(bup())).toEqual(refused);
    expect(await groupsAs(region, leaderOf('bup-farsta')).addSeat(bup())).toEqual(refused);
    expect(await groupsAs(region, leaderOf('soc-norrtalje')).addSeat(bup())).toEqual(refused);
    expect(await leader.addSeat({ ...bup(), unitId: null })).toMatchObject({
      problems: [{ field: 'unitId', code: 'REQUIRED' }],
    });
  });

  it('are for the care that the region gives, and not for what the municipality does', async () => {
    for (const party of ['SOCIAL_SERVICES', 'SCHOOL', 'PRESCHOOL', 'STUDENT_HEALTH'])
      expect(await leader.addSeat({ ...bup(), party })).toMatchObject({
        problems: [{ field: 'party', code: 'OTHER_OWNER' }],
      });
  });

  it('tell who may add one, and who may say that all are entered: any who leads a clinic, and one who leads a seated one', async () => {
    const may = async (claims: ReturnType<typeof leaderOf>) => {
      const { data } = await groupsAs(region, claims).ask(
        `query ($r: [_Any!]!) { _entities(representations: $r) {
           ... on BusGroup { viewerCanAddRegionalSeat viewerCanConfirmRegionalSeats } } }`,
        { r: [named({ day: '2021-03-01' })] },
      );
      return Object.values(data._entities[0]);
    };
    expect(await may(leaderOf('bup-norrtalje'))).toEqual([true, true]);
    expect(await may(leaderOf('bup-farsta'))).toEqual([true, false]);
    expect(await may(leaderOf('soc-norrtalje'))).toEqual([false, false]);
    expect(await may(leaderOf('bup-norrtalje', ['STAFF']))).toEqual([false, false]);
  });

  it('are told for the day that the group is, or another, and end with the group', async () => {
    const [seats, before, ended] = await read('regionalSeats { party holder { name } }', [
      named({ day: '2021-03-01' }),
      named({ day: '2019-12-31' }),
      named({ day: '2023-01-01', to: '2022-01-01' }),
    ]);
    expect(seats.regionalSeats).toEqual([{ party: 'CHILD_PSYCHIATRY', holder: null }]);
    expect([before.regionalSeats, ended.regionalSeats]).toEqual([[], []]);
    const [other] = await read('regionalSeats(on: "2021-01-01") { id }', [named({ day: '2019-12-31' })]);
    expect(other.regionalSeats).toHaveLength(1);
  });

  it('keep their history when a holder leaves, in this owner’s own database alone', async () => {
    const [{ regionalSeats }] = await read('regionalSeats { id }', [named({ day: '2021-03-01' })]);
    const seatId = regionalSeats[0].id;
    const { seat } = await leader.appoint({
      seatId,
      role: 'HOLDER',
      name: 'Demo-Eva Alm',
      from: since,
      expectedVersion: 1,
    });
    await leader.endHolding({ seatId, holdingId: seat.holder.id, on: '2021-09-01', expectedVersion: 2 });
    const [then, now] = await read(
      'regionalSeats { holder { name } vacantSince } regionalSeatCount { seats vacant }',
      [named({ day: '2021-08-31' }), named({ day: '2026-01-01' })],
    );
    expect(then.regionalSeats).toEqual([{ holder: { name: 'Demo-Eva Alm' }, vacantSince: null }]);
    expect(now.regionalSeats).toEqual([{ holder: null, vacantSince: '2021-09-01' }]);
    expect(then.regionalSeatCount).toEqual({ seats: 1, vacant: 0 });
    expect(now.regionalSeatCount).toEqual({ seats: 1, vacant: 1 });
  });

  it('tell no party as missing on what is malformed, half, or the municipality’s part unknown', async () => {
    await leader.confirm({ busGroupId: group, from: since });
    const complete = { known: [{ from: since }], seats: [{ party: 'SCHOOL', from: since }] };
    const day = '2021-03-01';
    const told = await read('missingParties', [
      named({ day, municipalRoster: complete }),
      named({ day }),
      named({ day, municipalRoster: { known: [] } }),
      named({ day, municipalRoster: { ...complete, known: [{ from: 'igår' }] } }),
      named({ day, municipalRoster: { ...complete, seats: [{ party: 'INGEN', from: since }] } }),
    ]);
    expect(told.map(({ missingParties }: { missingParties: string[] | null }) => missingParties)).toEqual([
      ['SOCIAL_SERVICES', 'HABILITATION', 'PAEDIATRICS'],
      ...[null, null, null, null],
    ]);
  });

  it('cost the same statements for 34 groups as for one', async () => {
    const fields =
      'regionalSeats { post holder { name } unit { id } viewerCanChange } regionalSeatsKnown parties { presence } missingParties';
    const groups = Array.from({ length: 34 }, (_, place) =>
      named({ day: '2021-03-01', id: place === 0 ? group : `bus-${place}` }),
    );
    const one = await region.costOf(() => read(fields, groups.slice(0, 1), 'chef.bup'));
    expect(await region.costOf(() => read(fields, groups, 'chef.bup'))).toBe(one);
    expect(one).toBeLessThanOrEqual(4);
  });

  it('are each their own party’s: a clinic that takes a seat changes no other’s', async () => {
    const other = groupsAs(region, leaderOf('bup-farsta'));
    expect(await other.addSeat({ ...bup(), unitId: 'bup-farsta' })).toMatchObject({ seat: { version: 1 } });
    const { seat } = await leader.addSeat(bup());
    const close = { seatId: seat.id, on: '2022-01-01', expectedVersion: 1 };
    expect(await other.closeSeat(close)).toEqual({ __typename: 'ChangeRefused' });
    expect(await other.addSeat(bup())).toEqual({ __typename: 'ChangeRefused' });
    expect(await leader.closeSeat(close)).toMatchObject({ seat: { version: 2 } });
  });
});
