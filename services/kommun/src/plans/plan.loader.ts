import { listLoader, rowLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type DataLoader from 'dataloader';
import { In } from 'typeorm';
import { AttendanceRow, FollowUpRow, PlanMeetingRow } from './meeting.entity.js';
import { GoalRow, MunicipalInterventionRow, PlanPartyRow, PlanRow } from './plan.entity.js';

/** A plan's rows, each kind in one statement for all the plans of a request. Asks nobody: callers have decided. */
export class PlanLoader {
  readonly rows: DataLoader<string, PlanRow | null>;
  readonly ofChild: DataLoader<string, readonly PlanRow[]>;
  readonly goalRows: DataLoader<string, GoalRow | null>;
  readonly interventionRows: DataLoader<string, MunicipalInterventionRow | null>;
  readonly goals: DataLoader<string, readonly GoalRow[]>;
  readonly interventions: DataLoader<string, readonly MunicipalInterventionRow[]>;
  readonly parties: DataLoader<string, readonly PlanPartyRow[]>;
  readonly meetings: DataLoader<string, readonly PlanMeetingRow[]>;
  readonly followUps: DataLoader<string, readonly FollowUpRow[]>;
  /** By child: attendance has no plan of its own. */
  readonly attendance: DataLoader<string, readonly AttendanceRow[]>;

  constructor(transaction: RequestTransaction) {
    const inOrder = <Row extends object>(table: new () => Row, column: string, order: object) => {
      return (keys: readonly string[]) =>
        transaction.run((manager) =>
          manager.find(table, { where: { [column]: In([...keys]) } as never, order: order as never }),
        );
    };
    const byId = (row: { id: string }) => row.id;
    const byChild = (row: { childId: string }) => row.childId;
    const byPlan = (row: { planId: string }) => row.planId;

    this.rows = rowLoader(inOrder(PlanRow, 'id', {}), byId);
    this.goalRows = rowLoader(inOrder(GoalRow, 'id', {}), byId);
    this.interventionRows = rowLoader(inOrder(MunicipalInterventionRow, 'id', {}), byId);
    this.ofChild = listLoader(inOrder(PlanRow, 'childId', { startedOn: 'DESC', id: 'ASC' }), byChild);
    this.attendance = listLoader(inOrder(AttendanceRow, 'childId', { partyId: 'ASC' }), byChild);
    this.goals = listLoader(inOrder(GoalRow, 'planId', { position: 'ASC', id: 'ASC' }), byPlan);
    this.interventions = listLoader(
      inOrder(MunicipalInterventionRow, 'planId', { fromOn: 'ASC', id: 'ASC' }),
      byPlan,
    );
    this.parties = listLoader(inOrder(PlanPartyRow, 'planId', { kind: 'ASC', id: 'ASC' }), byPlan);
    this.meetings = listLoader(inOrder(PlanMeetingRow, 'planId', { startsAt: 'ASC', id: 'ASC' }), byPlan);
    this.followUps = listLoader(inOrder(FollowUpRow, 'planId', { dueOn: 'ASC', id: 'ASC' }), byPlan);
  }
}
