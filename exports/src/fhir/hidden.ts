import type { TakenPlan } from '../graph/facts.js';

/** What guardians must not read, by either owner's decision. In a copy for another system it is marked, not left out. */
export interface Hidden {
  has(what: string, recordId: string): boolean;
  /** Something of the plan's own texts is hidden, or it is not known whether it is: unsure is no. */
  readonly isPlanHidden: boolean;
}

export function hiddenIn({ plan, child, care }: TakenPlan): Hidden {
  const known = [...(child.hidden ?? []), ...(care?.child.hidden ?? [])];
  const hidden = new Set(known.map(({ what, recordId }) => `${what} ${recordId}`));
  const isUnknown = child.hidden === null;
  return {
    has: (what, recordId) => isUnknown || hidden.has(`${what} ${recordId}`),
    isPlanHidden:
      isUnknown || known.some(({ what, recordId }) => what.startsWith('PLAN_') && recordId === plan.id),
  };
}
