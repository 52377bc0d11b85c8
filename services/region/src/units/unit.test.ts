import { units } from '@samsyn/reference/units';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../test/records.js';
import { type Region, startRegion } from '../../test/region.js';

describe('care units', () => {
  let region: Region;
  beforeAll(async () => {
    region = await startRegion();
  });
  afterAll(() => region.stop());

  it('are found by their key, with who answers for them and where it is said', async () => {
    const { data } = await region.ask(
      'sekretariat.bussam',
      '{ careUnit(id: "bup-prima-jarva") { __typename id name kind provider demo source } }',
    );
    expect(data.careUnit).toEqual({
      __typename: 'CareUnit',
      id: 'bup-prima-jarva',
      name: 'Prima Järva',
      kind: 'CHILD_PSYCHIATRY',
      provider: 'prima',
      demo: false,
      source: expect.stringContaining('f2, Bild 1'),
    });
  });

  it('do not hold the municipality’s, nor any by an unknown key', async () => {
    const { data } = await region.ask(
      'bup.farsta',
      '{ municipal: careUnit(id: "soc-farsta") { id } unknown: careUnit(id: "bup-ingenstans") { id } }',
    );
    expect(data).toEqual({ municipal: null, unknown: null });
  });

  it.each(['BUP Farsta', '', "bup-farsta' or 1=1 --", 'a'.repeat(101)])(
    'are not asked for by %j',
    async (id) => {
      const { errors } = await region.ask('bup.farsta', 'query ($id: ID!) { careUnit(id: $id) { id } }', {
        id,
      });
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'id' });
    },
  );

  it('are listed by name as Swedes sort, all or those with one function', async () => {
    const list = async (argument: string) =>
      (await region.ask('bup.farsta', `{ careUnits${argument} { id name kind } }`)).data.careUnits as {
        id: string;
        name: string;
        kind: string;
      }[];
    const all = await list('');
    expect(all).toHaveLength(units.filter((unit) => unit.owner === 'care').length);
    const sorted = [...all].sort(
      (a, b) => a.name.localeCompare(b.name, 'sv') || a.id.localeCompare(b.id, 'sv'),
    );
    expect(all).toEqual(sorted);
    const psychiatry = await list('(kind: CHILD_PSYCHIATRY)');
    expect(psychiatry).toEqual(all.filter((unit) => unit.kind === 'CHILD_PSYCHIATRY'));
    expect(psychiatry.length).toBeGreaterThan(0);
  });

  it('that have closed or not opened are left out of lists, and keep their name for what they did', async () => {
    // A service of its own: units are kept for a minute between requests.
    const own = await startRegion();
    for (const [id, from, to] of [
      ['stangd', null, day(0)],
      ['kommande', day(1), null],
      ['oppnar-idag', day(0), day(1)],
    ]) {
      await own.records.insert('care_unit', {
        id,
        name: `Prov ${id}`,
        kind: 'OTHER',
        authority: 'slso',
        principal: 'region-stockholm',
        from_on: from,
        to_on: to,
        source: 'prov',
        demo: true,
      });
    }
    const { data } = await own.ask(
      'bup.farsta',
      '{ careUnits(kind: OTHER) { id } careUnit(id: "stangd") { name } }',
    );
    const ids = data.careUnits.map((unit: { id: string }) => unit.id);
    expect(ids).toContain('oppnar-idag');
    expect(ids).not.toContain('stangd');
    expect(ids).not.toContain('kommande');
    expect(data.careUnit).toEqual({ name: 'Prov stangd' });
    await own.stop();
  });

  it('refuse an unknown function with a code', async () => {
    const { status, errors } = await region.ask('bup.farsta', '{ careUnits(kind: TANDVARD) { id } }');
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it.each([
    ['no token', {}],
    ['a broken token', { authorization: 'Bearer a.b.c' }],
  ])('are shown to nobody with %s', async (_what, headers) => {
    const { status, errors, data } = await region.send(headers, { query: '{ careUnits { id } }' });
    expect(status).toBe(401);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(data ?? null).toBeNull();
  });
});
