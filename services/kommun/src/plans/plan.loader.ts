import { findPlanFootings, type PlanFooting } from '@samsyn/disclosure/plan-footing';
import { groupBy } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import { findRowSets } from '@samsyn/subgraph/row-sets';
import DataLoader from 'dataloader';
import { EscalationRow } from './escalation.entity.js';
import {
  AttendanceRow,
  FollowUpRow,
  GoalOutcomeRow,
  MeetingDecisionRow,
  PlanMeetingRow,
} from './meeting.entity.js';
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
  { table: MeetingDecisionRow, order: 'position, id' },
  { table: GoalOutcomeRow, order: 'goal_id' },
  { table: EscalationRow, order: 'escalated_on, id' },
  { table: PlanRow, order: 'started_on desc nulls last, id' },
] as const;

interface PlanRecord {
  readonly goals: readonly GoalRow[];
  readonly interventions: readonly MunicipalInterventionRow[];
  readonly parties: readonly PlanPartyRow[];
  readonly meetings: readonly PlanMeetingRow[];
  readonly followUps: readonly FollowUpRow[];
  readonly attendance: readonly AttendanceRow[];
  readonly decisions: readonly MeetingDecisionRow[];
  readonly goalOutcomes: readonly GoalOutcomeRow[];
  readonly escalations: readonly EscalationRow[];
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
      const [goals, interventions, parties, meetings, followUps, attendance, ...others] = found;
      const [decisions, goalOutcomes, escalations, plans] = others;
      const byChild = {
        goals: groupBy(goals, childOf),
        interventions: groupBy(interventions, childOf),
        parties: groupBy(parties, childOf),
        meetings: groupBy(meetings, childOf),
        followUps: groupBy(followUps, childOf),
        attendance: groupBy(
          attendance.filter(({ withdrawnOn }) => !withdrawnOn),
          childOf,
        ),
        decisions: groupBy(
          decisions.filter(({ droppedOn }) => droppedOn === null),
          childOf,
        ),
        goalOutcomes: groupBy(goalOutcomes, childOf),
        escalations: groupBy(escalations, childOf),
        plans: groupBy(plans, childOf),
      };
      return childIds.map((childId) => ({
        goals: byChild.goals.get(childId) ?? [],
        interventions: byChild.interventions.get(childId) ?? [],
        parties: byChild.parties.get(childId) ?? [],
        meetings: byChild.meetings.get(childId) ?? [],
        followUps: byChild.followUps.get(childId) ?? [],
        attendance: byChild.attendance.get(childId) ?? [],
        decisions: byChild.decisions.get(childId) ?? [],
        goalOutcomes: byChild.goalOutcomes.get(childId) ?? [],
        escalations: byChild.escalations.get(childId) ?? [],
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

  /** What the meetings decided, in the order of each. */
  decisionsOf(plan: PlanKeys): Promise<MeetingDecisionRow[]> {
    return this.ofPlan('decisions', plan);
  }

  /** What follow-ups showed of each goal. */
  goalOutcomesOf(plan: PlanKeys): Promise<GoalOutcomeRow[]> {
    return this.ofPlan('goalOutcomes', plan);
  }

  /** Disagreements that were lifted, the oldest first. */
  escalationsOf(plan: PlanKeys): Promise<EscalationRow[]> {
    return this.ofPlan('escalations', plan);
  }

  /** Who was at which of the child's meetings. */
  async attendanceOf(plan: PlanKeys): Promise<readonly AttendanceRow[]> {
    return (await this.records.load(plan.childId)).attendance;
  }

  /** After a change. */
  forget(childId: string): void {
    this.records.clear(childId);
  }

  private async ofPlan<Kind extends Exclude<keyof PlanRecord, 'attendance' | 'plans'>>(
    kind: Kind,
    plan: PlanKeys,
  ): Promise<PlanRecord[Kind][number][]> {
    const rows: readonly PlanRecord[Kind][number][] = (await this.records.load(plan.childId))[kind];
    return rows.filter((row) => row.planId === plan.id);
  }
}

const childOf = (row: { readonly childId: string }) => row.childId;
