import type { Assessment } from '@samsyn/collaboration/commitments/assessment';
import { termBefore, termOf } from '@samsyn/collaboration/commitments/calendar.rules';
import type { MeetingFact } from '@samsyn/collaboration/commitments/facts';
import { meetsOften } from '@samsyn/collaboration/commitments/meetings-kept.rules';
import { dayPlus, type Term } from '@samsyn/collaboration/meetings/meeting-days.rules';
import {
  countTerm,
  type HowOften,
  requiredInTerm,
  type TermCount,
} from '@samsyn/collaboration/meetings/meeting-year.rules';
import { type Bounds, boundsHold } from '@samsyn/collaboration/period.rules';

/** How often a body is to meet, for a time. */
export interface BodyRule extends HowOften, Bounds {
  readonly body: string;
  readonly source: string;
}

export interface Rhythm<Rule> {
  readonly rule: Rule;
  readonly assessment: Assessment;
  /** The term before that of the day, and that of the day. */
  readonly terms: readonly (Term & TermCount)[];
}

/** The rule of a body on a day. */
export function bodyRuleOn<Rule extends BodyRule>(
  rules: readonly Rule[],
  body: string,
  day: string,
): Rule | null {
  return rules.find((rule) => rule.body === body && boundsHold(rule, day)) ?? null;
}

/**
 * Whether a body meets as often as its rule says, each term by the rule of that term (M4: BUSSAM twice, once during 2020);
 * as a commitment of a local group is held against its own. null where no rule holds on the day.
 */
export function rhythmOf<Rule extends BodyRule>(
  rules: readonly Rule[],
  body: string,
  meetings: readonly MeetingFact[],
  day: string,
): Rhythm<Rule> | null {
  const rule = bodyRuleOn(rules, body, day);
  const required = rule && requiredInTerm(rule);
  if (!rule || required === null) return null;
  const [before, now] = [termBefore(termOf(day)), termOf(day)];
  const own = meetings.filter(({ levelKind }) => levelKind === body);
  const asked = (term: Term) => bodyRuleOn(rules, body, dayPlus(term.to, -1));
  const lastTerm = asked(before);
  const facts = {
    meetings: own,
    levels: [],
    requiredInTerm: new Map([[body, required]]),
    requiredInTermBefore: new Map([[body, (lastTerm && requiredInTerm(lastTerm)) ?? 0]]),
  };
  return {
    rule,
    assessment: meetsOften(body, required)(facts, day),
    terms: [before, now].map((term) => ({
      ...term,
      ...countTerm(term, own, asked(term), { from: null, to: null }, day),
    })),
  };
}
