import type { DecisionFacts, DecisionStanding } from '@samsyn/collaboration/meetings/decision.rules';
import type { MeetingFacts } from '@samsyn/collaboration/meetings/meeting-standing.rules';
import type { MeetingRuleRow } from '@samsyn/collaboration/meetings/meeting-year.rules';
import { groupBy, rowLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import { findRowSets } from '@samsyn/subgraph/row-sets';
import DataLoader from 'dataloader';
import {
  BusAgendaItemRow,
  BusAttendanceRow,
  BusDecisionFollowUpRow,
  BusDecisionRow,
  BusMeetingDocumentRow,
  BusMeetingNoticeRow,
  BusMeetingOutcomeRow,
  BusMeetingRow,
  BusMeetingScheduleRow,
  BusMinutesRow,
  BusMinutesVerificationRow,
} from './meeting.entity.js';

/** Minutes but for their text. */
export interface MinutesRecord extends BusMinutesRow {
  readonly verification: BusMinutesVerificationRow | null;
}

/** A decision with its follow-ups, in the order they were entered. */
export interface DecisionRecord extends DecisionFacts {
  readonly row: BusDecisionRow;
  readonly levelId: string;
  readonly followUps: readonly (BusDecisionFollowUpRow & { readonly standing: DecisionStanding })[];
}

/** A meeting with all that stands of it. */
export interface MeetingRecord extends MeetingFacts {
  readonly row: BusMeetingRow;
  readonly id: string;
  readonly schedule: BusMeetingScheduleRow;
  /** Days that it was to be on before it was moved. */
  readonly earlierDays: readonly string[];
  readonly calledOff: BusMeetingOutcomeRow | null;
  readonly notice: BusMeetingNoticeRow | null;
  readonly agenda: readonly BusAgendaItemRow[];
  readonly documents: readonly BusMeetingDocumentRow[];
  readonly attendance: readonly BusAttendanceRow[];
  readonly minutes: MinutesRecord | null;
  readonly decisions: readonly DecisionRecord[];
}

/** A point of the agenda that all groups share. */
export interface SharedPoint {
  readonly position: number;
  /** null: of all levels. */
  readonly levelKind: string | null;
  readonly title: string;
  readonly source: string;
  readonly demo: boolean;
}

const asEntered = 't.recorded_at, t.id';
const sets = [
  { table: BusMeetingRow, order: asEntered },
  { table: BusMeetingScheduleRow, order: asEntered },
  { table: BusMeetingOutcomeRow, order: asEntered },
  { table: BusMeetingNoticeRow, order: asEntered },
  { table: BusAgendaItemRow, order: 't.position, t.recorded_at, t.id' },
  { table: BusMeetingDocumentRow, order: asEntered },
  { table: BusAttendanceRow, order: asEntered },
  { table: BusMinutesRow, order: asEntered },
  { table: BusMinutesVerificationRow, order: asEntered },
  { table: BusDecisionRow, order: asEntered },
  { table: BusDecisionFollowUpRow, order: asEntered },
] as const;

/** The groups' meetings: of all groups of a request in one statement, whatever of them is asked for. */
export class MeetingLoader {
  /** By group, in the order of their days. */
  readonly groups: DataLoader<string, readonly MeetingRecord[]>;
  /** By the key of the minutes. */
  readonly minutesTexts: DataLoader<string, { readonly id: string; readonly text: string } | null>;
  private readonly groupOf: DataLoader<string, { readonly id: string; readonly busGroupId: string } | null>;
  private rulesRead: Promise<readonly MeetingRuleRow[]> | undefined;

  constructor(private readonly transaction: RequestTransaction) {
    this.groups = new DataLoader(async (ids) => {
      const rows = await transaction.run((manager) => findRowSets(manager, sets, 'bus_group_id', [...ids]));
      const meetings = groupBy(assemble(rows), ({ row }) => row.busGroupId);
      return ids.map((id) => meetings.get(id) ?? []);
    });
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
    this.groupOf.clearAll();
    this.minutesTexts.clearAll();
  }
}

type Rows = Awaited<ReturnType<typeof findRowSets<typeof sets>>>;

/** What stands, put together; what was ended is left out, but for the days that a meeting was moved from. */
function assemble(rows: Rows): MeetingRecord[] {
  const standing = rows.map((set) =>
    (set as { endedAt: Date | null }[]).filter(({ endedAt }) => endedAt === null),
  ) as unknown as Rows;
  const [meetings, schedules, outcomes, notices, items, documents, attendance, minutes] = standing;
  const byMeeting = <Row extends { meetingId: string }>(all: readonly Row[]) =>
    groupBy(all, ({ meetingId }) => meetingId);
  const verifications = new Map(standing[8].map((row) => [row.minutesId, row]));
  const followUps = groupBy(standing[10], ({ decisionId }) => decisionId);
  const of = {
    ...{ schedules: byMeeting(schedules), everScheduled: byMeeting(rows[1]), outcomes: byMeeting(outcomes) },
    ...{ notices: byMeeting(notices), items: byMeeting(items), documents: byMeeting(documents) },
    ...{ attendance: byMeeting(attendance), minutes: byMeeting(minutes), decisions: byMeeting(standing[9]) },
  };
  const all = meetings.flatMap((row): MeetingRecord[] => {
    const { id, levelId } = row;
    const schedule = of.schedules.get(id)?.[0];
    if (!schedule) return [];
    const outcome = of.outcomes.get(id)?.[0] ?? null;
    const written = of.minutes.get(id)?.[0];
    const day = schedule.meetsOn;
    const earlier = (of.everScheduled.get(id) ?? []).filter(
      ({ endedAt, meetsOn }) => endedAt !== null && meetsOn !== day,
    );
    return [
      {
        ...{ row, id, day, schedule, earlierDays: [...new Set(earlier.map(({ meetsOn }) => meetsOn))] },
        outcome: (outcome?.outcome ?? null) as MeetingRecord['outcome'],
        calledOff: outcome?.outcome === 'CANCELLED' ? outcome : null,
        notice: of.notices.get(id)?.[0] ?? null,
        agenda: of.items.get(id) ?? [],
        documents: of.documents.get(id) ?? [],
        attendance: of.attendance.get(id) ?? [],
        minutes: written ? { ...written, verification: verifications.get(written.id) ?? null } : null,
        decisions: (of.decisions.get(id) ?? []).map((decision) => ({
          ...{ row: decision, levelId, decidedOn: day, dueOn: decision.dueOn },
          followUps: (followUps.get(decision.id) ?? []) as unknown as DecisionRecord['followUps'],
        })),
      },
    ];
  });
  return all.sort((a, b) => (a.day + a.id < b.day + b.id ? -1 : 1));
}
