import { today } from '@samsyn/disclosure/active';
import { today as dayToday } from '@samsyn/disclosure/change-context';
import { standingOf, type Unit, type UnitStanding } from '@samsyn/disclosure/unit';
import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import type { Kept } from '@samsyn/subgraph/kept';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import { CareUnitRow } from './care-unit.entity.js';
import { CareUnit, MunicipalUnit } from './unit.types.js';

/** Units by key, kept between requests: who is organised how, and nothing of any child. */
export class UnitLoader {
  constructor(
    private readonly transaction: RequestTransaction,
    private readonly kept: KeptUnits,
  ) {}

  /** One of this owner's units, past or present, or null. */
  async find(id: string): Promise<CareUnit | null> {
    const row = await this.row(id);
    return row ? toCareUnit(row) : null;
  }

  /** How one of this owner's units stands today, or null. */
  async standingOf(id: string): Promise<UnitStanding | null> {
    const row = await this.row(id);
    return row ? standingOf(row, dayToday()) : null;
  }

  /** @throws Error when a row names a care unit that is not there: the data are broken */
  async get(id: string): Promise<CareUnit> {
    const found = await this.find(id);
    if (!found) throw new Error(`no care unit ${id}`);
    return found;
  }

  /** Any unit: ours with its name, else the key of one that the municipality keeps. */
  async reference(id: string): Promise<Unit> {
    return (await this.find(id)) ?? new MunicipalUnit(id);
  }

  /** The units that hold today, by name; of one kind when it is given. */
  async standing(kind: PartyKind | null): Promise<CareUnit[]> {
    const rows = await this.transaction.run((manager) => {
      const query = manager
        .createQueryBuilder(CareUnitRow, 'unit')
        .where(`(unit.fromOn is null or unit.fromOn <= ${today})`)
        .andWhere(`(unit.toOn is null or unit.toOn > ${today})`)
        .orderBy('unit.name')
        .addOrderBy('unit.id');
      if (kind !== null) query.andWhere('unit.kind = :kind', { kind });
      return query.getMany();
    });
    return rows.map(toCareUnit);
  }

  /** The words of the units' names, in small letters. */
  async wordsOfNames(): Promise<ReadonlySet<string>> {
    const rows = [...(await this.all()).values()];
    return new Set(
      rows.flatMap(({ name }) => name.toLowerCase().split(/[^\p{L}]+/u)).filter((word) => word !== ''),
    );
  }

  private async row(id: string): Promise<CareUnitRow | undefined> {
    return (await this.all()).get(id);
  }

  private all(): Promise<ReadonlyMap<string, CareUnitRow>> {
    return this.kept.get(async () => {
      const rows = await this.transaction.run((manager) => manager.find(CareUnitRow));
      return new Map(rows.map((row) => [row.id, row]));
    });
  }
}

/** All units by key. */
export type KeptUnits = Kept<ReadonlyMap<string, CareUnitRow>>;

function toCareUnit(row: CareUnitRow): CareUnit {
  return Object.assign(new CareUnit(), {
    id: row.id,
    name: row.name,
    kind: row.kind as PartyKind,
    provider: row.authority,
    demo: row.demo,
    source: row.source,
  });
}
