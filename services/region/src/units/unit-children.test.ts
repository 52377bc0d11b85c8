import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { aChild } from '../../test/children.js';
import { bup } from '../../test/clinics.js';
import { day } from '../../test/records.js';
import { type Region, startRegion } from '../../test/region.js';

const query = `query ($first: Int! = 100) { careUnitAssignments(unit: "bup-farsta", first: $first) {
  edges { node { childId owner isUnassigned viewerCanAssign assignments { id subject until active viewerCanEnd } } }
  staff { subject } } }`;

describe('the children a clinic works with, and who works with them', () => {
  let region: Region;
  beforeAll(async () => {
    region = await startRegion();
  });
  afterAll(() => region.stop());

  const asManager = async (text: string, variables: Record<string, unknown> = {}) => {
    const token = await testToken('bup.farsta', { sub: 'chef.bup', roles: ['MANAGER'] });
    return region.send({ authorization: `Bearer ${token}` }, { query: text, variables });
  };
  const children = async () =>
    (await asManager(query)).data.careUnitAssignments.edges.map(
      ({ node }: { node: Record<string, unknown> }) => node,
    );

  it('come to its manager, who gives and ends assignments without reading the record', async () => {
    const child = await aChild().with(bup).in(region.records);
    const [found] = await children();
    expect(found).toMatchObject({ childId: child.id, owner: 'REGION', isUnassigned: false });
    const end = await asManager(
      'mutation ($input: EndAssignmentInput!) { endCareAssignment(input: $input) { __typename } }',
      { input: { childId: child.id, assignmentId: found.assignments[0].id } },
    );
    expect(end.data.endCareAssignment).toEqual({ __typename: 'SharingChanged' });
    expect(await children()).toMatchObject([
      { childId: child.id, isUnassigned: true, viewerCanAssign: true },
    ]);
    // Who gets to work with a child has been here before, with a token of the own unit.
    await region.send(
      { authorization: `Bearer ${await testToken('bup.farsta')}` },
      { query: '{ __typename }' },
    );
    const assign = await asManager(
      'mutation ($input: AssignInput!) { assignCareStaff(input: $input) { __typename } }',
      {
        input: {
          ...{ idempotencyKey: 'prov-prov', childId: child.id, unitId: 'bup-farsta' },
          ...{ subject: 'bup.farsta', until: day(10) },
        },
      },
    );
    expect(assign.data.assignCareStaff).toEqual({ __typename: 'SharingChanged' });
    expect(await children()).toMatchObject([
      {
        isUnassigned: false,
        assignments: [{ subject: 'bup.farsta', until: day(10), active: true }, { active: false }],
      },
    ]);
    const { data } = await asManager('query ($id: ID!) { careChild(id: $id) { id } }', { id: child.id });
    expect(data.careChild).toBeNull();
  });

  it('cost the same however many they are', async () => {
    for (let made = 0; made < 4; made++) await aChild().with(bup).in(region.records);
    const costOfOne = await region.costOf(() => asManager(query, { first: 1 }));
    expect(await region.costOf(() => asManager(query))).toBe(costOfOne);
  });

  it('are not there for its staff', async () => {
    const { data } = await region.ask('bup.farsta', query);
    expect(data.careUnitAssignments).toBeNull();
  });
});
