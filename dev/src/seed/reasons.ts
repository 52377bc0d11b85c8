import type { Random } from './random.js';
import type { NeedReason } from './texts/goal-template.js';

/** How often each reason holds; they overlap, 1.8 of them on average (f1, f2: "several may be chosen"). */
const SHARES: readonly (readonly [NeedReason, number])[] = [
  ['NEUROPSYCHIATRIC', 0.38],
  ['MENTAL_ILL_HEALTH', 0.34],
  ['PROBLEMATIC_SCHOOLING', 0.35],
  ['FAILING_SUPPORT_AT_HOME', 0.22],
  ['DISABILITY', 0.14],
  ['TEMPORARY_CRISIS', 0.09],
  ['CHRONIC_DISEASE', 0.07],
  ['ASYLUM_SEEKER', 0.03],
];
/** The age from which a reason is given at all. */
const YOUNGEST: Partial<Record<NeedReason, number>> = {
  NEUROPSYCHIATRIC: 3,
  MENTAL_ILL_HEALTH: 5,
  PROBLEMATIC_SCHOOLING: 6,
};
const ILLNESSES: readonly NeedReason[] = [
  'NEUROPSYCHIATRIC',
  'MENTAL_ILL_HEALTH',
  'DISABILITY',
  'CHRONIC_DISEASE',
];

/** Why a child of an age needs coordination; at least one reason. */
export function drawReasons(random: Random, age: number): NeedReason[] {
  const fits = ([reason]: readonly [NeedReason, number]) => age >= (YOUNGEST[reason] ?? 0);
  const possible = SHARES.filter(fits);
  const reasons = possible.filter(([, share]) => random.chance(share)).map(([reason]) => reason);
  if (reasons.length === 0) reasons.push(random.pickWeighted(possible));
  // Comorbidity is two illnesses at once, as somebody has put it down.
  const illnesses = reasons.filter((reason) => ILLNESSES.includes(reason));
  if (illnesses.length > 1 && random.chance(0.4)) reasons.push('COMORBIDITY');
  return reasons;
}
