import { randomUUID } from 'node:crypto';
import { AccessGround, RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKommun } from '../../test/kommun.js';
import { day, type TestPlan } from '../../test/world.js';

const planQuery = 'query ($id: ID!) { plan(id: $id) { id question child { id displayName } } }';
const childQuery = 'query ($id: ID!) { child(id: $id) { id displayName plans { id } } }';
const entitiesQuery =
  'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Plan { question } ... on Goal { wording } ... on Child { displayName } ... on MunicipalIntervention { title } } }';

describe('who may read a plan', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let plan: TestPlan;
  let goal: string;
  let intervention: string;

  beforeAll(async () => {
    kommun = await startKommun();
    const { world } = kommun;
    plan = await world.plan(await world.child());
    goal = await world.goal(plan);
    intervention = await world.intervention(plan, goal);
    await world.assign('socialtjanst.farsta', plan.childId, 'soc-farsta');
  });
  afterAll(() => kommun.stop());

  const reads = async (login: string, id = plan.id) =>
    (await kommun.ask(login, planQuery, { id })).data.plan !== null;

  describe('refuses', () => {
    const outsiders = [
      'socialtjanst.tyreso',
      'socialtjanst.hasselby',
      'elevhalsa.farsta',
      'chef.farsta',
      'samordnare.farsta',
      'bup.farsta',
      'bup.bromma',
      'habilitering.farsta',
      'sekretariat.bussam',
    ];

    it.each(outsiders)(
      '%s, with the same bytes as for a key that does not exist, by every way in',
      async (login) => {
        const unknown = randomUUID();
        for (const [query, known] of [
          [planQuery, plan.id],
          [childQuery, plan.childId],
        ] as const) {
          const refused = await kommun.ask(login, query, { id: known });
          const absent = await kommun.ask(login, query, { id: unknown });
          expect(refused.text).toBe(absent.text);
          expect(refused.status).toBe(absent.status);
          expect(Object.values(refused.data)).toEqual([null]);
        }
        for (const [type, key] of [
          ['Plan', plan.id],
          ['Child', plan.childId],
          ['Goal', goal],
          ['MunicipalIntervention', intervention],
        ]) {
          const refused = await kommun.ask(login, entitiesQuery, { r: [{ __typename: type, id: key }] });
          const absent = await kommun.ask(login, entitiesQuery, { r: [{ __typename: type, id: unknown }] });
          expect(refused.text).toBe(absent.text);
          expect(refused.data._entities).toEqual([null]);
        }
      },
    );

    it('the keeper too, who asks for a plan by the key of something else of one’s own', async () => {
      for (const id of [plan.childId, goal, randomUUID()]) {
        expect((await kommun.ask('socialtjanst.farsta', planQuery, { id })).text).toBe(
          '{"data":{"plan":null}}\n',
        );
      }
    });

    it.each(outsiders)('%s the plan in any list', async (login) => {
      const { data } = await kommun.ask(login, '{ plans { totalCount edges { node { id } } } }');
      expect(data.plans).toEqual({ totalCount: 0, edges: [] });
    });

    it('a manager by role alone, and shows the plan once the manager takes part', async () => {
      expect(await reads('chef.farsta')).toBe(false);
      const assignment = await kommun.world.assign('chef.farsta', plan.childId, 'soc-farsta');
      expect(await reads('chef.farsta')).toBe(true);
      await kommun.world.sql('delete from assignment where id = $1', [assignment]);
      expect(await reads('chef.farsta')).toBe(false);
    });

    it('an assignment that has ended, or not begun', async () => {
      const { world } = kommun;
      const ended = await world.assign('samordnare.farsta', plan.childId, 'sip-farsta', {
        until_on: day(-1),
      });
      expect(await reads('samordnare.farsta')).toBe(false);
      await world.sql('update assignment set from_on = $2, until_on = null where id = $1', [ended, day(1)]);
      expect(await reads('samordnare.farsta')).toBe(false);
      await world.sql('update assignment set from_on = $2, until_on = $2 where id = $1', [ended, day(0)]);
      expect(await reads('samordnare.farsta')).toBe(true);
      await world.sql('delete from assignment where id = $1', [ended]);
    });

    it('an assignment in a unit that the token does not name', async () => {
      const { world } = kommun;
      const elsewhere = await world.assign('elevhalsa.farsta', plan.childId, 'soc-farsta');
      expect(await reads('elevhalsa.farsta')).toBe(false);
      await world.sql('delete from assignment where id = $1', [elsewhere]);
    });
  });

  describe('a disclosure', () => {
    it('shows the plan to staff of another principal in the unit, and to nobody else', async () => {
      const id = await kommun.world.disclose(plan.childId, RecordPart.PLAN, 'bup-farsta');
      expect(await reads('bup.farsta')).toBe(true);
      expect(await reads('bup.bromma')).toBe(false);
      await kommun.world.sql('delete from disclosure where id = $1', [id]);
      expect(await reads('bup.farsta')).toBe(false);
    });

    it('releases its own part alone', async () => {
      const id = await kommun.world.disclose(plan.childId, RecordPart.PLAN, 'bup-farsta');
      const { data } = await kommun.ask('bup.farsta', planQuery, { id: plan.id });
      expect(data.plan).toMatchObject({ id: plan.id, child: { id: plan.childId, displayName: null } });
      await kommun.world.sql('delete from disclosure where id = $1', [id]);
    });

    it('is not enough for another board of the municipality: the reader must work with the child', async () => {
      const { world } = kommun;
      const id = await world.disclose(plan.childId, RecordPart.PLAN, 'elevhalsa-farsta');
      expect(await reads('elevhalsa.farsta')).toBe(false);
      const assignment = await world.assign('elevhalsa.farsta', plan.childId, 'elevhalsa-farsta');
      expect(await reads('elevhalsa.farsta')).toBe(true);
      await world.sql('delete from disclosure where id = $1', [id]);
      expect(await reads('elevhalsa.farsta')).toBe(false);
      await world.sql('delete from assignment where id = $1', [assignment]);
    });

    it('ends with its last day, and with its being revoked', async () => {
      const { world } = kommun;
      const id = await world.disclose(plan.childId, RecordPart.PLAN, 'bup-farsta', { until_on: day(-1) });
      expect(await reads('bup.farsta')).toBe(false);
      await world.sql('update disclosure set until_on = $2 where id = $1', [id, day(0)]);
      expect(await reads('bup.farsta')).toBe(true);
      await world.sql('update disclosure set revoked_at = now() where id = $1', [id]);
      expect(await reads('bup.farsta')).toBe(false);
      await world.sql('delete from disclosure where id = $1', [id]);
    });

    it('on consent holds only while both guardians’ consent is active and covers part and unit', async () => {
      const { world } = kommun;
      const guardians = [
        await world.guardian(plan.childId),
        await world.guardian(plan.childId, 'FATHER', 'Demo-Per Testlund'),
      ];
      const consent = await world.consent(plan.childId, guardians, [RecordPart.PLAN], ['bup-farsta']);
      const id = await world.disclose(plan.childId, RecordPart.PLAN, 'bup-farsta', {
        ground: AccessGround.CONSENT,
        consent_id: consent,
      });
      const given = (change: string, ...values: unknown[]) =>
        world.sql(`update consent set ${change} where id = $1`, [consent, ...values]);
      expect(await reads('bup.farsta')).toBe(true);

      await given('withdrawn_at = now()');
      expect(await reads('bup.farsta')).toBe(false);
      await given('withdrawn_at = null');

      await given('receiving_units = $2', ['hab-farsta']);
      expect(await reads('bup.farsta')).toBe(false);
      await given('receiving_units = $2', ['bup-farsta']);

      await given('parts = $2', [RecordPart.IDENTITY]);
      expect(await reads('bup.farsta')).toBe(false);
      await given('parts = $2', [RecordPart.PLAN]);

      await world.sql('delete from consent_signature where guardian_id = $1', [guardians[1]]);
      expect(await reads('bup.farsta')).toBe(false);
      await given(`decision_reference = 'FB 6:13a'`);
      expect(await reads('bup.farsta')).toBe(true);
      await world.sql('delete from disclosure where id = $1', [id]);
    });

    it('never beats a block, for the unit or for all', async () => {
      const { world } = kommun;
      const id = await world.disclose(plan.childId, RecordPart.PLAN, 'bup-farsta');
      for (const unit of ['bup-farsta', null]) {
        const block = await world.block(plan.childId, RecordPart.PLAN, unit);
        expect(await reads('bup.farsta')).toBe(false);
        await world.sql('update access_block set lifted_at = now() where id = $1', [block]);
        expect(await reads('bup.farsta')).toBe(true);
      }
      const otherUnit = await world.block(plan.childId, RecordPart.PLAN, 'hab-farsta');
      expect(await reads('bup.farsta')).toBe(true);
      await world.sql('delete from access_block where id = $1', [otherUnit]);
      await world.sql('delete from disclosure where id = $1', [id]);
    });
  });

  describe('the log', () => {
    it('holds every reading and every refusal before the answer is there, with the gateway’s operation id', async () => {
      const { world } = kommun;
      const { testToken } = await import('../../../../dev/src/testing/stack.js');
      for (const [login, decision] of [
        ['socialtjanst.farsta', 'ALLOWED'],
        ['socialtjanst.tyreso', 'REFUSED'],
      ] as const) {
        const operation = randomUUID();
        await kommun.send(
          { authorization: `Bearer ${await testToken(login)}`, 'x-operation-id': operation },
          { query: planQuery, variables: { id: plan.id } },
        );
        const rows = (await world.log()).filter((row) => row.operation_id === operation);
        expect(rows.map((row) => [row.subject, row.child_id, row.decision])).toContainEqual([
          login,
          plan.childId,
          decision,
        ]);
        expect(rows.some((row) => row.parts.includes('PLAN'))).toBe(true);
      }
    });

    it('holds a refusal also for a key that does not exist', async () => {
      const unknown = randomUUID();
      await kommun.ask('socialtjanst.tyreso', planQuery, { id: unknown });
      expect((await kommun.world.log()).filter((row) => row.child_id === unknown)).toHaveLength(1);
    });

    it('that cannot be written withholds the answer', async () => {
      const { world } = kommun;
      await world.sql('revoke insert on access_log from kommun_app');
      const { data, errors, text } = await kommun.ask('socialtjanst.farsta', planQuery, { id: plan.id });
      await world.sql('grant insert on access_log to kommun_app');
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE');
      expect(text).not.toContain('skolan');
      expect(await reads('socialtjanst.farsta')).toBe(true);
    });
  });
});
