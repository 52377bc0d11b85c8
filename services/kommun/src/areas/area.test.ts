import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKommun } from '../../test/kommun.js';

describe('the map on any date', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  const ask = async (query: string) => {
    const { data, errors } = await kommun.ask('sekretariat.bussam', query);
    expect(errors).toBeUndefined();
    return data;
  };

  it('has 26 municipalities', async () => {
    expect((await ask('{ municipalities { code name } }')).municipalities).toHaveLength(26);
  });

  it.each([
    ['2020-01-01', 14],
    ['2022-01-01', 13],
    ['2023-07-01', 11],
  ])('has on %s %i districts in the city', async (on, number) => {
    const { areas } = await ask(`{ areas(kind: DISTRICT, on: "${on}") { name parts { id } source } }`);
    expect(areas).toHaveLength(number);
    expect(areas.every((area: { source: string }) => area.source.length > 0)).toBe(true);
  });

  it('shows 12 overlaps of school areas and BUS groups in the autumn of 2020', async () => {
    const { busGroups } = await ask('{ busGroups(on: "2020-09-01") { name schoolAreas { name } } }');
    const meetings: Record<string, number> = Object.fromEntries(
      busGroups
        .filter((group: { schoolAreas: unknown[] }) => group.schoolAreas.length > 0)
        .map((group: { name: string; schoolAreas: unknown[] }) => [group.name, group.schoolAreas.length]),
    );
    expect(Object.keys(meetings)).toHaveLength(10);
    expect(Object.values(meetings).reduce((sum, each) => sum + each, 0)).toBe(12);
    expect(Object.values(meetings).filter((each) => each === 2)).toHaveLength(2);
  });

  it('has twelve groups in the city since February 2022, and says that their composition is not known', async () => {
    const { busGroups } = await ask(
      '{ busGroups(on: "2022-03-01") { name compositionKnown parts { id } municipalities { code } } }',
    );
    const inTheCity = busGroups.filter((group: { municipalities: { code: string }[] }) =>
      group.municipalities.some(({ code }) => code === '0180'),
    );
    expect(inTheCity).toHaveLength(12);
    for (const group of inTheCity) expect(group).toMatchObject({ compositionKnown: false, parts: [] });
  });

  it('costs the same statements for one group as for all', async () => {
    kommun.statements.take();
    await ask(
      '{ busGroups(on: "2020-09-01") { parts { name } municipalities { name } schoolAreas { name } } }',
    );
    expect(kommun.statements.take()).toBeLessThanOrEqual(6);
  });

  it('comes in the order that people count in: group 2 before group 10', async () => {
    const { busGroups } = await ask('{ busGroups(on: "2022-03-01") { name } }');
    const numbers = busGroups
      .map(({ name }: { name: string }) => Number(/\d+/.exec(name)?.[0]))
      .filter(Boolean);
    expect(numbers.length).toBeGreaterThan(9);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  it('refuses a date that is none', async () => {
    const { errors } = await kommun.ask('sekretariat.bussam', '{ busGroups(on: "2020-02-30") { name } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', expected: 'Date' });
  });
});
