import { dayPlus } from '../meetings/meeting-days.rules.js';
import { type Bounds, boundsHold } from '../period.rules.js';
import { type Assessment, unknown } from './assessment.js';
import type { CommitmentBasis, CommitmentRule } from './commitment.enums.js';

/** One rule: what it asks, where that is said, for when, and how it is worked out of an owner's facts. */
export interface Rule<Facts> extends Bounds {
  readonly key: CommitmentRule;
  /** What is asked, in Swedish, in few words. */
  readonly words: string;
  /** The document and the place in it. */
  readonly source: string;
  readonly basis: CommitmentBasis;
  /** The groups that have promised it; null: all. For the others it is a yardstick. */
  readonly promisedBy: readonly string[] | null;
  /** How it is worked out, in a sentence, in Swedish. */
  readonly computed: string;
  readonly assess: (facts: Facts, on: string) => Assessment;
}

/** A rule with what came of it for a group on a day. */
export interface Assessed<Facts> extends Assessment {
  readonly rule: Rule<Facts>;
  /** true: the group has not itself promised it. */
  readonly isYardstick: boolean;
  readonly from: string;
  readonly to: string;
}

/**
 * Every rule of that day, in the order of the table. A rule that did not hold on the day says nothing of it.
 *
 * @param today after it nothing is broken: it depends on what is done until then
 */
export function assessAll<Facts>(
  rules: readonly Rule<Facts>[],
  facts: Facts,
  busGroupId: string,
  on: string,
  today: string,
): Assessed<Facts>[] {
  const dayAfter = dayPlus(on, 1);
  return rules
    .filter((rule) => boundsHold(rule, on))
    .map((rule) => {
      const answer = on > today ? aheadOf(rule.assess(facts, on)) : rule.assess(facts, on);
      return {
        ...answer,
        rule,
        isYardstick: rule.promisedBy !== null && !rule.promisedBy.includes(busGroupId),
        // What is not counted over a time was looked at on the day.
        from: answer.from ?? on,
        to: answer.to ?? dayAfter,
      };
    });
}

/** Of a day to come: what is known to hold then holds, and what would be too little may still be more. */
function aheadOf(answer: Assessment): Assessment {
  const { standing, reason, facts } = answer;
  return standing === 'BROKEN' || (standing === 'AT_RISK' && reason === 'TOO_FEW')
    ? unknown('NOT_YET', { facts })
    : answer;
}
