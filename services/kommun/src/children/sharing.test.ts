import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../packages/disclosure/test/changes.js';
import { startKommun } from '../../test/kommun.js';
import { change, sendChange } from '../../test/sharing.js';
import { day, type TestPlan } from '../../test/world.js';

const { IDENTITY, PLAN, SCHOOLING } = RecordPart;
const keeper = 'socialtjanst.farsta';
const receiver = 'bup.farsta';

describe('who sees what of a child, as its keeper changes it', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let childId: string;
  let plan: TestPlan;
  let mother: string;
  let father: string;

  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  beforeEach(async () => {
    childId = await kommun.world.child();
    plan = await kommun.world.plan(childId);
    mother = await kommun.world.guardian(childId, 'MOTHER', 'Demo-Karin Testlund');
    father = await kommun.world.guardian(childId, 'FATHER', 'Demo-Johan Testlund');
    await kommun.world.assign(keeper, childId, 'soc-farsta');
  });

  const make = (mutation: string, input: object, login = keeper): Promise<Outcome> =>
    change(kommun, login, mutation, { childId, ...input });
  const signed = (...guardians: string[]) =>
    guardians.map((guardianId) => ({ guardianId, signedOn: day(-1) }));
  const consent = (more: object = {}) => ({
    purpose: 'Samordnad individuell plan',
    parts: [PLAN],
    receivers: ['bup-farsta'],
    signatures: signed(mother, father),
    ...more,
  });
  const sees = async (login: string) =>
    (await kommun.ask(login, 'query ($id: ID!) { plan(id: $id) { id } }', { id: plan.id })).data.plan !==
    null;
  const sharing = async (login = keeper) =>
    (
      await kommun.ask(
        login,
        `query ($id: ID!) { child(id: $id) { municipalSharing {
           owner ownParts guardians { id name mustSign }
           consents { id state parts receivers { id } signatures { guardianId name signedOn } signaturesNeeded givenByChild recordedBy until viewerCanChange }
           blocks { id part unit { id } reason liftedAt viewerCanLift }
           assignments { id subject unit { id } active endedAt viewerCanEnd }
           assignableUnits { unit { id } staff { subject name } }
           identityIsProtected viewerCanRecordConsent viewerCanDisclose viewerCanBlock viewerCanAssign viewerCanProtectIdentity viewerCanHideFromGuardians } } }`,
        { id: childId },
      )
    ).data.child?.municipalSharing;

  describe('a consent', () => {
    it('opens nothing by itself, and with a release in the same step opens the part at the next read', async () => {
      await make('recordMunicipalConsent', consent());
      expect(await sees(receiver)).toBe(false);
      const { id } = await make('recordMunicipalConsent', consent({ release: true }));
      expect(await sees(receiver)).toBe(true);
      expect((await sharing()).consents).toContainEqual(
        expect.objectContaining({
          id,
          state: 'ACTIVE',
          receivers: [{ id: 'bup-farsta' }],
          signaturesNeeded: 2,
          recordedBy: 'Handläggare, Socialtjänsten Farsta',
          viewerCanChange: true,
        }),
      );
    });

    it('withdrawn hides the part at the next read, and the owner still sees its own', async () => {
      const { id } = await make('recordMunicipalConsent', consent({ release: true }));
      expect(await sees(receiver)).toBe(true);
      expect(await make('withdrawMunicipalConsent', { consentId: id })).toMatchObject({ id });
      expect(await sees(receiver)).toBe(false);
      expect(await sees(keeper)).toBe(true);
      // Withdrawn twice is withdrawn.
      expect(await make('withdrawMunicipalConsent', { consentId: id })).toMatchObject({ id });
      expect((await sharing()).consents).toMatchObject([{ id, state: 'WITHDRAWN' }]);
    });

    it('without one guardian’s signature waits, and holds when the other has signed as well', async () => {
      const { id } = await make('recordMunicipalConsent', consent({ signatures: signed(mother) }));
      expect((await sharing()).consents).toMatchObject([{ state: 'NOT_SIGNED_BY_ALL' }]);
      expect(await make('releaseMunicipalOnConsent', { consentId: id })).toMatchObject({
        problems: [{ field: 'consentId', code: 'NOT_ACTIVE' }],
      });
      await make('signMunicipalConsent', { consentId: id, signature: signed(father)[0] });
      expect(await make('releaseMunicipalOnConsent', { consentId: id })).toMatchObject({ id });
      expect(await sees(receiver)).toBe(true);
    });

    it('by one guardian holds when a decision says why', async () => {
      await make(
        'recordMunicipalConsent',
        consent({
          signatures: signed(mother),
          decisionReference: 'Beslut 2026-11-01: den andra kan inte nås (FB 6 kap. 13 §)',
          release: true,
        }),
      );
      expect(await sees(receiver)).toBe(true);
    });

    it('by the child alone holds when it was found mature for it', async () => {
      const alone = consent({ signatures: [], givenByChild: true, release: true });
      expect(await make('recordMunicipalConsent', alone)).toMatchObject({
        problems: [{ field: 'maturityAssessment', code: 'REQUIRED' }],
      });
      expect(await sees(receiver)).toBe(false);
      await make('recordMunicipalConsent', { ...alone, maturityAssessment: 'Förstår vad det innebär.' });
      expect((await sharing()).consents).toMatchObject([
        { state: 'ACTIVE', givenByChild: true, signatures: [] },
      ]);
      expect(await sees(receiver)).toBe(true);
    });

    it('that is nobody’s is not recorded, whatever decision it names', async () => {
      const nobodys = consent({
        ...{ signatures: [], decisionReference: 'Beslut 2026-11-01', maturityAssessment: 'Förstår.' },
        release: true,
      });
      expect(await make('recordMunicipalConsent', nobodys)).toMatchObject({
        problems: [
          { field: 'signatures', code: 'REQUIRED' },
          { field: 'signatures', code: 'NOT_SIGNED_BY_ALL' },
        ],
      });
      expect((await sharing()).consents).toEqual([]);
    });

    it('that is nobody’s, recorded while that was taken for enough, opens nothing until somebody has signed', async () => {
      const words = { decision_reference: 'Beslut 2026-11-01', maturity_assessment: 'Förstår.' };
      const consentId = await kommun.world.consent(childId, [], [PLAN], ['bup-farsta'], {
        ...words,
        signatures_needed: 2,
      });
      const onIt = { ground: 'CONSENT', consent_id: consentId };
      await kommun.world.disclose(childId, PLAN, 'bup-farsta', onIt);
      expect(await sees(receiver)).toBe(false);
      expect((await sharing()).consents).toMatchObject([{ id: consentId, state: 'NOT_SIGNED_BY_ALL' }]);
      expect(await make('releaseMunicipalOnConsent', { consentId })).toMatchObject({
        problems: [{ field: 'consentId', code: 'NOT_ACTIVE' }],
      });
      await make('signMunicipalConsent', { consentId, signature: signed(mother)[0] });
      expect(await sees(receiver)).toBe(true);
    });

    it('is signed by the specially appointed guardian where there is one', async () => {
      const appointed = await kommun.world.guardian(childId, 'APPOINTED', 'Demo-Särskild Testlund');
      expect(await make('recordMunicipalConsent', consent())).toMatchObject({
        problems: [
          { field: 'signatures.0.guardianId', code: 'UNKNOWN' },
          { field: 'signatures.1.guardianId', code: 'UNKNOWN' },
        ],
      });
      await make('recordMunicipalConsent', consent({ signatures: signed(appointed), release: true }));
      expect(await sees(receiver)).toBe(true);
    });

    it('sent again after a lost answer is recorded once, with what rests on it', async () => {
      const again = { idempotencyKey: randomUUID(), ...consent({ release: true }) };
      const first = await make('recordMunicipalConsent', again);
      const second = await make('recordMunicipalConsent', again);
      expect(second).toEqual(first);
      const { rows } = await kommun.world.sql(
        'select (select count(*) from consent where child_id = $1) as consents, (select count(*) from disclosure where child_id = $1) as disclosures',
        [childId],
      );
      expect(rows).toEqual([{ consents: '1', disclosures: '1' }]);
    });

    it('tells all that is wrong with it at once, and records nothing', async () => {
      const outcome = await make('recordMunicipalConsent', {
        purpose: ' ',
        parts: [PLAN],
        receivers: ['bup-farsta', 'bup-farsta', 'Inte en nyckel'],
        signatures: [{ guardianId: mother, signedOn: day(3) }, ...signed(randomUUID())],
        childsView: 'x'.repeat(2_001),
        maturityAssessment: 'Säger \u202eja',
        from: day(2),
        until: day(1),
      });
      expect(outcome.__typename).toBe('InvalidInput');
      expect(outcome.problems?.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
        'childsView TOO_LONG',
        'maturityAssessment NOT_PLAIN_TEXT',
        'purpose REQUIRED',
        'receivers REPEATED',
        'receivers.2 NOT_A_KEY',
        'signatures.0.signedOn IN_THE_FUTURE',
        'signatures.1.guardianId UNKNOWN',
        'until BEFORE_START',
      ]);
      expect((await sharing()).consents).toEqual([]);
    });

    it('releases no more than it covers', async () => {
      const { id } = await make('recordMunicipalConsent', consent());
      expect(
        await make('releaseMunicipalOnConsent', {
          consentId: id,
          parts: [IDENTITY],
          receivers: ['soc-tyreso'],
        }),
      ).toMatchObject({
        problems: [
          { field: 'parts', code: 'NOT_COVERED' },
          { field: 'receivers', code: 'NOT_COVERED' },
        ],
      });
    });
  });

  describe('a decision without consent', () => {
    const decision = (more: object = {}) => ({
      part: PLAN,
      receivers: ['bup-farsta'],
      ground: 'NECESSARY_CARE',
      motivation: 'Vården behöver veta vad som redan görs.',
      ...more,
    });

    it('opens the part, says why to its own staff alone, and closes it when revoked', async () => {
      const { id } = await make('recordMunicipalDisclosure', decision());
      expect(await sees(receiver)).toBe(true);
      const released = async (login: string) =>
        (
          await kommun.ask(
            login,
            'query ($id: ID!) { child(id: $id) { municipalDisclosures { id ground motivation active viewerCanRevoke } } }',
            { id: childId },
          )
        ).data.child.municipalDisclosures;
      expect(await released(keeper)).toEqual([
        {
          id,
          ground: 'NECESSARY_CARE',
          motivation: decision().motivation,
          active: true,
          viewerCanRevoke: true,
        },
      ]);
      expect(await released(receiver)).toMatchObject([{ motivation: null, viewerCanRevoke: false }]);
      await make('revokeMunicipalDisclosure', { disclosureId: id });
      expect(await sees(receiver)).toBe(false);
      expect(await released(keeper)).toMatchObject([{ id, active: false, viewerCanRevoke: false }]);
    });

    it('on necessary care holds for a child under 18 only', async () => {
      await kommun.world.sql(`update child set birth_date = '2008-01-01' where id = $1`, [childId]);
      expect(await make('recordMunicipalDisclosure', decision())).toMatchObject({
        problems: [{ field: 'ground', code: 'NOT_UNDER_18' }],
      });
      expect(await make('recordMunicipalDisclosure', decision({ ground: 'CONCERN_REPORT' }))).toMatchObject({
        __typename: 'SharingChanged',
      });
    });

    it('to several parts under one name of the client’s own opens them all', async () => {
      const idempotencyKey = randomUUID();
      for (const part of [PLAN, IDENTITY, PLAN])
        await make('recordMunicipalDisclosure', decision({ idempotencyKey, part }));
      const { rows } = await kommun.world.sql('select part from disclosure where child_id = $1 order by 1', [
        childId,
      ]);
      expect(rows).toEqual([{ part: IDENTITY }, { part: PLAN }]);
    });

    it('asks for a motivation', async () => {
      expect(await make('recordMunicipalDisclosure', decision({ motivation: '' }))).toMatchObject({
        problems: [{ field: 'motivation', code: 'REQUIRED' }],
      });
    });
  });

  describe('a block', () => {
    it('hides under an active consent, and lifted shows again', async () => {
      await make('recordMunicipalConsent', consent({ release: true }));
      for (const unitId of ['bup-farsta', null]) {
        const { id } = await make('placeMunicipalBlock', { part: PLAN, unitId, reason: 'Familjens önskan' });
        expect(await sees(receiver)).toBe(false);
        expect(await sees(keeper)).toBe(true);
        expect((await sharing()).blocks).toContainEqual(
          expect.objectContaining({ id, liftedAt: null, viewerCanLift: true }),
        );
        await make('liftMunicipalBlock', { blockId: id });
        expect(await sees(receiver)).toBe(true);
      }
    });

    it('is not placed against the own unit, which would close the record to its keeper', async () => {
      expect(await make('placeMunicipalBlock', { unitId: 'soc-farsta', reason: 'Prov' })).toMatchObject({
        problems: [{ field: 'unitId', code: 'OWN_UNIT' }],
      });
    });
  });

  describe('an assignment', () => {
    it('given by the unit’s manager opens, and ended closes at the next read', async () => {
      await kommun.world.sql('delete from assignment where child_id = $1', [childId]);
      expect(await sees(keeper)).toBe(false);
      const person = { unitId: 'soc-farsta', subject: keeper };
      const { id } = await make('assignMunicipalStaff', person, 'chef.farsta');
      expect(await sees(keeper)).toBe(true);
      // To say who works with a child is not to read of it.
      expect(await sees('chef.farsta')).toBe(false);
      await make('endMunicipalAssignment', { assignmentId: id }, 'chef.farsta');
      expect(await sees(keeper)).toBe(false);
    });

    it('of one’s own, once ended, shows nothing more in the very answer that tells so', async () => {
      const manager = 'chef.farsta';
      const assignmentId = await kommun.world.assign(manager, childId, 'soc-farsta');
      const { data } = await kommun.ask(
        manager,
        `mutation ($input: EndAssignmentInput!) {
           endMunicipalAssignment(input: $input) { ... on SharingChanged { id child { displayName } } } }`,
        { input: { childId, assignmentId } },
      );
      expect(data.endMunicipalAssignment).toEqual({ id: assignmentId, child: { displayName: null } });
    });

    it('is given by the coordinator who works with the child, under the same board', async () => {
      await kommun.world.assign('samordnare.farsta', childId, 'sip-farsta');
      await kommun.world.knows('ny', 'Demo Ny');
      const give = (unitId: string) =>
        make('assignMunicipalStaff', { unitId, subject: 'ny' }, 'samordnare.farsta');
      expect(await give('soc-farsta')).toMatchObject({ __typename: 'SharingChanged' });
      // The school board's student health keeps the schooling: another board.
      expect(await give('elevhalsa-farsta')).toMatchObject({ __typename: 'ChangeRefused' });
    });

    it('can be given to those who work in the unit, and shows what one may do', async () => {
      expect(await sharing('chef.farsta')).toBeUndefined();
      await kommun.world.assign('chef.farsta', childId, 'soc-farsta');
      const seen = await sharing('chef.farsta');
      expect(seen).toMatchObject({
        ownParts: [IDENTITY, PLAN, RecordPart.SOCIAL_SUPPORT],
        viewerCanAssign: true,
        viewerCanRecordConsent: true,
      });
      expect(seen.assignableUnits[0].unit.id).toBe('soc-farsta');
      expect(seen.assignableUnits[0].staff).toContainEqual(expect.objectContaining({ subject: keeper }));
      expect(seen.assignments.every(({ viewerCanEnd }: { viewerCanEnd: boolean }) => viewerCanEnd)).toBe(
        true,
      );
      expect(await sharing()).toMatchObject({ viewerCanAssign: false, assignableUnits: [] });
    });
  });

  it('protected identity hides where the child lives from others, at once, and shows it again', async () => {
    await make('recordMunicipalConsent', consent({ parts: [PLAN, IDENTITY], release: true }));
    const lives = async () =>
      (
        await kommun.ask(receiver, 'query ($id: ID!) { child(id: $id) { staying { label } } }', {
          id: childId,
        })
      ).data.child.staying;
    expect(await lives()).not.toBeNull();
    await make('setMunicipalProtectedIdentity', { isProtected: true });
    expect(await lives()).toBeNull();
    expect((await sharing()).identityIsProtected).toBe(true);
    await make('setMunicipalProtectedIdentity', { isProtected: false });
    expect(await lives()).not.toBeNull();
  });

  it('what is kept from guardians is told to those who make copies, the reason to own staff alone', async () => {
    await make('recordMunicipalConsent', consent({ release: true }));
    const goal = await kommun.world.goal(plan);
    const { id } = await make('hideMunicipalFromGuardians', {
      recordId: goal,
      what: 'GOAL',
      reason: 'Barnet kan fara illa',
    });
    const hidden = async (login: string) =>
      (
        await kommun.ask(
          login,
          'query ($id: ID!) { child(id: $id) { municipalHiddenFromGuardians { id recordId what reason } } }',
          { id: childId },
        )
      ).data.child.municipalHiddenFromGuardians;
    expect(await hidden(keeper)).toEqual([
      { id, recordId: goal, what: 'GOAL', reason: 'Barnet kan fara illa' },
    ]);
    expect(await hidden(receiver)).toEqual([{ id, recordId: goal, what: 'GOAL', reason: null }]);
    // Who is shown something else of the child is not told whether anything is hidden.
    await kommun.world.disclose(childId, IDENTITY, 'hab-farsta');
    expect(await hidden('habilitering.farsta')).toBeNull();
    await make('showMunicipalToGuardians', { hiddenId: id });
    expect(await hidden(keeper)).toEqual([]);
  });

  it('a change answers with the child read anew', async () => {
    const { data } = await kommun.ask(
      keeper,
      `mutation ($input: RecordConsentInput!) { recordMunicipalConsent(input: $input) {
         ... on SharingChanged { child { municipalSharing { consents { state } } municipalDisclosures { receiver { id } } } } } }`,
      { input: { childId, idempotencyKey: randomUUID(), ...consent({ release: true }) } },
    );
    expect(data.recordMunicipalConsent.child).toEqual({
      municipalSharing: { consents: [{ state: 'ACTIVE' }] },
      municipalDisclosures: [{ receiver: { id: 'bup-farsta' } }],
    });
  });

  it('when one of several changes in a request fails, none is made and none is told as made', async () => {
    const input = { childId, idempotencyKey: randomUUID(), ...consent() };
    const { data, errors } = await kommun.ask(
      keeper,
      `mutation ($a: RecordConsentInput!, $b: RecordConsentInput!) {
         a: recordMunicipalConsent(input: $a) { __typename } b: recordMunicipalConsent(input: $b) { __typename } }`,
      { a: input, b: { ...input, idempotencyKey: randomUUID(), purpose: `${'x'.repeat(499)}\ud800` } },
    );
    // A lone surrogate is refused as text before it reaches the database: both answer, the second with its problem.
    expect(errors).toBeUndefined();
    expect(data.b.__typename).toBe('InvalidInput');
  });

  describe('refuses, with the same bytes as for a child that does not exist', () => {
    const changes: readonly [string, () => object][] = [
      ['recordMunicipalConsent', () => consent()],
      ['withdrawMunicipalConsent', () => ({ consentId: randomUUID() })],
      ['signMunicipalConsent', () => ({ consentId: randomUUID(), signature: signed(mother)[0] })],
      ['releaseMunicipalOnConsent', () => ({ consentId: randomUUID() })],
      [
        'recordMunicipalDisclosure',
        () => ({ part: PLAN, receivers: ['bup-farsta'], ground: 'NECESSARY_CARE', motivation: 'Prov' }),
      ],
      ['revokeMunicipalDisclosure', () => ({ disclosureId: randomUUID() })],
      ['placeMunicipalBlock', () => ({ part: PLAN, reason: 'Prov' })],
      ['liftMunicipalBlock', () => ({ blockId: randomUUID() })],
      ['assignMunicipalStaff', () => ({ unitId: 'soc-farsta', subject: 'x' })],
      ['endMunicipalAssignment', () => ({ assignmentId: randomUUID() })],
      ['setMunicipalProtectedIdentity', () => ({ isProtected: true })],
      ['hideMunicipalFromGuardians', () => ({ recordId: plan.id, what: 'PLAN_QUESTION', reason: 'Prov' })],
      ['showMunicipalToGuardians', () => ({ hiddenId: randomUUID() })],
    ];
    it.each(changes)('%s to all who do not keep the record', async (mutation, input) => {
      // BUP sees the plan by a consent: to see is not to keep.
      await make('recordMunicipalConsent', consent({ parts: [PLAN, IDENTITY], release: true }));
      await kommun.world.assign('elevhalsa.farsta', childId, 'elevhalsa-farsta');
      for (const login of [
        receiver,
        'socialtjanst.tyreso',
        'socialtjanst.hasselby',
        'elevhalsa.farsta',
        'samordnare.farsta',
        'sekretariat.bussam',
      ]) {
        const given = input();
        const texts = await Promise.all(
          [childId, randomUUID()].map(
            async (id) => (await sendChange(kommun, login, mutation, { ...given, childId: id })).text,
          ),
        );
        expect(texts[0]).toBe(texts[1]);
        expect(texts[0]).toContain('ChangeRefused');
      }
    });

    it('a block of everything, to all who keep nothing', async () => {
      await make('recordMunicipalConsent', consent({ parts: [PLAN, IDENTITY], release: true }));
      for (const login of [receiver, 'socialtjanst.tyreso', 'samordnare.farsta', 'sekretariat.bussam']) {
        const [known, unknown] = await Promise.all(
          [childId, randomUUID()].map(
            async (id) =>
              (await sendChange(kommun, login, 'placeMunicipalBlock', { reason: 'Prov', childId: id })).text,
          ),
        );
        expect(known).toBe(unknown);
        expect(known).toContain('ChangeRefused');
      }
    });

    it('a consent of another child, named under one’s own', async () => {
      const other = await kommun.world.child('Demo-Noah', 'Provström');
      const theirs = await kommun.world.consent(other, [], [PLAN], ['bup-farsta']);
      for (const consentId of [theirs, randomUUID()]) {
        expect(await make('withdrawMunicipalConsent', { consentId })).toEqual({
          __typename: 'ChangeRefused',
        });
      }
    });

    it('a part that another board keeps, or the region, also among parts of one’s own', async () => {
      for (const part of [SCHOOLING, RecordPart.HEALTH_CARE]) {
        expect(await make('recordMunicipalConsent', consent({ parts: [PLAN, part] }))).toEqual({
          __typename: 'ChangeRefused',
        });
        expect(
          await make('recordMunicipalDisclosure', {
            part,
            receivers: ['bup-farsta'],
            ground: 'DUTY_OF_DISCLOSURE',
            motivation: 'Prov',
          }),
        ).toEqual({ __typename: 'ChangeRefused' });
      }
    });

    it('and logs the attempt as a refusal of its own kind', async () => {
      await make('withdrawMunicipalConsent', { consentId: randomUUID() }, 'socialtjanst.tyreso');
      expect((await kommun.world.log()).at(-1)).toMatchObject({
        subject: 'socialtjanst.tyreso',
        child_id: childId,
        action: 'WITHDRAW_CONSENT',
        decision: 'REFUSED',
      });
    });
  });
});
