import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { startKommun } from '../../test/kommun.js';
import { day, type TestPlan } from '../../test/world.js';

const wholePlan = `query ($id: ID!) { plan(id: $id) {
  id status reasons question childsWords { text saidOn } startedOn initiatedBy viewerGround version
  coordinatingUnit { id ... on MunicipalUnit { name municipality { name } } }
  child { id displayName age gender protectedIdentity registered { label municipality { code } part { id } }
          school { unit { name independent } grade inOtherDistrict }
          guardians { name relation consented } municipalDisclosures { part receiver { id } ground active toViewer }
          municipalAccessLog(first: 5) { edges { node { at actor parts decision unit { id } } } pageInfo { hasNextPage } } }
  goals { id position wording coverage municipalInterventions { id title status unit { id } } }
  parties { id kind answer attended invited unit { id } guardian { name } }
  meetings { id status attendance { presence party { id } } }
  followUps { id overdue } nextFollowUp { id dueOn }
  gaps { complete items { kind since goal { wording } party { kind } followUp { id } closableBy } }
} }`;

describe('a plan', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());

  /** A plan that socialtjanst.farsta works with, with all that a plan page shows. */
  async function aFullPlan(): Promise<TestPlan & { goals: string[]; parties: string[] }> {
    const { world } = kommun;
    const childId = await world.child('Demo-Ebba', 'Testlund', { school_unit_id: 'skola-skarpnack-fri' });
    const plan = await world.plan(childId, { childs_words: 'Jag vill orka.', childs_words_on: day(-19) });
    const guardian = await world.guardian(childId);
    const goals = [
      await world.goal(plan, { position: 1 }),
      await world.goal(plan, { position: 2, wording: 'Sova på nätterna', life_area: 'HEALTH' }),
    ];
    await world.intervention(plan, goals[0] as string);
    const parties = [
      await world.party(plan, { kind: 'SOCIAL_SERVICES', unit_id: 'soc-farsta', coordinates: true }),
      await world.party(plan),
      await world.party(plan, { kind: 'FAMILY', unit_id: null, guardian_id: guardian }),
    ];
    await world.meeting(plan, { [parties[0] as string]: 'PRESENT', [parties[1] as string]: 'ABSENT' });
    await world.meeting(plan, { [parties[1] as string]: 'DEPUTY' });
    await world.meeting(plan, { [parties[1] as string]: 'INVITED' }, { status: 'PLANNED' });
    await world.followUp(plan, day(-90), { done_on: day(-88) });
    await world.followUp(plan, day(9));
    await world.consent(childId, [guardian], [RecordPart.PLAN], ['bup-farsta']);
    await world.disclose(childId, RecordPart.PLAN, 'bup-farsta');
    await world.assign('socialtjanst.farsta', childId, 'soc-farsta');
    return { ...plan, goals, parties };
  }

  it('shows all that a plan page needs in one question', async () => {
    const plan = await aFullPlan();
    const { data, errors } = await kommun.ask('socialtjanst.farsta', wholePlan, { id: plan.id });
    expect(errors).toBeUndefined();
    expect(data.plan).toMatchObject({
      status: 'ACTIVE',
      childsWords: { text: 'Jag vill orka.', saidOn: day(-19) },
      viewerGround: 'ASSIGNMENT',
      coordinatingUnit: { id: 'soc-farsta', municipality: { name: 'Stockholm' } },
      child: {
        displayName: 'Demo-Ebba T.',
        registered: { label: 'Farsta', municipality: { code: '0180' } },
        // The school keeps its own part, and has released nothing.
        school: null,
        guardians: [{ name: 'Demo-Karin Testlund', relation: 'MOTHER', consented: true }],
        municipalDisclosures: [
          { part: 'PLAN', receiver: { id: 'bup-farsta' }, active: true, toViewer: false },
        ],
      },
      nextFollowUp: { dueOn: day(9) },
    });
    expect(data.plan.goals.map((goal: { position: number }) => goal.position)).toEqual([1, 2]);
    expect(data.plan.goals[0].municipalInterventions).toMatchObject([
      { title: 'Skolsocialt team', unit: { id: 'soc-farsta' } },
    ]);
    const bup = data.plan.parties.find((party: { kind: string }) => party.kind === 'CHILD_PSYCHIATRY');
    expect(bup).toMatchObject({ attended: 1, invited: 2, unit: { id: 'bup-farsta' }, guardian: null });
    expect(data.plan.meetings).toHaveLength(3);
  });

  it('says that gaps may be missing while the region’s part is not known', async () => {
    const plan = await aFullPlan();
    const { data } = await kommun.ask('socialtjanst.farsta', wholePlan, { id: plan.id });
    expect(data.plan.gaps).toEqual({ complete: false, items: [] });
    expect(data.plan.goals.map((goal: { coverage: string }) => goal.coverage)).toEqual([
      'COVERED',
      'UNKNOWN',
    ]);
  });

  it.each([
    ['ACTIVE', [true, true, false, false]],
    ['DRAFT', [false, false, false, false]],
    ['CLOSED', [false, false, false, false]],
  ])('says, in a plan that is %s, which goals somebody is to take on', async (status, wanted) => {
    const child = await kommun.world.child();
    await kommun.world.assign('socialtjanst.farsta', child, 'soc-farsta');
    const plan = await kommun.world.plan(child, { status });
    for (const [place, goal] of ['OPEN', 'PARTLY_REACHED', 'REACHED', 'ABANDONED'].entries()) {
      await kommun.world.goal(plan, { position: place + 1, status: goal });
    }
    const { data } = await kommun.ask(
      'socialtjanst.farsta',
      'query ($id: ID!) { plan(id: $id) { goals { wantsIntervention } } }',
      { id: plan.id },
    );
    expect(data.plan.goals.map((goal: { wantsIntervention: boolean }) => goal.wantsIntervention)).toEqual(
      wanted,
    );
  });

  it('finds what falls between the chairs with the region’s facts, as the gateway brings them', async () => {
    const plan = await aFullPlan();
    const [covered, uncovered] = plan.goals;
    const gaps = async (goals: unknown) =>
      (
        await kommun.ask(
          'socialtjanst.farsta',
          'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Plan { gaps { complete items { kind since purpose goal { id } closableBy } } } } }',
          {
            r: [
              {
                __typename: 'Plan',
                id: plan.id,
                careGapFacts: {
                  goals,
                  declinedReferrals: [
                    {
                      referralId: plan.id,
                      purpose: 'Habilitering',
                      toKinds: ['HABILITATION'],
                      since: day(-18),
                      goalId: covered,
                    },
                  ],
                  ...{ declinedInterventions: [], takenOn: [], left: [], consentEnd: null },
                },
              },
            ],
          },
        )
      ).data._entities[0].gaps;
    expect(await gaps([])).toEqual({
      complete: true,
      items: [
        {
          kind: 'UNCOVERED_GOAL',
          since: day(-40),
          purpose: null,
          goal: { id: uncovered },
          closableBy: ['CHILD_PSYCHIATRY', 'PAEDIATRICS', 'PRIMARY_CARE'],
        },
        {
          kind: 'REFERRAL_DECLINED_BY_ALL',
          since: day(-18),
          purpose: 'Habilitering',
          goal: { id: covered },
          closableBy: ['COORDINATION'],
        },
      ],
    });
    expect((await gaps([{ goalId: uncovered, acceptedCount: 1 }])).items).toHaveLength(1);
    // Facts of the wrong shape count as unknown, never as none.
    expect(await gaps([{ goalId: 'x', acceptedCount: -1 }])).toEqual({ complete: false, items: [] });
  });

  it('hides where a child with protected identity is from all but own assigned staff', async () => {
    const { world } = kommun;
    const childId = await world.child('Demo-Skyddad', 'Testlund', { protected_identity: true });
    const plan = await world.plan(childId);
    await world.assign('socialtjanst.farsta', childId, 'soc-farsta');
    for (const part of [RecordPart.PLAN, RecordPart.IDENTITY])
      await world.disclose(childId, part, 'bup-farsta');
    const query =
      'query ($id: ID!) { plan(id: $id) { child { displayName protectedIdentity registered { label } staying { label } } } }';
    const own = await kommun.ask('socialtjanst.farsta', query, { id: plan.id });
    expect(own.data.plan.child.registered.label).toBe('Farsta');
    const other = await kommun.ask('bup.farsta', query, { id: plan.id });
    expect(other.data.plan.child).toEqual({
      displayName: 'Demo-Skyddad T.',
      protectedIdentity: true,
      registered: null,
      staying: null,
    });
  });

  it('of a child with protected identity names to others no unit but their own, and no place', async () => {
    const { world } = kommun;
    const plan = await aFullPlan();
    await world.sql('update child set protected_identity = true where id = $1', [plan.childId]);
    await world.disclose(plan.childId, RecordPart.IDENTITY, 'bup-farsta');
    await kommun.ask('socialtjanst.farsta', 'query ($id: ID!) { plan(id: $id) { id } }', { id: plan.id });
    const around = `query ($id: ID!, $child: ID!) {
      plan(id: $id) {
        coordinatingUnit { id }
        municipalInterventions { unit { id } }
        goals { municipalInterventions { unit { id } } }
        parties { kind unit { id } }
        meetings { place attendance { party { unit { id } } } }
        gaps { items { party { unit { id } } } }
      }
      child(id: $child) {
        municipalDisclosures { decidedBy }
        municipalHiddenFromGuardians { decidedBy }
        municipalAccessLog(first: 50) { edges { node { unit { id } } } }
        ofASchool: municipalAccessLog(filter: { unit: "soc-farsta" }) { edges { cursor } }
      }
    }`;
    const told = async (login: string) => {
      const { data } = await kommun.ask(login, around, { id: plan.id, child: plan.childId });
      return (
        JSON.stringify(data).match(/(?:soc|sip|elevhalsa|bup|skola)-[a-z-]+|Ung på väg|Enhetschef/g) ?? []
      );
    };
    expect(new Set(await told('bup.farsta'))).toEqual(new Set(['bup-farsta']));
    expect(await told('socialtjanst.farsta')).toEqual(expect.arrayContaining(['soc-farsta', 'bup-farsta']));
  });

  it('does not find a child with protected identity by a unit that the viewer must not know of', async () => {
    const { world } = kommun;
    const plan = await aFullPlan();
    await world.sql('update child set protected_identity = true where id = $1', [plan.childId]);
    const found = async (login: string, unit: string) => {
      const query =
        'query ($unit: ID!) { plans(first: 100, filter: { unit: $unit }) { edges { node { id } } } }';
      const { data } = await kommun.ask(login, query, { unit });
      return data.plans.edges.some(({ node }: { node: { id: string } }) => node.id === plan.id);
    };
    expect(await found('socialtjanst.farsta', 'soc-farsta')).toBe(true);
    expect(await found('bup.farsta', 'bup-farsta')).toBe(true);
    expect(await found('bup.farsta', 'soc-farsta')).toBe(false);
  });

  it('tells who has looked; by name only to the keeper’s own staff', async () => {
    const { world } = kommun;
    const plan = await aFullPlan();
    await world.disclose(plan.childId, RecordPart.IDENTITY, 'bup-farsta');
    const query =
      'query ($id: ID!) { child(id: $id) { municipalAccessLog(first: 50) { edges { node { actor unit { id } decision } } } } }';
    await kommun.ask('socialtjanst.tyreso', 'query ($id: ID!) { plan(id: $id) { id } }', { id: plan.id });
    const byBup = (await kommun.ask('bup.farsta', query, { id: plan.childId })).data.child.municipalAccessLog
      .edges;
    expect(byBup.map((edge: { node: unknown }) => edge.node)).toContainEqual({
      actor: null,
      unit: { id: 'soc-tyreso' },
      decision: 'REFUSED',
    });
    const byOwn = (await kommun.ask('socialtjanst.farsta', query, { id: plan.childId })).data.child
      .municipalAccessLog.edges;
    expect(byOwn.map((edge: { node: { actor: string } }) => edge.node.actor)).toContain('Demo BUP Farsta');
    // Reading the log is itself in the log.
    expect((await world.log()).some((row) => row.action === 'READ_LOG' && row.subject === 'bup.farsta')).toBe(
      true,
    );
  });

  it('does not tell, of a child with protected identity, whether a unit that one names has looked', async () => {
    const { world } = kommun;
    const plan = await aFullPlan();
    await world.disclose(plan.childId, RecordPart.IDENTITY, 'bup-farsta');
    await world.sql('update child set protected_identity = true where id = $1', [plan.childId]);
    const query = `query ($id: ID!, $unit: ID!) { child(id: $id) {
      municipalAccessLog(filter: { unit: $unit }) { edges { cursor } pageInfo { hasNextPage endCursor } } } }`;
    const lines = async (login: string, unit: string) =>
      (await kommun.ask(login, query, { id: plan.childId, unit })).data.child.municipalAccessLog;
    await lines('socialtjanst.farsta', 'soc-farsta');
    expect((await lines('socialtjanst.farsta', 'soc-farsta')).edges).not.toEqual([]);
    const nothing = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
    for (const unit of ['soc-farsta', 'soc-nowhere']) {
      expect(await lines('bup.farsta', unit)).toEqual(nothing);
    }
    expect((await lines('bup.farsta', 'bup-farsta')).edges).not.toEqual([]);
  });

  it('tells also of those who have no unit', async () => {
    const { world } = kommun;
    const plan = await aFullPlan();
    const token = await testToken('socialtjanst.tyreso', { units: [] });
    const variables = { id: plan.id };
    await kommun.send(
      { authorization: `Bearer ${token}` },
      { query: 'query ($id: ID!) { plan(id: $id) { id } }', variables },
    );
    await world.sql('update child set protected_identity = true where id = $1', [plan.childId]);
    const query =
      'query ($id: ID!) { child(id: $id) { municipalAccessLog { edges { node { decision unit { id } } } } } }';
    for (const login of ['socialtjanst.farsta', 'bup.farsta']) {
      const { data, errors } = await kommun.ask(login, query, { id: plan.childId });
      expect(errors).toBeUndefined();
      expect(data.child.municipalAccessLog.edges).toContainEqual({
        node: { decision: 'REFUSED', unit: null },
      });
    }
  });

  it('tells who else it has been shown to, and why, to the keeper’s own staff alone', async () => {
    const plan = await aFullPlan();
    await kommun.world.disclose(plan.childId, RecordPart.PLAN, 'hab-farsta', { motivation: 'Prov' });
    const query =
      'query ($id: ID!) { child(id: $id) { municipalDisclosures { receiver { id } toViewer motivation } } }';
    const released = async (login: string) =>
      (await kommun.ask(login, query, { id: plan.childId })).data.child.municipalDisclosures;
    expect(await released('bup.farsta')).toEqual([
      { receiver: { id: 'bup-farsta' }, toViewer: true, motivation: null },
    ]);
    expect(await released('socialtjanst.farsta')).toEqual([
      { receiver: { id: 'bup-farsta' }, toViewer: false, motivation: null },
      { receiver: { id: 'hab-farsta' }, toViewer: false, motivation: 'Prov' },
    ]);
  });

  it('is read with the same number of statements whatever it holds', async () => {
    const { world, statements } = kommun;
    const small = await world.plan(await world.child());
    await world.assign('socialtjanst.farsta', small.childId, 'soc-farsta');
    const large = await aFullPlan();
    for (let more = 0; more < 20; more += 1) {
      const goal = await world.goal(large, { position: 3 + more });
      await world.intervention(large, goal);
      await world.meeting(large, { [await world.party(large)]: 'PRESENT' });
      await world.followUp(large, day(-more));
    }
    const cost = async (id: string) => {
      statements.take();
      expect((await kommun.ask('socialtjanst.farsta', wholePlan, { id })).errors).toBeUndefined();
      return statements.take();
    };
    await cost(small.id);
    const [few, many] = [await cost(large.id), await cost(large.id)];
    expect(few).toBe(many);
    expect(many).toBeLessThanOrEqual(24);
    // A plan with nothing in it may need fewer, never more.
    expect(await cost(small.id)).toBeLessThanOrEqual(many);
  });

  it('and a hundred as entities cost the statements of two', async () => {
    const { world, statements } = kommun;
    const plans: TestPlan[] = [];
    for (let made = 0; made < 100; made += 1) {
      const plan = await world.plan(await world.child());
      await world.goal(plan);
      await world.assign('socialtjanst.farsta', plan.childId, 'soc-farsta');
      plans.push(plan);
    }
    const cost = async (some: readonly TestPlan[]) => {
      statements.take();
      const { data } = await kommun.ask(
        'socialtjanst.farsta',
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Plan { id question goals { wording coverage } parties { kind }
           child { displayName guardians { name } municipalDisclosures { part } } gaps { items { kind } } } } }`,
        { r: some.map(({ id }) => ({ __typename: 'Plan', id })) },
      );
      expect(data._entities.every((plan: { question: string }) => plan.question)).toBe(true);
      return statements.take();
    };
    expect(await cost(plans)).toBe(await cost(plans.slice(0, 2)));
  });
});
