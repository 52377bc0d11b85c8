import { unitChildrenResolver } from '@samsyn/disclosure/assignments/unit-children.resolver';
import { childrenToAssessResolver } from '@samsyn/disclosure/children-to-assess/children-to-assess.resolver';
import { importResolver } from '@samsyn/disclosure/import/single/import-record.resolver';
import { logReviewResolver } from '@samsyn/disclosure/log-review/log-review.resolver';
import { planExportResolver } from '@samsyn/disclosure/plan-exports/plan-export.resolver';
import { changeResolver } from '@samsyn/disclosure/sharing/change.resolver';
import type { SubgraphParts } from '@samsyn/subgraph/schema';
import { BusGroupResolver, CareAreaResolver, GroupsOfClinicResolver } from './areas/area.resolver.js';
import { BusGroup } from './areas/area.types.js';
import { BusGroupSeatsResolver } from './bus-groups/bus-group.resolver.js';
import { RegionalRosterResolver, RegionalSeatChangeResolver } from './bus-groups/seat-change.resolver.js';
import { BussamResolver } from './bussam/bussam.resolver.js';
import { BussamChangeResolver } from './bussam/bussam-change.resolver.js';
import { CareContactResolver, ChildResolver } from './children/child.resolver.js';
import { Child } from './children/child.types.js';
import { ReleasedResolver } from './children/released.resolver.js';
import { CareCommitmentsResolver } from './commitments/care-commitments.resolver.js';
import {
  DeviationConnectionResolver,
  DeviationResolver,
  DeviationStepResolver,
} from './deviations/deviation.resolver.js';
import { DeviationChangeResolver } from './deviations/deviation-change.resolver.js';
import {
  DeviationNoteResolver,
  DeviationStrikeResolver,
  DeviationStruckResolver,
} from './deviations/deviation-strike.resolver.js';
import {
  DeviationAnalysisResolver,
  GroupDeviationsResolver,
} from './deviations/group-deviations.resolver.js';
import { CareFigureResolver } from './figures/care-figures.resolver.js';
import { FigureResolver } from './figures/figure.resolver.js';
import { ImportCareRecordInput } from './import/import-record.inputs.js';
import { careRecordKinds } from './import/record-kinds.js';
import { CareNeedResolver } from './needs/care-need.resolver.js';
import { regionPermissions } from './permissions.js';
import { CareInterventionResolver, GoalResolver } from './plans/goal.resolver.js';
import { PlanChangeResolver } from './plans/moves/plan-change.resolver.js';
import { CareAnswerResolver, PlanOfReferralResolver, PlanResolver } from './plans/plan.resolver.js';
import { takeCarePart } from './plans/plan.service.js';
import { Goal, Plan } from './plans/plan.types.js';
import { CarePlanSignalResolver } from './plans/plan-signal.resolver.js';
import { references } from './references.js';
import { ReferralAnswerResolver, ReferralResolver } from './referrals/referral.resolver.js';
import { SpiderResolver } from './surveys/spider.resolver.js';
import { SurveyResolver } from './surveys/survey.resolver.js';
import { SurveyChangeResolver } from './surveys/survey-change.resolver.js';
import { UnitResolver } from './units/unit.resolver.js';
import { MunicipalUnit } from './units/unit.types.js';

/** The regional subgraph: every resolver and entity, named. */
export const regionSubgraph: SubgraphParts = {
  resolvers: [
    UnitResolver,
    CareAreaResolver,
    BusGroupResolver,
    GroupsOfClinicResolver,
    BusGroupSeatsResolver,
    CareCommitmentsResolver,
    RegionalRosterResolver,
    RegionalSeatChangeResolver,
    FigureResolver,
    CareFigureResolver,
    DeviationResolver,
    DeviationConnectionResolver,
    DeviationStepResolver,
    DeviationChangeResolver,
    DeviationStrikeResolver,
    DeviationNoteResolver,
    DeviationStruckResolver,
    GroupDeviationsResolver,
    DeviationAnalysisResolver,
    BussamResolver,
    BussamChangeResolver,
    SurveyResolver,
    SurveyChangeResolver,
    SpiderResolver,
    ChildResolver,
    CareContactResolver,
    ReleasedResolver,
    changeResolver('Care', Child),
    logReviewResolver('Care'),
    importResolver('Care', ImportCareRecordInput, careRecordKinds),
    unitChildrenResolver('Care'),
    childrenToAssessResolver(
      'Care',
      Child,
      'all of them, for whether a plan is open is the municipality’s to say',
    ),
    CareNeedResolver,
    ReferralResolver,
    ReferralAnswerResolver,
    PlanResolver,
    CarePlanSignalResolver,
    CareAnswerResolver,
    PlanOfReferralResolver,
    PlanChangeResolver,
    planExportResolver('Care', Plan, Child, takeCarePart),
    GoalResolver,
    CareInterventionResolver,
  ],
  // No field leads to these: the gateway asks for them by key, or an interface stands before them.
  orphanedTypes: [MunicipalUnit, BusGroup, Goal],
  references,
  permissions: regionPermissions,
};
