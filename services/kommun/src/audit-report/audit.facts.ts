/** Somebody outside the municipality. */
export type ExternalActor = 'REGION' | 'POLICE' | 'ASSOCIATION' | 'OTHER';

/** A forum as the audit looks at it, on a day. */
export interface AuditedForum {
  readonly id: string;
  readonly name: string;
  /** It is the local BUS group, which the audit asks of by itself. */
  readonly isBus: boolean;
  readonly purpose: string | null;
  readonly hasRhythm: boolean;
  readonly convener: string | null;
  readonly external: readonly ExternalActor[];
  readonly agreement: 'WRITTEN' | 'NONE' | 'NOT_SHOWN';
  readonly followUp: 'DOCUMENTED' | 'ORAL' | 'NONE' | 'NOT_SHOWN';
  /** Where it is said; null where whoever entered it is the source. */
  readonly source: string | null;
  readonly demo: boolean;
}

/** Two forums that may be parallel tracks, and that nobody has said are both meant. */
export interface ParallelTracks {
  readonly id: string;
  readonly names: readonly [string, string];
}

/** How one of the municipality's groups stands to one of the county agreement's rules. */
export interface AuditedCommitment {
  readonly rule: string;
  readonly words: string;
  readonly standing: 'KEPT' | 'AT_RISK' | 'BROKEN' | 'UNKNOWN';
  readonly source: string;
  /** Something that it rests on was made up by the demo. */
  readonly demo: boolean;
}

/** All that the report is made of. */
export interface AuditFacts {
  /** Whether it is known of every forum of the register whether it was there on the day. */
  readonly isWhole: boolean;
  readonly forums: readonly AuditedForum[];
  readonly parallel: readonly ParallelTracks[];
  readonly commitments: readonly AuditedCommitment[];
}
