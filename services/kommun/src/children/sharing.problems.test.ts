import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../packages/disclosure/test/changes.js';
import { startKommun } from '../../test/kommun.js';
import { change } from '../../test/sharing.js';
import { day, type TestPlan } from '../../test/world.js';

const { IDENTITY, PLAN } = RecordPart;
const keeper = 'socialtjanst.farsta';
const manager = 'chef.farsta';

describe('what a keeper cannot record', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let childId: string;
  let plan: TestPlan;
  let guardians: string[];

  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  beforeEach(async () => {
    const { world } = kommun;
    childId = await world.child();
    plan = await world.plan(childId);
    guardians = [await world.guardian(childId), await world.guardian(childId, 'FATHER', 'Demo-Per Testlund')];
    await world.assign(keeper, childId, 'soc-farsta');
  });

  const make = (mutation: string, input: object, login = keeper): Promise<Outcome> =>
    change(kommun, login, mutation, { childId, ...input });
  const problemsOf = async (mutation: string, input: object, login = keeper) =>
    (await make(mutation, input, login)).problems?.map(({ field, code }) => `${field} ${code}`);
  const rowsOf = async (table: string, columns: string) =>
    (await kommun.world.sql(`select ${columns} from ${table} where child_id = $1 order by 1, 2`, [childId]))
      .rows;
  const signed = (guardianId: string, signedOn = day(-1)) => ({ guardianId, signedOn });

  describe('is a signature', () => {
    const half = () =>
      kommun.world.consent(childId, guardians.slice(0, 1), [PLAN], ['bup-farsta'], { signatures_needed: 2 });

    it('of somebody who is no guardian of the child’s, or who need not sign', async () => {
      const consentId = await half();
      const sign = (who: string) => problemsOf('signMunicipalConsent', { consentId, signature: signed(who) });
      const others = await kommun.world.guardian(await kommun.world.child());
      for (const who of [others, randomUUID()]) {
        expect(await sign(who)).toEqual(['signature.guardianId UNKNOWN']);
      }
      const appointed = await kommun.world.guardian(childId, 'APPOINTED', 'Demo-Särskild Testlund');
      expect(await sign(guardians[1] as string)).toEqual(['signature.guardianId UNKNOWN']);
      expect(await sign(appointed)).toBeUndefined();
    });

    it('of somebody who has signed on another day: what is signed stays, and the same sent again is the same', async () => {
      const consentId = await half();
      const sign = (on: string) =>
        problemsOf('signMunicipalConsent', { consentId, signature: signed(guardians[1] as string, on) });
      expect(await sign(day(-2))).toBeUndefined();
      expect(await sign(day(-2))).toBeUndefined();
      expect(await sign(day(-30))).toEqual(['signature.signedOn ALREADY_SIGNED']);
    });

    it('of a day that has not come', async () => {
      const consentId = await half();
      const sign = (on: string) =>
        problemsOf('signMunicipalConsent', { consentId, signature: signed(guardians[1] as string, on) });
      expect(await sign(day(1))).toEqual(['signature.signedOn IN_THE_FUTURE']);
      expect(await rowsOf('consent_signature', 'guardian_id, signed_on')).toHaveLength(1);
      expect(await sign(day(0))).toBeUndefined();
    });

    it.each([
      ['withdrawn', { withdrawn_at: new Date() }],
      ['over', { until_on: day(-1) }],
    ])('under a consent that is %s', async (_how, more) => {
      const [mother, father] = guardians as [string, string];
      const consentId = await kommun.world.consent(childId, [mother], [PLAN], ['bup-farsta'], {
        signatures_needed: 2,
        ...more,
      });
      expect(await problemsOf('signMunicipalConsent', { consentId, signature: signed(father) })).toEqual([
        'consentId NOT_ACTIVE',
      ]);
    });
  });

  describe('is a release on a consent', () => {
    const active = () =>
      kommun.world.consent(childId, guardians, [PLAN, IDENTITY], ['bup-farsta', 'hab-farsta'], {
        until_on: day(30),
      });

    it('of a part, or to a unit, that it does not cover, among those that it covers', async () => {
      const release = { consentId: await active(), parts: [PLAN], receivers: ['bup-farsta'] };
      const wrong = (more: object) => problemsOf('releaseMunicipalOnConsent', { ...release, ...more });
      expect(await wrong({ parts: [PLAN, RecordPart.SOCIAL_SUPPORT] })).toEqual(['parts NOT_COVERED']);
      expect(await wrong({ receivers: ['bup-farsta', 'bup-bromma'] })).toEqual(['receivers NOT_COVERED']);
      expect(await wrong({ parts: [] })).toEqual(['parts REQUIRED']);
      expect(await rowsOf('disclosure', 'part, unit_id')).toEqual([]);
    });

    it('for longer than was said: fewer parts, units and days are as many as were named', async () => {
      const consentId = await active();
      const until = day(7);
      await make('releaseMunicipalOnConsent', { consentId, parts: [PLAN], receivers: ['bup-farsta'], until });
      const released = 'part, unit_id, until_on::text';
      expect(await rowsOf('disclosure', released)).toEqual([
        { part: PLAN, unit_id: 'bup-farsta', until_on: until },
      ]);
      await make('releaseMunicipalOnConsent', { consentId });
      expect(await rowsOf('disclosure', released)).toEqual(
        [
          [IDENTITY, 'bup-farsta', day(30)],
          [IDENTITY, 'hab-farsta', day(30)],
          [PLAN, 'bup-farsta', until],
          [PLAN, 'hab-farsta', day(30)],
        ].map(([part, unit_id, until_on]) => ({ part, unit_id, until_on })),
      );
    });

    it('that has been revoked, by a consent that is sent once more after a lost answer', async () => {
      const again = {
        ...{ idempotencyKey: randomUUID(), purpose: 'Prov', parts: [PLAN], receivers: ['bup-farsta'] },
        ...{ signatures: guardians.map((id) => signed(id)), release: true },
      };
      const { id } = await make('recordMunicipalConsent', again);
      const [row] = await rowsOf('disclosure', 'id, part');
      await make('revokeMunicipalDisclosure', { disclosureId: row?.id });
      expect(await make('recordMunicipalConsent', again)).toMatchObject({ id });
      expect(await rowsOf('disclosure', 'id, part')).toEqual([row]);
    });
  });

  it('is work with the child of nobody, or that ends before it begins', async () => {
    const wrong = (more: object) =>
      problemsOf('assignMunicipalStaff', { unitId: 'soc-farsta', subject: 'ny', ...more }, manager);
    await kommun.world.knows('ny', 'Demo Ny');
    expect(await wrong({ subject: ' ' })).toEqual(['subject REQUIRED']);
    expect(await wrong({ until: day(-1) })).toEqual(['until BEFORE_START']);
    expect(await wrong({ from: day(2), until: day(1) })).toEqual(['until BEFORE_START']);
    expect(await wrong({ from: day(-3), until: day(-1) })).toEqual(['until IN_THE_PAST']);
    expect(await wrong({ from: day(-3), until: day(0) })).toBeUndefined();
  });

  it('is a block, or what guardians must not read, without a reason', async () => {
    expect(await problemsOf('placeMunicipalBlock', { reason: ' ' })).toEqual(['reason REQUIRED']);
    const hide = { recordId: plan.id, what: 'PLAN_QUESTION', reason: ' ' };
    expect(await problemsOf('hideMunicipalFromGuardians', hide)).toEqual(['reason REQUIRED']);
    expect(await rowsOf('hidden_from_guardians', 'id, what')).toEqual([]);
  });

  it('is to hide from guardians what is not there, not of this child, or of another kind', async () => {
    const { world } = kommun;
    const goal = await world.goal(plan);
    const own: Record<string, string> = {
      ...{ PLAN_QUESTION: plan.id, PLAN_CHILDS_WORDS: plan.id, PLAN_STRENGTHS: plan.id, GOAL: goal },
      ...{ INTERVENTION: await world.intervention(plan, goal), MEETING: await world.meeting(plan, {}) },
    };
    const othersPlan = await world.plan(await world.child('Demo-Noah', 'Provström'));
    const ofAnother = await world.goal(othersPlan);
    const hide = (what: string, recordId: string) =>
      problemsOf('hideMunicipalFromGuardians', { recordId, what, reason: 'Prov' });
    for (const [what, recordId] of Object.entries(own)) {
      const wrong = [randomUUID(), othersPlan.id, ofAnother];
      if (!what.startsWith('PLAN')) wrong.push(plan.id);
      if (what !== 'GOAL') wrong.push(goal);
      for (const id of wrong) expect([what, await hide(what, id)]).toEqual([what, ['recordId UNKNOWN']]);
      expect([what, await hide(what, recordId)]).toEqual([what, undefined]);
    }
    const hidden = await rowsOf('hidden_from_guardians', 'what, record_id');
    expect(hidden).toEqual(
      Object.entries(own)
        .map(([what, record_id]) => ({ what, record_id }))
        .sort((a, b) => (a.what < b.what ? -1 : 1)),
    );
    expect(await hide('GOAL', 'not-a-key')).toEqual(['recordId.0 NOT_A_KEY']);
  });

  it('is the end of what was not named: the wrong key ends nothing of what stands', async () => {
    const { world } = kommun;
    const consentId = await world.consent(childId, guardians, [PLAN], ['bup-farsta']);
    const disclosureId = await world.disclose(childId, PLAN, 'bup-farsta');
    const blockId = await world.block(childId, PLAN, 'soc-tyreso');
    const assignmentId = await world.assign('ny', childId, 'soc-farsta');
    for (const [mutation, wrong, login] of [
      ['withdrawMunicipalConsent', { consentId: disclosureId }, keeper],
      ['revokeMunicipalDisclosure', { disclosureId: consentId }, keeper],
      ['liftMunicipalBlock', { blockId: assignmentId }, keeper],
      ['endMunicipalAssignment', { assignmentId: blockId }, manager],
    ] as const) {
      expect([mutation, await make(mutation, wrong, login)]).toEqual([
        mutation,
        { __typename: 'ChangeRefused' },
      ]);
    }
    expect(await make('liftMunicipalBlock', { blockId })).toMatchObject({ id: blockId });
    expect(await make('endMunicipalAssignment', { assignmentId }, manager)).toMatchObject({
      id: assignmentId,
    });
  });
});
