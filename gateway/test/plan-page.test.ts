import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Resolvers } from './subgraph-server.js';
import { pathsOf, post, startGateway, type TestGateway } from './toy-gateway.js';

/** The services' own schemas, with a little data: what the plan page asks, and what happens when one owner is away. */
const schemaOf = (service: string) =>
  readFile(new URL(`../../services/${service}/schema.graphql`, import.meta.url), 'utf8');

const ofUnit = (unit: { __typename: string }) => unit.__typename;
const municipal = { __typename: 'MunicipalUnit', id: 'soc', name: 'Social services' };
const care = { __typename: 'CareUnit', id: 'bup', name: 'Child psychiatry' };
const gapFacts = {
  goals: [{ goalId: 'g1', acceptedCount: 1 }],
  ...{ declinedReferrals: [], declinedInterventions: [], takenOn: [], left: [], consentEnd: null },
};
const goals = ['g1', 'g2'].map((id) => ({ id, planId: 'plan', wording: `Wording ${id}` }));
const plan = {
  id: 'plan',
  goals,
  child: { id: 'child', displayName: 'Demo-Ebba T.' },
  parties: [
    { id: 'a', unit: municipal },
    { id: 'b', unit: { __typename: 'CareUnit', id: 'bup' } },
  ],
};
const intervention = (unit: object) => ({ id: 'i1', title: 'Support', unit });

const kommun = {
  Query: { plan: (_: unknown, { id }: { id: string }) => (id === 'plan' ? plan : null) },
  Unit: { __resolveType: ofUnit },
  Intervention: { __resolveType: () => 'MunicipalIntervention' },
  MunicipalUnit: { __resolveReference: () => municipal },
  Plan: {
    __resolveReference: (sent: object) => ({ ...plan, ...sent }),
    gaps: ({ careGapFacts }: { careGapFacts?: unknown }) => ({ items: [], complete: Boolean(careGapFacts) }),
  },
  Goal: {
    __resolveReference: (sent: { id: string }) => ({ ...goals.find(({ id }) => id === sent.id), ...sent }),
    municipalInterventions: () => [intervention(municipal)],
    coverage: ({ careAcceptedCount }: { careAcceptedCount?: number | null }) =>
      typeof careAcceptedCount === 'number' ? 'COVERED' : 'UNKNOWN',
  },
};

const region = {
  Query: { careUnits: () => [care] },
  Unit: { __resolveType: ofUnit },
  Intervention: { __resolveType: () => 'CareIntervention' },
  CareUnit: { __resolveReference: () => care },
  Child: { careContacts: () => [{ id: 'c', unit: care }] },
  Plan: { careGapFacts: () => gapFacts, careInterventions: () => [intervention(care)] },
  Goal: {
    careAcceptedCount: () => 1,
    careInterventions: () => [intervention({ __typename: 'MunicipalUnit', id: 'soc' })],
  },
};

const page = `
  query PlanPage($id: ID!) {
    plan(id: $id) {
      id
      gaps { complete items { kind } }
      child { displayName careContacts { unit { name } } }
      goals { wording coverage municipalInterventions { ...Lane } careInterventions { ...Lane } }
      parties { unit { ...Who } }
      careInterventions { ...Lane }
    }
  }
  fragment Lane on Intervention { title unit { ...Who } }
  fragment Who on Unit { id ... on MunicipalUnit { name } ... on CareUnit { name } }
`;

let gateway: TestGateway<'kommun' | 'region'>;
beforeAll(async () => {
  gateway = await startGateway(
    {
      kommun: { typeDefs: await schemaOf('kommun'), resolvers: kommun as unknown as Resolvers },
      region: { typeDefs: await schemaOf('region'), resolvers: region as unknown as Resolvers },
    },
    { subgraphTimeout: 2_000 },
  );
});
beforeEach(() => gateway.reset());
afterAll(() => gateway.close());

describe('the plan page', () => {
  it('shows both owners’ parts, in three requests', async () => {
    const { data, errors } = await gateway.ask(page, { id: 'plan' });
    expect(errors).toBeUndefined();
    expect(data.plan).toMatchObject({
      gaps: { complete: true },
      child: { displayName: 'Demo-Ebba T.', careContacts: [{ unit: { name: 'Child psychiatry' } }] },
      parties: [{ unit: { name: 'Social services' } }, { unit: { id: 'bup', name: 'Child psychiatry' } }],
      careInterventions: [{ title: 'Support', unit: { name: 'Child psychiatry' } }],
    });
    expect(data.plan.goals[0]).toEqual({
      wording: 'Wording g1',
      coverage: 'COVERED',
      municipalInterventions: [{ title: 'Support', unit: { id: 'soc', name: 'Social services' } }],
      careInterventions: [{ title: 'Support', unit: { id: 'soc', name: 'Social services' } }],
    });
    expect(gateway.subgraphs.kommun.received.length + gateway.subgraphs.region.received.length).toBe(3);
  });

  it.each<[string, string]>([
    ['refuses connections', 'SUBGRAPH_UNREACHABLE'],
    ['does not answer', 'SUBGRAPH_TIMEOUT'],
  ])(
    'with a region that %s shows the municipal part within 2.5 s, and says what is missing',
    async (how, code) => {
      if (code === 'SUBGRAPH_TIMEOUT') gateway.subgraphs.region.mishap = () => undefined;
      else await gateway.subgraphs.region.stop();
      const started = performance.now();
      const answer = await gateway.ask(page, { id: 'plan' });
      expect(performance.now() - started, how).toBeLessThan(2_500);
      expect(answer.data.plan).toMatchObject({
        gaps: { complete: false },
        child: { displayName: 'Demo-Ebba T.', careContacts: null },
        careInterventions: null,
      });
      expect(answer.data.plan.goals).toHaveLength(2);
      expect(answer.data.plan.goals[1]).toMatchObject({
        coverage: 'UNKNOWN',
        municipalInterventions: [{ unit: { name: 'Social services' } }],
        careInterventions: null,
      });
      // Who takes part is the municipality’s to tell; only what the unit is called is not.
      expect(answer.data.plan.parties[1]).toEqual({ unit: { id: 'bup', name: null } });
      expect(pathsOf(answer)).toEqual([
        'plan.careInterventions',
        'plan.child.careContacts',
        'plan.goals.0.careInterventions',
        'plan.goals.1.careInterventions',
        'plan.parties.1.unit.name',
      ]);
      for (const { extensions } of answer.errors ?? [])
        expect(extensions).toEqual({ code, service: 'region' });
      if (code === 'SUBGRAPH_UNREACHABLE') await gateway.subgraphs.region.restart();
      gateway.reset();
      expect((await gateway.ask(page, { id: 'plan' })).errors).toBeUndefined();
    },
  );

  it('of a plan that may not be seen is null, like that of one that does not exist, and asks the region nothing', async () => {
    const { data, errors } = await gateway.ask(page, { id: 'other' });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ plan: null });
    expect(gateway.subgraphs.region.received).toHaveLength(0);
  });

  it('survives a variable nested beyond reason', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const query = 'query ($on: Date) { busGroups(on: $on) { id } }';
    const answer = await post(gateway.url, `{"query":${JSON.stringify(query)},"variables":{"on":${deep}}}`);
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });
});
