import type { Catalogue } from '../sv.js';

export const gaps: Catalogue['gaps'] = {
  uncoveredGoal: (goal) => <>Nobody has taken on the goal {goal}</>,
  uncoveredUnnamedGoal: 'Nobody has taken on one of the goals',
  referralDeclined: (purpose) => <>Everybody said no to the referral for {purpose}</>,
  referralDeclinedUnnamed: 'Everybody said no to a referral',
  silentParty: (party) => <>{party} has not answered the invitation</>,
  followUpOverdue: (due) => <>The follow-up of {due} has not been done</>,
  followUpOverdueUndated: 'A follow-up has not been done in time',
  since: (duration) => `for ${duration}`,
  closableBy: (parties) => `can be taken on by ${parties}`,
  more: (count) => `and ${count} more`,
};
