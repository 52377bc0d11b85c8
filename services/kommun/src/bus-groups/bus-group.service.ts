import { today } from '@samsyn/disclosure/active';
import type { EntityManager } from 'typeorm';
import type { AreaOnDate } from '../areas/area.service.js';

/** A group as it stood on its last day, or stands today; with all that it ever held. */
export interface BusGroupEver extends AreaOnDate {
  /** Keys of the groups it was split or merged from. */
  readonly formedFrom: readonly string[];
  /** What it was called before it was ever given another name. */
  readonly areaName: string;
}

/** Every local BUS group, past and present, by key. */
export async function findBusGroupsEver(manager: EntityManager): Promise<ReadonlyMap<string, BusGroupEver>> {
  const rows: BusGroupEver[] = await manager.query(
    `select g.*, coalesce(n.name, g."areaName") as name from (
       select case when a.to_on <= ${today} then a.to_on - 1 when a.from_on > ${today} then a.from_on else ${today} end::text as date,
              a.id, a.kind, a.name as "areaName", a.municipality_codes as "municipalityCodes", a.from_on::text as "from",
              a.to_on::text as "to", a.composition_known as "compositionKnown", a.source, a.demo,
              coalesce((select jsonb_agg(distinct jsonb_build_object('id', p.id, 'name', p.name))
                          from area_part m join district_part p on p.id = m.part_id where m.area_id = a.id), '[]') as parts,
              array(select o.formed_from_id from bus_group_origin o where o.bus_group_id = a.id order by 1) as "formedFrom"
         from area a where a.kind = 'BUS_GROUP') g
       left join bus_group_name n on n.bus_group_id = g.id and daterange(n.from_on, n.to_on) @> g.date::date
      order by g.id`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Where a unit is. */
interface UnitPlace {
  readonly municipalityCode: string;
  readonly partId: string | null;
}

/**
 * Whether a unit may have a seat in a group: it lies in one of the group's municipalities, of which there may be several. An
 * independent school takes pupils from anywhere, and is seated where they are.
 */
export function maySeat(
  { municipalityCodes }: Pick<BusGroupEver, 'municipalityCodes'>,
  unit: { readonly municipalityCode: string; readonly independent: boolean },
): boolean {
  return unit.independent || municipalityCodes.includes(unit.municipalityCode);
}

/**
 * Whether a unit lies in a group's area. Of a group that nobody has said the ground of, any in its municipality may: that
 * it is not known is no reason to let nobody put it right.
 */
export function covers(group: BusGroupEver, { municipalityCode, partId }: UnitPlace): boolean {
  if (!group.municipalityCodes.includes(municipalityCode)) return false;
  return !group.compositionKnown || group.parts.some(({ id }) => id === partId);
}
