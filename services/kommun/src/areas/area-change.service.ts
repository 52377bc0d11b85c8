import type { AreaOverTime } from '@samsyn/collaboration/geography/area-over-time';
import type { EntityManager } from 'typeorm';

/** Every municipal area there is or was, of every kind, with all that it held and was called; in one statement. */
export async function findAreasEver(manager: EntityManager): Promise<AreaOverTime[]> {
  return manager.query(
    `select a.id, a.kind, a.name, a.from_on::text as "from", a.to_on::text as "to", a.from_known_to as "fromKnownTo",
            a.to_known_to as "toKnownTo", a.composition_known as "compositionKnown", a.municipality_codes as "municipalityCodes",
            a.source, a.demo,
            coalesce((select jsonb_agg(jsonb_build_object('partId', m.part_id, 'from', nullif(m.from_on, '-infinity'), 'to', m.to_on))
                        from area_part m where m.area_id = a.id), '[]') as parts,
            coalesce((select jsonb_agg(jsonb_build_object('name', n.name, 'from', n.from_on, 'to', n.to_on) order by n.from_on)
                        from bus_group_name n where n.bus_group_id = a.id and (n.to_on is null or n.from_on < n.to_on)), '[]') as names
       from area a
      order by a.id`,
  );
}
