import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { startKommun } from '../../test/kommun.js';
import { change } from '../../test/sharing.js';
import { day } from '../../test/world.js';

const query = `query ($unit: ID!, $first: Int! = 100, $after: String) {
  municipalUnitAssignments(unit: $unit, first: $first, after: $after) {
    edges { node { childId owner initials birthYear isUnassigned viewerCanAssign
      assignments { id subject name unit { id } from until endedAt active viewerCanEnd } } }
    pageInfo { hasNextPage endCursor } staff { subject name } } }`;

describe('the children a unit works with, and who works with them', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  beforeEach(() =>
    kommun.world.sql(
      'truncate child, record_owner, assignment, disclosure, access_block, access_log restart identity cascade',
    ),
  );

  const page = async (login = 'chef.farsta', more: Record<string, unknown> = {}) =>
    (await kommun.ask(login, query, { unit: 'soc-farsta', ...more })).data.municipalUnitAssignments;
  const children = async (login?: string) =>
    (await page(login)).edges.map(({ node }: { node: Record<string, unknown> }) => node);
  const logged = async () =>
    (await kommun.world.sql('select action, decision, ground, unit_id, child_id from access_log order by id'))
      .rows;

  it('come to its manager who works with none of them: those with nobody first, then the youngest', async () => {
    const older = await kommun.world.child('Demo-Nils', 'Provgren', { birth_date: '2010-01-02' });
    const younger = await kommun.world.child('Demo-Ebba', 'Testlund', { birth_date: '2016-05-06' });
    const alone = await kommun.world.child('Demo-Liv', 'Af Prov', { birth_date: '2008-05-06' });
    for (const child of [older, younger]) await kommun.world.assign('anna', child, 'soc-farsta');
    expect(await children()).toMatchObject([
      { childId: alone, owner: 'MUNICIPALITY', initials: 'D.L.A.P.', birthYear: 2008, isUnassigned: true },
      { childId: younger, initials: 'D.E.T.', isUnassigned: false, assignments: [{ subject: 'anna' }] },
      { childId: older, initials: 'D.N.P.', birthYear: 2010, isUnassigned: false, viewerCanAssign: true },
    ]);
    expect((await page()).staff).toContainEqual({ subject: 'anna', name: 'anna' });
  });

  it('say who works, will work and has worked there, and nothing of who does in another unit', async () => {
    const child = await kommun.world.child();
    await kommun.world.assign('nu', child, 'soc-farsta', { until_on: day(30) });
    await kommun.world.assign('sedan', child, 'soc-farsta', { from_on: day(3) });
    await kommun.world.assign('förr', child, 'soc-farsta', { ended_at: new Date() });
    await kommun.world.assign('skola', child, 'elevhalsa-farsta');
    // Also to who leads both.
    const token = await testToken('chef.farsta', { units: ['soc-farsta', 'elevhalsa-farsta'] });
    const { data } = await kommun.send(
      { authorization: `Bearer ${token}` },
      { query, variables: { unit: 'soc-farsta' } },
    );
    const [{ node }] = data.municipalUnitAssignments.edges;
    const [{ assignments }] = await children();
    expect(node.assignments).toEqual(assignments);
    expect(assignments).toMatchObject([
      { subject: 'nu', until: day(30), active: true, viewerCanEnd: true, unit: { id: 'soc-farsta' } },
      { subject: 'förr', active: false, viewerCanEnd: false },
      { subject: 'sedan', from: day(3), active: false, viewerCanEnd: true },
    ]);
  });

  it('are given and taken away from there, and inner secrecy follows from the next read', async () => {
    const child = await kommun.world.child();
    // Who gets to work with a child has been here before, with a token of the own unit.
    await kommun.ask('socialtjanst.farsta', '{ __typename }');
    const made = await change(kommun, 'chef.farsta', 'assignMunicipalStaff', {
      ...{ childId: child, unitId: 'soc-farsta' },
      subject: 'socialtjanst.farsta',
    });
    expect(made.__typename).toBe('SharingChanged');
    const read = async () =>
      (
        await kommun.ask('socialtjanst.farsta', 'query ($id: ID!) { child(id: $id) { givenName } }', {
          id: child,
        })
      ).data.child;
    expect(await read()).toEqual({ givenName: 'Demo-Ebba' });
    const [{ assignments, isUnassigned }] = await children();
    expect(isUnassigned).toBe(false);
    await change(kommun, 'chef.farsta', 'endMunicipalAssignment', {
      ...{ childId: child, assignmentId: assignments[0].id },
    });
    expect(await read()).toBeNull();
    expect(await children()).toMatchObject([{ childId: child, isUnassigned: true }]);
  });

  it('do not open the child’s record to who leads the unit', async () => {
    const id = await kommun.world.child();
    await page();
    const { data } = await kommun.ask(
      'chef.farsta',
      `query ($id: ID!, $unit: ID!) { municipalUnitAssignments(unit: $unit) { edges { node { childId } } }
         child(id: $id) { givenName birthDate plans { id } } }`,
      { id, unit: 'soc-farsta' },
    );
    expect(data).toMatchObject({
      municipalUnitAssignments: { edges: [{ node: { childId: id } }] },
      child: null,
    });
  });

  describe('have neither initials nor year of birth', () => {
    const recognised = async () => {
      const [{ initials, birthYear }] = await children();
      return [initials, birthYear];
    };
    it('where the identity is protected', async () => {
      await kommun.world.child('Demo-Ebba', 'Testlund', { protected_identity: true });
      expect(await recognised()).toEqual([null, null]);
    });
    it('where a block keeps it from the unit', async () => {
      const child = await kommun.world.child();
      const block = await kommun.world.block(child, RecordPart.IDENTITY, 'soc-farsta');
      expect(await recognised()).toEqual([null, null]);
      await kommun.world.sql('update access_block set lifted_at = now() where id = $1', [block]);
      expect(await recognised()).toEqual(['D.E.T.', 2015]);
    });
    it('where another board keeps it, and has not released it to the unit', async () => {
      const child = await kommun.world.child();
      const token = await testToken('chef.farsta', { units: ['elevhalsa-farsta'] });
      const asSchool = async () => {
        const { data } = await kommun.send(
          { authorization: `Bearer ${token}` },
          { query, variables: { unit: 'elevhalsa-farsta' } },
        );
        return data.municipalUnitAssignments.edges[0].node;
      };
      expect(await asSchool()).toMatchObject({ childId: child, initials: null, birthYear: null });
      await kommun.world.disclose(child, RecordPart.IDENTITY, 'elevhalsa-farsta');
      expect(await asSchool()).toMatchObject({ initials: 'D.E.T.', birthYear: 2015 });
    });
  });

  it('are those whose record the unit keeps or is released to it, or where somebody of it works or just did', async () => {
    await kommun.world.child();
    const elsewhere = await kommun.world.child();
    await kommun.world.sql(
      `update record_owner set unit_id = 'soc-tyreso' where child_id = $1 and unit_id = 'soc-farsta'`,
      [elsewhere],
    );
    const keys = async () => (await children()).map(({ childId }: { childId: string }) => childId);
    expect(await keys()).not.toContain(elsewhere);
    const assignment = await kommun.world.assign('anna', elsewhere, 'soc-farsta', { until_on: day(-29) });
    expect(await keys()).toContain(elsewhere);
    await kommun.world.sql('update assignment set until_on = $2 where id = $1', [assignment, day(-31)]);
    expect(await keys()).not.toContain(elsewhere);
    const disclosure = await kommun.world.disclose(elsewhere, RecordPart.PLAN, 'soc-farsta');
    expect(await keys()).toContain(elsewhere);
    await kommun.world.sql('update disclosure set revoked_at = now() where id = $1', [disclosure]);
    expect(await keys()).not.toContain(elsewhere);
  });

  it('come a page at a time, each once, and cost the same however many they are', async () => {
    const all: string[] = [];
    for (let made = 0; made < 7; made++) {
      const child = await kommun.world.child('Demo-Ebba', 'Testlund', {
        birth_date: `${2010 + (made % 3)}-01-01`,
        protected_identity: made === 3,
      });
      if (made % 2 === 0) await kommun.world.assign('anna', child, 'soc-farsta');
      all.push(child);
    }
    const whole = (await children()).map(({ childId }: { childId: string }) => childId);
    expect([...whole].sort()).toEqual(all.sort());
    const costs: number[] = [];
    const found: string[] = [];
    let after: string | null = null;
    for (const first of [1, 4, 2]) {
      kommun.statements.take();
      const part: Awaited<ReturnType<typeof page>> = await page('chef.farsta', { first, after });
      costs.push(kommun.statements.take());
      found.push(...part.edges.map(({ node }: { node: { childId: string } }) => node.childId));
      after = part.pageInfo.endCursor;
      expect(part.pageInfo.hasNextPage).toBe(found.length < 7);
    }
    expect(found).toEqual(whole);
    expect(new Set(costs).size).toBe(1);
  });

  it('are each a line of the log, as is a refusal', async () => {
    const child = await kommun.world.child();
    await page();
    const line = { action: 'READ_SHARING', decision: 'ALLOWED', ground: 'MANAGEMENT', unit_id: 'soc-farsta' };
    const nobody = '00000000-0000-0000-0000-000000000000';
    expect(await logged()).toMatchObject([
      { ...line, child_id: nobody },
      { ...line, child_id: child },
    ]);
    await kommun.world.sql('truncate access_log');
    await page('socialtjanst.farsta');
    expect(await logged()).toMatchObject([{ action: 'READ_SHARING', decision: 'REFUSED', child_id: nobody }]);
  });

  it.each([
    ['staff of the unit', { roles: ['STAFF'] }],
    ['its coordinator', { roles: ['COORDINATOR'] }],
    ['the manager of another unit', { units: ['soc-tyreso'] }],
    ['a manager of the region’s', { units: ['bup-farsta'] }],
    ['the secretariat that calls itself a manager', { roles: ['MANAGER', 'SECRETARIAT'] }],
  ])('are not there for %s, and a unit is answered as one that does not exist', async (_who, claims) => {
    await kommun.world.child();
    const token = await testToken('chef.farsta', claims);
    const answers = await Promise.all(
      ['soc-farsta', 'soc-nowhere'].map((unit) =>
        kommun.send({ authorization: `Bearer ${token}` }, { query, variables: { unit } }),
      ),
    );
    for (const { text } of answers) expect(text).toBe('{"data":{"municipalUnitAssignments":null}}\n');
  });
});
