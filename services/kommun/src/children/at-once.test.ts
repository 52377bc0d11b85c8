import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startKommun } from '../../test/kommun.js';
import { change, sendChange } from '../../test/sharing.js';
import { day, type TestPlan } from '../../test/world.js';

const { IDENTITY, PLAN, SCHOOLING } = RecordPart;
const keeper = 'socialtjanst.farsta';
const coordinator = 'samordnare.farsta';
const receiver = 'bup.farsta';

describe('what is done to a record at once, again, or in vain', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let childId: string;
  let plan: TestPlan;
  let signatures: { guardianId: string; signedOn: string }[];

  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  beforeEach(async () => {
    const { world } = kommun;
    childId = await world.child('Demo-Samtidig');
    plan = await world.plan(childId, { question: 'Vem tar sömnen?' });
    const guardians = [await world.guardian(childId, 'MOTHER'), await world.guardian(childId, 'FATHER')];
    signatures = guardians.map((guardianId) => ({ guardianId, signedOn: day(-1) }));
    await world.assign(keeper, childId, 'soc-farsta');
    await world.assign(coordinator, childId, 'sip-farsta');
  });

  const consent = async (more: object = {}) => {
    const given = { purpose: 'SIP', parts: [PLAN], receivers: ['bup-farsta'], signatures, ...more };
    const { id } = await change(kommun, keeper, 'recordMunicipalConsent', { childId, ...given });
    return id as string;
  };
  const active = async () =>
    (
      await kommun.world.sql(
        'select id, part, until_on::text as until from disclosure where child_id = $1 and revoked_at is null',
        [childId],
      )
    ).rows;
  const sees = async (login: string) =>
    (await kommun.ask(login, 'query ($id: ID!) { plan(id: $id) { id } }', { id: plan.id })).data.plan !==
    null;

  it('a release that is made four times at once is one, and one revocation ends it', async () => {
    const consentId = await consent();
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => sendChange(kommun, keeper, 'releaseMunicipalOnConsent', { childId, consentId })),
    );
    for (const { data, errors } of answers) {
      expect(data?.change?.__typename ?? errors?.[0]?.extensions.code).toMatch(/^(SharingChanged|CONFLICT)$/);
    }
    const released = await active();
    expect(released).toHaveLength(1);
    await change(kommun, keeper, 'revokeMunicipalDisclosure', { childId, disclosureId: released[0]?.id });
    expect(await sees(receiver)).toBe(false);
  });

  it('a release made again with another last day holds until that day, and no longer', async () => {
    const consentId = await consent();
    await change(kommun, keeper, 'releaseMunicipalOnConsent', { childId, consentId });
    expect(await active()).toMatchObject([{ until: null }]);
    const [first] = await active();
    await change(kommun, keeper, 'releaseMunicipalOnConsent', { childId, consentId, until: day(3) });
    expect(await active()).toMatchObject([{ until: day(3) }]);
    await change(kommun, keeper, 'releaseMunicipalOnConsent', { childId, consentId, until: day(3) });
    const [last, ...more] = await active();
    expect(more).toEqual([]);
    expect(last?.id).not.toBe(first?.id);
  });

  it('a release whose last day has passed can be made again', async () => {
    const consentId = await consent();
    await change(kommun, keeper, 'releaseMunicipalOnConsent', { childId, consentId, until: day(1) });
    await kommun.world.sql('update disclosure set decided_on = $2, until_on = $3 where child_id = $1', [
      childId,
      day(-9),
      day(-1),
    ]);
    expect(await sees(receiver)).toBe(false);
    await change(kommun, keeper, 'releaseMunicipalOnConsent', { childId, consentId });
    expect(await sees(receiver)).toBe(true);
  });

  it('two who shut each other out at once do not lock the record for good', async () => {
    const shut = (login: string, unitId: string) =>
      sendChange(kommun, login, 'placeMunicipalBlock', { childId, unitId, reason: 'Prov' });
    const answers = await Promise.all([shut(keeper, 'sip-farsta'), shut(coordinator, 'soc-farsta')]);
    const made = answers.filter(({ data }) => data?.change?.__typename === 'SharingChanged');
    expect(made).toHaveLength(1);
    expect([await sees(keeper), await sees(coordinator)].filter(Boolean)).toHaveLength(1);
  });

  it('what is not recorded, for something wrong with it, is not in the log as recorded', async () => {
    const before = (await kommun.world.log()).length;
    const outcome = await change(kommun, keeper, 'recordMunicipalConsent', {
      ...{ childId, purpose: '', parts: [PLAN], receivers: ['bup-farsta'], signatures: [] },
    });
    expect(outcome.__typename).toBe('InvalidInput');
    const logged = (await kommun.world.log()).slice(before).filter((row) => row.child_id === childId);
    expect(logged.map(({ action, decision }) => `${action} ${decision}`)).toEqual(['READ_SHARING ALLOWED']);
  });

  it('a search is in the log of each child that it found, also of those on no page that was asked for', async () => {
    const before = (await kommun.world.log()).length;
    const beyond = Buffer.from(
      JSON.stringify(['9999-12-31', 'ffffffff-ffff-ffff-ffff-ffffffffffff']),
    ).toString('base64url');
    const search = `query ($after: String) { plans(first: 1, after: $after, filter: { text: "vem tar sömnen" }) { totalCount } }`;
    const { data } = await kommun.ask(keeper, search, { after: beyond });
    expect(data.plans.totalCount).toBeGreaterThan(0);
    const logged = (await kommun.world.log()).slice(before).filter((row) => row.child_id === childId);
    expect(logged).toMatchObject([{ action: 'READ', decision: 'ALLOWED', parts: [IDENTITY, PLAN] }]);
  });

  it('a guardian stands as having consented to the plan only while a consent about the plan holds', async () => {
    const { world } = kommun;
    await world.assign('elevhalsa.farsta', childId, 'elevhalsa-farsta');
    await change(kommun, 'elevhalsa.farsta', 'recordMunicipalConsent', {
      ...{ childId, purpose: 'Skolan', parts: [SCHOOLING], receivers: ['soc-farsta'], signatures },
    });
    const consented = async () => {
      const query = 'query ($id: ID!) { child(id: $id) { guardians { consented } } }';
      const { data } = await kommun.ask(keeper, query, { id: childId });
      return data.child.guardians.map((guardian: { consented: boolean | null }) => guardian.consented);
    };
    expect(await consented()).toEqual([null, null]);
    const consentId = await consent();
    expect(await consented()).toEqual([true, true]);
    await change(kommun, keeper, 'withdrawMunicipalConsent', { childId, consentId });
    expect(await consented()).toEqual([null, null]);
  });
});
