import { randomUUID } from 'node:crypto';
import { childIdOf } from '@samsyn/disclosure/identity-number';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { careChild, numberOf } from '../../../../packages/disclosure/test/imports.js';
import { day } from '../../test/records.js';
import { type Region, startRegion } from '../../test/region.js';

const mutation = `mutation ($input: ImportCareRecordInput!) { importCareRecord(input: $input) {
  ... on ImportedRecord { kind key outcome faults { field code } } ... on ChangeRefused { message } } }`;

type Given = Record<string, unknown>;

describe('a single record from a care record system', () => {
  let region: Region;
  beforeAll(async () => {
    region = await startRegion();
  });
  afterAll(() => region.stop());

  const send = async (input: Given, units = ['bup-farsta']) => {
    const claims = { sub: 'import:journalen', name: 'Demo-journalsystem', units, roles: ['IMPORTER'] };
    const authorization = `Bearer ${await testToken('bup.farsta', claims)}`;
    const { data, errors } = await region.send({ authorization }, { query: mutation, variables: { input } });
    expect(errors).toBeUndefined();
    return data.importCareRecord;
  };
  const childOf = (nth: number, more: Given = {}) => {
    const { kind, ...fields } = careChild(nth, more);
    return { child: fields };
  };
  const about = (nth: number, more: Given) => ({
    key: `k-${nth}`,
    identityNumber: numberOf(nth).number,
    ...more,
  });
  const codes = ({ outcome, faults }: { outcome: string; faults: { field: string; code: string }[] }) => [
    outcome,
    ...faults.map(({ field, code }) => `${field} ${code}`).sort(),
  ];

  it('may be of every kind that a file has, and once more changes nothing', async () => {
    const childId = childIdOf(region.childKey, numberOf(1).number);
    const guardians = [{ key: 'vh-1', name: 'Demo-Maria', relation: 'MOTHER' }];
    const asked = { unit: 'bup-farsta', outcome: 'DECLINED', reason: 'Första linjen', answeredOn: day(-1) };
    const referral = {
      fromUnit: 'elevhalsa-farsta',
      purpose: 'Bedömning',
      sentOn: day(-9),
      answers: [asked],
    };
    const given = [
      childOf(1, { guardians }),
      { assignment: about(1, { subject: 'b-1', name: 'Demo-Nils', unit: 'bup-farsta', from: day(-3) }) },
      { contact: about(1, { unit: 'bup-farsta', from: day(-3) }) },
      { referral: about(1, referral) },
    ];
    for (const input of given) expect(codes(await send(input))).toEqual(['CREATED']);
    for (const input of given) expect(codes(await send(input))).toEqual(['UNCHANGED']);
    const lines = await region.records.sql('select action from access_log where child_id = $1', [childId]);
    expect(lines.map(({ action }) => action)).toEqual(given.map(() => 'IMPORT'));
  });

  it('is an intervention only of a plan that the region has a part of already', async () => {
    const childId = childIdOf(region.childKey, numberOf(2).number);
    const plan = randomUUID();
    await send(childOf(2));
    const intervention = about(2, { plan, unit: 'bup-farsta', title: 'KBT', status: 'OFFERED' });
    expect(codes(await send({ intervention }))).toEqual(['REJECTED', 'plan UNKNOWN']);
    await region.records.insert('care_plan_part', {
      ...{ child_id: childId, plan_id: plan, unit_id: 'bup-farsta', answer: 'WAITING' },
    });
    expect(codes(await send({ intervention }))).toEqual(['CREATED']);
    expect(
      await region.records.sql('select status, party_kind from care_intervention where plan_id = $1', [plan]),
    ).toEqual([{ status: 'OFFERED', party_kind: 'CHILD_PSYCHIATRY' }]);
  });

  it('is of the importer’s own provider alone: a child of another one is none', async () => {
    await send(childOf(3));
    const other = ['bup-prima-jarva'];
    expect(codes(await send({ contact: about(3, { unit: 'bup-farsta', from: day(0) }) }, other))).toEqual([
      'REJECTED',
      'identityNumber NO_SUCH_CHILD',
      'unit UNKNOWN',
    ]);
    expect(codes(await send(childOf(3), other))).toEqual(['REJECTED', 'keepers.HEALTH_CARE UNKNOWN']);
    expect(await send(childOf(4), ['soc-farsta'])).toHaveProperty('message');
  });
});
