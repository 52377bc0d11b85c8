import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, aGroup, deviationsIn } from '../../test/deviations.js';
import { day } from '../../test/records.js';
import { type Region, startRegion } from '../../test/region.js';

const refused = { __typename: 'ChangeRefused' };

describe('what was written of a deviation', () => {
  let region: Region;
  let deviations: ReturnType<typeof deviationsIn>;
  beforeAll(async () => {
    region = await startRegion();
    deviations = deviationsIn(region);
    await aGroup(region);
  });
  afterAll(() => region.stop());
  const strike = (actor: Actor, deviationId: string, more: object = {}) =>
    deviations.change(actor, 'strikeDeviationText', {
      ...{ deviationId, part: 'WHAT', reason: 'Texten pekar ut ett barn.', ...more },
    });
  /** Whether anything that the database keeps holds a text. */
  const isKept = async (text: string) => {
    const rows = await region.records.sql(
      `select 1 from (select d::text as row from deviation d union all select s::text from deviation_step s
         union all select k::text from deviation_strike k) kept where strpos(row, $1) > 0`,
      [text],
    );
    return rows.length > 0;
  };

  it('is sent when its manager confirms that it names nobody, and not before', async () => {
    const { deviation } = await deviations.report('staff');
    const send = (more: object) => deviations.move('chief', deviation.id, 'SEND', more);
    for (const namesNobody of [null, false])
      expect(await send({ namesNobody })).toMatchObject({
        problems: [{ field: 'namesNobody', code: 'REQUIRED' }],
      });
    expect(await send({ namesNobody: true })).toMatchObject({ deviation: { state: 'SENT' } });
  });

  it('can be struck by who leads the sender or the recipient, and by the secretariat; then nothing keeps it', async () => {
    for (const [place, actor] of (['chief', 'clinicsChief', 'secretariat'] as const).entries()) {
      const secret = `hemlig mening ${place}`;
      const { deviation } = await deviations.report('staff', { what: secret });
      await deviations.move('chief', deviation.id, 'SEND');
      expect(await isKept(secret)).toBe(true);
      const struck = (await strike(actor, deviation.id)).deviation;
      expect(struck).toMatchObject({
        what: null,
        consequence: 'Mötet fick flyttas fyra veckor.',
        version: 3,
      });
      expect(await isKept(secret)).toBe(false);
      for (const reader of ['staff', 'chief', 'clinicsChief', 'seated', 'secretariat'] as const)
        expect(await deviations.find(reader, deviation.id)).toMatchObject({
          what: null,
          strikes: [
            {
              ...{ part: 'WHAT', stepId: null, reason: 'Texten pekar ut ett barn.', struckOn: day(0) },
              struckAs: actor === 'secretariat' ? 'SECRETARIAT' : 'MANAGER',
              unit: { chief: { id: 'soc-farsta' }, clinicsChief: { id: 'bup-farsta' }, secretariat: null }[
                actor
              ],
            },
          ],
        });
    }
  });

  it('is not struck by others, nor before it is sent by anybody but who leads the sender', async () => {
    const { deviation } = await deviations.report('staff');
    for (const actor of ['staff', 'clinicsChief', 'seated', 'secretariat'] as const)
      expect(await strike(actor, deviation.id)).toEqual(refused);
    expect((await deviations.find('chief', deviation.id)).viewerCanStrike).toBe(true);
    await deviations.move('chief', deviation.id, 'SEND');
    for (const actor of ['staff', 'colleague', 'clinician', 'seated', 'stranger'] as const) {
      expect((await deviations.find(actor, deviation.id))?.viewerCanStrike ?? false).toBe(false);
      expect(await strike(actor, deviation.id)).toEqual(refused);
    }
  });

  it('takes what was said with a step with it, wherever else it stood', async () => {
    const id = await deviations.taken(
      ['chief', 'SEND'],
      ['clinicsChief', 'ANSWER', { note: 'hemligt svar' }],
    );
    const { steps } = await deviations.find('secretariat', id);
    const stepId = steps.at(-1).id;
    const struck = await strike('secretariat', id, { part: 'NOTE', stepId });
    expect(struck.deviation.steps.at(-1)).toMatchObject({ move: 'ANSWER', note: null });
    expect(struck.deviation.strikes).toMatchObject([{ part: 'NOTE', stepId }]);
    expect(await isKept('hemligt svar')).toBe(false);
    // Of another deviation, of nothing, and once more.
    const other = await deviations.taken(['chief', 'SEND']);
    for (const [deviationId, step] of [
      [other, stepId],
      [id, randomUUID()],
      [id, stepId],
    ])
      expect(await strike('secretariat', deviationId, { part: 'NOTE', stepId: step })).toMatchObject({
        problems: [{ field: 'stepId', code: 'NOT_IN_THIS_STATE' }],
      });
  });

  it('is struck with a reason, which names nobody either; the same sent again strikes once', async () => {
    const id = await deviations.taken(['chief', 'SEND']);
    expect(await strike('chief', id, { reason: ' ' })).toMatchObject({
      problems: [{ field: 'reason', code: 'REQUIRED' }],
    });
    expect(await strike('chief', id, { reason: 'Texten nämner Ebba.' })).toMatchObject({
      problems: [{ field: 'reason', code: 'PERSON_NAME' }],
    });
    expect(await strike('chief', id, { part: 'NOTE' })).toMatchObject({ problems: [{ field: 'stepId' }] });
    const idempotencyKey = randomUUID();
    await strike('chief', id, { idempotencyKey });
    expect((await strike('chief', id, { idempotencyKey })).deviation.strikes).toHaveLength(1);
  });

  it('is read by the sender’s unit alone once it was taken back, though it had been sent', async () => {
    const id = await deviations.taken(['chief', 'SEND'], ['chief', 'WITHDRAW', { note: 'Fel av oss.' }]);
    for (const actor of ['clinicsChief', 'seated', 'secretariat'] as const) {
      const found = await deviations.find(actor, id);
      expect(found).toMatchObject({ state: 'WITHDRAWN', what: null, consequence: null, proposal: null });
      expect(found.steps.map(({ note }: { note: string | null }) => note)).toEqual([null, null]);
    }
    expect(await deviations.find('staff', id)).toMatchObject({
      what: 'Kallelsen till SIP-mötet besvarades inte.',
    });
  });

  it('is held by the database itself: the service may neither write nor take away that something was struck', async () => {
    const rights = await region.records.sql(
      `select privilege_type as may from information_schema.role_table_grants where grantee = 'region_app' and table_name = 'deviation_strike'`,
    );
    expect(rights).toEqual([{ may: 'SELECT' }]);
  });
});
