import { isStaff } from '@samsyn/collaboration/group-permissions';
import { today } from '@samsyn/disclosure/change-context';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { RegionContext } from '../context.js';
import { Bussam } from './bussam.types.js';
import { bussamOn } from './bussam-on-day.js';
import { changesBussam } from './bussam-permissions.js';
import { struckEntries } from './struck-entries.js';

@Resolver()
export class BussamResolver {
  @Query(() => Bussam, {
    nullable: true,
    description:
      'BUSSAM and the bodies around it on a day: meetings, yearly plan and its follow-up, agreement and routines. null for others than staff and the secretariat.',
  })
  async bussam(
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; none: today.' })
    on: string | null | undefined,
    @Arg('year', () => Int, { nullable: true, description: 'The yearly plan’s year; none: the day’s.' })
    year: number | null | undefined,
    @Ctx() context: RegionContext,
  ): Promise<Bussam | null> {
    if (!isStaff(context.viewer)) return null;
    return showBussam(on ?? today(), year ?? null, context);
  }
}

/** As it is told to the viewer. */
export async function showBussam(
  day: string,
  year: number | null,
  { viewer, bussam }: RegionContext,
): Promise<Bussam> {
  const record = await bussam.record();
  const told = bussamOn(record, day, year ?? Number(day.slice(0, 4)));
  const viewerCanChange = changesBussam(viewer);
  return { ...told, viewerCanChange, struck: viewerCanChange ? struckEntries(record, day) : null };
}
