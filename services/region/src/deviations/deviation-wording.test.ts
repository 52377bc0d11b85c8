import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, aGroup, deviationsIn } from '../../test/deviations.js';
import { type Region, startRegion } from '../../test/region.js';

const first = {
  what: 'Ingen svarade när vi ringde tre gånger.',
  consequence: 'Mötet fick flyttas fyra veckor.',
  proposal: 'En adress som alltid läses.',
};

describe('what an employee reported, when the manager writes it anew', () => {
  let region: Region;
  let deviations: ReturnType<typeof deviationsIn>;
  beforeAll(async () => {
    region = await startRegion();
    deviations = deviationsIn(region);
    await aGroup(region);
  });
  afterAll(() => region.stop());

  const asReported = async (actor: Actor, id: string) =>
    (await deviations.find(actor, id))?.asReported ?? null;
  const rewritten = async () => {
    const { deviation } = await deviations.report('staff', { what: first.what });
    const { id, version } = deviation;
    await deviations.revise(
      'chief',
      { deviationId: id, expectedVersion: version },
      { what: 'Kallelsen besvarades inte.' },
    );
    return id;
  };
  const strike = async (actor: Actor, deviationId: string, part: string) =>
    deviations.change(actor, 'strikeDeviationText', {
      deviationId,
      part,
      reason: 'Texten pekar ut ett barn.',
    });
  /** Whether anything that the database keeps of a deviation holds what was reported first. */
  const isKept = async (id: string) => {
    const rows = await region.records.sql(
      `select 1 from (select d::text as row from deviation d union all select s::text from deviation_step s
         union all select w::text from deviation_wording w) kept where strpos(row, $1) > 0 and strpos(row, $2) > 0`,
      [id, first.what],
    );
    return rows.length > 0;
  };

  it('stays to be read as it was by the two of them, and by nobody else, before it is sent and after', async () => {
    const id = await rewritten();
    expect(await deviations.find('staff', id)).toMatchObject({
      what: 'Kallelsen besvarades inte.',
      asReported: first,
    });
    expect(await asReported('chief', id)).toEqual(first);
    expect(await asReported('colleague', id)).toBeNull();
    await deviations.move('chief', id, 'SEND');
    expect(await asReported('staff', id)).toEqual(first);
    for (const actor of ['colleague', 'clinicsChief', 'seated', 'secretariat'] as const)
      expect([actor, await asReported(actor, id)]).toEqual([actor, null]);
  });

  it('is what the employee wrote, however many times the manager writes it anew', async () => {
    const id = await rewritten();
    await deviations.revise(
      'chief',
      { deviationId: id, expectedVersion: 2 },
      { what: 'Ingen kallelse kom fram.' },
    );
    expect(await asReported('staff', id)).toEqual(first);
  });

  it('is not kept where only another category was chosen, nor what one writes anew oneself', async () => {
    const { deviation } = await deviations.report('staff');
    const { id } = deviation;
    await deviations.revise('chief', { deviationId: id, expectedVersion: 1 }, { category: 'INFORMATION' });
    expect(await asReported('staff', id)).toBeNull();
    await deviations.revise('staff', { deviationId: id, expectedVersion: 2 }, { what: 'Med egna nya ord.' });
    expect(await asReported('staff', id)).toBeNull();
  });

  it('goes when the employee writes it anew: then the words are the employee’s again', async () => {
    const id = await rewritten();
    expect(await isKept(id)).toBe(true);
    await deviations.move('chief', id, 'RETURN');
    await deviations.revise('staff', { deviationId: id, expectedVersion: 3 }, { what: 'Så här menade jag.' });
    expect(await asReported('chief', id)).toBeNull();
    expect(await isKept(id)).toBe(false);
    // And is kept again when the manager then writes anew.
    await deviations.revise('chief', { deviationId: id, expectedVersion: 4 }, { what: 'En gång till.' });
    expect(await asReported('staff', id)).toEqual({ ...first, what: 'Så här menade jag.' });
  });

  it('is struck by itself by who leads the sender, and with the text that it became by whoever strikes that', async () => {
    const alone = await rewritten();
    await deviations.move('chief', alone, 'SEND');
    for (const actor of ['clinicsChief', 'secretariat'] as const)
      expect(await strike(actor, alone, 'REPORTED')).toMatchObject({
        problems: [{ field: 'part', code: 'NOT_IN_THIS_STATE' }],
      });
    expect((await strike('chief', alone, 'REPORTED')).deviation).toMatchObject({
      ...{ what: 'Kallelsen besvarades inte.', asReported: null },
      strikes: [{ part: 'REPORTED', struckAs: 'MANAGER' }],
    });
    expect(await isKept(alone)).toBe(false);

    const both = await rewritten();
    await deviations.move('chief', both, 'SEND');
    expect((await strike('secretariat', both, 'WHAT')).deviation).toMatchObject({ what: null });
    expect(await asReported('staff', both)).toEqual({ ...first, what: null });
    expect(await isKept(both)).toBe(false);
  });
});
