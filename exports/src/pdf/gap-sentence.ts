import type { GapFacts } from '../graph/facts.js';
import { capitalised, fullDate } from './sentences.js';
import type { Writing } from './writing.js';

/** What is still missing, in a sentence for the family; null for what it cannot say. */
export function gapSentence(gap: GapFacts, { say, words, unitName }: Writing): string | null {
  const { kind, goal, followUp, endsOn, party } = gap;
  const ofRegion = gap.owner === 'REGION';
  const due = followUp && fullDate(followUp.dueOn, say);
  const day = endsOn && fullDate(endsOn, say);
  switch (kind) {
    case 'UNCOVERED_GOAL':
      return goal ? say.gap.uncoveredGoal(say.quoted(goal.wording)) : null;
    case 'REFERRAL_DECLINED_BY_ALL':
      return say.gap.referralDeclined(gap.purpose);
    case 'INTERVENTION_DECLINED':
      return say.gap.interventionDeclined(who(), goal && say.quoted(goal.wording));
    case 'ESCALATION_UNDECIDED':
      return say.gap.escalationUndecided(goal && say.quoted(goal.wording));
    case 'SILENT_PARTY':
      return party ? say.gap.silentParty(who()) : null;
    case 'RESPONSIBLE_LEFT':
      return due && !party?.coordinates ? say.gap.followUpLeft(who(), due) : say.gap.coordinationLeft(who());
    case 'FOLLOW_UP_OVERDUE':
      return say.gap.followUpOverdue(due);
    case 'FOLLOW_UP_MISSING':
      return due ? say.gap.followUpUndocumented : say.gap.followUpUndecided;
    case 'CONSENT_EXPIRING':
      return say.gap.consentExpiring(ofRegion, day);
    case 'CONSENT_EXPIRED':
      return say.gap.consentExpired(ofRegion, day);
    default:
      return null;
  }

  function who(): string {
    if (!party) return capitalised(words.partyInSentence(gap.partyKind ?? 'OTHER'));
    const { guardian, unit } = party;
    return capitalised(guardian ? words.guardian(guardian.relation) : unitName(unit, party.kind));
  }
}
