import { boundsHold, everHeld } from '@samsyn/collaboration/period.rules';
import type { DayResolution } from '@samsyn/collaboration/vocabulary/seat.enums';
import { readRecordId } from '@samsyn/subgraph/ids';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { AreaOnDate } from '../areas/area.service.js';
import { type BusGroup, Municipality } from '../areas/area.types.js';
import { boundsOf } from '../bus-groups/group.loader.js';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import type { ForumFollowUpStanding } from './forum.enums.js';
import { dayToShow, followUpDueOn, followUpOn, followUpsBy } from './forum.rules.js';
import {
  CollaborationForum,
  ForumDescription,
  ForumFollowUp,
  ForumFollowUpDue,
  ForumMember,
} from './forum.types.js';
import { readsForums } from './forum-permissions.js';
import { mayChangeForums } from './forum-standing.js';
import {
  descriptionOn,
  type ForumOnDay,
  membersOn,
  showDescription,
  showFollowUp,
  showMember,
} from './show-forum.js';

/** The forums one by one: what each is, who takes part, how it is followed up. */
@Resolver(() => CollaborationForum)
export class ForumResolver {
  @Query(() => CollaborationForum, {
    nullable: true,
    description:
      'A forum by its key; null when there is none on the day. Without a day: as it is today, or was on its last day.',
  })
  async forum(
    @Arg('id', () => ID, { description: 'Key of the forum.' }) id: string,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day it is asked for.' })
    on: string | null | undefined,
    @Ctx() context: KommunContext,
  ): Promise<ForumOnDay | null> {
    if (!readsForums(context.viewer)) return null;
    const history = await context.forums.find(readRecordId(id));
    if (!history || !everHeld(history.row)) return null;
    const day = on ?? dayToShow(history.row, swedishToday());
    return boundsHold(boundsOf(history.row), day) ? { history, day } : null;
  }

  @FieldResolver()
  id(@Root() { history }: ForumOnDay): string {
    return history.row.id;
  }

  @FieldResolver()
  day(@Root() { day }: ForumOnDay): string {
    return day;
  }

  @FieldResolver()
  municipality(@Root() { history }: ForumOnDay, @Ctx() { areas }: KommunContext): Promise<Municipality> {
    return areas.getMunicipality(history.row.municipalityCode);
  }

  @FieldResolver()
  async busGroup(
    @Root() { history, day }: ForumOnDay,
    @Ctx() { areas }: KommunContext,
  ): Promise<BusGroup | null> {
    if (history.row.busGroupId === null) return null;
    const groups = await areas.on(day === swedishToday() ? 'today' : day);
    return (groups.find(({ id }) => id === history.row.busGroupId) ?? null) as (AreaOnDate & BusGroup) | null;
  }

  @FieldResolver()
  description(@Root() forum: ForumOnDay): ForumDescription {
    return showDescription(descriptionOn(forum));
  }

  @FieldResolver()
  descriptions(@Root() { history }: ForumOnDay): ForumDescription[] {
    return history.descriptions.filter(everHeld).map(showDescription);
  }

  @FieldResolver()
  members(@Root() forum: ForumOnDay, @Ctx() context: KommunContext): Promise<ForumMember[]> {
    return Promise.all(membersOn(forum).map((member) => showMember(member, context)));
  }

  @FieldResolver()
  followUps(@Root() { history, day }: ForumOnDay): ForumFollowUp[] {
    return followUpsBy(history.followUps, day).map(showFollowUp);
  }

  @FieldResolver()
  followUp(@Root() forum: ForumOnDay): ForumFollowUpStanding {
    return followUpOn(descriptionOn(forum), forum.history.followUps, forum.day);
  }

  @FieldResolver()
  followUpDue(@Root() forum: ForumOnDay): ForumFollowUpDue | null {
    return followUpDueOn(descriptionOn(forum), forum.history.followUps, forum.day);
  }

  @FieldResolver()
  from(@Root() { history }: ForumOnDay): string | null {
    return boundsOf(history.row).from;
  }

  @FieldResolver()
  fromKnownTo(@Root() { history }: ForumOnDay): DayResolution | null {
    return history.row.fromKnownTo as DayResolution | null;
  }

  @FieldResolver()
  to(@Root() { history }: ForumOnDay): string | null {
    return history.row.toOn;
  }

  @FieldResolver()
  source(@Root() { history }: ForumOnDay): string | null {
    return history.row.source;
  }

  @FieldResolver()
  demo(@Root() { history }: ForumOnDay): boolean {
    return history.row.demo;
  }

  @FieldResolver()
  version(@Root() { history }: ForumOnDay): number {
    return history.row.version;
  }

  @FieldResolver()
  viewerCanChange(@Root() { history }: ForumOnDay, @Ctx() context: KommunContext): Promise<boolean> {
    return mayChangeForums(history.row.municipalityCode, context);
  }
}
