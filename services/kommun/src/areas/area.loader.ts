import type { AreaOverTime } from '@samsyn/collaboration/geography/area-over-time';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import DataLoader from 'dataloader';
import { swedishToday } from '../calendar/swedish-day.js';
import type { Reference } from '../reference.js';
import { DistrictPartRow, MunicipalityRow } from './area.entity.js';
import { type AreaOnDate, findAreasOn } from './area.service.js';
import { findAreasEver } from './area-change.service.js';

/** The map: a few hundred rows, today's kept between requests, another date's read at most once a request. */
export class AreaLoader {
  private readonly maps: DataLoader<string, readonly AreaOnDate[]>;

  constructor(
    private readonly transaction: RequestTransaction,
    private readonly reference: Reference,
  ) {
    this.maps = new DataLoader(async (dates) => {
      const found = await transaction.run((manager) => findAreasOn(manager, dates));
      return dates.map((date) => found.get(date) ?? []);
    });
  }

  /** Every area that holds on a date, of every kind, by name. */
  on(date: string): Promise<readonly AreaOnDate[]> {
    return date === 'today'
      ? this.reference.areasToday.get(() => this.maps.load('today'), swedishToday())
      : this.maps.load(date);
  }

  /** Every area there is or was, with all that it held and was called. */
  ever(): Promise<readonly AreaOverTime[]> {
    return this.reference.areasEver.get(() => this.transaction.run(findAreasEver));
  }

  /** After a group has changed name: what was kept of the map is read anew. */
  forget(): void {
    this.reference.areasEver.forget();
    this.reference.areasToday.forget();
    this.maps.clearAll();
  }

  /** All municipalities by code. */
  allMunicipalities(): Promise<ReadonlyMap<string, MunicipalityRow>> {
    return this.reference.municipalities.get(async () => {
      const rows = await this.transaction.run((manager) =>
        manager.find(MunicipalityRow, { order: { code: 'ASC' } }),
      );
      return new Map(rows.map((row) => [row.code, row]));
    });
  }

  /** @throws Error when a row names a municipality that is not there: the data are broken */
  async getMunicipality(code: string): Promise<MunicipalityRow> {
    const found = (await this.allMunicipalities()).get(code);
    if (!found) throw new Error(`no municipality ${code}`);
    return found;
  }

  /** All district parts by key, in the order of their names. */
  allParts(): Promise<ReadonlyMap<string, DistrictPartRow>> {
    return this.reference.parts.get(async () => {
      const rows = await this.transaction.run((manager) => manager.find(DistrictPartRow));
      return new Map(rows.sort((a, b) => a.name.localeCompare(b.name, 'sv')).map((row) => [row.id, row]));
    });
  }

  /** A district part, or null. */
  async findPart(id: string): Promise<DistrictPartRow | null> {
    return (await this.allParts()).get(id) ?? null;
  }
}
