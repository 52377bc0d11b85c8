import type { DecisionFacts, DecisionStanding } from '@samsyn/collaboration/meetings/decision.rules';
import type { MeetingFacts } from '@samsyn/collaboration/meetings/meeting-standing.rules';
import type {
  BusAgendaItemRow,
  BusAgendaPlaceRow,
  BusAttendanceRow,
  BusDecisionFollowUpRow,
  BusDecisionRow,
  BusMeetingChangeRow,
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

/** A decision with what became of it, in the order it was entered. */
export interface DecisionOutline extends DecisionFacts {
  readonly row: Pick<BusDecisionRow, 'id' | 'wording' | 'demo'>;
  /** The day that it is told for; today where none is said. */
  readonly toldFor?: string;
  readonly levelId: string;
  /** It was followed up after the day that it is told for. */
  readonly isFollowedUpLater?: boolean;
  /** That it was taken back, and the day. */
  readonly withdrawal: Pick<BusDecisionFollowUpRow, 'followedUpOn'> | null;
  readonly followUps: readonly (DecisionFacts['followUps'][number] & { readonly demo: boolean })[];
}

/** A decision with its follow-ups, in the order they were entered. */
export interface DecisionRecord extends DecisionOutline {
  readonly row: BusDecisionRow;
  /** As its result the reason. */
  readonly withdrawal: BusDecisionFollowUpRow | null;
  readonly followUps: readonly (BusDecisionFollowUpRow & { readonly standing: DecisionStanding })[];
}

/** How a meeting went, but for its papers, who came, and what was entered before: as boards of many groups tell it. */
export interface MeetingOutline extends MeetingFacts {
  readonly row: Pick<BusMeetingRow, 'id' | 'busGroupId' | 'levelId' | 'demo'>;
  /** The day that it is told for; today where none is said. */
  readonly toldFor?: string;
  readonly id: string;
  readonly schedule: Pick<BusMeetingScheduleRow, 'demo'>;
  /** Days that it was to be on before it was moved. */
  readonly earlierDays: readonly string[];
  /** What was said last of what became of it: that it was held, called off, or that this was taken back. */
  readonly said: Pick<BusMeetingOutcomeRow, 'onDay'> | null;
  readonly calledOff: Pick<BusMeetingOutcomeRow, 'onDay'> | null;
  readonly notice: Pick<BusMeetingNoticeRow, 'sentOn' | 'withAgenda' | 'demo'> | null;
  readonly minutes:
    | (Pick<BusMinutesRow, 'id' | 'seatId' | 'demo'> & {
        readonly verification: Pick<BusMinutesVerificationRow, 'verifiedOn' | 'demo'> | null;
      })
    | null;
  readonly decisions: readonly DecisionOutline[];
}

/** A meeting with all that stands of it. */
export interface MeetingRecord extends MeetingOutline {
  readonly row: BusMeetingRow;
  readonly schedule: BusMeetingScheduleRow;
  readonly said: BusMeetingOutcomeRow | null;
  readonly calledOff: BusMeetingOutcomeRow | null;
  readonly notice: BusMeetingNoticeRow | null;
  readonly agenda: readonly BusAgendaItemRow[];
  /** Where items were moved to on the agenda. */
  readonly places: readonly BusAgendaPlaceRow[];
  readonly documents: readonly BusMeetingDocumentRow[];
  readonly attendance: readonly BusAttendanceRow[];
  readonly minutes: MinutesRecord | null;
  readonly decisions: readonly DecisionRecord[];
  /** All that was ever entered of it, ended or not. */
  readonly ever: MeetingHistory;
}

/** What was ever entered of a meeting, in the order it was. */
export interface MeetingHistory {
  readonly schedules: readonly BusMeetingScheduleRow[];
  readonly outcomes: readonly BusMeetingOutcomeRow[];
  readonly notices: readonly BusMeetingNoticeRow[];
  readonly items: readonly BusAgendaItemRow[];
  readonly attendance: readonly BusAttendanceRow[];
  readonly minutes: readonly BusMinutesRow[];
  /** Of all its minutes. */
  readonly verifications: readonly BusMinutesVerificationRow[];
  readonly changes: readonly BusMeetingChangeRow[];
}
