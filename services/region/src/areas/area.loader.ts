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

/** The day that is asked for, or today in Sweden. */
const dayAsked = (parameter: string) => `coalesce(${parameter}::date, ${today})`;

/** The region's map. Public: it tells nothing of any child. */
export class AreaLoader {
  private readonly meetings: DataLoader<string, readonly Meeting[]>;

  constructor(private readonly transaction: RequestTransaction) {
    this.meetings = listLoader(
      (keys) => transaction.run((manager) => manager.query<Meeting[]>(unitsThatMeet, splitKeys(keys))),
      (row) => row.key,
    );
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

function splitKeys(keys: readonly string[]): [string[], string[]] {
  const pairs = keys.map((key) => key.split('/') as [string, string]);
  return [pairs.map(([day]) => day), pairs.map(([, busGroupId]) => busGroupId)];
}
