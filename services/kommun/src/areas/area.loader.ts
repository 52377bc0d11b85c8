import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import DataLoader from 'dataloader';
import { DistrictPartRow, MunicipalityRow } from './area.entity.js';
import { type AreaOnDate, findAreasOn } from './area.service.js';

/** The map, read at most once a request for each date: a few hundred rows. */
export class AreaLoader {
  private readonly maps: DataLoader<string, readonly AreaOnDate[]>;
  private municipalities: Promise<ReadonlyMap<string, MunicipalityRow>> | undefined;
  private parts: Promise<ReadonlyMap<string, DistrictPartRow>> | undefined;

  constructor(private readonly transaction: RequestTransaction) {
    this.maps = new DataLoader(async (dates) => {
      const found = await transaction.run((manager) => findAreasOn(manager, dates));
      return dates.map((date) => found.get(date) ?? []);
    });
  }

  /** Every area that holds on a date, of every kind, by name. */
  on(date: string): Promise<readonly AreaOnDate[]> {
    return this.maps.load(date);
  }

  /** All municipalities by code. */
  allMunicipalities(): Promise<ReadonlyMap<string, MunicipalityRow>> {
    this.municipalities ??= this.transaction
      .run((manager) => manager.find(MunicipalityRow, { order: { code: 'ASC' } }))
      .then((rows) => new Map(rows.map((row) => [row.code, row])));
    return this.municipalities;
  }

  /** @throws Error when a row names a municipality that is not there: the data are broken */
  async getMunicipality(code: string): Promise<MunicipalityRow> {
    const found = (await this.allMunicipalities()).get(code);
    if (!found) throw new Error(`no municipality ${code}`);
    return found;
  }

  /** A district part, or null. */
  async findPart(id: string): Promise<DistrictPartRow | null> {
    this.parts ??= this.transaction
      .run((manager) => manager.find(DistrictPartRow))
      .then((rows) => new Map(rows.map((row) => [row.id, row])));
    return (await this.parts).get(id) ?? null;
  }
}
