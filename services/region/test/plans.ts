import { randomUUID } from 'node:crypto';
import type { TestChild } from './children.js';
import { bup, type Clinic } from './clinics.js';
import { day, type Records, type Row } from './records.js';

export interface TestPlan {
  readonly id: string;
  readonly childId: string;
  /** The municipality keeps the goals; here they are keys, by the name that the sentence gave them. */
  readonly goals: Readonly<Record<string, string>>;
  readonly interventions: Readonly<Record<string, string>>;
  readonly referrals: Readonly<Record<string, string>>;
}

interface Doing {
  readonly by?: Clinic;
  readonly towards?: string;
  readonly status?: string;
  readonly more?: Row;
}

/** One unit's answer to a referral, as its row has it. */
export const accepted = { outcome: 'ACCEPTED', answered_on: day(-5) };
export const waiting = { outcome: 'WAITING' };
export const declined = (on: string, reason: string) => ({ outcome: 'DECLINED', answered_on: on, reason });

/** The region's part of a plan, in a sentence: `await aPlan().for(ebba).doing('KBT', { towards: 'school' }).in(records)`. */
export function aPlan(): PlanTold {
  return new PlanTold();
}

class PlanTold {
  private readonly id = randomUUID();
  private childId: string | null = null;
  private readonly goals: Record<string, string> = {};
  private readonly interventions: Record<string, string> = {};
  private readonly referrals: Record<string, string> = {};
  private readonly rows: [table: string, row: Row][] = [];
  private answer: Row = { unit_id: bup.unit, answer: 'ACCEPTED', answered_on: day(-50) };

  for(child: TestChild): this {
    this.childId = child.id;
    return this;
  }

  answered(answer: Row): this {
    this.answer = { ...this.answer, ...answer };
    return this;
  }

  /** An intervention: ongoing, by BUP and for the whole plan when nothing else is said. */
  doing(title: string, { by = bup, towards, status = 'ONGOING', more = {} }: Doing = {}): this {
    this.interventions[title] = randomUUID();
    this.rows.push([
      'care_intervention',
      {
        id: this.interventions[title],
        plan_id: this.id,
        goal_id: towards === undefined ? null : this.goal(towards),
        unit_id: by.unit,
        party_kind: by.kind,
        title,
        status,
        ...more,
      },
    ]);
    return this;
  }

  /** A referral from the social services, with the answer of each unit that was asked. */
  referring(purpose: string, answers: Readonly<Record<string, Row>>, more: Row = {}): this {
    const id = randomUUID();
    this.referrals[purpose] = id;
    this.rows.push([
      'referral',
      { id, plan_id: this.id, from_unit_id: 'soc-farsta', purpose, sent_on: day(-30), ...more },
    ]);
    for (const [unit, answer] of Object.entries(answers)) {
      this.rows.push(['referral_answer', { referral_id: id, unit_id: unit, ...answer }]);
    }
    return this;
  }

  /** The key of the goal of this name. */
  goal(name: string): string {
    this.goals[name] ??= randomUUID();
    return this.goals[name];
  }

  async in(records: Records): Promise<TestPlan> {
    const { id, childId, goals, interventions, referrals } = this;
    if (childId === null) throw new Error('A plan is for a child: aPlan().for(child)');
    await records.insert('care_plan_part', { child_id: childId, plan_id: id, ...this.answer });
    for (const [table, row] of this.rows) await records.insert(table, { child_id: childId, ...row });
    return { id, childId, goals, interventions, referrals };
  }
}
