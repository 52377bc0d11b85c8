import { seatTables } from '@samsyn/collaboration/seats/seat.entity';
import { accessTables } from '@samsyn/disclosure/access-tables';
import { PlanChangeRow } from '@samsyn/disclosure/plan-changes/plan-change.entity';
import { AreaPartRow, AreaRow, DistrictPartRow, MunicipalityRow } from './areas/area.entity.js';
import {
  BusChairRow,
  BusConvenerRow,
  BusGroupNameRow,
  BusLevelRow,
  BusSeatHandOverRow,
} from './bus-groups/level.entity.js';
import { ChildRow, SchoolAbsenceRow } from './children/child.entity.js';
import { forumTables } from './forums/forum.entity.js';
import { documentTables } from './group-documents/document.entity.js';
import { documentCorrectionTables } from './group-documents/document-correction.entity.js';
import { meetingTables } from './group-meetings/meeting.entity.js';
import { FirstTables1795305600000 } from './migrations/1795305600000-first-tables.js';
import { RowLevelSecurity1795309200000 } from './migrations/1795309200000-row-level-security.js';
import { LogSeals1795312800000 } from './migrations/1795312800000-log-seals.js';
import { LogReviews1795314600000 } from './migrations/1795314600000-log-reviews.js';
import { Changes1795316400000 } from './migrations/1795316400000-changes.js';
import { OwnParts1795320000000 } from './migrations/1795320000000-own-parts.js';
import { Whereabouts1795323600000 } from './migrations/1795323600000-whereabouts.js';
import { OneAtATime1795327200000 } from './migrations/1795327200000-one-at-a-time.js';
import { Recorded1795330800000 } from './migrations/1795330800000-recorded.js';
import { UnitChildren1795331000000 } from './migrations/1795331000000-unit-children.js';
import { PartBlocks1795331100000 } from './migrations/1795331100000-part-blocks.js';
import { OwnLines1795331200000 } from './migrations/1795331200000-own-lines.js';
import { PlanLife1795334400000 } from './migrations/1795334400000-plan-life.js';
import { DoorSignals1795345200000 } from './migrations/1795345200000-door-signals.js';
import { OthersPart1795352400000 } from './migrations/1795352400000-others-part.js';
import { Import1795356000000 } from './migrations/1795356000000-import.js';
import { PlanFooting1795363200000 } from './migrations/1795363200000-plan-footing.js';
import { AssignableUnits1795366800000 } from './migrations/1795366800000-assignable-units.js';
import { SipCheck1795370000000 } from './migrations/1795370000000-sip-check.js';
import { ImportInterventions1795371000000 } from './migrations/1795371000000-import-interventions.js';
import { BusGroups1795373000000 } from './migrations/1795373000000-bus-groups.js';
import { PlanMoves1795375000000 } from './migrations/1795375000000-plan-moves.js';
import { NeedTakenUp1795375900000 } from './migrations/1795375900000-need-taken-up.js';
import { DaysOfWork1795376000000 } from './migrations/1795376000000-days-of-work.js';
import { WantedSince1795376100000 } from './migrations/1795376100000-wanted-since.js';
import { BusMeetings1795377100000 } from './migrations/1795377100000-bus-meetings.js';
import { BusMeetingChanges1795377110000 } from './migrations/1795377110000-bus-meeting-changes.js';
import { GroupDocuments1795377200000 } from './migrations/1795377200000-group-documents.js';
import { Forums1795377400000 } from './migrations/1795377400000-forums.js';
import { DatesOfAreas1795377500000 } from './migrations/1795377500000-dates-of-areas.js';
import { DocumentCorrections1795377600000 } from './migrations/1795377600000-document-corrections.js';
import { AgendaPlaces1795378100000 } from './migrations/1795378100000-agenda-places.js';
import { CalendarSubscriptions1795378300000 } from './migrations/1795378300000-calendar-subscriptions.js';
import { SeatHandOver1795378400000 } from './migrations/1795378400000-seat-hand-over.js';
import { ClosedFigures1795379300000 } from './migrations/1795379300000-closed-figures.js';
import { EscalationRow } from './plans/escalation.entity.js';
import {
  AttendanceRow,
  FollowUpRow,
  GoalOutcomeRow,
  MeetingDecisionRow,
  PlanMeetingRow,
} from './plans/meeting.entity.js';
import { GoalRow, MunicipalInterventionRow, PlanPartyRow, PlanRow } from './plans/plan.entity.js';
import { MunicipalUnitRow } from './units/municipal-unit.entity.js';

/** The kommun database: every table and every migration, named. */
export const kommunDatabase = {
  entities: [
    ...accessTables,
    PlanChangeRow,
    ...seatTables,
    MunicipalityRow,
    DistrictPartRow,
    AreaRow,
    AreaPartRow,
    BusLevelRow,
    BusConvenerRow,
    BusChairRow,
    BusGroupNameRow,
    BusSeatHandOverRow,
    ...forumTables,
    ...meetingTables,
    ...documentTables,
    ...documentCorrectionTables,
    MunicipalUnitRow,
    ChildRow,
    SchoolAbsenceRow,
    PlanRow,
    GoalRow,
    PlanPartyRow,
    MunicipalInterventionRow,
    PlanMeetingRow,
    AttendanceRow,
    FollowUpRow,
    MeetingDecisionRow,
    GoalOutcomeRow,
    EscalationRow,
  ],
  migrations: [
    FirstTables1795305600000,
    RowLevelSecurity1795309200000,
    LogSeals1795312800000,
    LogReviews1795314600000,
    Changes1795316400000,
    OwnParts1795320000000,
    Whereabouts1795323600000,
    OneAtATime1795327200000,
    Recorded1795330800000,
    UnitChildren1795331000000,
    PartBlocks1795331100000,
    OwnLines1795331200000,
    PlanLife1795334400000,
    DoorSignals1795345200000,
    OthersPart1795352400000,
    Import1795356000000,
    PlanFooting1795363200000,
    AssignableUnits1795366800000,
    SipCheck1795370000000,
    ImportInterventions1795371000000,
    BusGroups1795373000000,
    PlanMoves1795375000000,
    NeedTakenUp1795375900000,
    DaysOfWork1795376000000,
    WantedSince1795376100000,
    BusMeetings1795377100000,
    BusMeetingChanges1795377110000,
    GroupDocuments1795377200000,
    Forums1795377400000,
    DatesOfAreas1795377500000,
    DocumentCorrections1795377600000,
    AgendaPlaces1795378100000,
    CalendarSubscriptions1795378300000,
    SeatHandOver1795378400000,
    ClosedFigures1795379300000,
  ],
};
