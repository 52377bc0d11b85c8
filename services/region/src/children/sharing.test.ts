import { randomUUID } from 'node:crypto';
import { checkDigit, encryptIdentityNumber } from '@samsyn/disclosure/identity-number';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { changeQuery, type Outcome } from '../../../../packages/disclosure/test/changes.js';
import { realChanges } from '../../../../packages/disclosure/test/full-record.js';
import { units } from '../../test/asked.js';
import { aChild } from '../../test/children.js';
import { bup, habilitation } from '../../test/clinics.js';
import { fullRecord } from '../../test/full-record.js';
import { aPlan } from '../../test/plans.js';
import { day } from '../../test/records.js';
import { type Region, startRegion } from '../../test/region.js';

const { HEALTH_CARE, IDENTITY, PLAN, SCHOOLING, SOCIAL_SUPPORT } = RecordPart;
const receiver = 'socialtjanst.farsta';

/** Nobody of the demo’s logins leads a clinic. */
const manager = { login: bup.staff, claims: { sub: 'chef.bup', units: [bup.unit], roles: ['MANAGER'] } };
type Who = string | typeof manager;

describe('who sees what of a child in care, as its keeper changes it', () => {
  let region: Region;
  let childId: string;
  let planId: string;
  let guardians: string[];

  beforeAll(async () => {
    region = await startRegion();
  });
  afterAll(() => region.stop());
  beforeEach(async () => {
    const child = await aChild().with(bup).in(region.records);
    childId = child.id;
    planId = (await aPlan().for(child).doing('KBT').in(region.records)).id;
    guardians = [randomUUID(), randomUUID()];
    for (const id of guardians) {
      const guardian = { child_id: childId, id, name: 'Demo-Prov Testlund', relation: 'OTHER' };
      await region.records.insert('guardian', guardian);
    }
    await bornOn('2015-03-14');
  });

  /** The region knows a birthday from the identity number alone. */
  async function bornOn(date: string): Promise<void> {
    const nine = `${date.slice(2).replaceAll('-', '')}980`;
    const number = `${date.slice(0, 2)}${nine}${checkDigit(nine)}`;
    const encrypted = encryptIdentityNumber(region.fieldKey, childId, number);
    await region.records.sql('update child set identity_number = $2 where id = $1', [childId, encrypted]);
  }

  const send = async (who: Who, mutation: string, input: object) => {
    const { login, claims } = typeof who === 'string' ? { login: who, claims: {} } : who;
    const authorization = `Bearer ${await testToken(login, claims)}`;
    return region.send({ authorization }, { query: changeQuery(mutation), variables: { input } });
  };
  const make = async (mutation: string, input: object, who: Who = bup.staff): Promise<Outcome> =>
    (await send(who, mutation, { childId, ...input })).data.change;
  const consent = (more: object = {}) => ({
    ...{ idempotencyKey: randomUUID(), purpose: 'Samordnad individuell plan', parts: [PLAN] },
    receivers: ['soc-farsta'],
    signatures: guardians.map((guardianId) => ({ guardianId, signedOn: day(-1) })),
    ...more,
  });
  const decision = (more: object = {}) => ({
    ...{ idempotencyKey: randomUUID(), part: PLAN, receivers: ['soc-farsta'], ground: 'NECESSARY_CARE' },
    motivation: 'Socialtjänsten behöver veta vad vården redan gör.',
    ...more,
  });
  const sees = async (login: string) => {
    const { data } = await region.askEntities(login, '... on Plan { careInterventions { title } }', [
      { __typename: 'Plan', id: planId },
    ]);
    return data._entities[0].careInterventions !== null;
  };

  it('a consent with a release opens the part at the next read; withdrawn, it hides it, and the owner sees its own', async () => {
    expect(await sees(receiver)).toBe(false);
    const { id } = await make('recordCareConsent', consent({ release: true }));
    expect(await sees(receiver)).toBe(true);
    await make('withdrawCareConsent', { consentId: id });
    expect(await sees(receiver)).toBe(false);
    expect(await sees(bup.staff)).toBe(true);
  });

  it('a consent without one guardian’s signature waits for it', async () => {
    const [first, second] = consent().signatures;
    const { id } = await make('recordCareConsent', consent({ signatures: [first] }));
    expect(await make('releaseCareOnConsent', { consentId: id })).toMatchObject({
      problems: [{ field: 'consentId', code: 'NOT_ACTIVE' }],
    });
    await make('signCareConsent', { consentId: id, signature: second });
    expect(await make('releaseCareOnConsent', { consentId: id })).toMatchObject({ id });
    expect(await sees(receiver)).toBe(true);
  });

  it('a block hides under an active consent, and lifted shows again', async () => {
    await make('recordCareConsent', consent({ release: true }));
    for (const unitId of ['soc-farsta', null]) {
      const block = { idempotencyKey: randomUUID(), part: PLAN, unitId, reason: 'Familjens önskan' };
      const { id } = await make('placeCareBlock', block);
      expect(await sees(receiver)).toBe(false);
      expect(await sees(bup.staff)).toBe(true);
      await make('liftCareBlock', { blockId: id });
      expect(await sees(receiver)).toBe(true);
    }
  });

  it('an assignment given by the clinic’s manager opens, and ended closes at the next read', async () => {
    expect(await sees(habilitation.staff)).toBe(false);
    const person = { idempotencyKey: randomUUID(), subject: habilitation.staff };
    expect(await make('assignCareStaff', { ...person, unitId: 'hab-farsta' }, manager)).toEqual({
      __typename: 'ChangeRefused',
    });
    await region.records.sql('delete from assignment where child_id = $1', [childId]);
    expect(await sees(bup.staff)).toBe(false);
    const given = { ...person, unitId: bup.unit, subject: bup.staff };
    const { id } = await make('assignCareStaff', given, manager);
    expect(await sees(bup.staff)).toBe(true);
    await make('endCareAssignment', { assignmentId: id }, manager);
    expect(await sees(bup.staff)).toBe(false);
  });

  it('a decision for necessary care holds while the identity number says that the child is under 18', async () => {
    const today = day(0);
    const eighteenYearsBefore = (date: string) => `${Number(date.slice(0, 4)) - 18}${date.slice(4)}`;
    await bornOn(eighteenYearsBefore(today));
    expect(await make('recordCareDisclosure', decision())).toMatchObject({
      problems: [{ field: 'ground', code: 'NOT_UNDER_18' }],
    });
    expect(await sees(receiver)).toBe(false);
    expect(await make('recordCareDisclosure', decision({ ground: 'CONCERN_REPORT' }))).toMatchObject({
      __typename: 'SharingChanged',
    });
    await bornOn(eighteenYearsBefore(day(1)));
    const { id } = await make('recordCareDisclosure', decision());
    expect(await sees(receiver)).toBe(true);
    expect(await make('revokeCareDisclosure', { disclosureId: id })).toMatchObject({ id });
  });

  it('nor does it for a child whose age is not known', async () => {
    const unreadable = encryptIdentityNumber(region.fieldKey, childId, '201513981234');
    await region.records.sql('update child set identity_number = $2 where id = $1', [childId, unreadable]);
    expect(await make('recordCareDisclosure', decision())).toMatchObject({
      problems: [{ field: 'ground', code: 'NOT_UNDER_18' }],
    });
  });

  it('protected identity hides where the child gets care from others, at once, and shows it again', async () => {
    await make('recordCareDisclosure', decision({ part: HEALTH_CARE }));
    const clinics = async () =>
      (
        await region.askEntities(receiver, '... on Child { careContacts { id } }', [
          { __typename: 'Child', id: childId },
        ])
      ).data._entities[0].careContacts;
    expect(await clinics()).not.toBeNull();
    const door = 'query ($id: ID!) { careChild(id: $id) { careSharing { viewerCanProtectIdentity } } }';
    expect((await region.ask(bup.staff, door, { id: childId })).data.careChild.careSharing).toEqual({
      viewerCanProtectIdentity: true,
    });
    await make('setCareProtectedIdentity', { isProtected: true });
    expect(await clinics()).toBeNull();
    await make('setCareProtectedIdentity', { isProtected: false });
    expect(await clinics()).not.toBeNull();
  });

  it('the region’s own mark of protected identity is told to those who read its part of the plan, and to no other', async () => {
    const mark = async (login: string) =>
      (
        await region.askEntities(login, '... on Child { careProtectedIdentity }', [
          { __typename: 'Child', id: childId },
        ])
      ).data._entities[0].careProtectedIdentity;
    await make('recordCareDisclosure', decision({ part: HEALTH_CARE }));
    expect(await mark(receiver)).toBeNull();
    await make('recordCareDisclosure', decision({ part: PLAN }));
    for (const isProtected of [true, false]) {
      const { id } = await make('setCareProtectedIdentity', { isProtected });
      expect(id).toBe(childId);
      for (const login of [receiver, bup.staff]) expect(await mark(login)).toBe(isProtected);
      for (const login of ['socialtjanst.tyreso', 'sekretariat.bussam']) expect(await mark(login)).toBeNull();
    }
  });

  it('only the region’s own interventions for the child are the region’s to keep from guardians', async () => {
    const record = await fullRecord(region.records, region.fieldKey);
    const [own] = await region.records.sql('select id from care_intervention where child_id = $1', [childId]);
    const hide = (what: string, recordId: unknown, idempotencyKey = randomUUID()) =>
      send(bup.staff, 'hideCareFromGuardians', { childId, idempotencyKey, recordId, what, reason: 'Prov' });
    const nowhere = (await hide('INTERVENTION', randomUUID())).text;
    for (const [what, recordId] of [
      ['INTERVENTION', record.interventionId],
      ['INTERVENTION', planId],
      ['GOAL', own?.id],
      ['GOAL', record.goalId],
      ['MEETING', own?.id],
      ...['PLAN_QUESTION', 'PLAN_CHILDS_WORDS', 'PLAN_STRENGTHS'].map((each) => [each, planId] as const),
    ] as const) {
      const { text, data } = await hide(what, recordId);
      expect([what, text]).toEqual([what, nowhere]);
      expect(data.change.problems).toEqual([{ field: 'recordId', code: 'UNKNOWN' }]);
    }
    const hidden = 'select what, record_id from hidden_from_guardians where child_id = $1';
    expect(await region.records.sql(hidden, [childId])).toEqual([]);
    expect((await hide('INTERVENTION', own?.id)).data.change.__typename).toBe('SharingChanged');
    expect(await region.records.sql(hidden, [childId])).toEqual([
      { what: 'INTERVENTION', record_id: own?.id },
    ]);
  });

  describe('refuses', () => {
    it('every change, with the same bytes as for a child that does not exist, to all who do not keep the record', async () => {
      const record = await fullRecord(region.records, region.fieldKey);
      // Social services see the plan by a disclosure: to see is not to keep.
      await region.records.insert('disclosure', {
        ...{ child_id: record.childId, id: randomUUID(), part: PLAN, unit_id: 'soc-farsta' },
        ...{ ground: 'NECESSARY_CARE', decided_by: 'Prov', decided_on: day(-1) },
      });
      const changes = Object.entries(realChanges('Care', { record, ...units }));
      expect(changes).toHaveLength(13);
      for (const [mutation, input] of changes) {
        for (const login of [
          'socialtjanst.farsta',
          'chef.farsta',
          'bup.farsta',
          'bup.bromma',
          'sekretariat.bussam',
        ]) {
          const [there, nowhere] = await Promise.all([
            send(login, mutation, input),
            send(login, mutation, { ...input, childId: randomUUID() }),
          ]);
          expect([mutation, login, there.text]).toEqual([mutation, login, nowhere.text]);
          expect(there.data.change).toEqual({ __typename: 'ChangeRefused' });
        }
      }
    });

    it.each([IDENTITY, SCHOOLING, SOCIAL_SUPPORT])(
      'to record a consent, a disclosure or a block for %s, which the municipality keeps, alone or beside its own',
      async (part) => {
        for (const [mutation, input] of [
          ['recordCareConsent', consent({ parts: [part], release: true })],
          ['recordCareConsent', consent({ parts: [PLAN, part], release: true })],
          ['recordCareDisclosure', decision({ part, ground: 'DUTY_OF_DISCLOSURE' })],
          ['placeCareBlock', { idempotencyKey: randomUUID(), part, reason: 'Prov' }],
        ] as const) {
          expect(await make(mutation, input)).toEqual({ __typename: 'ChangeRefused' });
        }
        const { id } = await make('recordCareConsent', consent());
        expect(await make('releaseCareOnConsent', { consentId: id, parts: [part] })).toMatchObject({
          problems: [{ field: 'parts', code: 'NOT_COVERED' }],
        });
        const { length } = await region.records.sql('select 1 from disclosure where child_id = $1', [
          childId,
        ]);
        expect(length).toBe(0);
      },
    );
  });
});
