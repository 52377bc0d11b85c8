import { busGroups } from '@samsyn/reference/bus-groups';
import { countyBodies, countyBodyRelations } from '@samsyn/reference/bussam';
import { careAreas } from '@samsyn/reference/care-areas';
import { cityDistricts } from '@samsyn/reference/city-districts';
import type { ComposedArea } from '@samsyn/reference/composition';
import { districtParts } from '@samsyn/reference/district-parts';
import { publishedFigures } from '@samsyn/reference/figures';
import { assumedMeetingRules, meetingRules } from '@samsyn/reference/meeting-rules';
import { municipalities } from '@samsyn/reference/municipalities';
import { schoolAreas } from '@samsyn/reference/school-areas';
import { sharedAgenda } from '@samsyn/reference/shared-agenda';
import type { DateResolution, Period, Sourced } from '@samsyn/reference/sourced';
import { units } from '@samsyn/reference/units';
import pg from 'pg';
import { busGroupUnits } from './bus-group-units.js';

type Row = Record<string, unknown>;

/**
 * Puts the real organisation into both databases. What was there of it is replaced whole, so that it can be run again.
 *
 * @param addresses with the roles that own the tables
 */
export async function loadReference(addresses: { kommunUrl: string; regionUrl: string }): Promise<void> {
  await Promise.all([
    replaceTables(addresses.kommunUrl, municipalTables()),
    replaceTables(addresses.regionUrl, regionalTables()),
  ]);
}

function municipalTables(): Record<string, Row[]> {
  const areas: [kind: string, area: ComposedArea, municipalityCodes: readonly string[]][] = [
    ...cityDistricts.map((area) => ['DISTRICT', area, ['0180']] as [string, ComposedArea, string[]]),
    ...schoolAreas.map((area) => ['SCHOOL_AREA', area, ['0180']] as [string, ComposedArea, string[]]),
    ...busGroups.map(
      (area) => ['BUS_GROUP', area, area.municipalities] as [string, ComposedArea, readonly string[]],
    ),
  ];
  return {
    municipality: municipalities.map(({ code, name, source }) => ({ code, name, source })),
    district_part: districtParts.map(({ id, name, municipality }) => ({
      id,
      name,
      municipality_code: municipality,
    })),
    area: areas.map(([kind, area, municipalityCodes]) => ({
      id: area.id,
      kind,
      name: area.name,
      municipality_codes: municipalityCodes,
      from_on: area.from,
      to_on: area.to,
      ...howExactly(area),
      composition_known: area.compositionKnown,
      source: area.source,
      demo: area.demo,
    })),
    area_part: areas.flatMap(([, area]) =>
      area.memberships.map((membership) => ({
        area_id: area.id,
        part_id: membership.partId,
        // Where the documents do not say since when, it has always been so.
        from_on: membership.from ?? '-infinity',
        to_on: membership.to,
        source: membership.source,
      })),
    ),
    bus_group_origin: busGroups.flatMap(({ id, formedFrom = [], source }) =>
      formedFrom.map((formedFromId) => ({ bus_group_id: id, formed_from_id: formedFromId, source })),
    ),
    municipal_unit: units
      .filter((unit) => unit.owner === 'municipal')
      .map((unit) => ({
        id: unit.id,
        name: unit.name,
        kind: unit.kind,
        authority: unit.authority,
        principal: unit.principal,
        municipality_code: unit.municipality,
        part_id: unit.partId,
        independent: unit.independent,
        from_on: unit.from,
        to_on: unit.to,
        source: unit.source,
        demo: unit.demo,
      })),
    bus_meeting_rule: meetingRuleRows(),
    bus_shared_agenda: sharedAgenda.map(({ position, level, title, source, demo }) => ({
      ...{ position, level_kind: level, title, source, demo },
    })),
  };
}

/** The levels of groups that rules of the documents are about; other rules bind bodies that are no groups. */
const levelOfRule: Readonly<Record<string, string>> = {
  'hasselby-vallingby-styrgrupp': 'STEERING',
  'hasselby-vallingby-operativ': 'OPERATIVE',
  'farsta-styrgrupp': 'STEERING',
  'farsta-individforum': 'INDIVIDUAL',
  'tyreso-bus': 'STEERING',
  'norrtalje-lokalpolitisk': 'CONSULTATION',
};

function meetingRuleRows(): Row[] {
  const ofGroups = meetingRules.flatMap((rule) => {
    const level = levelOfRule[rule.id];
    return level ? [{ ...rule, level }] : [];
  });
  return [...ofGroups, ...assumedMeetingRules].map(
    ({ id, body, level, rule, times, per, from, to, source, demo }) => ({
      ...{ id, bus_group_id: body, level_kind: level, rule, times, per, from_on: from, to_on: to },
      ...{ source, demo },
    }),
  );
}

/** BUSSAM and the bodies around it, and how often they are to meet. */
function countyTables(): Record<string, Row[]> {
  const told = ({ from, to, source, demo, ...period }: Sourced) => ({
    ...{ county_code: '01', from_on: from, to_on: to, source, demo, ...howExactly({ from, to, ...period }) },
  });
  const bodies = new Set(countyBodies.map(({ body }) => body));
  return {
    county_body: countyBodies.map((row) => ({
      ...{ ...told(row), id: row.id, body: row.body, name: row.name, task: row.task },
    })),
    county_body_relation: countyBodyRelations.map((row) => ({
      ...{ ...told(row), body: row.body, relation: row.relation, other: row.other },
      id: `${row.body} ${row.relation} ${row.other}`.toLowerCase(),
    })),
    county_meeting_rule: meetingRules
      .filter(({ body }) => body !== null && bodies.has(body))
      .map((row) => ({
        ...told(row),
        id: row.id,
        body: row.body,
        rule: row.rule,
        times: row.times,
        per: row.per,
      })),
  };
}

function regionalTables(): Record<string, Row[]> {
  return {
    care_unit: units
      .filter((unit) => unit.owner === 'care')
      .map((unit) => ({
        id: unit.id,
        name: unit.name,
        kind: unit.kind,
        authority: unit.authority,
        principal: unit.principal,
        from_on: unit.from,
        to_on: unit.to,
        source: unit.source,
        demo: unit.demo,
      })),
    care_area: careAreas.map((area) => ({
      id: area.id,
      kind: area.kind,
      name: area.name,
      unit_ids: area.unitIds,
      part_ids: area.memberships.map((membership) => membership.partId),
      composition_known: area.compositionKnown,
      from_on: area.from,
      to_on: area.to,
      ...howExactly(area),
      source: area.source,
      demo: area.demo,
    })),
    ...countyTables(),
    bus_group_unit: busGroupUnits(),
    published_figure: publishedFigures.map(
      ({ id, topic, period, value, unit, basis, source, label, derived, from }) => ({
        ...{ id, derived, from_on: from },
        topic: `${topic}: ${label}`,
        period,
        value,
        unit,
        basis,
        source,
      }),
    ),
  };
}

const resolutions: Record<DateResolution, string> = {
  month: 'MONTH',
  'half-year': 'HALF_YEAR',
  year: 'YEAR',
};

function howExactly({ fromKnownTo, toKnownTo }: Period): Row {
  return {
    from_known_to: fromKnownTo ? resolutions[fromKnownTo] : null,
    to_known_to: toKnownTo ? resolutions[toKnownTo] : null,
  };
}

async function replaceTables(url: string, tables: Record<string, Row[]>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    for (const [table, rows] of Object.entries(tables)) {
      await client.query(`delete from ${table}`);
      // JSON has no arrays of text as PostgreSQL means them; the record's own types read them.
      await client.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [
        JSON.stringify(rows),
      ]);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}
