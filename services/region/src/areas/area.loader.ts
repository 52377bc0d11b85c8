import type { AreaOverTime } from '@samsyn/collaboration/geography/area-over-time';
import { today } from '@samsyn/disclosure/active';
import { listLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type DataLoader from 'dataloader';
import type { CareAreaKind } from './area.types.js';
import { CareAreaRow } from './care-area.entity.js';

interface Meeting {
  readonly key: string;
  readonly unitId: string;
}

/** A BUS group that a clinic meets. */
interface GroupMet {
  readonly key: string;
  readonly busGroupId: string;
  readonly source: string;
  readonly demo: boolean;
}

/** The day that is asked for, or today in Sweden. */
const dayAsked = (parameter: string) => `coalesce(${parameter}::date, ${today})`;

/** The region's map. Public: it tells nothing of any child. */
export class AreaLoader {
  private readonly meetings: DataLoader<string, readonly Meeting[]>;
  private readonly groups: DataLoader<string, readonly GroupMet[]>;

  constructor(private readonly transaction: RequestTransaction) {
    this.meetings = listLoader(
      (keys) => transaction.run((manager) => manager.query<Meeting[]>(unitsThatMeet, splitKeys(keys))),
      (row) => row.key,
    );
    this.groups = listLoader(
      (keys) => transaction.run((manager) => manager.query<GroupMet[]>(groupsThatMeet, splitKeys(keys))),
      (row) => row.key,
    );
  }

  /** The BUS groups that a clinic meets on a day, by key; none where the documents do not say. */
  groupsMeeting(unitId: string, on: string | null): Promise<readonly GroupMet[]> {
    return this.groups.load(`${on ?? ''}/${unitId}`);
  }

  /** Every area of care there is or was. What one of them holds does not change while it stands. */
  async ever(): Promise<AreaOverTime[]> {
    return this.transaction.run((manager) => manager.query(areasEver));
  }

  /** The areas of a kind that hold on a day, by name; today when no day is given. */
  areasOf(kind: CareAreaKind, on: string | null): Promise<CareAreaRow[]> {
    return this.transaction.run((manager) =>
      manager
        .createQueryBuilder(CareAreaRow, 'area')
        .where('area.kind = :kind', { kind })
        .andWhere(`(area.fromOn is null or area.fromOn <= ${dayAsked(':on')})`)
        .andWhere(`(area.toOn is null or area.toOn > ${dayAsked(':on')})`, { on })
        .orderBy('area.name')
        .addOrderBy('area.id')
        .getMany(),
    );
  }

  /** Keys of the child psychiatry units that meet a BUS group on a day; null when the documents do not say. */
  async unitsMeeting(busGroupId: string, on: string | null): Promise<readonly string[] | null> {
    const met = await this.meetings.load(`${on ?? ''}/${busGroupId}`);
    return met.length > 0 ? met.map((row) => row.unitId) : null;
  }
}

const unitsThatMeet = `
  select asked.day || '/' || asked.bus_group_id as key, m.unit_id as "unitId"
    from unnest($1::text[], $2::text[]) as asked(day, bus_group_id)
    join bus_group_unit m on m.bus_group_id = asked.bus_group_id
     and m.from_on <= ${dayAsked("nullif(asked.day, '')")}
     and (m.to_on is null or m.to_on > ${dayAsked("nullif(asked.day, '')")})
   order by m.unit_id`;

const groupsThatMeet = `
  select asked.day || '/' || asked.unit_id as key, m.bus_group_id as "busGroupId", m.source, m.demo
    from unnest($1::text[], $2::text[]) as asked(day, unit_id)
    join bus_group_unit m on m.unit_id = asked.unit_id
     and m.from_on <= ${dayAsked("nullif(asked.day, '')")}
     and (m.to_on is null or m.to_on > ${dayAsked("nullif(asked.day, '')")})
   order by m.bus_group_id`;

const areasEver = `
  select id, kind, name, '[]'::jsonb as names, from_on::text as "from", to_on::text as "to", from_known_to as "fromKnownTo",
         to_known_to as "toKnownTo", composition_known as "compositionKnown", source, demo,
         '[]'::jsonb as "municipalityCodes",
         coalesce((select jsonb_agg(jsonb_build_object('partId', held, 'from', from_on, 'to', to_on)) from unnest(part_ids) held),
                  '[]') as parts
    from care_area
   order by id`;

function splitKeys(keys: readonly string[]): [string[], string[]] {
  const pairs = keys.map((key) => key.split('/') as [string, string]);
  return [pairs.map(([day]) => day), pairs.map(([, busGroupId]) => busGroupId)];
}
