import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import DataLoader from 'dataloader';
import { swedishToday } from '../calendar/swedish-day.js';
import type { Reference } from '../reference.js';
import { DistrictPartRow, MunicipalityRow } from './area.entity.js';
import { type AreaOnDate, findAreasOn } from './area.service.js';

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

  /** After a group has changed name: what was kept of today's map is read anew. */
  forget(): void {
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

  /** A district part, or null. */
  async findPart(id: string): Promise<DistrictPartRow | null> {
    const parts = await this.reference.parts.get(async () => {
      const rows = await this.transaction.run((manager) => manager.find(DistrictPartRow));
      return new Map(rows.map((row) => [row.id, row]));
    });
    return parts.get(id) ?? null;
  }
}
