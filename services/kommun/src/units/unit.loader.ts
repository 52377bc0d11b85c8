import { today } from '@samsyn/disclosure/change-context';
import { standingOf, type Unit, type UnitStanding } from '@samsyn/disclosure/unit';
import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type { Reference } from '../reference.js';
import { MunicipalUnitRow } from './municipal-unit.entity.js';
import { CareUnit, MunicipalUnit } from './unit.types.js';

/** Units by key, kept between requests. */
export class UnitLoader {
  constructor(
    private readonly transaction: RequestTransaction,
    private readonly kept: Reference,
  ) {}

  /** One of this owner's units, or null. */
  async find(id: string): Promise<MunicipalUnit | null> {
    const row = await this.row(id);
    return row ? toMunicipalUnit(row) : null;
  }

  /** How one of this owner's units stands today, or null. */
  async standingOf(id: string): Promise<UnitStanding | null> {
    const row = await this.row(id);
    return row ? standingOf(row, today()) : null;
  }

  /** Any unit: ours with its name, else the key of one that the region keeps. */
  async reference(id: string): Promise<Unit> {
    return (await this.find(id)) ?? new CareUnit(id);
  }

  private async row(id: string): Promise<MunicipalUnitRow | undefined> {
    const units = await this.kept.units.get(async () => {
      const rows = await this.transaction.run((manager) => manager.find(MunicipalUnitRow));
      return new Map(rows.map((row) => [row.id, row]));
    });
    return units.get(id);
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
