import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import type { EscalationRow } from './escalation.entity.js';
import type { Escalation, EscalationLevel } from './escalation.types.js';

/** A row in the schema's shape; the unit stays with its resolver. */
export function toEscalation(row: EscalationRow): Escalation {
  return {
    ...row,
    level: row.level as EscalationLevel,
    responsible: row.responsible as PartyKind | null,
    unit: null,
  };
}
