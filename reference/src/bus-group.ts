import { type ComposedArea, membershipsOf } from './composition.js';
import type { Origin, Period } from './sourced.js';

/** A local BUS group (lokal BUS-grupp) and the BUS area it makes up. */
export interface BusGroup extends ComposedArea {
  /** Codes of the municipalities it lies in. */
  readonly municipalities: readonly string[];
}

/** What a group's row says; its parts get the same origin and period as the group itself. */
export interface BusGroupRow {
  readonly slug: string;
  readonly name: string;
  readonly municipalities: readonly string[];
  /** null: the documents do not say what it holds. */
  readonly partIds: readonly string[] | null;
  readonly origin: Origin;
  readonly period: Period;
  /** Slugs of the groups it was split or merged from. */
  readonly formedFrom?: readonly string[];
}

export function busGroup(row: BusGroupRow): BusGroup {
  const sourced = { ...row.origin, ...row.period };
  return {
    id: `bus-${row.slug}`,
    name: row.name,
    municipalities: row.municipalities,
    compositionKnown: row.partIds !== null,
    memberships: membershipsOf(row.partIds ?? [], sourced),
    formedFrom: row.formedFrom?.map((slug) => `bus-${slug}`),
    ...sourced,
  };
}
