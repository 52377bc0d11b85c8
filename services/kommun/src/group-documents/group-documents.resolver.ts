import { mayChange } from '@samsyn/collaboration/group-standing';
import { holdsOn } from '@samsyn/collaboration/period.rules';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { AreaOnDate } from '../areas/area.service.js';
import { BusGroup } from '../areas/area.types.js';
import { dayOf } from '../bus-groups/bus-group.resolver.js';
import type { EarlierAnswerer } from '../bus-groups/hand-over.types.js';
import { getSeatOn } from '../bus-groups/level.resolver.js';
import { MunicipalSeat, RegionalSeat } from '../bus-groups/seat.types.js';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import { showEarlier } from '../group-meetings/shown-seat.js';
import { ActionPlan, NeedsAnalysis, PlannedActivity } from './action-plan.types.js';
import { type ActivityOnDay, actionPlanOnDay, needsAnalysisOnDay } from './action-plan-on-day.js';
import { type GroupDocumentKind, SchoolMayCall } from './document.enums.js';
import { type DocumentHistory, type GroupDocuments, theCounty } from './document.loader.js';
import { GroupAgreement, GroupRoutine, MissingDocument } from './document.types.js';
import {
  agreementOnDay,
  documentsOn,
  isActionPlan,
  isAgreement,
  isNeedsAnalysis,
  isRoutine,
  routineOnDay,
  schoolMayCallOn,
} from './document-on-day.js';

const on = { nullable: true, description: 'Another day than the group was asked for.' };
type Asked = string | null | undefined;

/** What a group has written down, on a day. */
@Resolver(() => BusGroup)
export class GroupDocumentsResolver {
  @FieldResolver(() => [GroupAgreement], {
    description:
      'Its local agreements until a day, also those that hold no longer (lokala överenskommelser). None may also mean that nobody has entered it: documentsSaidMissing says.',
  })
  agreements(
    @Root() group: AreaOnDate,
    @Arg('on', () => DateScalar, on) asked: Asked,
    @Ctx() context: KommunContext,
  ): Promise<GroupAgreement[]> {
    return tell(group, asked, isAgreement, context, agreementOnDay);
  }

  @FieldResolver(() => [GroupRoutine], { description: 'Its routines until a day (rutiner).' })
  routines(
    @Root() group: AreaOnDate,
    @Arg('on', () => DateScalar, on) asked: Asked,
    @Ctx() context: KommunContext,
  ): Promise<GroupRoutine[]> {
    return tell(group, asked, isRoutine, context, routineOnDay);
  }

  @FieldResolver(() => [ActionPlan], {
    description: 'Its action plans until a day, oldest first (handlingsplaner).',
  })
  async actionPlans(
    @Root() group: AreaOnDate,
    @Arg('on', () => DateScalar, on) asked: Asked,
    @Ctx() context: KommunContext,
  ): Promise<ActionPlan[]> {
    const { handOvers } = await context.groups.histories.load(group.id);
    return tell(group, asked, isActionPlan, context, (history, day, may, all) =>
      actionPlanOnDay(history, all, day, may, handOvers),
    );
  }

  @FieldResolver(() => [NeedsAnalysis], {
    description: 'Its needs analyses until a day, oldest first (behovsanalyser).',
  })
  needsAnalyses(
    @Root() group: AreaOnDate,
    @Arg('on', () => DateScalar, on) asked: Asked,
    @Ctx() context: KommunContext,
  ): Promise<NeedsAnalysis[]> {
    return tell(group, asked, isNeedsAnalysis, context, needsAnalysisOnDay);
  }

  @FieldResolver(() => [MissingDocument], {
    description:
      'The kinds of documents that somebody has said that it has not, on a day. A kind that is neither here nor entered is not known.',
  })
  async documentsSaidMissing(
    @Root() group: AreaOnDate,
    @Arg('on', () => DateScalar, on) asked: Asked,
    @Ctx() { documents }: KommunContext,
  ): Promise<MissingDocument[]> {
    const day = asked ?? dayOf(group);
    const { absences } = await documents.groups.load(group.id);
    return absences
      .filter((row) => holdsOn(row, day))
      .map(({ kind, fromOn, source, demo }) => ({
        ...{ kind: kind as GroupDocumentKind, from: fromOn, source, demo },
      }));
  }

  @FieldResolver(() => SchoolMayCall, {
    nullable: true,
    description:
      'Whether its SIP routine says that school shall or may call to a SIP, on a day; null where nobody has said.',
  })
  async schoolMayCall(
    @Root() group: AreaOnDate,
    @Arg('on', () => DateScalar, on) asked: Asked,
    @Ctx() { documents }: KommunContext,
  ): Promise<SchoolMayCall | null> {
    return schoolMayCallOn(await documents.groups.load(group.id), asked ?? dayOf(group));
  }

  @Query(() => [GroupAgreement], {
    nullable: true,
    description: 'The county’s agreement, which the local ones rest on (länsöverenskommelsen), on a day.',
  })
  countyAgreements(
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; today.' }) asked: Asked,
    @Ctx() context: KommunContext,
  ): Promise<GroupAgreement[]> {
    return tellCounty(asked, isAgreement, context, agreementOnDay);
  }

  @Query(() => [GroupRoutine], {
    nullable: true,
    description: 'The routines that belong to the county’s agreement (samverkansrutin), on a day.',
  })
  countyRoutines(
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; today.' }) asked: Asked,
    @Ctx() context: KommunContext,
  ): Promise<GroupRoutine[]> {
    return tellCounty(asked, isRoutine, context, routineOnDay);
  }
}

@Resolver(() => PlannedActivity)
export class PlannedActivityResolver {
  @FieldResolver()
  async municipalSeat(
    @Root() { answerer, day }: ActivityOnDay,
    @Ctx() context: KommunContext,
  ): Promise<MunicipalSeat | null> {
    return answerer?.now.seatOwner === RecordOwner.MUNICIPALITY
      ? getSeatOn(answerer.now.seatId, day, context)
      : null;
  }

  @FieldResolver()
  regionalSeat(@Root() { answerer, day }: ActivityOnDay): RegionalSeat | null {
    return answerer?.now.seatOwner === RecordOwner.REGION
      ? Object.assign(new RegionalSeat(), { id: answerer.now.seatId, day })
      : null;
  }

  @FieldResolver()
  async answeredBefore(
    @Root() { answerer }: ActivityOnDay,
    @Ctx() context: KommunContext,
  ): Promise<EarlierAnswerer[]> {
    return answerer ? showEarlier(answerer, context) : [];
  }
}

type Show<Shown> = (
  history: DocumentHistory,
  day: string,
  viewerCanChange: boolean,
  all: GroupDocuments,
) => Shown;

/** With the group its documents end: after its last day they are told for that day alone. */
async function tell<Shown>(
  group: AreaOnDate,
  asked: Asked,
  isOne: (history: DocumentHistory) => boolean,
  context: KommunContext,
  show: Show<Shown>,
): Promise<Shown[]> {
  const day = asked ?? dayOf(group);
  if (group.to !== null && day >= group.to) return [];
  const [all, may] = await Promise.all([
    context.documents.groups.load(group.id),
    mayChange('REVISE_DOCUMENT', group.id, null, context),
  ]);
  return documentsOn(all, day)
    .filter(isOne)
    .map((history) => show(history, day, may, all));
}

async function tellCounty<Shown>(
  asked: Asked,
  isOne: (history: DocumentHistory) => boolean,
  { documents }: KommunContext,
  show: Show<Shown>,
): Promise<Shown[]> {
  const day = asked ?? swedishToday();
  const all = await documents.groups.load(theCounty);
  return documentsOn(all, day)
    .filter(isOne)
    .map((history) => show(history, day, false, all));
}
