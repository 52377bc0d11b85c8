import { decisionOn, isOverdue } from '@samsyn/collaboration/meetings/decision.rules';
import {
  isUnsaid,
  type MeetingFacts,
  noticeStandingOf,
  standingOf,
} from '@samsyn/collaboration/meetings/meeting-standing.rules';
import { groupBy } from '@samsyn/subgraph/loaders';
import { nameOn } from './body-name.js';
import type {
  BussamDecisionFollowUpRow,
  BussamDecisionRow,
  BussamMeetingEntryRow,
  BussamQuestionFollowUpRow,
} from './bussam.entity.js';
import type { BussamMeetingStanding, BussamNotice, BussamStanding } from './bussam.enums.js';
import type { CountyRecord } from './bussam.loader.js';
import type { BussamDecision, BussamFollowUp, BussamMeeting } from './meeting.types.js';

/** All meetings of the county's bodies as they stand on a day: what was entered of a later day is not told yet. */
export function showMeetings(record: CountyRecord, day: string): BussamMeeting[] {
  const entriesOf = groupBy(record.entries, ({ meetingId }) => meetingId);
  const decisionsOf = groupBy(record.decisions, ({ meetingId }) => meetingId);
  const followUpsOf = groupBy(record.decisionFollowUps, ({ decisionId }) => decisionId);
  return record.meetings.map((row): BussamMeeting => {
    const entries = entriesOf.get(row.id) ?? [];
    const entry = (kind: string) => entries.find((each) => each.kind === kind && each.onDay <= day) ?? null;
    const [notice, outcome, minutes] = [entry('NOTICE'), entry('OUTCOME'), entry('MINUTES')];
    const facts = factsOf(row.meetsOn, notice, outcome);
    return {
      ...{ id: row.id, bodyId: row.body, bodyName: nameOn(record, row.body, row.meetsOn), day: row.meetsOn },
      standing: standingOf(facts) as BussamMeetingStanding,
      unsaid: isUnsaid(facts, day),
      noticeSentOn: notice?.onDay ?? null,
      notice: noticeStandingOf(facts, day) as BussamNotice | null,
      ...{ minutesKeptIn: minutes?.keptIn ?? null, minutesOn: minutes?.onDay ?? null },
      decisions: (decisionsOf.get(row.id) ?? []).map((decision) =>
        showDecision(decision, row.meetsOn, followUpsOf.get(decision.id) ?? [], day),
      ),
      ...{ version: row.version, source: row.source, demo: row.demo },
    };
  });
}

function factsOf(
  day: string,
  notice: BussamMeetingEntryRow | null,
  outcome: BussamMeetingEntryRow | null,
): MeetingFacts {
  return {
    day,
    outcome: (outcome?.outcome ?? null) as 'HELD' | 'CANCELLED' | null,
    notice: notice && { sentOn: notice.onDay, withAgenda: notice.withAgenda === true },
  };
}

function showDecision(
  { id, meetingId, what, responsible, dueOn, demo }: BussamDecisionRow,
  decidedOn: string,
  rows: readonly BussamDecisionFollowUpRow[],
  day: string,
): BussamDecision {
  const followUps = rows
    .filter(({ followedUpOn }) => followedUpOn <= day)
    .map((row) => ({ ...row, standing: row.standing as BussamStanding, meetingId: null }));
  const facts = { decidedOn, dueOn, followUps };
  return {
    ...{ id, meetingId, what, responsible, decidedOn, dueOn, demo },
    standing: decisionOn(facts, day) as BussamStanding,
    overdue: isOverdue(facts, day),
    followUps: followUps.map(showFollowUp),
  };
}

/** Decisions of meetings that are open; first those whose last day comes first. */
export function openDecisionsOf(meetings: readonly BussamMeeting[]): BussamDecision[] {
  const last = ({ dueOn }: BussamDecision) => dueOn ?? '9999';
  return meetings
    .flatMap(({ decisions }) => decisions)
    .filter(({ standing }) => standing === 'OPEN')
    .sort((a, b) => (last(a) < last(b) ? -1 : last(a) > last(b) ? 1 : 0));
}

export function showFollowUp(row: BussamDecisionFollowUpRow | BussamQuestionFollowUpRow): BussamFollowUp {
  const { id, followedUpOn, standing, what, source, demo } = row;
  const documentedIn = 'documentedIn' in row ? row.documentedIn : null;
  return { id, followedUpOn, standing: standing as BussamStanding, what, documentedIn, source, demo };
}
