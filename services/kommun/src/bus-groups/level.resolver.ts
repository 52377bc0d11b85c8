import { holdsOn } from '@samsyn/collaboration/period.rules';
import { showSeat } from '@samsyn/collaboration/seats/seats-of-group';
import { RecordOwner } from '@samsyn/disclosure/record-part';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { KommunContext } from '../context.js';
import { boundsOf } from './group.loader.js';
import { chairVacantSince } from './hand-over.rules.js';
import type { BusChairRow, BusConvenerRow, BusLevelRow } from './level.entity.js';
import { BusChair, BusConvener, BusLevel } from './level.types.js';
import { MunicipalSeat, RegionalSeat } from './seat.types.js';

/** A level, a turn or a chairing as it stands on a day. */
export type OnDay<Row> = Row & { readonly day: string };

@Resolver(() => BusLevel)
export class BusLevelResolver {
  @FieldResolver()
  from(@Root() level: OnDay<BusLevelRow>): string | null {
    return boundsOf(level).from;
  }

  @FieldResolver()
  to(@Root() { toOn }: OnDay<BusLevelRow>): string | null {
    return toOn;
  }

  @FieldResolver()
  chair(
    @Root() level: OnDay<BusLevelRow>,
    @Ctx() context: KommunContext,
  ): Promise<OnDay<BusChairRow> | null> {
    return findChair(level, level.day, context);
  }

  @FieldResolver()
  async chairVacantSince(
    @Root() { id, busGroupId, day }: OnDay<BusLevelRow>,
    @Ctx() { groups, busSeats }: KommunContext,
  ): Promise<string | null> {
    const [{ chairs }, { seats }] = await Promise.all([
      groups.histories.load(busGroupId),
      busSeats.groups.load(busGroupId),
    ]);
    const closedOn = (seatId: string) => seats.find(({ row }) => row.id === seatId)?.row.toOn ?? null;
    return chairVacantSince(id, chairs, closedOn, day);
  }

  @FieldResolver()
  convener(
    @Root() level: OnDay<BusLevelRow>,
    @Ctx() context: KommunContext,
  ): Promise<OnDay<BusConvenerRow> | null> {
    return findConvener(level, level.day, context);
  }

  @FieldResolver()
  async conveners(
    @Root() { id, busGroupId, day }: OnDay<BusLevelRow>,
    @Ctx() { groups }: KommunContext,
  ): Promise<OnDay<BusConvenerRow>[]> {
    const { conveners } = await groups.histories.load(busGroupId);
    return conveners.filter(({ levelId }) => levelId === id).map((turn) => ({ ...turn, day }));
  }
}

@Resolver(() => BusConvener)
export class BusConvenerResolver {
  @FieldResolver()
  from(@Root() { fromOn }: OnDay<BusConvenerRow>): string {
    return fromOn;
  }

  @FieldResolver()
  to(@Root() { toOn }: OnDay<BusConvenerRow>): string | null {
    return toOn;
  }

  @FieldResolver()
  async seat(
    @Root() { seatId, day }: OnDay<BusConvenerRow>,
    @Ctx() context: KommunContext,
  ): Promise<MunicipalSeat | null> {
    return seatId === null ? null : getSeatOn(seatId, day, context);
  }
}

@Resolver(() => BusChair)
export class BusChairResolver {
  @FieldResolver()
  from(@Root() { fromOn }: OnDay<BusChairRow>): string {
    return fromOn;
  }

  @FieldResolver()
  to(@Root() { toOn }: OnDay<BusChairRow>): string | null {
    return toOn;
  }

  @FieldResolver()
  async municipalSeat(
    @Root() { seatId, seatOwner, day }: OnDay<BusChairRow>,
    @Ctx() context: KommunContext,
  ): Promise<MunicipalSeat | null> {
    return seatOwner === RecordOwner.MUNICIPALITY ? getSeatOn(seatId, day, context) : null;
  }

  @FieldResolver()
  regionalSeat(@Root() { seatId, seatOwner, day }: OnDay<BusChairRow>): RegionalSeat | null {
    return seatOwner === RecordOwner.REGION ? Object.assign(new RegionalSeat(), { id: seatId, day }) : null;
  }
}

/** What chairs a level on a day, or null. A seat that is no more chairs nothing. */
export async function findChair(
  level: { readonly id: string; readonly busGroupId: string },
  day: string,
  { groups, busSeats }: KommunContext,
): Promise<OnDay<BusChairRow> | null> {
  const { chairs } = await groups.histories.load(level.busGroupId);
  const found = chairs.find((chair) => chair.levelId === level.id && holdsOn(chair, day));
  if (!found) return null;
  const { seats } = await busSeats.groups.load(level.busGroupId);
  const seat = seats.find(({ row }) => row.id === found.seatId);
  return seat && !holdsOn(seat.row, day) ? null : { ...found, day };
}

/** Whose turn it is to convene a level on a day, or null. A seat that is no more convenes nothing. */
export async function findConvener(
  level: { readonly id: string; readonly busGroupId: string },
  day: string,
  { groups, busSeats }: KommunContext,
): Promise<OnDay<BusConvenerRow> | null> {
  const { conveners } = await groups.histories.load(level.busGroupId);
  const found = conveners.find((turn) => turn.levelId === level.id && holdsOn(turn, day));
  if (!found) return null;
  const { seats } = await busSeats.groups.load(level.busGroupId);
  const seat = seats.find(({ row }) => row.id === found.seatId);
  return seat && !holdsOn(seat.row, day) ? null : { ...found, day };
}

/** A municipal seat as it stands on a day. */
export async function getSeatOn(id: string, day: string, context: KommunContext): Promise<MunicipalSeat> {
  const seat = await context.busSeats.find(id);
  if (!seat) throw new Error(`no seat ${id}`);
  return Object.assign(new MunicipalSeat(), await showSeat(seat, day, context));
}
