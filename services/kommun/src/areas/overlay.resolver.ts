import { type Meeting, type Overlap, overlay } from '@samsyn/collaboration/geography/overlay.rules';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { KommunContext } from '../context.js';
import type { AreaOnDate } from './area.service.js';
import { AreaKind } from './area.types.js';
import { AreaOverlay } from './overlay.types.js';

@Resolver()
export class AreaOverlayResolver {
  @Query(() => AreaOverlay, {
    nullable: true,
    description: 'Two municipal geographies laid over each other on a day.',
  })
  async areaOverlay(
    @Arg('left', () => AreaKind, { description: 'The one.' }) left: AreaKind,
    @Arg('right', () => AreaKind, { description: 'The other.' }) right: AreaKind,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'The day it is asked for; today when left out.',
    })
    on: string | null | undefined,
    @Ctx() { areas }: KommunContext,
  ) {
    const all = await areas.on(on ?? 'today');
    const ground = (kind: AreaKind) =>
      all
        .filter((area) => area.kind === kind)
        .map((area) => ({ ...area, partIds: area.parts.map(({ id }) => id) }));
    return told(overlay(ground(left), ground(right)), all);
  }
}

/** The same with the areas themselves in place of their keys. */
function told(laid: ReturnType<typeof overlay>, all: readonly AreaOnDate[]) {
  const byId = new Map(all.map((area) => [area.id, area]));
  const get = (id: string): AreaOnDate => byId.get(id) as AreaOnDate;
  const meeting = ({ id, meets }: Meeting) => ({ area: get(id), meets: meets.map(get) });
  const overlap = ({ left, right, partIds }: Overlap) => ({
    left: get(left),
    right: get(right),
    parts: get(left).parts.filter(({ id }) => partIds.includes(id)),
  });
  return {
    overlaps: laid.overlaps.map(overlap),
    leftMeetingSeveral: laid.leftMeetingSeveral.map(meeting),
    rightMeetingSeveral: laid.rightMeetingSeveral.map(meeting),
    oneToOne: laid.oneToOne.map(overlap),
    unknown: laid.unknown.map(get),
  };
}
