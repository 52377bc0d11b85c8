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

  /** Where one of this owner's units is, or null. */
  async placeOf(
    id: string,
  ): Promise<Pick<MunicipalUnitRow, 'municipalityCode' | 'partId' | 'independent'> | null> {
    return (await this.row(id)) ?? null;
  }

  /** Any unit: ours with its name, else the key of one that the region keeps. */
  async reference(id: string): Promise<Unit> {
    return (await this.find(id)) ?? new CareUnit(id);
  }

  /** The units of a kind that hold today, by name that are asked for by where they lie. */
  async standing(
    kind: PartyKind,
    isAsked: (place: Pick<MunicipalUnitRow, 'municipalityCode' | 'partId' | 'independent'>) => boolean = () =>
      true,
  ): Promise<MunicipalUnit[]> {
    const day = today();
    const rows = [...(await this.all()).values()].filter(
      (row) =>
        row.kind === kind &&
        isAsked(row) &&
        (row.fromOn === null || row.fromOn <= day) &&
        (row.toOn === null || row.toOn > day),
    );
    return rows.sort((a, b) => a.name.localeCompare(b.name, 'sv')).map(toMunicipalUnit);
  }

  private async row(id: string): Promise<MunicipalUnitRow | undefined> {
    return (await this.all()).get(id);
  }

  private all(): Promise<ReadonlyMap<string, MunicipalUnitRow>> {
    return this.kept.units.get(async () => {
      const rows = await this.transaction.run((manager) => manager.find(MunicipalUnitRow));
      return new Map(rows.map((row) => [row.id, row]));
    });
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
