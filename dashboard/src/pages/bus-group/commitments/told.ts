import type { ReactNode } from 'react';
import type { CommitmentReason, CommitmentStanding } from '../../../gql/graphql.js';

/** A rule in words. */
export interface RuleTold {
  readonly words: string;
  /** How it is worked out. */
  readonly computed: string;
}

export interface Counted {
  readonly counted: number | null;
  readonly required: number | null;
  /** Of how many it is not known; null where they are held against a number. */
  readonly unknown: number | null;
}

/** Why a commitment stands as it does, with its days as they are shown. */
export interface WhyTold extends Counted {
  readonly standing: CommitmentStanding;
  readonly reason: CommitmentReason;
  readonly day: ReactNode;
  readonly from: ReactNode;
  readonly to: ReactNode;
}
