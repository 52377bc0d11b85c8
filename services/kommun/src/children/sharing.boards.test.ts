import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../packages/disclosure/test/changes.js';
import { startKommun } from '../../test/kommun.js';
import { change, sendChange } from '../../test/sharing.js';
import { day } from '../../test/world.js';

const { PLAN, SCHOOLING } = RecordPart;
const social = 'socialtjanst.farsta';
const school = 'elevhalsa.farsta';
const manager = 'chef.farsta';

const sharingFields = `municipalSharing {
  ownParts guardians { id }
  consents { id purpose viewerCanChange } blocks { id reason viewerCanLift }
  assignments { id subject viewerCanEnd } assignableUnits { unit { id } } }`;

describe('the doors of two boards to one child’s record', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let childId: string;
  let guardians: string[];

  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  beforeEach(async () => {
    const { world } = kommun;
    childId = await world.child();
    guardians = [await world.guardian(childId), await world.guardian(childId, 'FATHER', 'Demo-Per Testlund')];
    await world.assign(social, childId, 'soc-farsta');
    await world.assign(school, childId, 'elevhalsa-farsta');
  });

  const make = (login: string, mutation: string, input: object): Promise<Outcome> =>
    change(kommun, login, mutation, { childId, ...input });
  const consentTo = (part: RecordPart, more: object = {}) => ({
    purpose: `Om ${part}`,
    parts: [part],
    receivers: ['bup-farsta'],
    signatures: guardians.map((guardianId) => ({ guardianId, signedOn: day(-1) })),
    ...more,
  });
  const door = async (login: string) =>
    (await kommun.ask(login, `query ($id: ID!) { child(id: $id) { ${sharingFields} } }`, { id: childId }))
      .data.child.municipalSharing;

  it('show each board what its own parts rest on and who works there, and nothing of the other’s', async () => {
    for (const [login, part] of [
      [social, PLAN],
      [school, SCHOOLING],
    ] as const) {
      // To be shown the other's part is not to be shown what the showing rests on.
      const receivers = ['soc-farsta', 'elevhalsa-farsta'];
      await make(login, 'recordMunicipalConsent', consentTo(part, { receivers, release: true }));
      await make(login, 'placeMunicipalBlock', { part, unitId: 'soc-tyreso', reason: `Om ${part}` });
    }
    for (const [login, part] of [
      [social, PLAN],
      [school, SCHOOLING],
    ] as const) {
      expect(await door(login)).toMatchObject({
        consents: [{ purpose: `Om ${part}` }],
        blocks: [{ reason: `Om ${part}` }],
        assignments: [{ subject: login }],
      });
    }
  });

  it('let each board record with the guardians’ signatures, though one alone keeps who they are', async () => {
    expect(await door(school)).toMatchObject({ ownParts: [SCHOOLING], guardians: [{}, {}] });
    const outcome = await make(school, 'recordMunicipalConsent', consentTo(SCHOOLING, { release: true }));
    expect(outcome.__typename).toBe('SharingChanged');
  });

  it('are the manager’s for who works in the unit, and that reading is logged as what it is', async () => {
    await kommun.world.knows('ny', 'Demo Ny');
    const { data } = await kommun.ask(
      manager,
      `mutation ($input: AssignInput!) { assignMunicipalStaff(input: $input) {
         ... on SharingChanged { child { ${sharingFields} } } } }`,
      {
        input: {
          childId,
          idempotencyKey: randomUUID(),
          unitId: 'soc-farsta',
          subject: 'ny',
        },
      },
    );
    const seen = data.assignMunicipalStaff.child.municipalSharing;
    expect(seen).toMatchObject({ ownParts: [], guardians: [], consents: [], blocks: [] });
    expect(seen.assignments.map(({ subject }: { subject: string }) => subject).sort()).toEqual([
      'ny',
      social,
    ]);
    const logged = (await kommun.world.log()).filter((line) => line.child_id === childId);
    expect(
      logged.map(({ action, decision, ground, unit_id }) => [action, decision, ground, unit_id]),
    ).toEqual([
      ['ASSIGN', 'ALLOWED', 'MANAGEMENT', 'soc-farsta'],
      ['READ_SHARING', 'ALLOWED', 'MANAGEMENT', 'soc-farsta'],
    ]);
  });

  it('show each board a consent about parts of both, which neither can change alone', async () => {
    await kommun.world.consent(childId, guardians, [PLAN, SCHOOLING], ['bup-farsta']);
    for (const login of [social, school]) {
      expect((await door(login)).consents).toMatchObject([{ viewerCanChange: false }]);
    }
  });

  it('say who must sign, whether the identity is protected, and what each board may do about that', async () => {
    const fields =
      'guardians { id mustSign } identityIsProtected viewerCanProtectIdentity viewerCanHideFromGuardians';
    const told = async (login: string) =>
      (
        await kommun.ask(login, `query ($id: ID!) { child(id: $id) { municipalSharing { ${fields} } } }`, {
          id: childId,
        })
      ).data.child.municipalSharing;
    expect(await told(social)).toMatchObject({
      guardians: [{ mustSign: true }, { mustSign: true }],
      ...{ identityIsProtected: false, viewerCanProtectIdentity: true, viewerCanHideFromGuardians: true },
    });
    expect(await told(school)).toMatchObject({
      ...{ identityIsProtected: false, viewerCanProtectIdentity: false, viewerCanHideFromGuardians: false },
    });
    const appointed = await kommun.world.guardian(childId, 'APPOINTED', 'Demo-Särskild Testlund');
    const { guardians: all } = await told(social);
    expect(all.filter(({ mustSign }: { mustSign: boolean }) => mustSign)).toMatchObject([{ id: appointed }]);
  });

  it('say of a block whom it keeps out: a unit, or all others', async () => {
    await kommun.world.block(childId, PLAN, 'soc-tyreso');
    await kommun.world.block(childId, PLAN, null);
    const query = 'query ($id: ID!) { child(id: $id) { municipalSharing { blocks { unit { id } } } } }';
    const { data, errors } = await kommun.ask(social, query, { id: childId });
    expect(errors).toBeUndefined();
    expect(data.child.municipalSharing.blocks).toEqual(
      expect.arrayContaining([{ unit: { id: 'soc-tyreso' } }, { unit: null }]),
    );
  });

  it('are read on the ground of working with the child, and the log says of which parts', async () => {
    await door(school);
    const [line] = (await kommun.world.log()).filter(
      (row) => row.child_id === childId && row.action === 'READ_SHARING',
    );
    expect(line).toMatchObject({ parts: [SCHOOLING], decision: 'ALLOWED', ground: 'ASSIGNMENT' });
  });

  describe('closed with a block of everything', () => {
    const everything = { reason: 'Familjens önskan' };
    const absence = async (login: string) =>
      (
        await kommun.ask(login, 'query ($id: ID!) { child(id: $id) { schoolAbsence { term } } }', {
          id: childId,
        })
      ).data.child?.schoolAbsence ?? null;

    it.each([
      ['from another board’s unit', 'elevhalsa-farsta'],
      ['from all others', null],
    ])('%s, shut nobody out of what that board keeps itself', async (_whom, unitId) => {
      await make(school, 'recordMunicipalConsent', consentTo(SCHOOLING, { release: true }));
      const { __typename } = await make(social, 'placeMunicipalBlock', { ...everything, unitId });
      expect(__typename).toBe('SharingChanged');
      expect(await absence(school)).not.toBeNull();
      expect(await door(school)).toMatchObject({ ownParts: [SCHOOLING], blocks: [] });
      // Nor out of what that board has released.
      expect(await absence('bup.farsta')).not.toBeNull();
      expect((await make(school, 'recordMunicipalConsent', consentTo(SCHOOLING))).__typename).toBe(
        'SharingChanged',
      );
    });

    it('close each part that the board keeps, and every board may close its own', async () => {
      const told = async (login: string) =>
        (
          await kommun.ask(
            login,
            'query ($id: ID!) { child(id: $id) { municipalSharing { blocks { part unit { id } viewerCanLift } } } }',
            { id: childId },
          )
        ).data.child.municipalSharing.blocks
          .map(({ part, viewerCanLift }: { part: string; viewerCanLift: boolean }) => [part, viewerCanLift])
          .sort();
      for (const [login, kept] of [
        [social, ['IDENTITY', 'PLAN', 'SOCIAL_SUPPORT']],
        [school, ['SCHOOLING']],
      ] as const) {
        await make(login, 'placeMunicipalBlock', { ...everything, unitId: 'bup-farsta' });
        expect(await told(login)).toEqual(kept.map((part) => [part, true]));
      }
    });

    it('close it once, when a lost answer makes a client send it again', async () => {
      const input = { ...everything, childId, idempotencyKey: randomUUID(), unitId: 'bup-farsta' };
      const answers = [];
      for (let time = 0; time < 2; time += 1)
        answers.push((await sendChange(kommun, social, 'placeMunicipalBlock', input)).data.change);
      expect(answers[0]).toEqual({ __typename: 'SharingChanged', id: expect.any(String) });
      expect(answers[1]).toEqual(answers[0]);
      expect((await door(social)).blocks).toHaveLength(3);
    });
  });

  it('are each for their own child, also when two are asked for at once', async () => {
    const { world } = kommun;
    const theirs = await world.child('Demo-Noah', 'Provström');
    await world.sql(
      `update record_owner set authority = 'socialnamnden-tyreso', unit_id = 'soc-tyreso' where child_id = $1 and part <> 'SCHOOLING'`,
      [theirs],
    );
    // Of this child the plan is shown, and nothing kept.
    await world.assign(social, theirs, 'soc-farsta');
    await world.disclose(theirs, PLAN, 'soc-farsta');
    const { data } = await kommun.ask(
      social,
      `query ($mine: ID!, $theirs: ID!) {
         mine: child(id: $mine) { municipalSharing { ownParts } }
         theirs: child(id: $theirs) { id municipalSharing { ownParts } } }`,
      { mine: childId, theirs },
    );
    expect(data.mine.municipalSharing.ownParts).toContain(PLAN);
    expect(data.theirs).toEqual({ id: theirs, municipalSharing: null });
  });

  describe('say that the viewer can end', () => {
    it('what holds, or may come to hold, and nothing that is over', async () => {
      const { world } = kommun;
      await world.assign(manager, childId, 'soc-farsta', { until_on: day(9) });
      const [coming, ended, over] = [
        await world.assign('a', childId, 'soc-farsta', { from_on: day(3) }),
        await world.assign('b', childId, 'soc-farsta', { ended_at: new Date() }),
        await world.assign('c', childId, 'soc-farsta', { until_on: day(-1) }),
      ];
      const [active, withdrawn, expired] = [
        await world.consent(childId, guardians, [PLAN], ['bup-farsta']),
        await world.consent(childId, guardians, [PLAN], ['bup-farsta'], { withdrawn_at: new Date() }),
        await world.consent(childId, guardians, [PLAN], ['bup-farsta'], { until_on: day(-1) }),
      ];
      const [standing, lifted] = [
        await world.block(childId, PLAN, 'soc-tyreso'),
        await world.block(childId, PLAN, 'soc-tyreso'),
      ];
      await world.sql('update access_block set lifted_at = now() where id = $1', [lifted]);

      const { assignments, consents, blocks } = await door(manager);
      const told = (rows: Record<string, unknown>[], field: string) =>
        Object.fromEntries(rows.map((row) => [row.id, row[field]]));
      expect(told(assignments, 'viewerCanEnd')).toMatchObject({
        [coming]: true,
        [ended]: false,
        [over]: false,
      });
      expect(told(consents, 'viewerCanChange')).toEqual({
        [active]: true,
        [withdrawn]: false,
        [expired]: false,
      });
      expect(told(blocks, 'viewerCanLift')).toEqual({ [standing]: true, [lifted]: false });
    });

    it('a release that waits for a signature', async () => {
      const { world } = kommun;
      const halfSigned = await world.consent(childId, guardians.slice(0, 1), [PLAN], ['bup-farsta'], {
        signatures_needed: 2,
      });
      await world.disclose(childId, PLAN, 'bup-farsta', { ground: 'CONSENT', consent_id: halfSigned });
      await world.disclose(childId, PLAN, 'bup-farsta', { until_on: day(-1) });
      const { data } = await kommun.ask(
        social,
        'query ($id: ID!) { child(id: $id) { municipalDisclosures { ground active viewerCanRevoke } } }',
        { id: childId },
      );
      expect(data.child.municipalDisclosures).toEqual(
        expect.arrayContaining([
          { ground: 'CONSENT', active: false, viewerCanRevoke: true },
          { ground: 'NECESSARY_CARE', active: false, viewerCanRevoke: false },
        ]),
      );
    });
  });

  it('take it calmly when a lost answer makes a client show something to guardians once more', async () => {
    const plan = await kommun.world.plan(childId);
    const hide = { recordId: plan.id, what: 'PLAN_QUESTION', reason: 'Prov' };
    const { id: hiddenId } = await make(social, 'hideMunicipalFromGuardians', hide);
    for (const time of ['first', 'again']) {
      expect([time, await make(social, 'showMunicipalToGuardians', { hiddenId })]).toEqual([
        time,
        { __typename: 'SharingChanged', id: hiddenId },
      ]);
    }
    const { data } = await sendChange(kommun, school, 'showMunicipalToGuardians', { childId, hiddenId });
    expect(data.change).toEqual({ __typename: 'ChangeRefused' });
  });
});
