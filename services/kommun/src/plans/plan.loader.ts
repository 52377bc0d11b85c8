import { listLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type DataLoader from 'dataloader';
import { Any } from 'typeorm';
import { AttendanceRow, FollowUpRow, PlanMeetingRow } from './meeting.entity.js';
import { GoalRow, MunicipalInterventionRow, PlanPartyRow, PlanRow } from './plan.entity.js';

/** A plan by both its keys: a child's rows lie together, under the child's key. */
export interface PlanKeys {
  readonly id: string;
  readonly childId: string;
}

type OfChild<Row> = DataLoader<string, readonly Row[]>;

/** A child's plans, each kind of row in one statement for all the children of a request. Asks nobody: callers have decided. */
export class PlanLoader {
  readonly ofChild: OfChild<PlanRow>;
  private readonly goals: OfChild<GoalRow>;
  private readonly interventions: OfChild<MunicipalInterventionRow>;
  private readonly parties: OfChild<PlanPartyRow>;
  private readonly meetings: OfChild<PlanMeetingRow>;
  private readonly followUps: OfChild<FollowUpRow>;
  private readonly attendance: OfChild<AttendanceRow>;

  constructor(transaction: RequestTransaction) {
    const inOrder = <Row extends { readonly childId: string }>(table: new () => Row, order: object) =>
      listLoader<Row>(
        (childIds) =>
          transaction.run((manager) =>
            manager.find(table, { where: { childId: Any([...childIds]) } as never, order: order as never }),
          ),
        (row) => row.childId,
      );
    this.ofChild = inOrder(PlanRow, { startedOn: 'DESC', id: 'ASC' });
    this.goals = inOrder(GoalRow, { position: 'ASC', id: 'ASC' });
    this.interventions = inOrder(MunicipalInterventionRow, { fromOn: 'ASC', id: 'ASC' });
    this.parties = inOrder(PlanPartyRow, { kind: 'ASC', id: 'ASC' });
    this.meetings = inOrder(PlanMeetingRow, { startsAt: 'ASC', id: 'ASC' });
    this.followUps = inOrder(FollowUpRow, { dueOn: 'ASC', id: 'ASC' });
    this.attendance = inOrder(AttendanceRow, { partyId: 'ASC' });
  }

  /** The goals, in the order the parties set. */
  goalsOf(plan: PlanKeys): Promise<GoalRow[]> {
    return ofPlan(this.goals, plan);
  }

  goalsOfChild(childId: string): Promise<readonly GoalRow[]> {
    return this.goals.load(childId);
  }

  interventionsOfChild(childId: string): Promise<readonly MunicipalInterventionRow[]> {
    return this.interventions.load(childId);
  }

  /** The municipal interventions, the earliest first. */
  interventionsOf(plan: PlanKeys): Promise<MunicipalInterventionRow[]> {
    return ofPlan(this.interventions, plan);
  }

  partiesOf(plan: PlanKeys): Promise<PlanPartyRow[]> {
    return ofPlan(this.parties, plan);
  }

  /** Meetings held and planned, the oldest first. */
  meetingsOf(plan: PlanKeys): Promise<PlanMeetingRow[]> {
    return ofPlan(this.meetings, plan);
  }

  /** Follow-ups done and due, the oldest first. */
  followUpsOf(plan: PlanKeys): Promise<FollowUpRow[]> {
    return ofPlan(this.followUps, plan);
  }

  /** Who was at which of the child's meetings. */
  attendanceOf(plan: PlanKeys): Promise<readonly AttendanceRow[]> {
    return this.attendance.load(plan.childId);
  }
}

async function ofPlan<Row extends { readonly planId: string }>(
  rows: OfChild<Row>,
  plan: PlanKeys,
): Promise<Row[]> {
  return (await rows.load(plan.childId)).filter((row) => row.planId === plan.id);
}
