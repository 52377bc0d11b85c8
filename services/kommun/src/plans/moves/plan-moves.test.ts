import { mayChange } from '@samsyn/disclosure/change-permissions';
import { planMoves } from '@samsyn/disclosure/plan-changes/plan-permissions';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKommun } from '../../../test/kommun.js';
import { changePlan } from '../../../test/plan-changes.js';
import { type PlanParts, realPlanChanges } from '../../../test/plan-inputs.js';
import { planRecord } from '../../../test/plan-record.js';
import { PlanStatus } from '../plan.enums.js';
import { canMove, type PlanMoveHere, planMoveRules, stateAfter } from './plan-moves.js';

const { PLAN, SCHOOLING } = RecordPart;
const states = Object.values(PlanStatus);

/** The mutations by which each move of the table is made here; interventions have a file of their own. */
const mutations: Partial<Record<PlanMoveHere, readonly string[]>> = {
  CALL: ['callToMeeting'],
  CANCEL_CALL: ['cancelMeeting'],
  ANSWER_NOTICE: ['answerNotice'],
  SET_PARTIES: ['addParty', 'leaveParty'],
  HOLD_MEETING: ['holdMeeting'],
  COMPLETE_DECISION: ['completeDecision'],
  ACTIVATE: ['activatePlan'],
  EDIT_PLAN: ['editPlan'],
  SET_GOALS: ['setGoal'],
  FOLLOW_UP: ['planFollowUp', 'documentFollowUp'],
  ESCALATE: ['escalatePlan'],
  SETTLE: ['settleEscalation'],
  CLOSE: ['closePlan'],
  REOPEN: ['reopenPlan'],
};
const cases = Object.entries(mutations).flatMap(([move, each]) =>
  each.flatMap((mutation) => states.map((state) => [state, move as PlanMoveHere, mutation] as const)),
);

/** Who asks, and what each is to the record: said by hand. */
const roles = {
  'socialtjanst.farsta': { own: [PLAN], reads: [PLAN], units: ['soc-farsta'] },
  'samordnare.farsta': { own: [PLAN], reads: [PLAN], units: ['sip-farsta'] },
  'bup.farsta': { own: [], reads: [PLAN], units: ['bup-farsta'] },
  'elevhalsa.farsta': { own: [SCHOOLING], reads: [], units: ['elevhalsa-farsta'] },
  'habilitering.farsta': { own: [], reads: [], units: ['hab-farsta'] },
  'sekretariat.bussam': { own: [], reads: [], units: [] },
} as const;

describe('every state, role and move of a plan', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let parts: PlanParts;
  /** The party and the decision of each viewer's own unit. */
  const ofUnit = new Map<string, { partyId: string; decisionId: string }>();

  beforeAll(async () => {
    kommun = await startKommun();
    const { world } = kommun;
    const childId = await world.child();
    const guardians = [await world.guardian(childId), await world.guardian(childId, 'FATHER')];
    await world.consent(childId, guardians, [PLAN], ['bup-farsta']);
    await world.disclose(childId, PLAN, 'bup-farsta');
    await world.assign('socialtjanst.farsta', childId, 'soc-farsta');
    await world.assign('samordnare.farsta', childId, 'sip-farsta');
    await world.assign('elevhalsa.farsta', childId, 'elevhalsa-farsta');
    const plan = await world.plan(childId);
    const goalId = await world.goal(plan);
    const more = await planRecord(world, plan, goalId, guardians[0] as string);
    parts = { childId, planId: plan.id, goalId, ...more };
    await world.sql(
      `insert into meeting_decision (child_id, id, plan_id, meeting_id, position, wording, responsible, unit_id)
       select $1, gen_random_uuid(), $2, $3, 9, 'Prov', 'OTHER', u from unnest($4::text[]) u`,
      [childId, plan.id, parts.heldMeetingId, ['sip-farsta', 'hab-farsta']],
    );
    for (const unit of ['sip-farsta', 'hab-farsta'])
      await world.party(plan, { kind: 'HABILITATION', unit_id: unit });
    const { rows } = await world.sql(
      `select p.unit_id as unit, p.id as "partyId", d.id as "decisionId" from plan_party p join meeting_decision d on d.unit_id = p.unit_id
        where p.plan_id = $1 and d.plan_id = $1`,
      [plan.id],
    );
    for (const { unit, ...keys } of rows) ofUnit.set(unit, keys);
  });
  afterAll(() => kommun.stop());

  /** The plan as it was, in the state. */
  const stand = async (status: string) => {
    const { world } = kommun;
    const started = status === 'DRAFT' || status === 'CALLED' ? null : '2026-01-01';
    await world.sql('update plan set status = $2, started_on = $3 where id = $1', [
      parts.planId,
      status,
      started,
    ]);
    const { rows } = await world.sql(
      `update plan_meeting set status = case id when $2 then 'PLANNED' else 'HELD' end where plan_id = $1 returning id`,
      [parts.planId, parts.plannedMeetingId],
    );
    expect(rows.length).toBeGreaterThan(1);
    await world.sql(
      'update plan_meeting set status = $$CANCELLED$$ where plan_id = $1 and id <> all($2::uuid[])',
      [parts.planId, [parts.plannedMeetingId, parts.heldMeetingId]],
    );
    await world.sql('update plan_party set left_on = null where plan_id = $1', [parts.planId]);
    await world.sql('delete from plan_party where plan_id = $1 and name = $$Prov$$', [parts.planId]);
    await world.sql('update escalation set decided_on = null where id = $1', [parts.escalationId]);
    await world.sql('update meeting_decision set dropped_on = null where plan_id = $1', [parts.planId]);
    await world.sql('delete from escalation where plan_id = $1 and id <> $2', [
      parts.planId,
      parts.escalationId,
    ]);
  };
  const stateNow = async () =>
    (await kommun.world.sql('select status from plan where id = $1', [parts.planId])).rows[0].status;

  it.each(cases)('in %s: %s by %s is as the tables say, for everybody', async (state, move, mutation) => {
    for (const [login, role] of Object.entries(roles)) {
      await stand(state);
      const unitId = role.units[0];
      const keys = {
        ...parts,
        ...(move.startsWith('A') || move.startsWith('CO') ? ofUnit.get(unitId ?? '') : {}),
      };
      const { idempotencyKey: _, ...input } = realPlanChanges(keys)[mutation] as Record<string, unknown>;
      const outcome = await changePlan(kommun, login, mutation, input);
      const isReader = planMoves[move].who === 'PARTY';
      const may = mayChange(
        move,
        {
          ...{ parts: new Set<RecordPart>(role.own), assignableUnits: new Set<string>() },
          ...{ readable: new Set<RecordPart>(role.reads), units: new Set<string>(role.units) },
        },
        { parts: [PLAN], ...(isReader && unitId && { unitId }) },
      );
      const told = { login, ...outcome };
      if (!may) expect(told).toEqual({ login, __typename: 'ChangeRefused' });
      else if (!canMove(move, state))
        expect(told.problems).toContainEqual({ field: 'planId', code: 'NOT_IN_THIS_STATE' });
      else expect(told).toMatchObject({ login, __typename: 'MunicipalPlanChanged' });
      const past = {
        startedOn: state === 'DRAFT' || state === 'CALLED' ? null : '2026-01-01',
        hasMeeting: true,
      };
      const after = may && canMove(move, state) ? stateAfter(move, state, past) : state;
      expect({ login, state: await stateNow() }).toEqual({ login, state: after });
    }
  });

  it('leaves no move of the table untried but those of interventions, and SIP-kollen, which have files of their own', () => {
    const elsewhere = ['OFFER_SIP_CHECK', 'OFFER_INTERVENTION', 'ANSWER_INTERVENTION', 'REPORT_INTERVENTION'];
    expect(Object.keys(planMoveRules)).toEqual([...Object.keys(mutations), ...elsewhere]);
  });

  it.each(
    Object.entries(planMoveRules).flatMap(([move, rule]) =>
      'needs' in rule && (rule.needs as readonly string[]).includes('ACTIVE_CONSENT')
        ? (mutations[move as PlanMoveHere] ?? []).map((each) => [each, rule.from[0] as string] as const)
        : [],
    ),
  )('%s needs a consent that has not been withdrawn', async (mutation, state) => {
    const { world } = kommun;
    await stand(state);
    await world.sql('update consent set withdrawn_at = now() where child_id = $1', [parts.childId]);
    const input = realPlanChanges(parts)[mutation] as Record<string, unknown>;
    const outcome = await changePlan(kommun, 'socialtjanst.farsta', mutation, input);
    expect(outcome.problems).toContainEqual({ field: 'planId', code: 'CONSENT_NEEDED' });
    await world.sql('update consent set withdrawn_at = null where child_id = $1', [parts.childId]);
    expect(await stateNow()).toBe(state);
  });
});
