import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { changeQuery } from '../../../../packages/disclosure/test/changes.js';
import { startKommun } from '../../test/kommun.js';

const { IDENTITY, PLAN, SCHOOLING } = RecordPart;
const keeper = 'socialtjanst.farsta';
const receiver = 'bup.farsta';

describe('a refusal of somebody who may read the part', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let childId: string;

  beforeAll(async () => {
    kommun = await startKommun();
    childId = await kommun.world.child();
    await kommun.world.assign(keeper, childId, 'soc-farsta');
    for (const part of [IDENTITY, PLAN]) await kommun.world.disclose(childId, part, 'bup-farsta');
  });
  afterAll(() => kommun.stop());

  /** The log of one operation, without its readings. */
  const loggedBy = async (login: string, query: string, variables: object) => {
    const operation = randomUUID();
    const authorization = `Bearer ${await testToken(login)}`;
    const { data } = await kommun.send({ authorization, 'x-operation-id': operation }, { query, variables });
    const lines = (await kommun.world.log()).filter(
      ({ operation_id, action }) => operation_id === operation && action !== 'READ',
    );
    return { data, log: lines.map(({ action, decision, parts }) => `${action} ${parts.sort()} ${decision}`) };
  };
  const tries = (login: string, mutation: string, input: object) =>
    loggedBy(login, changeQuery(mutation), { input: { childId, ...input } });
  const consent = (parts: RecordPart[]) => ({
    ...{ idempotencyKey: randomUUID(), purpose: 'Prov', parts, receivers: ['bup-farsta'] },
    ...{ signatures: [], givenByChild: true, maturityAssessment: 'Prov' },
  });

  it.each([
    ['recordMunicipalConsent', consent([PLAN]), 'RECORD_CONSENT PLAN REFUSED'],
    ['withdrawMunicipalConsent', { consentId: randomUUID() }, 'WITHDRAW_CONSENT PLAN REFUSED'],
    ['placeMunicipalBlock', { idempotencyKey: randomUUID(), reason: 'Prov' }, 'PLACE_BLOCK PLAN REFUSED'],
    ['setMunicipalProtectedIdentity', { isProtected: true }, 'SET_PROTECTED_IDENTITY IDENTITY REFUSED'],
    [
      'assignMunicipalStaff',
      { idempotencyKey: randomUUID(), unitId: 'soc-farsta', subject: 'ny' },
      'ASSIGN PLAN REFUSED',
    ],
  ])('to %s is logged as one: to read a part is not to keep it', async (mutation, input, line) => {
    expect((await tries(receiver, mutation, input)).log).toEqual([line]);
  });

  it.each([
    [
      'a part of another board’s beside one’s own',
      consent([PLAN, SCHOOLING]),
      'RECORD_CONSENT PLAN,SCHOOLING REFUSED',
    ],
    ['no part at all', consent([]), 'RECORD_CONSENT PLAN REFUSED'],
  ])('who names %s is logged whole', async (_what, input, line) => {
    const { data, log } = await tries(keeper, 'recordMunicipalConsent', input);
    expect(data.change.__typename).toBe('ChangeRefused');
    expect(log).toEqual([line]);
  });

  it.each([
    ['withdrawMunicipalConsent', 'consentId', 'WITHDRAW_CONSENT PLAN REFUSED'],
    ['revokeMunicipalDisclosure', 'disclosureId', 'REVOKE_DISCLOSURE PLAN REFUSED'],
    ['liftMunicipalBlock', 'blockId', 'LIFT_BLOCK PLAN REFUSED'],
    ['endMunicipalAssignment', 'assignmentId', 'END_ASSIGNMENT PLAN REFUSED'],
    ['showMunicipalToGuardians', 'hiddenId', 'SHOW_TO_GUARDIANS PLAN REFUSED'],
  ])('to %s what is not there is no change in the log', async (mutation, key, line) => {
    expect((await tries(keeper, mutation, { [key]: randomUUID() })).log).toEqual([line]);
  });

  it('holds every part that might have shown that there is such a child, whether there is or not', async () => {
    const query = 'query ($id: ID!) { child(id: $id) { id } }';
    for (const id of [childId, randomUUID()]) {
      const operation = randomUUID();
      const authorization = `Bearer ${await testToken('socialtjanst.tyreso')}`;
      const headers = { authorization, 'x-operation-id': operation };
      await kommun.send(headers, { query, variables: { id } });
      const lines = (await kommun.world.log()).filter(({ operation_id }) => operation_id === operation);
      expect(lines).toMatchObject([{ child_id: id, decision: 'REFUSED', unit_id: 'soc-tyreso' }]);
      expect(lines[0]?.parts.sort()).toEqual([IDENTITY, PLAN, SCHOOLING, RecordPart.SOCIAL_SUPPORT]);
    }
  });

  it('to see the identity number is logged as one; the door is nothing to be refused at for who comes from elsewhere', async () => {
    const query = 'query ($id: ID!) { child(id: $id) { identityNumber municipalSharing { ownParts } } }';
    const { data, log } = await loggedBy(receiver, query, { id: childId });
    expect(data.child).toEqual({ identityNumber: null, municipalSharing: null });
    expect(log.sort()).toEqual(['READ_IDENTITY_NUMBER IDENTITY REFUSED']);
  });
});
