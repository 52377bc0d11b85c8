import { RecordPart } from '@samsyn/disclosure/record-part';
import type { PlanParts } from './plan-inputs.js';
import { planRecord } from './plan-record.js';
import type { World } from './world.js';

/** What has happened to a plan, as far as it tells where the plan goes back to. */
export interface Past {
  readonly started: boolean;
  /** Which of its two meetings there still are: the one that was held, the one that is planned. */
  readonly meetings: readonly ('HELD' | 'PLANNED')[];
  /** A disagreement is lifted and not decided. */
  readonly lifted: boolean;
}

/** Every past, each once. */
export const pasts: readonly Past[] = [false, true].flatMap((started) =>
  [false, true].flatMap((lifted) =>
    ([[], ['PLANNED'], ['HELD'], ['HELD', 'PLANNED']] as const).map((meetings) => ({
      ...{ started, lifted, meetings },
    })),
  ),
);

/** Tables of which a plan consists. */
const tables = [
  ...['plan', 'goal', 'plan_party', 'plan_meeting', 'attendance', 'meeting_decision', 'follow_up'],
  ...['goal_outcome', 'escalation', 'plan_change'],
];

/** A full plan that can be put back as it was, in any state and with any past, in one round trip. */
export class PlanStand {
  private constructor(
    private readonly world: World,
    readonly parts: PlanParts,
    /** The party and the decision of each unit that takes part. */
    readonly ofUnit: ReadonlyMap<string, { readonly partyId: string; readonly decisionId: string }>,
    private readonly settledEscalationId: string,
  ) {}

  /** @param units that take part besides the plan’s own, each with a decision to carry out */
  static async in(world: World, units: readonly string[]): Promise<PlanStand> {
    const childId = await world.child();
    const guardians = [await world.guardian(childId), await world.guardian(childId, 'FATHER')];
    await world.consent(childId, guardians, [RecordPart.PLAN], ['bup-farsta']);
    const plan = await world.plan(childId);
    const goalId = await world.goal(plan);
    const more = await planRecord(world, plan, goalId, guardians[0] as string);
    const parts = { childId, planId: plan.id, goalId, ...more };
    await world.sql(
      `insert into meeting_decision (child_id, id, plan_id, meeting_id, position, wording, responsible, unit_id)
       select $1, gen_random_uuid(), $2, $3, 9, 'Prov', 'OTHER', u from unnest($4::text[]) u`,
      [childId, plan.id, parts.heldMeetingId, units],
    );
    for (const unit_id of units) await world.party(plan, { kind: 'OTHER', unit_id });
    const { rows } = await world.sql(
      `select p.unit_id as unit, p.id as "partyId", d.id as "decisionId" from plan_party p join meeting_decision d on d.unit_id = p.unit_id
        where p.plan_id = $1 and d.plan_id = $1`,
      [plan.id],
    );
    const settled = await world.sql(
      'select id from escalation where plan_id = $1 and decided_on is not null',
      [plan.id],
    );
    for (const table of tables)
      await world.sql(
        `create temp table kept_${table} as select * from ${table} where child_id = '${childId}'`,
      );
    const ofUnit = new Map(rows.map(({ unit, ...keys }) => [unit, keys]));
    return new PlanStand(world, parts, ofUnit, settled.rows[0].id);
  }

  /**
   * Puts the plan back.
   *
   * @param besides that a disagreement is lifted is said of another than the one that the parts name, which is lifted too
   */
  async at(status: string, { started, meetings, lifted }: Past, besides = false): Promise<void> {
    const { childId, planId, heldMeetingId, plannedMeetingId, escalationId } = this.parts;
    const meeting = (id: string, is: 'HELD' | 'PLANNED') =>
      `update plan_meeting set status = '${meetings.includes(is) ? is : 'CANCELLED'}' where id = '${id}'`;
    const open = [
      ...(besides || lifted ? [escalationId] : []),
      ...(besides && lifted ? [this.settledEscalationId] : []),
    ];
    await this.world.sql(
      [
        ...tables.map((table) => `delete from ${table} where child_id = '${childId}'`),
        ...tables.map((table) => `insert into ${table} select * from kept_${table}`),
        `update plan set status = '${status}', started_on = ${started ? `'2026-01-01'` : 'null'} where id = '${planId}'`,
        meeting(heldMeetingId, 'HELD'),
        meeting(plannedMeetingId, 'PLANNED'),
        `update escalation set decided_on = case when id = any('{${open.join(',')}}'::uuid[]) then null else '2026-01-02'::date end
          where plan_id = '${planId}'`,
      ].join(';'),
    );
  }

  async now(): Promise<{ readonly status: string; readonly version: number }> {
    return (await this.world.sql('select status, version from plan where id = $1', [this.parts.planId]))
      .rows[0];
  }
}
