import { heldBy, type PlaceOnMap, sharingGround } from '@samsyn/collaboration/geography/place.rules';
import { seatsOn } from '@samsyn/collaboration/seats/seat-on-day';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import type { AreaOnDate } from './area.service.js';

/** A group, and why it is one of a place's. */
export interface GroupFound {
  readonly busGroup: AreaOnDate;
  readonly ground: 'LIES_IN' | 'SCHOOL_AREA' | 'SEAT';
  readonly schoolArea: AreaOnDate | null;
  readonly source: string | null;
}

export interface GroupsFound {
  readonly known: readonly GroupFound[];
  readonly mayAlso: readonly AreaOnDate[];
  readonly complete: boolean;
}

type OnMap = AreaOnDate & { readonly partIds: readonly string[] };

async function mapOn(day: string, { areas }: KommunContext): Promise<{ groups: OnMap[]; schools: OnMap[] }> {
  const all = (await areas.on(day)).map((area) => ({ ...area, partIds: area.parts.map(({ id }) => id) }));
  return {
    groups: all.filter(({ kind }) => kind === 'BUS_GROUP'),
    schools: all.filter(({ kind }) => kind === 'SCHOOL_AREA'),
  };
}

/** The groups in whose area a place lies. */
export async function groupsOfPlace(
  place: PlaceOnMap,
  day: string,
  context: KommunContext,
): Promise<GroupsFound> {
  const { groups } = await mapOn(day, context);
  const { holding, mayHold } = heldBy(groups, place);
  return {
    known: holding.map((busGroup) => ({
      busGroup,
      ground: 'LIES_IN',
      schoolArea: null,
      source: busGroup.source,
    })),
    mayAlso: mayHold,
    complete: place.partId !== null && mayHold.length === 0,
  };
}

/**
 * The groups of a unit: where it lies, where it has a seat and, of a municipal school, where the head of its school area
 * sits. Of its pupils it says nothing: many are registered elsewhere, and have their groups there.
 */
export async function groupsOfUnit(
  unit: PlaceOnMap & { readonly id: string; readonly isMunicipalSchool: boolean },
  day: string,
  context: KommunContext,
): Promise<GroupsFound> {
  const { groups, schools } = await mapOn(day, context);
  const lying = await groupsOfPlace(unit, day, context);
  const areasOfSchool = heldBy(unit.isMunicipalSchool ? schools : [], unit);
  const throughSchool = areasOfSchool.holding.flatMap((schoolArea) =>
    sharingGround(groups, schoolArea).map(
      (busGroup): GroupFound => ({
        busGroup,
        ground: 'SCHOOL_AREA',
        schoolArea,
        source: schoolArea.source,
      }),
    ),
  );
  return {
    known: [...lying.known, ...throughSchool, ...(await seatedIn(unit.id, groups, day, context))],
    mayAlso: lying.mayAlso,
    complete: lying.complete && areasOfSchool.mayHold.length === 0,
  };
}

async function seatedIn(
  unitId: string,
  groups: readonly AreaOnDate[],
  asked: string,
  { busSeats }: KommunContext,
): Promise<GroupFound[]> {
  const day = asked === 'today' ? swedishToday() : asked;
  const seats = await Promise.all(
    groups.map(async (busGroup) => {
      const found = seatsOn(await busSeats.groups.load(busGroup.id), busGroup, day);
      const seat = found.find(({ row }) => row.unitId === unitId);
      return seat && { busGroup, ground: 'SEAT' as const, schoolArea: null, source: seat.row.source };
    }),
  );
  return seats.filter((seat) => seat !== undefined);
}
