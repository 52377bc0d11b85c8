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
  const nameOf = async (subject: string) =>
    (await kommun.ask(manager, door, { id: childId })).data.child.municipalSharing.assignments.find(
      (each: { subject: string }) => each.subject === subject,
    )?.name;

  it('is somebody who has signed in and asked for something, by the name in the own token and by no other', async () => {
    const token = await testToken('socialtjanst.farsta', { sub: 'nyanställd', name: 'Demo Nyanställd' });
    expect(await give('nyanställd')).toEqual(unknown);
    // To be refused is to have asked.
    const asked = await kommun.send(
      { authorization: `Bearer ${token}` },
      { query: door, variables: { id: childId } },
    );
    expect(asked.data.child).toBeNull();
    expect(await give('nyanställd', { name: 'Demo Chef Farsta' })).toMatchObject({
      __typename: 'SharingChanged',
    });
    expect(await nameOf('nyanställd')).toBe('Demo Nyanställd');
  });

  it('bears the name that the token said last, whatever was written before', async () => {
    const other = await kommun.world.child();
    await kommun.world.assign('bytt.namn', other, 'soc-farsta', { subject_name: 'Någon Annan' });
    await kommun.world.knows('bytt.namn', 'Demo Förra Namnet');
    await kommun.world.knows('bytt.namn', 'Demo Nya Namnet');
    await give('bytt.namn');
    expect(await nameOf('bytt.namn')).toBe('Demo Nya Namnet');
  });

  it('is somebody who works, or has worked, under the same board, though nobody has signed in', async () => {
    const other = await kommun.world.child();
    await kommun.world.assign('kollega.sip', other, 'sip-farsta', { subject_name: 'Demo Kollega' });
    await kommun.world.assign('kollega.skola', other, 'elevhalsa-farsta', { subject_name: 'Demo Skola' });
    expect(await give('kollega.sip')).toMatchObject({ __typename: 'SharingChanged' });
    expect(await nameOf('kollega.sip')).toBe('Demo Kollega');
    expect(await give('kollega.skola')).toEqual(unknown);
  });

  it.each([
    ['of the region', 'region-stockholm'],
    ['of another municipality', 'tyreso-kommun'],
  ])('is nobody %s, though they have asked for things here', async (_who, principal) => {
    await kommun.world.knows(`främmande.${principal}`, 'Demo Främmande', principal);
    expect(await give(`främmande.${principal}`)).toEqual(unknown);
    expect(await give('aldrig.sedd')).toEqual(unknown);
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
