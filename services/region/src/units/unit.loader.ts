import { today } from '@samsyn/disclosure/active';
import type { Unit } from '@samsyn/disclosure/unit';
import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { rowLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type DataLoader from 'dataloader';
import { Any } from 'typeorm';
import { CareUnitRow } from './care-unit.entity.js';
import { CareUnit, MunicipalUnit } from './unit.types.js';

/** Units by key, in one statement for all that a request asks for. */
export class UnitLoader {
  private readonly rows: DataLoader<string, CareUnitRow | null>;

  constructor(private readonly transaction: RequestTransaction) {
    this.rows = rowLoader(
      (ids) => transaction.run((manager) => manager.findBy(CareUnitRow, { id: Any([...ids]) })),
      (row) => row.id,
    );
  }

  /** One of this owner's units, past or present, or null. */
  async find(id: string): Promise<CareUnit | null> {
    const row = await this.rows.load(id);
    return row && toCareUnit(row);
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
}

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
