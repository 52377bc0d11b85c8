import { type Origin, type Period, UNDATED } from './sourced.js';
import type { PartyKind, Unit } from './unit.js';

/** What a care unit's row says. */
export interface CareUnitRow {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
  /** The provider: `slso` unless said otherwise. */
  readonly authority?: string;
  readonly principal?: string;
  readonly partId: string | null;
  readonly serves: readonly string[];
  readonly servesAssumed: boolean;
  readonly origin: Origin;
  readonly period?: Period;
}

/** A unit of health care; Region Stockholm is its principal unless the row says otherwise. */
export function careUnit(row: CareUnitRow): Unit {
  return {
    id: row.id,
    name: row.name,
    owner: 'care',
    kind: row.kind,
    authority: row.authority ?? 'slso',
    principal: row.principal ?? 'region-stockholm',
    municipality: null,
    partId: row.partId,
    serves: row.serves,
    servesAssumed: row.servesAssumed,
    independent: false,
    ...row.origin,
    ...(row.period ?? UNDATED),
  };
}

/**
 * Tiohundra, which KSON commissions: child psychiatry, paediatrics, habilitation and first line in Norrtälje (f4). The
 * federation answers for the care there, so it is the principal, and not Region Stockholm.
 */
export const TIOHUNDRA = { authority: 'tiohundra', principal: 'kson' } as const;
