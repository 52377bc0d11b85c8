import { unitChildrenResolver } from '@samsyn/disclosure/assignments/unit-children.resolver';
import { childrenToAssessResolver } from '@samsyn/disclosure/children-to-assess/children-to-assess.resolver';
import { importResolver } from '@samsyn/disclosure/import/single/import-record.resolver';
import { logReviewResolver } from '@samsyn/disclosure/log-review/log-review.resolver';
import { planExportResolver } from '@samsyn/disclosure/plan-exports/plan-export.resolver';
import { changeResolver } from '@samsyn/disclosure/sharing/change.resolver';
import type { SubgraphParts } from '@samsyn/subgraph/schema';
import { AreaResolver, BusGroupResolver, MunicipalitiesOfAreaResolver } from './areas/area.resolver.js';
import { AreaChangeResolver } from './areas/area-change.resolver.js';
import { AreaOverlayResolver } from './areas/overlay.resolver.js';
import { DistrictPartResolver, GroupsOfUnitResolver } from './areas/place.resolver.js';
import { AuditReportResolver } from './audit-report/audit-report.resolver.js';
import { BusGroupOrganisationResolver } from './bus-groups/bus-group.resolver.js';
import { BusGroupChangeResolver, MunicipalSeatChangeResolver } from './bus-groups/group-change.resolver.js';
import { GroupsEverResolver } from './bus-groups/groups-ever.resolver.js';
import { BusChairResolver, BusConvenerResolver, BusLevelResolver } from './bus-groups/level.resolver.js';
import {
  CalendarSubscriptionResolver,
  GroupsCalendarsResolver,
} from './calendar-subscriptions/calendar-subscription.resolver.js';
import { ChildResolver } from './children/child.resolver.js';
import { Child } from './children/child.types.js';
import { ReleasedResolver } from './children/released.resolver.js';
import { MunicipalCommitmentsResolver } from './commitments/municipal-commitments.resolver.js';
import { MunicipalFigureResolver } from './figures/figure.resolver.js';
import { ForumResolver } from './forums/forum.resolver.js';
import { ForumChangeResolver } from './forums/forum-change.resolver.js';
import { ForumOverlapResolver, ForumRegisterResolver } from './forums/register.resolver.js';
import { GoalResolver, MunicipalInterventionResolver } from './goals/goal.resolver.js';
import { GroupDocumentChangeResolver } from './group-documents/document-change.resolver.js';
import { GroupDocumentCorrectionResolver } from './group-documents/document-correction.resolver.js';
import {
  GroupDocumentsResolver,
  PlannedActivityResolver,
} from './group-documents/group-documents.resolver.js';
import { DecisionFollowUpResolver, GroupDecisionResolver } from './group-meetings/decision.resolver.js';
import {
  GroupAttendanceResolver,
  GroupMeetingsResolver,
  SharedAgendaResolver,
} from './group-meetings/group-meetings.resolver.js';
import {
  AgendaItemResolver,
  GroupMeetingResolver,
  SeatAttendanceResolver,
} from './group-meetings/meeting.resolver.js';
import {
  GroupMeetingChangeResolver,
  MayChangeMeetingsResolver,
} from './group-meetings/meeting-change.resolver.js';
import { ImportMunicipalRecordInput } from './import/import-record.inputs.js';
import { municipalRecordKinds } from './import/record-kinds.js';
import { InterventionChangeResolver } from './interventions/intervention.resolver.js';
import { CareNeedResolver } from './needs/care-need.resolver.js';
import { kommunPermissions } from './permissions.js';
import { PlanHistoryResolver } from './plans/history/history.resolver.js';
import {
  EscalationResolver,
  FollowUpResolver,
  MeetingDecisionResolver,
  MeetingResolver,
} from './plans/meeting.resolver.js';
import { MeetingChangeResolver } from './plans/moves/meeting-change.resolver.js';
import { PlanChangeResolver } from './plans/moves/plan-change.resolver.js';
import { PartyResolver } from './plans/party.resolver.js';
import { PlanResolver, PlansOfChildResolver } from './plans/plan.resolver.js';
import { takePlan } from './plans/plan.service.js';
import { CareNeed, Plan } from './plans/plan.types.js';
import { PlanSignalResolver } from './plans/plan-signal.resolver.js';
import { references } from './references.js';
import { SipCheckResolver } from './sip-check/sip-check.resolver.js';
import { UnitResolver } from './units/unit.resolver.js';
import { CareUnit } from './units/unit.types.js';
import { ViewerResolver } from './viewers/viewer.resolver.js';

/** The municipal subgraph: every resolver and entity, named. */
export const kommunSubgraph: SubgraphParts = {
  resolvers: [
    ViewerResolver,
    UnitResolver,
    AreaResolver,
    MunicipalitiesOfAreaResolver,
    AreaChangeResolver,
    AreaOverlayResolver,
    DistrictPartResolver,
    GroupsOfUnitResolver,
    BusGroupResolver,
    BusGroupOrganisationResolver,
    GroupsEverResolver,
    BusLevelResolver,
    BusConvenerResolver,
    BusChairResolver,
    BusGroupChangeResolver,
    GroupDocumentsResolver,
    GroupDocumentChangeResolver,
    GroupDocumentCorrectionResolver,
    PlannedActivityResolver,
    MunicipalSeatChangeResolver,
    MunicipalCommitmentsResolver,
    AuditReportResolver,
    ForumRegisterResolver,
    ForumResolver,
    ForumOverlapResolver,
    ForumChangeResolver,
    GroupAttendanceResolver,
    GroupMeetingsResolver,
    GroupMeetingChangeResolver,
    MayChangeMeetingsResolver,
    SharedAgendaResolver,
    CalendarSubscriptionResolver,
    GroupsCalendarsResolver,
    GroupMeetingResolver,
    AgendaItemResolver,
    SeatAttendanceResolver,
    GroupDecisionResolver,
    DecisionFollowUpResolver,
    ChildResolver,
    PlansOfChildResolver,
    ReleasedResolver,
    changeResolver('Municipal', Child),
    logReviewResolver('Municipal'),
    importResolver('Municipal', ImportMunicipalRecordInput, municipalRecordKinds),
    unitChildrenResolver('Municipal'),
    childrenToAssessResolver('Municipal', Child, 'those without an open plan that the viewer reads'),
    CareNeedResolver,
    PlanResolver,
    PlanHistoryResolver,
    PlanChangeResolver,
    InterventionChangeResolver,
    MeetingChangeResolver,
    MeetingResolver,
    MeetingDecisionResolver,
    FollowUpResolver,
    EscalationResolver,
    PlanSignalResolver,
    planExportResolver('Municipal', Plan, Child, takePlan),
    PartyResolver,
    GoalResolver,
    MunicipalInterventionResolver,
    SipCheckResolver,
    MunicipalFigureResolver,
  ],
  orphanedTypes: [CareUnit, CareNeed],
  references,
  permissions: kommunPermissions,
};
