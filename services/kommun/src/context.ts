import type { CollaborationContext } from '@samsyn/collaboration/collaboration-context';
import { SeatLoader } from '@samsyn/collaboration/seats/seat.loader';
import {
  GuardianHideable,
  type HideableTables,
} from '@samsyn/disclosure/guardian-secrecy/hidden-field.types';
import type { ImportContext } from '@samsyn/disclosure/import/single/import-record.service';
import type { PlanChangeContext } from '@samsyn/disclosure/plan-changes/plan-change.service';
import { PlanHistoryLoader } from '@samsyn/disclosure/plan-changes/plan-history.loader';
import { RecordAccess } from '@samsyn/disclosure/record-access';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { SharingLoader } from '@samsyn/disclosure/sharing/sharing.loader';
import type { RequestContext } from '@samsyn/subgraph/server';
import type DataLoader from 'dataloader';
import { AreaLoader } from './areas/area.loader.js';
import { GroupLoader } from './bus-groups/group.loader.js';
import { groupDoor } from './bus-groups/group-door.js';
import { calendarCountLoader } from './calendar-subscriptions/calendar-count.loader.js';
import { ChildLoader } from './children/child.loader.js';
import type { KommunConfig } from './config.js';
import type { ClosedFigures } from './figures/closed-figures.js';
import { ForumLoader } from './forums/forum.loader.js';
import { DocumentLoader } from './group-documents/document.loader.js';
import { MeetingLoader } from './group-meetings/meeting.loader.js';
import { LedRegionalSeats } from './group-meetings/regional-seats.js';
import { PlanLoader } from './plans/plan.loader.js';
import type { Reference } from './reference.js';
import type { SipCheckAnswers } from './sip-check/answer-sip-check.js';
import { UnitLoader } from './units/unit.loader.js';

/** What every kommun resolver has: the viewer, the snapshot, the only way to a record, and the loaders. */
export interface KommunContext
  extends RequestContext,
    PlanChangeContext,
    CollaborationContext,
    ImportContext {
  readonly sharing: SharingLoader;
  readonly fieldKeys: readonly Buffer[];
  readonly areas: AreaLoader;
  readonly groups: GroupLoader;
  readonly forums: ForumLoader;
  readonly meetings: MeetingLoader;
  /** Seats of the region’s in groups, of units that the viewer leads. */
  readonly ledRegionalSeats: LedRegionalSeats;
  /** How many calendar subscriptions a group has; null for whoever leads no unit. */
  readonly calendarCounts: DataLoader<string, number | null>;
  readonly documents: DocumentLoader;
  readonly children: ChildLoader;
  readonly plans: PlanLoader;
  readonly history: PlanHistoryLoader;
  readonly units: UnitLoader;
  /** Takes answers to SIP-kollen. */
  readonly sipCheckAnswers: SipCheckAnswers;
  readonly closedFigures: ClosedFigures;
}

const hideable: HideableTables = {
  [GuardianHideable.PLAN_QUESTION]: 'plan',
  [GuardianHideable.PLAN_CHILDS_WORDS]: 'plan',
  [GuardianHideable.PLAN_STRENGTHS]: 'plan',
  [GuardianHideable.GOAL]: 'goal',
  [GuardianHideable.INTERVENTION]: 'municipal_intervention',
  [GuardianHideable.MEETING]: 'plan_meeting',
};

/** Makes one request's context. Nothing in it outlives the request. */
export function kommunContext(
  base: RequestContext,
  { fieldKeys, importing }: Pick<KommunConfig, 'fieldKeys' | 'importing'>,
  reference: Reference,
  sipCheckAnswers: SipCheckAnswers,
  closedFigures: ClosedFigures,
): KommunContext {
  const { viewer, transaction, operationId } = base;
  const units = new UnitLoader(transaction, reference);
  const access = new RecordAccess(viewer, transaction, operationId, (id) => units.standingOf(id));
  const sharing = new SharingLoader(transaction);
  const children = new ChildLoader(transaction);
  const plans = new PlanLoader(transaction);
  const history = new PlanHistoryLoader(transaction);
  const groups = new GroupLoader(transaction);
  return {
    ...base,
    owner: RecordOwner.MUNICIPALITY,
    planTable: 'plan',
    access,
    sharing,
    fieldKeys,
    importing,
    areas: new AreaLoader(transaction, reference),
    groups,
    meetings: new MeetingLoader(transaction),
    ledRegionalSeats: new LedRegionalSeats(viewer, base.askGraph),
    calendarCounts: calendarCountLoader(transaction),
    documents: new DocumentLoader(transaction),
    busSeats: new SeatLoader(transaction),
    busGroups: groupDoor(groups, units),
    forums: new ForumLoader(transaction),
    children,
    plans,
    hideable,
    history,
    units,
    sipCheckAnswers,
    closedFigures,
    birthDateOf: async (childId) => (await children.rows.load(childId))?.birthDate ?? null,
    forget(childId) {
      access.forget(childId);
      sharing.forget(childId);
      plans.forget(childId);
      history.forget();
      children.rows.clear(childId);
      children.guardians.clear(childId);
      plans.footings.clear(childId);
    },
  };
}
