import { randomUUID } from 'node:crypto';
import { AccessGround, RecordPart } from '@samsyn/disclosure/record-part';
import pg from 'pg';
import { day } from '../../../dev/src/testing/day.js';

export { day };

export type Row = Record<string, unknown>;

const units = {
  'soc-farsta': 'farsta-sdn',
  'sip-farsta': 'farsta-sdn',
  'elevhalsa-farsta': 'utbildningsnamnden-stockholm',
  'soc-tyreso': 'socialnamnden-tyreso',
} as const;
type TestUnit = keyof typeof units;

/** A plan of the tests' own, and the child it is for. */
export interface TestPlan {
  readonly id: string;
  readonly childId: string;
}

/**
 * Puts people and plans into a test's database as the role that owns the tables, in sentences:
 * `const plan = await world.plan(await world.child('Demo-Ebba', 'Testlund'))`.
 */
export class World {
  private constructor(private readonly client: pg.Client) {}

  static async in(ownerUrl: string): Promise<World> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    return new World(client);
  }

  leave(): Promise<void> {
    return this.client.end();
  }

  /** Statements that a test needs as the owner. */
  sql(text: string, values: unknown[] = []): Promise<pg.QueryResult> {
    return this.client.query(text, values);
  }

  /** A child in Farsta whose identity, plan and support the social services keep, and whose schooling the school. */
  async child(givenName = 'Demo-Ebba', familyName = 'Testlund', more: Row = {}): Promise<string> {
    const id = String(more.id ?? randomUUID());
    await this.insert('child', {
      id,
      identity_number: Buffer.alloc(1),
      given_name: givenName,
      family_name: familyName,
      birth_date: '2015-03-14',
      gender: 'GIRL',
      protected_identity: false,
      registered_municipality: '0180',
      registered_part_id: 'farsta',
      staying_municipality: '0180',
      staying_part_id: 'farsta',
      school_unit_id: null,
      grade: 5,
      ...more,
    });
    for (const part of [RecordPart.IDENTITY, RecordPart.PLAN, RecordPart.SOCIAL_SUPPORT]) {
      await this.keptBy(id, part, 'soc-farsta');
    }
    await this.keptBy(id, RecordPart.SCHOOLING, 'elevhalsa-farsta');
    return id;
  }

  keptBy(childId: string, part: RecordPart, unit: TestUnit): Promise<unknown> {
    return this.insert('record_owner', { child_id: childId, part, unit_id: unit, authority: units[unit] });
  }

  /** An active plan with one goal that the social services work towards. */
  async plan(childId: string, more: Row = {}): Promise<TestPlan> {
    const id = randomUUID();
    await this.insert('plan', {
      child_id: childId,
      id,
      status: 'ACTIVE',
      reasons: ['MENTAL_ILL_HEALTH'],
      question: 'Hur kommer hon tillbaka till skolan?',
      initiated_by: 'SOCIAL_SERVICES',
      coordinating_unit_id: 'soc-farsta',
      started_on: day(-60),
      ...more,
    });
    return { id, childId };
  }

  async goal(plan: TestPlan, more: Row = {}): Promise<string> {
    const id = randomUUID();
    await this.insert('goal', {
      child_id: plan.childId,
      id,
      plan_id: plan.id,
      position: 1,
      life_area: 'LEARNING',
      wording: 'Tillbaka till skolan',
      status: 'OPEN',
      since: day(-40),
      ...more,
    });
    return id;
  }

  async intervention(plan: TestPlan, goalId: string, more: Row = {}): Promise<string> {
    const id = randomUUID();
    await this.insert('municipal_intervention', {
      child_id: plan.childId,
      id,
      plan_id: plan.id,
      goal_id: goalId,
      unit_id: 'soc-farsta',
      party_kind: 'SOCIAL_SERVICES',
      title: 'Skolsocialt team',
      form: 'SERVICE',
      status: 'ONGOING',
      ...more,
    });
    return id;
  }

  async party(plan: TestPlan, more: Row = {}): Promise<string> {
    const id = randomUUID();
    await this.insert('plan_party', {
      child_id: plan.childId,
      id,
      plan_id: plan.id,
      kind: 'CHILD_PSYCHIATRY',
      unit_id: 'bup-farsta',
      answer: 'ACCEPTED',
      invited_on: day(-50),
      ...more,
    });
    return id;
  }

  async meeting(plan: TestPlan, presence: Readonly<Record<string, string>>, more: Row = {}): Promise<string> {
    const id = randomUUID();
    await this.insert('plan_meeting', {
      child_id: plan.childId,
      id,
      plan_id: plan.id,
      kind: 'SIP_MEETING',
      status: 'HELD',
      starts_at: new Date(Date.now() - 86_400_000 * 30),
      ...more,
    });
    for (const [party, how] of Object.entries(presence)) {
      await this.insert('attendance', {
        child_id: plan.childId,
        meeting_id: id,
        party_id: party,
        presence: how,
      });
    }
    return id;
  }

  async followUp(plan: TestPlan, dueOn: string, more: Row = {}): Promise<string> {
    const id = randomUUID();
    await this.insert('follow_up', {
      child_id: plan.childId,
      id,
      plan_id: plan.id,
      due_on: dueOn,
      responsible: 'SOCIAL_SERVICES',
      ...more,
    });
    if (!more.done_on) {
      await this.sql(
        'update plan set next_follow_up_on = least(coalesce(next_follow_up_on, $3), $3) where child_id = $1 and id = $2',
        [plan.childId, plan.id, dueOn],
      );
    }
    return id;
  }

  async guardian(childId: string, relation = 'MOTHER', name = 'Demo-Karin Testlund'): Promise<string> {
    const id = randomUUID();
    await this.insert('guardian', { child_id: childId, id, name, relation });
    return id;
  }

  /** The subject works with the child in the unit. */
  async assign(subject: string, childId: string, unit: TestUnit, more: Row = {}): Promise<string> {
    const id = randomUUID();
    await this.insert('assignment', {
      child_id: childId,
      id,
      subject,
      subject_name: subject,
      unit_id: unit,
      authority: units[unit],
      from_on: day(-100),
      ...more,
    });
    return id;
  }

  /** A consent by these guardians that lets the parts go to the units. */
  async consent(
    childId: string,
    guardians: readonly string[],
    parts: RecordPart[],
    to: string[],
    more: Row = {},
  ) {
    const id = randomUUID();
    await this.insert('consent', {
      child_id: childId,
      id,
      purpose: 'Samordnad individuell plan',
      parts,
      receiving_units: to,
      signatures_needed: guardians.length,
      recorded_by: 'soc-farsta',
      from_on: day(-30),
      ...more,
    });
    for (const guardian of guardians) {
      await this.insert('consent_signature', {
        child_id: childId,
        consent_id: id,
        guardian_id: guardian,
        signed_on: day(-30),
      });
    }
    return id;
  }

  /** The owner's decision to release a part to a unit; on necessary care when nothing else is said. */
  async disclose(childId: string, part: RecordPart, unit: string, more: Row = {}): Promise<string> {
    const id = randomUUID();
    await this.insert('disclosure', {
      child_id: childId,
      id,
      part,
      unit_id: unit,
      ground: AccessGround.NECESSARY_CARE,
      decided_by: 'Enhetschef, soc-farsta',
      decided_on: day(-20),
      ...more,
    });
    return id;
  }

  async block(childId: string, part: RecordPart, unit: string | null): Promise<string> {
    const id = randomUUID();
    await this.insert('access_block', {
      child_id: childId,
      id,
      part,
      unit_id: unit,
      reason: 'Prov',
      from_at: new Date(Date.now() - 1_000),
    });
    return id;
  }

  /** The log as it stands, oldest first. */
  /** Somebody has signed in, whose token told the name and the unit. */
  async knows(subject: string, name: string, unit: TestUnit = 'soc-farsta'): Promise<void> {
    await this.sql(
      `insert into known_staff (subject, unit_id, name) values ($1, $2, $3) on conflict (subject, unit_id) do update set name = $3`,
      [subject, unit, name],
    );
  }

  async log(): Promise<
    {
      subject: string;
      child_id: string;
      parts: string[];
      decision: string;
      ground: string | null;
      action: string;
      operation_id: string;
      unit_id: string | null;
    }[]
  > {
    return (await this.sql('select * from access_log order by id')).rows;
  }

  insert(table: string, row: Row): Promise<unknown> {
    const columns = Object.keys(row);
    return this.sql(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, place) => `$${place + 1}`).join(', ')})`,
      Object.values(row),
    );
  }
}
