import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { send } from '../../../dev/src/testing/send.js';
import { testToken } from '../../../dev/src/testing/stack.js';
import { startBothOwners } from '../../disclosure/test/both-owners/both-owners.js';
import { groupsAs, leaderOf } from './group-changes.js';

type Owners = Awaited<ReturnType<typeof startBothOwners>>;
const group = 'bus-hasselby-vallingby';
const decided = '2020-01-27';

describe('Hässelby-Vällingby’s group, entered by both owners through the gateway (f3)', () => {
  let owners: Owners;
  const levels: Record<string, string> = {};
  let chairSeat: string;

  const as = (unit: string, word: 'Municipal' | 'Regional' = 'Municipal', roles?: string[]) =>
    groupsAs(
      { send: (headers, body) => send(owners.url, headers, JSON.stringify(body)) },
      leaderOf(unit, roles),
      word,
    );
  const read = async (fields: string, on: string) => {
    const authorization = `Bearer ${await testToken('sekretariat.bussam')}`;
    const query = `query ($on: Date) { busGroup(id: "${group}", on: $on) { ${fields} } }`;
    return send(owners.url, { authorization }, JSON.stringify({ query, variables: { on } }));
  };

  beforeAll(async () => {
    owners = await startBothOwners();
    const social = as('soc-hasselby-vallingby');
    for (const kind of ['STEERING', 'OPERATIVE']) {
      const opened = await social.openLevel({ busGroupId: group, kind, from: decided });
      expect(opened).toMatchObject({ busGroup: { id: group } });
    }
    const { data } = await read('levels { id kind }', decided);
    for (const { id, kind } of data.busGroup.levels) levels[kind] = id;
    const municipal = [
      ['STEERING', 'Socialtjänst', 'Avdelningschef', 'SOCIAL_SERVICES', 'soc-hasselby-vallingby'],
      ['STEERING', 'Förskola', 'Avdelningschef', 'PRESCHOOL', 'forskola-hasselby-vallingby'],
      ['STEERING', 'Grundskola', 'Grundskolechef', 'SCHOOL', null],
      ['OPERATIVE', 'Socialtjänst', 'Enhetschef', 'SOCIAL_SERVICES', 'soc-hasselby-vallingby'],
    ] as const;
    for (const [level, organisation, post, party, unitId] of municipal)
      expect(await social.addSeat(seat(level, organisation, post, party, unitId))).toMatchObject({
        seat: { post },
      });
    const regional = [
      ['STEERING', 'Barn- och ungdomspsykiatrin', 'Enhetschef', 'CHILD_PSYCHIATRY', 'bup-bromma'],
      ['STEERING', 'Habilitering', 'Enhetschef', 'HABILITATION', 'hab-brommaplan'],
      ['STEERING', 'Barnhälsovården', 'Verksamhetschef', 'PRIMARY_CARE', 'bvc-hasselby-vallingby'],
      ['OPERATIVE', 'Barn- och ungdomspsykiatrin', 'Biträdande enhetschef', 'CHILD_PSYCHIATRY', 'bup-bromma'],
    ] as const;
    for (const [level, organisation, post, party, unitId] of regional) {
      const added = await as(unitId, 'Regional').addSeat(seat(level, organisation, post, party, unitId));
      expect(added).toMatchObject({ seat: { post, unit: { id: unitId }, viewerCanChange: true } });
      chairSeat ??= added.seat.id;
    }
  });
  afterAll(() => owners.stop());

  const seat = (level: string, organisation: string, post: string, party: string, unitId: string | null) => ({
    ...{ busGroupId: group, levelId: levels[level], organisation, post, party, unitId, from: decided },
    mandate: level === 'STEERING' ? 'DECIDES' : 'PREPARES',
  });

  it('is one view of both owners’ seats, on any date', async () => {
    const seats = `... on BusSeat { levelId party post mandate unit { id
      ... on CareUnit { careName: name } ... on MunicipalUnit { name } } }`;
    const fields = `municipalSeats { ${seats} } regionalSeats { ${seats} }`;
    const { data, errors } = await read(fields, '2021-05-01');
    expect(errors).toBeUndefined();
    expect(data.busGroup.municipalSeats).toHaveLength(4);
    expect(data.busGroup.regionalSeats).toHaveLength(4);
    expect(data.busGroup.regionalSeats[0]).toMatchObject({
      ...{ levelId: levels.STEERING, party: 'CHILD_PSYCHIATRY', post: 'Enhetschef', mandate: 'DECIDES' },
      unit: { id: 'bup-bromma', careName: expect.stringContaining('BUP') },
    });
    expect((await read('regionalSeats { id } municipalSeats { id }', '2020-01-26')).data.busGroup).toEqual({
      regionalSeats: [],
      municipalSeats: [],
    });
    expect((await read('id', '2022-02-01')).data.busGroup).toBeNull();
  });

  it('is not said to lack a party until both owners have said that all is entered; then paediatrics is missing', async () => {
    const missing = async (on = '2020-06-01') =>
      (await read('missingParties parties { party presence }', on)).data.busGroup;
    const unknown = { party: 'PAEDIATRICS', presence: 'UNKNOWN' };
    expect(await missing()).toMatchObject({
      missingParties: null,
      parties: expect.arrayContaining([unknown]),
    });
    await as('soc-hasselby-vallingby').confirm({ busGroupId: group, from: decided });
    expect(await missing()).toMatchObject({ missingParties: null });
    expect(await as('bup-bromma', 'Regional').confirm({ busGroupId: group, from: decided })).toEqual({
      __typename: 'BusGroupChanged',
      busGroup: { id: group },
    });
    expect(await missing()).toEqual({
      missingParties: ['PAEDIATRICS'],
      parties: [
        { party: 'SOCIAL_SERVICES', presence: 'PRESENT' },
        { party: 'EDUCATION', presence: 'PRESENT' },
        { party: 'CHILD_PSYCHIATRY', presence: 'PRESENT' },
        { party: 'HABILITATION', presence: 'PRESENT' },
        { party: 'PAEDIATRICS', presence: 'MISSING' },
      ],
    });
    expect(await missing('2020-01-26')).toMatchObject({ missingParties: null });
  });

  it('is as it was on the day that all groups are asked for', async () => {
    const authorization = `Bearer ${await testToken('sekretariat.bussam')}`;
    const query = '{ busGroups(on: "2020-10-01") { id day missingParties regionalSeats { id } } }';
    const { data, errors } = await send(owners.url, { authorization }, JSON.stringify({ query }));
    expect(errors).toBeUndefined();
    expect(data.busGroups).toHaveLength(34);
    const told = data.busGroups.filter(
      ({ missingParties }: { missingParties: unknown }) => missingParties !== null,
    );
    expect(told).toMatchObject([
      { id: group, day: '2020-10-01', missingParties: ['PAEDIATRICS'], regionalSeats: [{}, {}, {}, {}] },
    ]);
  });

  it('may be chaired by the region’s seat, which is looked up as the viewer, and told with who holds it on the day', async () => {
    const clinic = as('bup-bromma', 'Regional');
    await clinic.appoint({
      seatId: chairSeat,
      role: 'HOLDER',
      name: 'Demo-Ada Ek',
      from: decided,
      to: '2021-01-01',
      expectedVersion: 1,
    });
    const social = as('soc-hasselby-vallingby');
    const chairing = { levelId: levels.STEERING, seatId: chairSeat, from: decided };
    expect(await social.setChair({ ...chairing, seatId: levels.STEERING })).toMatchObject({
      problems: [{ field: 'seatId', code: 'UNKNOWN' }],
    });
    expect(await social.setChair(chairing)).toMatchObject({ busGroup: { id: group } });
    const on = async (day: string) =>
      (await read('chair { municipalSeat { id } regionalSeat { post holder { name } vacantSince } }', day))
        .data.busGroup.chair;
    const regionalSeat = { post: 'Enhetschef', holder: { name: 'Demo-Ada Ek' }, vacantSince: null };
    expect(await on('2020-12-31')).toEqual({ municipalSeat: null, regionalSeat });
    expect(await on('2021-01-01')).toMatchObject({
      regionalSeat: { holder: null, vacantSince: '2021-01-01' },
    });
  });

  it('shows the municipality’s part while the region is away, and of the parties that they are not known', async () => {
    await owners.kill('region');
    const { data, errors } = await read(
      'municipalSeats { post } regionalSeats { id } missingParties',
      '2020-06-01',
    );
    expect(data.busGroup).toMatchObject({
      municipalSeats: [{}, {}, {}, {}],
      regionalSeats: null,
      missingParties: null,
    });
    expect(errors?.map(({ path }) => path?.join('.'))).toEqual(
      expect.arrayContaining(['busGroup.regionalSeats', 'busGroup.missingParties']),
    );
    const chairing = { levelId: levels.OPERATIVE, seatId: chairSeat, from: decided };
    expect(await as('soc-hasselby-vallingby').setChair(chairing)).toMatchObject({
      problems: [{ field: 'seatId', code: 'NOT_VERIFIED' }],
    });
    await owners.start('region');
  });
});
