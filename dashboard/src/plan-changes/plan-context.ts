import { createContext, useContext } from 'react';

/** The plan that is changed, and how the page that shows it is made right afterwards. */
export interface PlanAtHand {
  readonly planId: string;
  /** Of the municipality's record, as it is shown. */
  readonly version: number;
  /** It has ended: nothing more is done in it, with either owner, until it is opened again. */
  readonly hasEnded?: boolean;
  /** Asks for the page anew: a change has been made, or somebody else's is to be shown. */
  refresh(): void | Promise<void>;
}

export const PlanContext = createContext<PlanAtHand>({ planId: '', version: 0, refresh: () => {} });

export function usePlanAtHand(): PlanAtHand {
  return useContext(PlanContext);
}
