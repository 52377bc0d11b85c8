import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBothOwners } from '../../disclosure/test/both-owners/both-owners.js';

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
    owners = await startBothOwners();
    query = await countyOperation();
  });
  afterAll(() => owners.stop());

  const ask = (on: string, today: boolean) =>
    owners.ask('sekretariat.bussam', query, {
      ...{ on, before: '2020-04-02', after: '2020-10-03', yearBefore: '2019-10-02', today },
    });

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

  it('costs each owner some statements, and none for each group', async () => {
    await ask('2020-10-02', true);
    owners.takeStatements();
    await ask('2020-10-02', true);
    const { kommun, region } = owners.takeStatements();
    expect(kommun).toBeLessThanOrEqual(16);
    expect(region).toBeLessThanOrEqual(14);
  });

  it('is told again within a minute of what was entered: at once', async () => {
    const seats = async () => {
      const { data } = await ask('2020-10-02', true);
      const farsta = data.busGroups.find(({ id }: { id: string }) => id === 'bus-farsta');
      return farsta.regionalSeats.length;
    };
    expect(await seats()).toBe(0);
    await owners.records.insert('bus_seat', {
      ...{ id: '00000000-0000-8000-8000-000000000001', bus_group_id: 'bus-farsta', from_on: '2020-01-01' },
      ...{ party: 'CHILD_PSYCHIATRY', organisation: 'BUP', post: 'Enhetschef', unit_id: 'bup-farsta' },
      ...{ source: 'prov', recorded_by: 'prov', recorded_as: 'Prov', version: 1 },
      level_id: '00000000-0000-8000-8000-000000000002',
    });
    expect(await seats()).toBe(1);
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
