import { today } from '@samsyn/disclosure/active';
import type { EntityManager } from 'typeorm';
import type { DistrictPart } from './area.types.js';

/** An area as it stands on one date. */
export interface AreaOnDate {
  readonly date: string;
  readonly id: string;
  readonly kind: 'DISTRICT' | 'SCHOOL_AREA' | 'BUS_GROUP';
  readonly name: string;
  readonly municipalityCodes: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly compositionKnown: boolean;
  readonly source: string;
  readonly demo: boolean;
  readonly parts: readonly DistrictPart[];
}

/** As people sort: å, ä, ö last, and group 2 before group 10. */
const byName = new Intl.Collator('sv', { numeric: true });

/**
 * The whole map on some dates, in one statement.
 *
 * @param dates YYYY-MM-DD, or `today`
 */
export async function findAreasOn(
  manager: EntityManager,
  dates: readonly string[],
): Promise<Map<string, AreaOnDate[]>> {
  const rows: AreaOnDate[] = await manager.query(
    `select asked.date, a.id, a.kind, coalesce(n.name, a.name) as name, a.municipality_codes as "municipalityCodes",
            a.from_on::text as "from", a.to_on::text as "to", a.composition_known as "compositionKnown", a.source, a.demo,
            coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.name)
                        from area_part m join district_part p on p.id = m.part_id
                       where m.area_id = a.id and m.from_on <= asked.day and (m.to_on is null or m.to_on > asked.day)), '[]') as parts
       from (select d as date, case d when 'today' then ${today} else d::date end as day from unnest($1::text[]) as d) asked
       join area a on (a.from_on is null or a.from_on <= asked.day) and (a.to_on is null or a.to_on > asked.day)
       left join bus_group_name n on n.bus_group_id = a.id and daterange(n.from_on, n.to_on) @> asked.day
      order by a.id`,
    [dates],
  );
  const byDate = new Map<string, AreaOnDate[]>(dates.map((date) => [date, []]));
  for (const row of rows.sort((a, b) => byName.compare(a.name, b.name))) byDate.get(row.date)?.push(row);
  return byDate;
}

/** The areas of a kind that share a part with the ground given. */
export function areasThatMeet(
  all: readonly AreaOnDate[],
  kind: AreaOnDate['kind'],
  ground: readonly DistrictPart[],
): AreaOnDate[] {
  const held = new Set(ground.map((part) => part.id));
  return all.filter((area) => area.kind === kind && area.parts.some((part) => held.has(part.id)));
}
