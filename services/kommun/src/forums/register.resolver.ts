import { holdsOn } from '@samsyn/collaboration/period.rules';
import type { NeedReason } from '@samsyn/disclosure/vocabulary/need-reason';
import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { badInput } from '@samsyn/subgraph/errors';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { AreaOnDate } from '../areas/area.service.js';
import { BusGroup, Municipality } from '../areas/area.types.js';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import type { ForumTheme } from './forum.enums.js';
import type { RegisterHistory } from './forum.loader.js';
import { CollaborationForum } from './forum.types.js';
import { readsForums } from './forum-permissions.js';
import { mayChangeForums } from './forum-standing.js';
import type { Overlap } from './overlap.rules.js';
import {
  ForumCount,
  ForumOverlap,
  ForumOverlapExplanation,
  ForumRegister,
  SharedForumMember,
} from './overlap.types.js';
import { type ForumOnDay, forumsOn, overlapsAmong } from './show-forum.js';

/** A municipality's register, as it is told for a day. */
interface RegisterOnDay {
  readonly code: string;
  readonly day: string;
  readonly history: RegisterHistory;
}

/** Two forums that overlap, with what is around them. */
interface OverlapOnDay {
  readonly found: Overlap;
  readonly forums: readonly ForumOnDay[];
  readonly register: RegisterOnDay;
}

const onDay = { nullable: true, description: 'The day it is asked for; today when left out.' };

/** The forums of a municipality together, and where they may be parallel tracks. */
@Resolver(() => ForumRegister)
export class ForumRegisterResolver {
  @Query(() => ForumRegister, {
    nullable: true,
    description: 'A municipality’s register of forums on a day; null when there is no such municipality.',
  })
  async forumRegister(
    @Arg('municipality', () => ID, { description: 'SCB code, four digits.' }) code: string,
    @Arg('on', () => DateScalar, onDay) on: string | null | undefined,
    @Ctx() context: KommunContext,
  ): Promise<RegisterOnDay | null> {
    readMunicipalityCode(code, 'municipality');
    if (!readsForums(context.viewer)) return null;
    if (!(await context.areas.allMunicipalities()).has(code)) return null;
    return { code, day: on ?? swedishToday(), history: await context.forums.registers.load(code) };
  }

  @Query(() => [ForumCount], {
    nullable: true,
    description: 'How many forums each of the county’s municipalities has entered, on a day.',
  })
  async forumCounts(
    @Arg('on', () => DateScalar, onDay) on: string | null | undefined,
    @Ctx() { areas, forums, viewer }: KommunContext,
  ): Promise<ForumCount[] | null> {
    if (!readsForums(viewer)) return null;
    const counts = await forums.counts(on ?? swedishToday());
    const municipalities = [...(await areas.allMunicipalities()).values()];
    return municipalities.map((municipality) => ({
      municipality,
      count: counts.get(municipality.code) ?? 0,
    }));
  }

  @FieldResolver(() => Municipality)
  municipality(@Root() { code }: RegisterOnDay, @Ctx() { areas }: KommunContext): Promise<Municipality> {
    return areas.getMunicipality(code);
  }

  @FieldResolver(() => [CollaborationForum])
  forums(@Root() { history, day }: RegisterOnDay): ForumOnDay[] {
    return forumsOn(history, day);
  }

  @FieldResolver(() => [BusGroup])
  async busGroups(
    @Root() { code, day }: RegisterOnDay,
    @Ctx() { areas }: KommunContext,
  ): Promise<AreaOnDate[]> {
    const all = await areas.on(day === swedishToday() ? 'today' : day);
    return all.filter(
      ({ kind, municipalityCodes }) => kind === 'BUS_GROUP' && municipalityCodes.includes(code),
    );
  }

  @FieldResolver(() => [ForumOverlap])
  async overlaps(@Root() register: RegisterOnDay, @Ctx() context: KommunContext): Promise<OverlapOnDay[]> {
    const forums = forumsOn(register.history, register.day);
    const found = await overlapsAmong(forums, context);
    return found.map((each) => ({ found: each, forums, register }));
  }

  @FieldResolver()
  viewerCanAdd(@Root() { code }: RegisterOnDay, @Ctx() context: KommunContext): Promise<boolean> {
    return mayChangeForums(code, context);
  }
}

@Resolver(() => ForumOverlap)
export class ForumOverlapResolver {
  @FieldResolver()
  id(@Root() { found }: OverlapOnDay): string {
    return found.forumIds.join(':');
  }

  @FieldResolver(() => [CollaborationForum])
  forums(@Root() { found, forums }: OverlapOnDay): ForumOnDay[] {
    return found.forumIds.flatMap((id) => forums.filter(({ history }) => history.row.id === id));
  }

  @FieldResolver(() => [SharedForumMember])
  sharedMembers(@Root() { found }: OverlapOnDay): SharedForumMember[] {
    return found.sharedMembers.map(({ party, organisations }) => ({
      party: party as PartyKind | null,
      organisations: [...organisations],
    }));
  }

  @FieldResolver()
  memberShare(@Root() { found }: OverlapOnDay): number {
    return found.memberShare;
  }

  @FieldResolver()
  sharedThemes(@Root() { found }: OverlapOnDay): ForumTheme[] {
    return [...found.sharedThemes] as ForumTheme[];
  }

  @FieldResolver()
  sharedReasons(@Root() { found }: OverlapOnDay): NeedReason[] {
    return [...found.sharedReasons] as NeedReason[];
  }

  @FieldResolver()
  agesMeet(@Root() { found }: OverlapOnDay): boolean | null {
    return found.agesMeet;
  }

  @FieldResolver(() => ForumOverlapExplanation)
  explanation(@Root() { found, register }: OverlapOnDay): ForumOverlapExplanation | null {
    const [one, other] = found.forumIds;
    const note = register.history.notes.find(
      (row) => row.forumId === one && row.otherForumId === other && holdsOn(row, register.day),
    );
    return note ? { id: note.id, reason: note.reason, recordedAs: note.recordedAs, from: note.fromOn } : null;
  }
}

/** @throws GraphQLError BAD_USER_INPUT when it has not the form of a municipality’s code */
function readMunicipalityCode(code: string, argument: string): void {
  if (!/^\d{4}$/.test(code))
    throw badInput(argument, `${argument} is a municipality’s SCB code: four digits, for example 0138.`);
}
