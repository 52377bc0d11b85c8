import { accessTables } from '@samsyn/disclosure/access-tables';
import { AreaPartRow, AreaRow, DistrictPartRow, MunicipalityRow } from './areas/area.entity.js';
import { ChildRow, SchoolAbsenceRow } from './children/child.entity.js';
import { FirstTables1795305600000 } from './migrations/1795305600000-first-tables.js';
import { RowLevelSecurity1795309200000 } from './migrations/1795309200000-row-level-security.js';
import { LogSeals1795312800000 } from './migrations/1795312800000-log-seals.js';
import { LogReviews1795314600000 } from './migrations/1795314600000-log-reviews.js';
import { Changes1795316400000 } from './migrations/1795316400000-changes.js';
import { OwnParts1795320000000 } from './migrations/1795320000000-own-parts.js';
import { Whereabouts1795323600000 } from './migrations/1795323600000-whereabouts.js';
import { OneAtATime1795327200000 } from './migrations/1795327200000-one-at-a-time.js';
import { PlanFooting1795363200000 } from './migrations/1795363200000-plan-footing.js';
import { AttendanceRow, FollowUpRow, PlanMeetingRow } from './plans/meeting.entity.js';
import { GoalRow, MunicipalInterventionRow, PlanPartyRow, PlanRow } from './plans/plan.entity.js';
import { MunicipalUnitRow } from './units/municipal-unit.entity.js';

/** The kommun database: every table and every migration, named. */
export const kommunDatabase = {
  entities: [
    ...accessTables,
    MunicipalityRow,
    DistrictPartRow,
    AreaRow,
    AreaPartRow,
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
    PlanFooting1795363200000,
  ],
};
