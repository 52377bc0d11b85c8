import type { Sourced } from './sourced.js';

/** Whose record a unit keeps: the municipal subgraph's (independent schools too) or the regional one's. */
export type UnitOwner = 'municipal' | 'care';

/** The party a unit speaks for around a child; the same values as `PartyKind` in both schemas. */
export type PartyKind =
  | 'SCHOOL'
  | 'STUDENT_HEALTH'
  | 'PRESCHOOL'
  | 'SOCIAL_SERVICES'
  | 'COORDINATION'
  | 'CHILD_PSYCHIATRY'
  | 'HABILITATION'
  | 'PAEDIATRICS'
  | 'PRIMARY_CARE'
  | 'FAMILY'
  | 'OTHER';

/** A unit (verksamhet) that takes part around children: an office, a school, a clinic. */
export interface Unit extends Sourced {
  /** Readable slug, for example `soc-farsta`. */
  readonly id: string;
  readonly name: string;
  readonly owner: UnitOwner;
  readonly kind: PartyKind;
  /** The board or care provider that answers for it: `farsta-sdn`, `slso`, `prima`, `tiohundra`, `kson`. */
  readonly authority: string;
  /** The principal (huvudman) of a viewer who works there: `stockholms-stad`, `region-stockholm`, `kson`. */
  readonly principal: string;
  /** The municipality's code, for municipal units; null for care units. */
  readonly municipality: string | null;
  /** The district part it lies in; null when it serves a district of several parts, or where it lies is not said. */
  readonly partId: string | null;
  /** The parts whose children meet it by default. A default, never a constraint: care and school are chosen. */
  readonly serves: readonly string[];
  /** true when the unit is documented but not, or not all of, whom it serves; `demo` speaks of the unit itself. */
  readonly servesAssumed: boolean;
  /** An independent school (fristående skola): run by its own company, under other secrecy rules. */
  readonly independent: boolean;
}
