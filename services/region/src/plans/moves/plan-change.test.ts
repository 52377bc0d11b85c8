import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aChild, type TestChild } from '../../../test/children.js';
import { bup, habilitation, prima } from '../../../test/clinics.js';
import { careChanges } from '../../../test/plan-changes.js';
import { day } from '../../../test/records.js';
import { type Region, startRegion } from '../../../test/region.js';

const { HEALTH_CARE, PLAN } = RecordPart;
const made = (version: number) => ({ __typename: 'CarePlanChanged', version });
const refused = { __typename: 'ChangeRefused' };
const problem = (field: string, code: string) => ({ problems: [{ field, code }] });

describe('the region’s part of a plan, as care staff changes it', () => {
  let region: Region;
  let ebba: TestChild;
  let planId: string;
  const [school, given, abandoned] = ['school', 'sleep', 'abandoned'].map(() => randomUUID()) as [
    string,
    string,
    string,
  ];
  let change: ReturnType<typeof careChanges>;

  beforeAll(async () => {
    region = await startRegion();
  });
  afterAll(() => region.stop());
  beforeEach(async () => {
    ebba = await aChild().with(bup).in(region.records);
    planId = randomUUID();
    change = careChanges(region, planId);
    region.otherOwner.become('answers');
    region.otherOwner.takeAsked();
    shownAs('ACTIVE');
    // The region keeps the child's health care, and has no part of any plan.
    await region.records.sql(`delete from record_owner where child_id = $1 and part = 'PLAN'`, [ebba.id]);
  });

  const shownAs = (status: string, childId = ebba.id, id = planId) =>
    region.otherOwner.shows({
      ...{ id, status, child: { id: childId } },
      goals: [
        { id: school, status: 'OPEN' },
        { id: given, status: 'REACHED' },
        { id: abandoned, status: 'ABANDONED' },
      ],
    });
  const rows = (table: string) => region.records.sql(`select * from ${table} where child_id = $1`, [ebba.id]);
  const history = async () =>
    (
      await region.records.sql('select version, move from plan_change where plan_id = $1 order by version', [
        planId,
      ])
    ).map(({ version, move }) => `${version} ${move}`);
  const kbt = { title: 'KBT mot skolångest', unitId: bup.unit };
  const offer = (input: object = {}, login = bup.staff) =>
    change(login, 'offerCareIntervention', { ...kbt, ...input });
  const answer = (input: object = {}, login = bup.staff) =>
    change(login, 'answerCarePlan', { unitId: bup.unit, answer: 'ACCEPTED', ...input });

  describe('begins with the first answer or intervention', () => {
    it('of those who work with the child under the provider that then keeps it', async () => {
      expect(await answer({ comment: 'Vi kommer' })).toEqual(made(2));
      expect(await rows('care_plan_part')).toMatchObject([
        { plan_id: planId, unit_id: bup.unit, answer: 'ACCEPTED', comment: 'Vi kommer', version: 2 },
      ]);
      expect(await rows('record_owner')).toEqual(
        expect.arrayContaining([
          { child_id: ebba.id, part: PLAN, unit_id: bup.unit, authority: bup.provider },
        ]),
      );
      expect(await history()).toEqual(['1 BASELINE', '2 ANSWER_PLAN']);
      const log = await region.records.sql('select action, decision from access_log where child_id = $1', [
        ebba.id,
      ]);
      expect(log).toContainEqual({ action: 'ANSWER_PLAN', decision: 'ALLOWED' });
    });

    it('an offered intervention, whose goal is one of the plan’s; at once accepted by the unit itself', async () => {
      expect(await offer({ goalId: school, from: day(1), until: day(60), accept: true })).toEqual(made(2));
      expect(await rows('care_intervention')).toMatchObject([
        {
          ...{ plan_id: planId, goal_id: school, unit_id: bup.unit, party_kind: bup.kind, title: kbt.title },
          ...{ status: 'ACCEPTED', offered_on: expect.anything(), answered_on: expect.anything() },
        },
      ]);
      expect(await rows('care_plan_part')).toMatchObject([{ answer: 'WAITING' }]);
    });

    it('and leaves nothing when what is sent cannot be taken', async () => {
      expect(await offer({ title: '' })).toMatchObject(problem('title', 'REQUIRED'));
      expect(await answer({ answer: 'DECLINED' })).toMatchObject(problem('comment', 'REQUIRED'));
      for (const table of ['care_plan_part', 'care_intervention', 'plan_change'])
        expect(await rows(table)).toEqual([]);
      expect(await rows('record_owner')).toMatchObject([{ part: HEALTH_CARE }]);
      const actions = await region.records.sql('select action from access_log where child_id = $1', [
        ebba.id,
      ]);
      expect(actions.map(({ action }) => action)).not.toContain('OFFER_INTERVENTION');
    });

    it('once, when two begin at once', async () => {
      const both = await Promise.allSettled([answer(), offer()]);
      expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
      expect(await rows('care_plan_part')).toHaveLength(1);
      await answer();
      await offer();
      expect(await rows('care_intervention')).not.toEqual([]);
    });

    it('never where another provider keeps the region’s part of the child’s plans', async () => {
      await region.records.insert('record_owner', {
        ...{ child_id: ebba.id, part: PLAN, unit_id: prima.unit, authority: prima.provider },
      });
      expect(await answer()).toEqual(refused);
      expect(await offer()).toEqual(refused);
      expect(await rows('care_plan_part')).toEqual([]);
    });
  });

  describe('refers to nothing but what the municipality shows the same person', () => {
    it('and asks with that person’s own token', async () => {
      await offer();
      const [asked] = region.otherOwner.takeAsked();
      expect(asked?.ids).toEqual([planId]);
      const claims = JSON.parse(
        Buffer.from(asked?.authorization?.split('.')[1] ?? '', 'base64url').toString('utf8'),
      );
      expect(claims.sub).toBe(bup.staff);
    });

    it('a plan that is not shown is refused like one that does not exist', async () => {
      const unknown = careChanges(region, randomUUID());
      expect(await unknown(bup.staff, 'offerCareIntervention', kbt)).toEqual(refused);
      shownAs('ACTIVE', randomUUID());
      expect(await offer()).toEqual(refused);
      expect(await rows('care_plan_part')).toEqual([]);
    });

    it('also when the region has its part already', async () => {
      await answer();
      shownAs('ACTIVE', randomUUID());
      expect(await offer()).toEqual(refused);
      expect(await answer({ answer: 'DECLINED', comment: 'Nej' })).toEqual(refused);
      expect(await history()).toEqual(['1 BASELINE', '2 ANSWER_PLAN']);
    });

    it('a goal that is another plan’s or abandoned is not taken, nor a plan that has ended', async () => {
      expect(await offer({ goalId: randomUUID() })).toMatchObject(problem('goalId', 'UNKNOWN'));
      expect(await offer({ goalId: abandoned })).toMatchObject(problem('goalId', 'NOT_IN_THIS_STATE'));
      expect(await offer({ goalId: given })).toEqual(made(2));
      shownAs('CLOSED');
      expect(await offer()).toMatchObject(problem('planId', 'NOT_IN_THIS_STATE'));
      expect(await rows('care_intervention')).toHaveLength(1);
    });

    it.each(['is away', 'is silent'] as const)(
      'nothing is written while it %s, and one is told so',
      async (how) => {
        region.otherOwner.become(how);
        expect(await offer()).toMatchObject(problem('planId', 'NOT_VERIFIED'));
        region.otherOwner.become('answers');
        await answer();
        region.otherOwner.become(how);
        expect(await offer({ goalId: school })).toMatchObject(problem('planId', 'NOT_VERIFIED'));
        expect(await rows('care_intervention')).toEqual([]);
      },
    );

    it('a change that was made is told as made though the municipality cannot be asked when it is sent again', async () => {
      const sent = { goalId: school, idempotencyKey: randomUUID() };
      expect(await offer(sent)).toEqual(made(2));
      region.otherOwner.become('is away');
      expect(await offer(sent)).toEqual(made(2));
      expect(await rows('care_intervention')).toHaveLength(1);
      expect(await offer({ ...sent, title: 'Annat' })).toMatchObject(
        problem('idempotencyKey', 'USED_FOR_OTHER'),
      );
    });
  });

  describe('is changed by nobody else', () => {
    it.each(['socialtjanst.farsta', 'bup.bromma', 'elevhalsa.farsta', 'sekretariat.bussam'])(
      'is refused to %s, alike for a plan there is and one there is not',
      async (login) => {
        await offer();
        const [row] = await rows('care_intervention');
        for (const to of [change, careChanges(region, randomUUID())]) {
          expect(await to(login, 'offerCareIntervention', kbt)).toEqual(refused);
          expect(await to(login, 'answerCarePlan', { unitId: bup.unit, answer: 'ACCEPTED' })).toEqual(
            refused,
          );
          const named = { interventionId: row?.id };
          expect(await to(login, 'answerCareIntervention', { ...named, answer: 'ACCEPTED' })).toEqual(
            refused,
          );
          expect(await to(login, 'reportCareIntervention', { ...named, step: 'START' })).toEqual(refused);
        }
        expect(await history()).toHaveLength(2);
      },
    );

    it('costs those who are refused the same number of statements, whether there is such a plan or not', async () => {
      await offer();
      const strange = careChanges(region, randomUUID());
      const ask = (to: typeof change) => () => to('bup.bromma', 'offerCareIntervention', kbt);
      await ask(strange)();
      expect(await region.costOf(ask(change))).toBe(await region.costOf(ask(strange)));
    });

    it('another unit of the same provider may be asked by the keeper, and answers for itself', async () => {
      await offer();
      const toHabilitation = { title: 'Stöd', unitId: habilitation.unit };
      expect(await offer({ ...toHabilitation, accept: true })).toMatchObject(problem('accept', 'NOT_READY'));
      expect(await offer(toHabilitation)).toEqual(made(3));
      const row = (await rows('care_intervention')).find(({ unit_id }) => unit_id === habilitation.unit);
      const yes = { interventionId: row?.id, answer: 'ACCEPTED' };
      expect(await change(bup.staff, 'answerCareIntervention', yes)).toEqual(refused);
      await region.records.insert('assignment', {
        ...{ child_id: ebba.id, id: randomUUID(), subject: habilitation.staff, subject_name: 'h' },
        ...{ unit_id: habilitation.unit, authority: habilitation.provider, from_on: day(-1) },
      });
      expect(await change(habilitation.staff, 'answerCareIntervention', yes)).toEqual(made(4));
    });

    it('nobody answers the plan for another unit', async () => {
      await answer();
      expect(await answer({ unitId: habilitation.unit })).toMatchObject(problem('unitId', 'UNKNOWN'));
    });
  });

  describe('in a plan that has ended', () => {
    const yes = { answer: 'ACCEPTED' };
    const about = async (input: object) => ({
      interventionId: (await rows('care_intervention'))[0]?.id,
      ...input,
    });
    const report = async (input: object) =>
      change(bup.staff, 'reportCareIntervention', await about({ step: 'START', ...input }));

    it('is not answered and not reported, as with the municipality; and is again when it is opened again', async () => {
      await offer();
      shownAs('CLOSED');
      const ended = problem('planId', 'NOT_IN_THIS_STATE');
      expect(await change(bup.staff, 'answerCareIntervention', await about(yes))).toMatchObject(ended);
      shownAs('ACTIVE');
      expect(await change(bup.staff, 'answerCareIntervention', await about(yes))).toEqual(made(3));
      shownAs('CLOSED');
      expect(await report({})).toMatchObject(ended);
      expect(await rows('care_intervention')).toMatchObject([{ status: 'ACCEPTED' }]);
      expect(await history()).toHaveLength(3);
    });

    it.each(['is away', 'is silent'] as const)(
      'is reported while the municipality %s: the care goes on, and nobody knows that the plan has ended',
      async (how) => {
        await offer({ accept: true });
        region.otherOwner.become(how);
        expect(await report({})).toEqual(made(3));
      },
    );

    it('is ended by those who do it when the municipality no longer shows them the plan', async () => {
      await offer({ accept: true });
      shownAs('CLOSED', randomUUID());
      expect(await report({ step: 'END', outcome: 'Klart' })).toEqual(made(3));
    });
  });

  it('is told with what has been done and by what unit, to those who may read it', async () => {
    await answer();
    await offer({ goalId: school });
    const asked = `... on Plan { careHistory(first: 2) { edges { node { version move madeBy } } pageInfo { hasNextPage } }
      careInterventions { status possibleAnswers possibleSteps viewerCanAnswer viewerCanReport }
      viewerCanOfferCareIntervention viewerCanAnswerCarePlan }`;
    const plan = { __typename: 'Plan', id: planId, child: { id: ebba.id } };
    const { data } = await region.askEntities(bup.staff, asked, [plan]);
    expect(data._entities[0]).toMatchObject({
      careHistory: {
        edges: [
          { node: { version: 3, move: 'OFFER_INTERVENTION', madeBy: 'Handläggare, BUP Farsta' } },
          { node: { version: 2, move: 'ANSWER_PLAN' } },
        ],
        pageInfo: { hasNextPage: true },
      },
      careInterventions: [
        {
          ...{ status: 'OFFERED', possibleAnswers: ['ACCEPTED', 'DECLINED'], possibleSteps: [] },
          ...{ viewerCanAnswer: true, viewerCanReport: false },
        },
      ],
      ...{ viewerCanOfferCareIntervention: true, viewerCanAnswerCarePlan: true },
    });
    const others = await region.askEntities('socialtjanst.farsta', asked, [plan]);
    expect(others.data._entities[0]).toMatchObject({
      ...{ careHistory: null, careInterventions: null },
      ...{ viewerCanOfferCareIntervention: false, viewerCanAnswerCarePlan: false },
    });
  });

  it('says beforehand who may begin it', async () => {
    const asked = '... on Plan { viewerCanOfferCareIntervention viewerCanAnswerCarePlan }';
    const can = async (login: string, childId: string = ebba.id) => {
      const plan = { __typename: 'Plan', id: planId, child: { id: childId } };
      const { data } = await region.askEntities(login, asked, [plan]);
      const { viewerCanOfferCareIntervention: first, viewerCanAnswerCarePlan: second } = data._entities[0];
      expect(first).toBe(second);
      return first;
    };
    expect(await can(bup.staff)).toBe(true);
    expect(await can(bup.staff, randomUUID())).toBe(false);
    expect(await can('bup.bromma')).toBe(false);
    expect(await can('socialtjanst.farsta')).toBe(false);
    const ended = { __typename: 'Plan', id: planId, child: { id: ebba.id }, endedOn: day(-1) };
    const { data } = await region.askEntities(bup.staff, asked, [ended]);
    expect(data._entities[0]).toMatchObject({
      ...{ viewerCanOfferCareIntervention: false, viewerCanAnswerCarePlan: false },
    });
  });
});
