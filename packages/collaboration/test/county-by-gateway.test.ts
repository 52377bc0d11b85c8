import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf, isoOf, swedishToday } from '../../../dev/src/seed/days.js';
import { loadDeviations } from '../../../dev/src/seed/deviations/load-deviations.js';
import { loadLocalGroups } from '../../../dev/src/seed/local-groups/load-local-groups.js';
import { startBothOwners } from '../../disclosure/test/both-owners/both-owners.js';

const today = swedishToday();
type Owners = Awaited<ReturnType<typeof startBothOwners>>;

/** The operation by which the dashboard shows the county, as it sends it. */
async function countyOperation(): Promise<string> {
  const documents: Record<string, string> = JSON.parse(
    await readFile(new URL('../../../dashboard/src/gql/persisted-documents.json', import.meta.url), 'utf8'),
  );
  const found = Object.values(documents).find((document) => document.includes('query County('));
  if (!found) throw new Error('the dashboard has no operation County');
  return found;
}

describe('the county’s board, from both owners through the gateway', () => {
  let owners: Owners;
  let query: string;
  beforeAll(async () => {
    owners = await startBothOwners({ sealEvery: 600_000 });
    query = await countyOperation();
  });
  afterAll(() => owners.stop());

  /** @param on null: today */
  const ask = (on: string | null, isToday: boolean) => {
    const day = dayOf(on ?? today);
    const [before, yearBefore] = [isoOf(day - 183), isoOf(day - 365)];
    return owners.ask('sekretariat.bussam', query, {
      ...{ on, before, after: isoOf(day + 1), yearBefore, today: isToday },
    });
  };

  it('is one operation within the gateway’s limits, for 34 groups and the 26 municipalities', async () => {
    const { data, errors } = await ask('2020-10-02', true);
    expect(errors).toBeUndefined();
    expect(data.busGroups).toHaveLength(34);
    expect(data.municipalities).toHaveLength(26);
    for (const group of data.busGroups) {
      expect([...group.municipalCommitments, ...group.careCommitments]).toHaveLength(21);
      expect(group.deviationCounts).toMatchObject({ total: 0 });
    }
  });

  /** The fewest of some askings: now and then a service looks something up anew. The last come after the answer. */
  async function statements() {
    const taken: Record<'kommun' | 'region', number>[] = [];
    for (let asking = 0; asking < 4; asking += 1) {
      owners.takeStatements();
      const { errors } = await ask(null, true);
      expect(errors).toBeUndefined();
      await setTimeout(400);
      taken.push(owners.takeStatements());
    }
    const fewest = (owner: 'kommun' | 'region') => Math.min(...taken.map((each) => each[owner]));
    return { kommun: fewest('kommun'), region: fewest('region') };
  }

  it('costs each owner as many statements of a county at work as of one of which nothing is entered', async () => {
    const ofNothing = await statements();
    await loadLocalGroups(owners.ownerUrls, today, true);
    await loadDeviations(owners.ownerUrls.regionUrl, today, true);
    const { data } = await ask(null, true);
    const sum = (
      of: (group: { municipalSeatCount: { seats: number }; attendance: { said: number } }) => number,
    ) => data.busGroups.map(of).reduce((all: number, each: number) => all + each, 0);
    expect(sum(({ municipalSeatCount }) => municipalSeatCount.seats)).toBeGreaterThan(100);
    expect(sum(({ attendance }) => attendance.said)).toBeGreaterThan(100);
    // Who came is asked for where there were meetings: one more, of one group as of all.
    const ofAll = await statements();
    expect(ofAll).toEqual({ ...ofNothing, kommun: ofNothing.kommun + 1 });
    expect(ofAll.kommun).toBeLessThanOrEqual(16);
    expect(ofAll.region).toBeLessThanOrEqual(8);
  }, 90_000);

  /** Of a group that the county at work has: deviations of the half year, vacant seats, and how a commitment stands. */
  async function toldOf(group: string) {
    const { data } = await ask(null, true);
    const { deviationCounts, municipalSeatCount, municipalCommitments } = data.busGroups.find(
      ({ id }: { id: string }) => id === group,
    );
    return {
      deviations: deviationCounts.total,
      vacant: municipalSeatCount.vacant,
      agreement: municipalCommitments.find(({ rule }: { rule: string }) => rule === 'AGREEMENT_IN_FORCE')
        .standing,
    };
  }

  it('tells what was entered when it is next asked: a deviation that is sent, a seat left vacant, an agreement signed', async () => {
    const { world, records } = owners;
    const { rows } = await world.sql(
      `select s.bus_group_id as "group", s.document_id as document, s.id from bus_document_signature s
        where s.standing = 'NOT_SIGNED' and s.source like '%ett län där alla grupper arbetar' limit 1`,
    );
    const [unsigned] = rows;
    const before = await toldOf(unsigned.group);
    expect(before.agreement).toBe('BROKEN');
    await world.sql(`update bus_document_signature set standing = 'SIGNED', day_known = true where id = $1`, [
      unsigned.id,
    ]);
    await world.sql(
      `update bus_seat_holding set to_on = $1 where id = (select id from bus_seat_holding
        where bus_group_id = $2 and role = 'HOLDER' and to_on is null limit 1)`,
      [today, unsigned.group],
    );
    await records.sql(
      `insert into deviation select (jsonb_populate_record(d, $1)).* from deviation d
        where bus_group_id = $2 and state = 'CLOSED' limit 1`,
      [{ id: randomUUID(), state: 'SENT', occurred_on: today, reported_on: today }, unsigned.group],
    );
    expect(await toldOf(unsigned.group)).toEqual({
      ...{ deviations: before.deviations + 1, vacant: before.vacant + 1 },
      agreement: 'KEPT',
    });
  });

  it('is the municipality’s part while the region is away, and says so of the region’s', async () => {
    await owners.kill('region');
    const { data, errors } = await ask('2020-10-02', false);
    expect(data.busGroups).toHaveLength(34);
    for (const group of data.busGroups) expect(group.careCommitments).toBeNull();
    expect(errors?.length).toBeGreaterThan(0);
    await owners.start('region');
  });
});
