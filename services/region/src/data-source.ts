import { seatTables } from '@samsyn/collaboration/seats/seat.entity';
import { accessTables } from '@samsyn/disclosure/access-tables';
import { PlanChangeRow } from '@samsyn/disclosure/plan-changes/plan-change.entity';
import { BusGroupUnitRow, CareAreaRow } from './areas/care-area.entity.js';
import { bussamTables } from './bussam/bussam.entity.js';
import { CareContactRow, ChildRow, ReferralAnswerRow, ReferralRow } from './children/child.entity.js';
import { deviationTables } from './deviations/deviation.entity.js';
import { PublishedFigureRow } from './figures/published-figure.entity.js';
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
import { CarePart1795352400000 } from './migrations/1795352400000-care-part.js';
import { Import1795356000000 } from './migrations/1795356000000-import.js';
import { PlanFooting1795363200000 } from './migrations/1795363200000-plan-footing.js';
import { AssignableUnits1795366800000 } from './migrations/1795366800000-assignable-units.js';
import { ImportInterventions1795371000000 } from './migrations/1795371000000-import-interventions.js';
import { CareNeeds1795372000000 } from './migrations/1795372000000-care-needs.js';
import { BusGroups1795373000000 } from './migrations/1795373000000-bus-groups.js';
import { DaysOfWork1795376000000 } from './migrations/1795376000000-days-of-work.js';
import { DatesOfAreas1795377500000 } from './migrations/1795377500000-dates-of-areas.js';
import { Surveys1795379300000 } from './migrations/1795379300000-surveys.js';
import { Bussam1795379500000 } from './migrations/1795379500000-bussam.js';
import { Deviations1795380100000 } from './migrations/1795380100000-deviations.js';
import { DecidedOn1795380700000 } from './migrations/1795380700000-decided-on.js';
import { StruckTexts1795381300000 } from './migrations/1795381300000-struck-texts.js';
import { SurveyLastDays1795381600000 } from './migrations/1795381600000-survey-last-days.js';
import { ReportedWording1795381900000 } from './migrations/1795381900000-reported-wording.js';
import { StandInForGroup1795382500000 } from './migrations/1795382500000-stand-in-for-group.js';
import { CareNeedRow } from './needs/care-need.entity.js';
import { CareInterventionRow, CarePlanPartRow } from './plans/care-plan.entity.js';
import { CareUnitRow } from './units/care-unit.entity.js';

/** The region database: every table and every migration, named. */
export const regionDatabase = {
  entities: [
    ...accessTables,
    PlanChangeRow,
    ...seatTables,
    CareUnitRow,
    CareAreaRow,
    BusGroupUnitRow,
    PublishedFigureRow,
    ...bussamTables,
    ChildRow,
    CareContactRow,
    ReferralRow,
    ReferralAnswerRow,
    CarePlanPartRow,
    CareInterventionRow,
    CareNeedRow,
    ...deviationTables,
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
    CarePart1795352400000,
    Import1795356000000,
    PlanFooting1795363200000,
    AssignableUnits1795366800000,
    ImportInterventions1795371000000,
    BusGroups1795373000000,
    CareNeeds1795372000000,
    DaysOfWork1795376000000,
    DatesOfAreas1795377500000,
    Bussam1795379500000,
    Surveys1795379300000,
    Deviations1795380100000,
    DecidedOn1795380700000,
    StruckTexts1795381300000,
    SurveyLastDays1795381600000,
    ReportedWording1795381900000,
    StandInForGroup1795382500000,
  ],
};
