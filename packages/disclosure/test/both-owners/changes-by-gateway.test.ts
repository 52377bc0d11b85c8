import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changeQuery } from '../changes.js';
import { impatient, startBothOwners } from './both-owners.js';

const { PLAN } = RecordPart;
const social = 'socialtjanst.farsta';
const clinic = 'bup.farsta';

/** One operation that changes both owners’ records. */
const both = `mutation ($m: RecordConsentInput!, $c: RecordConsentInput!) {
  municipal: recordMunicipalConsent(input: $m) { __typename ... on SharingChanged { id } }
  care: recordCareConsent(input: $c) { __typename ... on SharingChanged { id } } }`;

describe('changes that come by the gateway', () => {
  let owners: Awaited<ReturnType<typeof startBothOwners>>;
  let childId: string;

  beforeAll(async () => {
    owners = await startBothOwners({ subgraphTimeout: impatient });
  });
  afterAll(() => owners.stop());
  beforeEach(async () => {
    const { world, records } = owners;
    childId = await world.child();
    await world.assign(social, childId, 'soc-farsta');
    await records.insert('child', {
      ...{ id: childId, identity_number: Buffer.alloc(1), protected_identity: false },
    });
    await records.insert('record_owner', {
      ...{ child_id: childId, part: PLAN, unit_id: 'bup-farsta', authority: 'slso' },
    });
    await records.insert('assignment', {
      ...{
        child_id: childId,
        id: randomUUID(),
        subject: clinic,
        subject_name: clinic,
        unit_id: 'bup-farsta',
      },
      ...{ authority: 'slso', from_on: '2020-01-01' },
    });
    owners.ways.kommun.take();
    owners.ways.region.take();
  });

  const consent = (receiver: string, more: object = {}) => ({
    ...{ childId, idempotencyKey: randomUUID(), purpose: 'Prov', parts: [PLAN], receivers: [receiver] },
    ...{ signatures: [], givenByChild: true, maturityAssessment: 'Prov', release: true, ...more },
  });
  const counted = async () => ({
    kommun: Number(
      (await owners.world.sql('select count(*) from consent where child_id = $1', [childId])).rows[0].count,
    ),
    region: Number(
      (await owners.records.sql('select count(*) from consent where child_id = $1', [childId]))[0]?.count,
    ),
  });
  const requests = () => ({ kommun: owners.ways.kommun.take(), region: owners.ways.region.take() });

  it('reach the owner they are for, and the other only by the question whether the unit exists', async () => {
    const municipal = await owners.ask(social, changeQuery('recordMunicipalConsent'), {
      input: consent('bup-farsta'),
    });
    expect(municipal.data.change.__typename).toBe('SharingChanged');
    expect(await counted()).toEqual({ kommun: 1, region: 0 });
    expect(requests()).toEqual({ kommun: 1, region: 1 });
    const care = await owners.ask(clinic, changeQuery('recordCareConsent'), { input: consent('soc-farsta') });
    expect(care.data.change.__typename).toBe('SharingChanged');
    expect(await counted()).toEqual({ kommun: 1, region: 1 });
    expect(requests()).toEqual({ kommun: 1, region: 1 });
  });

  it('to a unit that the other owner does not have, or while it is away, are not made', async () => {
    const change = changeQuery('recordMunicipalConsent');
    const nowhere = await owners.ask(social, change, { input: consent('bup-ingenstans') });
    expect(nowhere.data.change.problems).toEqual([{ field: 'receivers.0', code: 'UNKNOWN' }]);
    owners.ways.region.keepAnswers();
    const away = await owners.ask(social, change, { input: consent('bup-farsta') });
    owners.ways.region.letGo();
    expect(away.data.change.problems).toEqual([{ field: 'receivers.0', code: 'NOT_VERIFIED' }]);
    expect(await counted()).toEqual({ kommun: 0, region: 0 });
  });

  it('are refused for the other owner’s data by every route', async () => {
    for (const [login, mutation, input] of [
      [clinic, 'recordMunicipalConsent', consent('bup-farsta')],
      [social, 'recordCareConsent', consent('soc-farsta')],
      [social, 'recordMunicipalConsent', consent('bup-farsta', { parts: [RecordPart.HEALTH_CARE] })],
      [clinic, 'recordCareConsent', consent('soc-farsta', { parts: [RecordPart.SCHOOLING] })],
      [social, 'recordMunicipalConsent', consent('bup-farsta', { parts: [PLAN, RecordPart.HEALTH_CARE] })],
    ] as const) {
      const { data } = await owners.ask(login, changeQuery(mutation), { input });
      expect([login, mutation, data.change]).toEqual([login, mutation, { __typename: 'ChangeRefused' }]);
    }
    expect(await counted()).toEqual({ kommun: 0, region: 0 });
  });

  it('of two owners in one operation are each decided, made and logged by its owner', async () => {
    const { data, errors } = await owners.ask(social, both, {
      m: consent('bup-farsta'),
      c: consent('soc-farsta'),
    });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      municipal: { __typename: 'SharingChanged' },
      care: { __typename: 'ChangeRefused' },
    });
    expect(await counted()).toEqual({ kommun: 1, region: 0 });
    const municipal = await owners.world.log();
    const [care] = await owners.records.sql('select * from access_log where child_id = $1', [childId]);
    expect(care).toMatchObject({ action: 'RECORD_CONSENT', decision: 'REFUSED', subject: social });
    expect(municipal).toContainEqual(
      expect.objectContaining({
        operation_id: care?.operation_id,
        action: 'RECORD_CONSENT',
        decision: 'ALLOWED',
      }),
    );
  });

  it('show their answer from both owners: what is changed in the one, read anew, and what the other has', async () => {
    await owners.ask(clinic, changeQuery('recordCareConsent'), { input: consent('soc-farsta') });
    const { data, errors } = await owners.ask(
      social,
      `mutation ($input: RecordConsentInput!) { recordMunicipalConsent(input: $input) { ... on SharingChanged {
         child { displayName municipalSharing { consents { state } } careDisclosures { toViewer active } } } } }`,
      { input: consent('bup-farsta') },
    );
    expect(errors).toBeUndefined();
    expect(data.recordMunicipalConsent.child).toEqual({
      displayName: 'Demo-Ebba T.',
      municipalSharing: { consents: [{ state: 'ACTIVE' }] },
      careDisclosures: [{ toViewer: true, active: true }],
    });
  });

  describe('to an owner that does not answer in time', () => {
    it('are told as not known, sent once, and sent again by the client leave one record', async () => {
      const { kommun } = owners.ways;
      const input = consent('bup-farsta');
      kommun.keepAnswers();
      const lost = await owners.ask(social, changeQuery('recordMunicipalConsent'), { input });
      expect(lost.data?.change ?? null).toBeNull();
      expect(lost.errors?.[0]?.extensions.code).toBe('SUBGRAPH_TIMEOUT');
      // The gateway has not tried again, though the change was made.
      await wait(impatient / 2);
      // The region was asked whether the unit exists.
      expect(requests()).toEqual({ kommun: 1, region: 1 });
      expect(kommun.hasKept()).toBe(true);
      expect(await counted()).toEqual({ kommun: 1, region: 0 });
      kommun.letGo();

      const again = await owners.ask(social, changeQuery('recordMunicipalConsent'), { input });
      expect(again.data.change.__typename).toBe('SharingChanged');
      expect(await counted()).toEqual({ kommun: 1, region: 0 });
      const { rows } = await owners.world.sql('select id from disclosure where child_id = $1', [childId]);
      expect(rows).toHaveLength(1);
    });

    it('leave the other owner’s change of the same operation as it is, and told', async () => {
      const { region } = owners.ways;
      const variables = { m: consent('bup-farsta'), c: consent('soc-farsta') };
      region.keepAnswers();
      const { data, errors } = await owners.ask(clinic, both, variables);
      region.letGo();
      expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
        [['care'], 'SUBGRAPH_TIMEOUT'],
      ]);
      expect(data).toEqual({ municipal: { __typename: 'ChangeRefused' }, care: null });
      const again = await owners.ask(clinic, both, variables);
      expect(again.data.care.__typename).toBe('SharingChanged');
      expect(await counted()).toEqual({ kommun: 0, region: 1 });
    });
  });
});
