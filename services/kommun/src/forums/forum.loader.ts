import { groupBy, rowLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import { findRowSets } from '@samsyn/subgraph/row-sets';
import DataLoader from 'dataloader';
import {
  ForumDescriptionRow,
  ForumFollowUpRow,
  ForumMemberRow,
  ForumOverlapNoteRow,
  ForumRow,
} from './forum.entity.js';

/** A forum with all that ever held of it, oldest first. */
export interface ForumHistory {
  readonly row: ForumRow;
  readonly descriptions: readonly ForumDescriptionRow[];
  readonly members: readonly ForumMemberRow[];
  readonly followUps: readonly ForumFollowUpRow[];
}

/** A municipality’s register, over time. */
export interface RegisterHistory {
  readonly forums: readonly ForumHistory[];
  readonly notes: readonly ForumOverlapNoteRow[];
}

const oldestFirst = 't.from_on, t.recorded_at, t.id';
const sets = [
  { table: ForumRow, order: oldestFirst },
  { table: ForumDescriptionRow, order: oldestFirst },
  { table: ForumMemberRow, order: 't.recorded_at, t.id' },
  { table: ForumFollowUpRow, order: oldestFirst },
  { table: ForumOverlapNoteRow, order: oldestFirst },
] as const;

/** The registers of a request’s municipalities in one statement: what holds on which day is decided afterwards. */
export class ForumLoader {
  readonly registers: DataLoader<string, RegisterHistory>;
  private readonly municipalityOf: DataLoader<string, Place | null>;

  constructor(private readonly transaction: RequestTransaction) {
    this.registers = new DataLoader(async (codes) => {
      const [forums, descriptions, members, followUps, notes] = await transaction.run((manager) =>
        findRowSets(manager, sets, 'municipality_code', [...codes]),
      );
      const descriptionsOf = groupBy(descriptions, ({ forumId }) => forumId);
      const membersOf = groupBy(members, ({ forumId }) => forumId);
      const followUpsOf = groupBy(followUps, ({ forumId }) => forumId);
      const notesOf = groupBy(notes, ({ municipalityCode }) => municipalityCode);
      const forumsOf = groupBy(
        forums.map((row) => ({
          row,
          descriptions: descriptionsOf.get(row.id) ?? [],
          members: membersOf.get(row.id) ?? [],
          followUps: followUpsOf.get(row.id) ?? [],
        })),
        ({ row }) => row.municipalityCode,
      );
      return codes.map((code) => ({ forums: forumsOf.get(code) ?? [], notes: notesOf.get(code) ?? [] }));
    });
    this.municipalityOf = rowLoader(
      (ids) =>
        transaction.run((manager) =>
          manager.query('select id, municipality_code as "municipalityCode" from forum where id = any($1)', [
            ids,
          ]),
        ),
      ({ id }: Place) => id,
    );
  }

  /** A forum by its key, or null. */
  async find(id: string): Promise<ForumHistory | null> {
    const place = await this.municipalityOf.load(id);
    if (!place) return null;
    const { forums } = await this.registers.load(place.municipalityCode);
    return forums.find(({ row }) => row.id === id) ?? null;
  }

  /** How many forums each municipality has on a day. */
  async counts(day: string): Promise<ReadonlyMap<string, number>> {
    const rows: { readonly code: string; readonly count: number }[] = await this.transaction.run((manager) =>
      manager.query(
        `select municipality_code as code, count(*)::int as count from forum
          where daterange(from_on, to_on) @> $1::date group by municipality_code`,
        [day],
      ),
    );
    return new Map(rows.map(({ code, count }) => [code, count]));
  }

  /** After a change: the register is read anew. */
  forget(municipalityCode: string): void {
    this.registers.clear(municipalityCode);
    this.municipalityOf.clearAll();
  }
}

interface Place {
  readonly id: string;
  readonly municipalityCode: string;
}
