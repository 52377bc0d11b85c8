import type { Unit } from '@samsyn/disclosure/unit';
import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { rowLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type DataLoader from 'dataloader';
import { In } from 'typeorm';
import { MunicipalUnitRow } from './municipal-unit.entity.js';
import { CareUnit, MunicipalUnit } from './unit.types.js';

/** Units by key, in one statement for all that a request asks for. */
export class UnitLoader {
  private readonly rows: DataLoader<string, MunicipalUnitRow | null>;

  constructor(transaction: RequestTransaction) {
    this.rows = rowLoader(
      (ids) => transaction.run((manager) => manager.findBy(MunicipalUnitRow, { id: In([...ids]) })),
      (row) => row.id,
    );
  }

  /** One of this owner's units, or null. */
  async find(id: string): Promise<MunicipalUnit | null> {
    const row = await this.rows.load(id);
    return row && toMunicipalUnit(row);
  }

  /** Any unit: ours with its name, else the key of one that the region keeps. */
  async reference(id: string): Promise<Unit> {
    return (await this.find(id)) ?? new CareUnit(id);
  }
}

function toMunicipalUnit(row: MunicipalUnitRow): MunicipalUnit {
  return Object.assign(new MunicipalUnit(), {
    id: row.id,
    name: row.name,
    kind: row.kind as PartyKind,
    authority: row.authority,
    municipalityCode: row.municipalityCode,
    partId: row.partId,
    independent: row.independent,
    demo: row.demo,
    source: row.source,
  });
}
