import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupsAs, leaderOf } from '../../test/bus-groups.js';
import { type Region, startRegion } from '../../test/region.js';

const group = 'bus-norrtalje';
const since = '2020-01-01';
const levelId = randomUUID();

describe('what the region can tell of how a group keeps its word', () => {
  let region: Region;
  let leader: ReturnType<typeof groupsAs>;
  beforeAll(async () => {
    region = await startRegion();
    leader = groupsAs(region, leaderOf('bup-norrtalje'));
    region.otherOwner.showsGroup({ id: group, levels: [{ id: levelId }] });
    await leader.addSeat({
      ...{ busGroupId: group, levelId, organisation: 'Tiohundra', post: 'Enhetschef, BUP' },
      ...{ party: 'CHILD_PSYCHIATRY', unitId: 'bup-norrtalje', from: since },
    });
  });
  afterAll(() => region.stop());

  const named = (day: string, more: object = {}) => ({
    ...{ __typename: 'BusGroup', id: group, from: null, to: null, day },
    ...more,
  });
  const read = async (representations: object[], login = 'sekretariat.bussam') => {
    const { data, errors } = await region.ask(
      login,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on BusGroup { careCommitments {
         rule standing reason day counted required isYardstick checkedBy source demo facts { kind id holds demo } } } } }`,
      { r: representations },
    );
    expect(errors).toBeUndefined();
    return data._entities.map(({ careCommitments }: { careCommitments: unknown }) => careCommitments);
  };
  const standing = async (rule: string, day: string, more: object = {}) => {
    const [answers] = await read([named(day, more)]);
    return answers.find((answer: { rule: string }) => answer.rule === rule);
  };

  it('is that the parties are not known, until both owners have said that all is entered', async () => {
    const municipalRoster = {
      known: [{ from: since }],
      seats: [
        { party: 'SOCIAL_SERVICES', from: since },
        { party: 'SCHOOL', from: since },
      ],
    };
    const parties = () => standing('MANDATORY_PARTIES', '2022-03-01', { municipalRoster });
    expect(await parties()).toMatchObject({
      ...{ standing: 'UNKNOWN', reason: 'PARTLY_ENTERED', counted: 3, required: 5, checkedBy: 'REGION' },
    });
    await leader.confirm({ busGroupId: group, from: since });
    expect(await parties()).toMatchObject({
      ...{ standing: 'BROKEN', reason: 'LACKING', isYardstick: false },
      facts: expect.arrayContaining([{ kind: 'PARTY', id: 'PAEDIATRICS', holds: false, demo: false }]),
    });
    // What the municipality has, the region does not guess.
    expect(await standing('MANDATORY_PARTIES', '2022-03-01')).toMatchObject({ standing: 'UNKNOWN' });
  });

  it('says of parties that they are there by what the demo made up only', async () => {
    const seat = (party: string, demo: boolean) => ({ party, from: since, demo });
    const municipalRoster = {
      known: [{ from: since, demo: true }],
      seats: [seat('SOCIAL_SERVICES', true), seat('SCHOOL', true), seat('SCHOOL', false)],
    };
    const { demo, facts } = await standing('MANDATORY_PARTIES', '2022-03-01', { municipalRoster });
    const madeUp = facts.filter((fact: { demo: boolean }) => fact.demo).map(({ id }: { id: string }) => id);
    // Of the two that are missing it rests on a list that is said to be whole.
    expect([demo, madeUp]).toEqual([true, ['SOCIAL_SERVICES', 'HABILITATION', 'PAEDIATRICS']]);
    expect(await standing('REGIONAL_SEATS_MANDATED', '2022-03-01')).toMatchObject({ demo: false });
  });

  it('is a vacancy since the day that somebody left, and before that a seat that is held', async () => {
    const seatId = (await standing('REGIONAL_SEATS_HELD', '2022-03-01')).facts[0].id;
    const { seat } = await leader.appoint({
      ...{ seatId, role: 'HOLDER', name: 'Demo-Eva Alm', from: since, expectedVersion: 1 },
    });
    await leader.endHolding({ seatId, holdingId: seat.holder.id, on: '2022-09-01', expectedVersion: 2 });
    expect(await standing('REGIONAL_SEATS_HELD', '2022-03-01')).toMatchObject({ standing: 'KEPT' });
    expect(await standing('REGIONAL_SEATS_HELD', '2022-08-01')).toMatchObject({
      ...{ standing: 'AT_RISK', day: '2022-09-01' },
    });
    expect(await standing('REGIONAL_SEATS_HELD', '2022-10-01')).toMatchObject({
      ...{ standing: 'BROKEN', day: '2022-09-01', isYardstick: true },
    });
    expect(await standing('REGIONAL_SEATS_MANDATED', '2022-10-01')).toMatchObject({ standing: 'BROKEN' });
  });

  it('is nothing on a day that the group does not stand, and by the rules of the day', async () => {
    const [ended, early] = await read([named('2023-01-01', { to: '2022-01-01' }), named('2019-06-01')]);
    expect(ended).toEqual([]);
    expect(early.map(({ rule }: { rule: string }) => rule)).toEqual(['MANDATORY_PARTIES']);
  });

  it('costs the same statements for 34 groups as for one', async () => {
    const groups = Array.from({ length: 34 }, (_, place) =>
      named('2022-03-01', place === 0 ? {} : { id: `bus-${place}` }),
    );
    const one = await region.costOf(() => read(groups.slice(0, 1)));
    expect(await region.costOf(() => read(groups))).toBe(one);
    expect(one).toBeLessThanOrEqual(3);
  });
});
