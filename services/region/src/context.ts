import type { CollaborationContext } from '@samsyn/collaboration/collaboration-context';
import { SeatLoader } from '@samsyn/collaboration/seats/seat.loader';
import {
  GuardianHideable,
  type HideableTables,
} from '@samsyn/disclosure/guardian-secrecy/hidden-field.types';
import type { ImportContext } from '@samsyn/disclosure/import/single/import-record.service';
import type { PlanChangeContext } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { RecordAccess } from '@samsyn/disclosure/record-access';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { SharingLoader } from '@samsyn/disclosure/sharing/sharing.loader';
import type { RequestContext } from '@samsyn/subgraph/server';
import { AreaLoader } from './areas/area.loader.js';
import { groupDoor } from './bus-groups/group-in-graph.js';
import { BussamLoader } from './bussam/bussam.loader.js';
import { findBirthDate } from './children/birth-date.js';
import { ChildLoader } from './children/child.loader.js';
import type { RegionConfig } from './config.js';
import { DeviationLoader } from './deviations/deviation.loader.js';
import { CareNeedLoader } from './needs/care-need.loader.js';
import { PlanLoader } from './plans/plan.loader.js';
import { ReferralLoader } from './referrals/referral.loader.js';
import { SurveyLoader } from './surveys/survey.loader.js';
import type { SurveyAnswers } from './surveys/survey-answers.js';
import { type KeptUnits, UnitLoader } from './units/unit.loader.js';

/** What every region resolver has: the viewer, the snapshot, the only way to a record, and the loaders. */
export interface RegionContext
  extends RequestContext,
    PlanChangeContext,
    CollaborationContext,
    ImportContext {
  readonly sharing: SharingLoader;
  readonly fieldKeys: readonly Buffer[];
  readonly areas: AreaLoader;
  readonly bussam: BussamLoader;
  readonly children: ChildLoader;
  readonly deviations: DeviationLoader;
  readonly needs: CareNeedLoader;
  readonly plans: PlanLoader;
  readonly referrals: ReferralLoader;
  readonly surveys: SurveyLoader;
  /** Takes answers, apart from the request. */
  readonly surveyAnswers: SurveyAnswers;
  readonly units: UnitLoader;
}

/** Goals, meetings and the plan's words are the municipality's to hide. */
const hideable: HideableTables = { [GuardianHideable.INTERVENTION]: 'care_intervention' };

/** Makes one request's context. Nothing in it outlives the request. */
export function regionContext(
  base: RequestContext,
  { fieldKeys, importing }: Pick<RegionConfig, 'fieldKeys' | 'importing'>,
  kept: KeptUnits,
  surveyAnswers: SurveyAnswers,
): RegionContext {
  const { viewer, transaction, operationId } = base;
  const units = new UnitLoader(transaction, kept);
  const access = new RecordAccess(viewer, transaction, operationId, (id) => units.standingOf(id));
  const sharing = new SharingLoader(transaction);
  const children = new ChildLoader(transaction);
  const needs = new CareNeedLoader(transaction);
  const plans = new PlanLoader(transaction);
  return {
    ...base,
    owner: RecordOwner.REGION,
    planTable: 'care_plan_part',
    access,
    sharing,
    fieldKeys,
    importing,
    areas: new AreaLoader(transaction),
    bussam: new BussamLoader(transaction),
    busSeats: new SeatLoader(transaction),
    busGroups: groupDoor(base.askGraph),
    children,
    deviations: new DeviationLoader(
      transaction,
      viewer,
      base.askGraph,
      async (id) => (await units.standingOf(id)) !== null,
    ),
    needs,
    plans,
    referrals: new ReferralLoader(transaction),
    hideable,
    surveys: new SurveyLoader(transaction),
    surveyAnswers,
    units,
    birthDateOf: (childId) => findBirthDate(childId, transaction, fieldKeys),
    forget(childId) {
      access.forget(childId);
      sharing.forget(childId);
      plans.forget(childId);
      needs.ofChild.clear(childId);
      children.rows.clear(childId);
      plans.gapFacts.clearAll();
    },
  };
}
