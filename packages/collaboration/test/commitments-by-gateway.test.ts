import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { send } from '../../../dev/src/testing/send.js';
import { testToken } from '../../../dev/src/testing/stack.js';
import { startBothOwners } from '../../disclosure/test/both-owners/both-owners.js';

type Owners = Awaited<ReturnType<typeof startBothOwners>>;

interface Told {
  readonly id: string;
  readonly municipalCommitments: readonly { readonly rule: string; readonly checkedBy: string }[];
  readonly careCommitments: readonly { readonly rule: string; readonly checkedBy: string }[] | null;
}

describe('all groups’ commitments, from both owners through the gateway', () => {
  let owners: Owners;
  beforeAll(async () => {
    owners = await startBothOwners();
  });
  afterAll(() => owners.stop());

  const board = async (fields = 'rule standing reason day checkedBy facts { id holds }') => {
    const authorization = `Bearer ${await testToken('sekretariat.bussam')}`;
    const query = `{ busGroups(on: "2020-10-02") { id municipalCommitments { ${fields} } careCommitments { ${fields} } } }`;
    const { data, errors } = await send(owners.url, { authorization }, JSON.stringify({ query }));
    return { groups: data.busGroups as readonly Told[], errors };
  };

  it('are one operation for 34 groups, each rule told by the owner that checks it', async () => {
    const { groups, errors } = await board();
    expect(errors).toBeUndefined();
    expect(groups).toHaveLength(34);
    for (const { municipalCommitments, careCommitments } of groups) {
      expect(new Set(municipalCommitments.map(({ checkedBy }) => checkedBy))).toEqual(
        new Set(['MUNICIPALITY']),
      );
      expect(municipalCommitments).toHaveLength(18);
      expect(careCommitments?.map(({ rule, checkedBy }) => [rule, checkedBy])).toEqual([
        ['MANDATORY_PARTIES', 'REGION'],
        ['REGIONAL_SEATS_HELD', 'REGION'],
        ['REGIONAL_SEATS_MANDATED', 'REGION'],
      ]);
    }
  });

  it('are the municipality’s alone while the region is away, and say at which place something is missing', async () => {
    await owners.kill('region');
    const { groups, errors } = await board('rule standing');
    for (const { municipalCommitments, careCommitments } of groups) {
      expect(municipalCommitments).toHaveLength(18);
      expect(careCommitments).toBeNull();
    }
    expect(errors?.some(({ path }) => path?.at(-1) === 'careCommitments')).toBe(true);
    await owners.start('region');
  });
});
