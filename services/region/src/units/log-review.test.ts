import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { type Region, startRegion } from '../../test/region.js';

describe('the recurring check of the region’s log', () => {
  let region: Region;
  let asManager: (query: string, variables?: Record<string, unknown>) => ReturnType<Region['send']>;
  beforeAll(async () => {
    region = await startRegion();
    const token = await testToken('bup.farsta', { sub: 'chef.bup', roles: ['MANAGER'] });
    asManager = (query, variables = {}) =>
      region.send({ authorization: `Bearer ${token}` }, { query, variables });
    await region.ask('bup.farsta', '{ careChild(id: "00000000-0000-4000-8000-000000000000") { id } }');
  });
  afterAll(() => region.stop());

  it('is drawn, read and signed by the manager of a care unit', async () => {
    const { data } = await asManager(
      `mutation { drawCareLogSample(input: { unit: "bup-farsta" }) { ... on LogReviewChanged { review {
         id owner unit { ... on CareUnit { name } } lines { id actor decision } } } } }`,
    );
    const { review } = data.drawCareLogSample;
    expect(review).toMatchObject({
      owner: 'REGION',
      lines: [{ actor: 'Demo BUP Farsta', decision: 'REFUSED' }],
    });
    const signed = await asManager(
      `mutation ($input: SignLogReviewInput!) { signCareLogReview(input: $input) {
         ... on LogReviewChanged { review { signedAt lines { verdict } } } } }`,
      { input: { reviewId: review.id, verdicts: [{ lineId: review.lines[0].id, verdict: 'IN_ORDER' }] } },
    );
    expect(signed.data.signCareLogReview.review).toMatchObject({ lines: [{ verdict: 'IN_ORDER' }] });
    const { data: list } = await asManager(
      '{ careLogReviews(unit: "bup-farsta") { edges { node { id signedBy } } } }',
    );
    expect(list.careLogReviews.edges).toMatchObject([{ node: { id: review.id } }]);
  });

  it('costs the same whatever number of reviews is listed', async () => {
    const list = '{ careLogReviews(unit: "bup-farsta") { edges { node { lines { id unit { id } } } } } }';
    await asManager(list);
    const costOfOne = await region.costOf(() => asManager(list));
    await region.ask('bup.farsta', '{ careChild(id: "00000000-0000-4000-8000-000000000000") { id } }');
    await asManager('mutation { drawCareLogSample(input: { unit: "bup-farsta" }) { __typename } }');
    expect(await region.costOf(() => asManager(list))).toBe(costOfOne);
  });

  it('is refused for a municipal unit, whose log the municipality keeps', async () => {
    const token = await testToken('chef.farsta');
    const { data } = await region.send(
      { authorization: `Bearer ${token}` },
      { query: '{ careLogReviews(unit: "soc-farsta") { edges { cursor } } }' },
    );
    expect(data.careLogReviews).toBeNull();
  });
});
