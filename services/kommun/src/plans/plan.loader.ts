import { findPlanFootings, type PlanFooting } from '@samsyn/disclosure/plan-footing';
import { groupBy } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import { findRowSets } from '@samsyn/subgraph/row-sets';
import DataLoader from 'dataloader';
import { AttendanceRow, FollowUpRow, PlanMeetingRow } from './meeting.entity.js';
import { GoalRow, MunicipalInterventionRow, PlanPartyRow, PlanRow } from './plan.entity.js';

/** A plan by both its keys: a child's rows lie together, under the child's key. */
export interface PlanKeys {
  readonly id: string;
  readonly childId: string;
}

/** All rows of a child's plans, each kind in the order that pages show it. */
const rowSets = [
  { table: GoalRow, order: 'position, id' },
  { table: MunicipalInterventionRow, order: 'from_on, id' },
  { table: PlanPartyRow, order: 'kind, id' },
  { table: PlanMeetingRow, order: 'starts_at, id' },
  { table: FollowUpRow, order: 'due_on, id' },
  { table: AttendanceRow, order: 'party_id' },
  { table: PlanRow, order: 'started_on desc nulls last, id' },
] as const;

interface PlanRecord {
  readonly goals: readonly GoalRow[];
  readonly interventions: readonly MunicipalInterventionRow[];
  readonly parties: readonly PlanPartyRow[];
  readonly meetings: readonly PlanMeetingRow[];
  readonly followUps: readonly FollowUpRow[];
  readonly attendance: readonly AttendanceRow[];
  readonly plans: readonly PlanRow[];
}

/** Children's plans with all their rows, in one statement for all the children of a request. Asks nobody: callers have decided. */
export class PlanLoader {
  /** What children's plans stand on: who works with them, and on which consents they are shared. */
  readonly footings: DataLoader<string, PlanFooting>;
  private readonly records: DataLoader<string, PlanRecord>;

  constructor(transaction: RequestTransaction) {
    this.footings = new DataLoader((childIds) =>
      transaction.run((manager) => findPlanFootings(manager, 'municipal_unit', childIds)),
    );
    this.records = new DataLoader(async (childIds) => {
      const found = await transaction.run((manager) => findRowSets(manager, rowSets, 'child_id', childIds));
      const [goals, interventions, parties, meetings, followUps, attendance, plans] = found;
      const byChild = {
        goals: groupBy(goals, childOf),
        interventions: groupBy(interventions, childOf),
        parties: groupBy(parties, childOf),
        meetings: groupBy(meetings, childOf),
        followUps: groupBy(followUps, childOf),
        attendance: groupBy(attendance, childOf),
        plans: groupBy(plans, childOf),
      };
      return childIds.map((childId) => ({
        goals: byChild.goals.get(childId) ?? [],
        interventions: byChild.interventions.get(childId) ?? [],
        parties: byChild.parties.get(childId) ?? [],
        meetings: byChild.meetings.get(childId) ?? [],
        followUps: byChild.followUps.get(childId) ?? [],
        attendance: byChild.attendance.get(childId) ?? [],
        plans: byChild.plans.get(childId) ?? [],
      }));
    });
  }

  /** The child's plans, the newest first. */
  async plansOfChild(childId: string): Promise<readonly PlanRow[]> {
    return (await this.records.load(childId)).plans;
  }

  /** The goals, in the order the parties set. */
  goalsOf(plan: PlanKeys): Promise<GoalRow[]> {
    return this.ofPlan('goals', plan);
  }

  async goalsOfChild(childId: string): Promise<readonly GoalRow[]> {
    return (await this.records.load(childId)).goals;
  }

  async interventionsOfChild(childId: string): Promise<readonly MunicipalInterventionRow[]> {
    return (await this.records.load(childId)).interventions;
  }

  /** The municipal interventions, the earliest first. */
  interventionsOf(plan: PlanKeys): Promise<MunicipalInterventionRow[]> {
    return this.ofPlan('interventions', plan);
  }

  partiesOf(plan: PlanKeys): Promise<PlanPartyRow[]> {
    return this.ofPlan('parties', plan);
  }

  /** Meetings held and planned, the oldest first. */
  meetingsOf(plan: PlanKeys): Promise<PlanMeetingRow[]> {
    return this.ofPlan('meetings', plan);
  }

  /** Follow-ups done and due, the oldest first. */
  followUpsOf(plan: PlanKeys): Promise<FollowUpRow[]> {
    return this.ofPlan('followUps', plan);
  }

  /** Who was at which of the child's meetings. */
  async attendanceOf(plan: PlanKeys): Promise<readonly AttendanceRow[]> {
    return (await this.records.load(plan.childId)).attendance;
  }

  private async ofPlan<Kind extends 'goals' | 'interventions' | 'parties' | 'meetings' | 'followUps'>(
    kind: Kind,
    plan: PlanKeys,
  ): Promise<PlanRecord[Kind][number][]> {
    const rows: readonly PlanRecord[Kind][number][] = (await this.records.load(plan.childId))[kind];
    return rows.filter((row) => row.planId === plan.id);
  }
}

const childOf = (row: { readonly childId: string }) => row.childId;
