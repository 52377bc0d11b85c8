import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testToken } from '../../../../dev/src/testing/stack.js';
import type { Outcome } from '../../../../packages/disclosure/test/changes.js';
import { startKommun } from '../../test/kommun.js';
import { change } from '../../test/sharing.js';

const manager = 'chef.farsta';
const door =
  'query ($id: ID!) { child(id: $id) { municipalSharing { assignments { subject name } assignableUnits { staff { subject name } } } } }';

describe('who is given work with a child', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let childId: string;
  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  beforeEach(async () => {
    childId = await kommun.world.child();
    await kommun.world.plan(childId);
    await kommun.world.assign(manager, childId, 'soc-farsta');
  });

  const give = (subject: string, more: Record<string, unknown> = {}): Promise<Outcome> =>
    change(kommun, manager, 'assignMunicipalStaff', { childId, unitId: 'soc-farsta', subject, ...more });
  const unknown = { __typename: 'InvalidInput', problems: [{ field: 'subject', code: 'UNKNOWN' }] };
  const ask = async () => (await kommun.ask(manager, door, { id: childId })).data.child.municipalSharing;
  const nameOf = async (subject: string) =>
    (await ask()).assignments.find((each: { subject: string }) => each.subject === subject)?.name;
  const signsIn = async (claims: { sub: string; name?: string; units?: string[]; roles?: string[] }) => {
    const authorization = `Bearer ${await testToken('socialtjanst.farsta', claims)}`;
    await kommun.send({ authorization }, { query: '{ viewer { subject } }' });
  };
  const known = async (subject: string) =>
    (await kommun.world.sql('select name, unit_id from known_staff where subject = $1 order by 2', [subject]))
      .rows;

  it('is somebody who has signed in at work in the unit, by the name in the own token and by no other', async () => {
    expect(await give('nyanställd')).toEqual(unknown);
    await signsIn({ sub: 'nyanställd', name: 'Demo Nyanställd' });
    await expect
      .poll(() => known('nyanställd'))
      .toEqual([{ name: 'Demo Nyanställd', unit_id: 'soc-farsta' }]);
    expect((await ask()).assignableUnits[0].staff).toContainEqual({
      subject: 'nyanställd',
      name: 'Demo Nyanställd',
    });
    expect(await give('nyanställd', { name: 'Demo Chef Farsta' })).toMatchObject({
      __typename: 'SharingChanged',
    });
    expect(await nameOf('nyanställd')).toBe('Demo Nyanställd');
  });

  it('bears the name that the token said last, whatever was written before', async () => {
    const other = await kommun.world.child();
    await kommun.world.assign('bytt.namn', other, 'soc-farsta', { subject_name: 'Någon Annan' });
    await signsIn({ sub: 'bytt.namn', name: 'Demo Förra Namnet' });
    expect(await known('bytt.namn')).toMatchObject([{ name: 'Demo Förra Namnet' }]);
    await signsIn({ sub: 'bytt.namn', name: 'Demo Nya Namnet' });
    expect(await known('bytt.namn')).toMatchObject([{ name: 'Demo Nya Namnet' }]);
    await give('bytt.namn');
    expect(await nameOf('bytt.namn')).toBe('Demo Nya Namnet');
    expect((await ask()).assignableUnits[0].staff).toContainEqual({
      subject: 'bytt.namn',
      name: 'Demo Nya Namnet',
    });
  });

  it('is somebody who works, or has worked, under the same board, though nobody has signed in', async () => {
    const other = await kommun.world.child();
    await kommun.world.assign('kollega.sip', other, 'sip-farsta', { subject_name: 'Demo Kollega' });
    await kommun.world.assign('kollega.skola', other, 'elevhalsa-farsta', { subject_name: 'Demo Skola' });
    expect(await give('kollega.sip')).toMatchObject({ __typename: 'SharingChanged' });
    expect(await nameOf('kollega.sip')).toBe('Demo Kollega');
    expect(await give('kollega.skola')).toEqual(unknown);
  });

  it('is nobody who works elsewhere, though they have signed in, nor the secretariat', async () => {
    await signsIn({ sub: 'behandlare', units: ['bup-farsta'] });
    await signsIn({ sub: 'sekretariat', units: ['soc-farsta'], roles: ['SECRETARIAT'] });
    await signsIn({ sub: 'grannkommun', units: ['soc-tyreso', 'bup-farsta'] });
    expect(await known('grannkommun')).toMatchObject([{ unit_id: 'soc-tyreso' }]);
    for (const subject of ['behandlare', 'sekretariat', 'grannkommun', 'aldrig.sedd']) {
      expect([subject, await give(subject)]).toEqual([subject, unknown]);
    }
    expect([...(await known('behandlare')), ...(await known('sekretariat'))]).toEqual([]);
    const { rows } = await kommun.world.sql('select subject from assignment where child_id = $1', [childId]);
    expect(rows).toEqual([{ subject: manager }]);
  });

  it('is told to nobody who does not decide for the unit: to ask is to be refused, whoever is named', async () => {
    await kommun.world.knows('känd', 'Demo Känd');
    for (const subject of ['känd', 'okänd']) {
      const input = { childId, unitId: 'soc-farsta', subject };
      expect(await change(kommun, 'socialtjanst.farsta', 'assignMunicipalStaff', input)).toEqual({
        __typename: 'ChangeRefused',
      });
    }
  });
});
