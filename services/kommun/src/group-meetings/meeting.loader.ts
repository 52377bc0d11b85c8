import type { MeetingRuleRow } from '@samsyn/collaboration/meetings/meeting-year.rules';
import { groupBy, listLoader, rowLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import { findRowSets } from '@samsyn/subgraph/row-sets';
import DataLoader from 'dataloader';
import {
  assembleMeetings,
  assembleOutlines,
  attendanceSets,
  meetingSets,
  outlineSets,
} from './assemble-meetings.js';
import type { BusAttendanceRow } from './meeting.entity.js';
import type { DecisionRecord, MeetingOutline, MeetingRecord } from './meeting.record.js';

/** A point of the agenda that all groups share. */
export interface SharedPoint {
  readonly position: number;
  /** null: of all levels. */
  readonly levelKind: string | null;
  readonly title: string;
  readonly source: string;
  readonly demo: boolean;
}

/** How a seat took part in a meeting, as somebody said. */
type SaidOfSeat = Pick<BusAttendanceRow, 'meetingId' | 'seatId' | 'seatOwner' | 'presence'>;

/** The groups' meetings: of all groups of a request in one statement, whatever of them is asked for. */
export class MeetingLoader {
  /** By group, in the order of their days. */
  readonly groups: DataLoader<string, readonly MeetingRecord[]>;
  /** How they went, without the papers and who came, which are most of what is kept of them. */
  readonly outlines: DataLoader<string, readonly MeetingOutline[]>;
  /** Who came, by meeting. */
  readonly attendance: DataLoader<string, readonly SaidOfSeat[]>;
  /** By the key of the minutes. */
  readonly minutesTexts: DataLoader<string, { readonly id: string; readonly text: string } | null>;
  private readonly groupOf: DataLoader<string, { readonly id: string; readonly busGroupId: string } | null>;
  private rulesRead: Promise<readonly MeetingRuleRow[]> | undefined;

  constructor(private readonly transaction: RequestTransaction) {
    this.groups = new DataLoader(async (ids) => {
      const rows = await transaction.run((manager) =>
        findRowSets(manager, meetingSets, 'bus_group_id', [...ids]),
      );
      const meetings = groupBy(assembleMeetings(rows), ({ row }) => row.busGroupId);
      return ids.map((id) => meetings.get(id) ?? []);
    });
    this.outlines = new DataLoader(async (ids) => {
      const rows = await transaction.run((manager) =>
        findRowSets(manager, outlineSets, 'bus_group_id', [...ids]),
      );
      const meetings = groupBy(assembleOutlines(rows), ({ row }) => row.busGroupId);
      return ids.map((id) => meetings.get(id) ?? []);
    });
    this.attendance = listLoader(
      async (ids) => {
        const [rows] = await transaction.run((manager) =>
          findRowSets(manager, attendanceSets, 'meeting_id', ids),
        );
        return rows.filter(({ endedAt }) => endedAt === null);
      },
      ({ meetingId }) => meetingId,
    );
    this.minutesTexts = rowLoader(
      (ids) =>
        transaction.run((manager) =>
          manager.query('select id, text from bus_minutes where id = any($1)', [ids]),
        ),
      ({ id }: { readonly id: string; readonly text: string }) => id,
    );
    this.groupOf = rowLoader(
      (ids) =>
        transaction.run((manager) =>
          manager.query(
            `select id, bus_group_id as "busGroupId" from bus_meeting where id = any($1)
             union all select id, bus_group_id from bus_decision where id = any($1)`,
            [ids],
          ),
        ),
      ({ id }: { readonly id: string; readonly busGroupId: string }) => id,
    );
  }

  /** A meeting by its key, or null. */
  async find(id: string): Promise<MeetingRecord | null> {
    const found = await this.groupOf.load(id);
    if (!found) return null;
    return (await this.groups.load(found.busGroupId)).find((meeting) => meeting.id === id) ?? null;
  }

  /** A decision by its key, or null. */
  async findDecision(id: string): Promise<DecisionRecord | null> {
    const found = await this.groupOf.load(id);
    if (!found) return null;
    const meetings = await this.groups.load(found.busGroupId);
    return meetings.flatMap(({ decisions }) => decisions).find(({ row }) => row.id === id) ?? null;
  }

  /** How often groups are to meet, as documents say. */
  rules(): Promise<readonly MeetingRuleRow[]> {
    this.rulesRead ??= this.transaction.run((manager) =>
      manager.query(
        `select id, bus_group_id as "busGroupId", level_kind as "levelKind", rule, times, per, from_on::text as "from", to_on::text as "to",
                source, demo from bus_meeting_rule order by id`,
      ),
    );
    return this.rulesRead;
  }

  /** The agenda that all groups share. */
  sharedAgenda(): Promise<readonly SharedPoint[]> {
    return this.transaction.run((manager) =>
      manager.query(
        'select position, level_kind as "levelKind", title, source, demo from bus_shared_agenda order by position',
      ),
    );
  }

  /** After a change: the group is read anew. */
  forget(busGroupId: string): void {
    this.groups.clear(busGroupId);
    this.outlines.clear(busGroupId);
    this.attendance.clearAll();
    this.groupOf.clearAll();
    this.minutesTexts.clearAll();
  }
}
