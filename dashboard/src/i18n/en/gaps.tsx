import type { Catalogue } from '../sv.js';

export const gaps: Catalogue['gaps'] = {
  uncoveredGoal: (goal) => <>Nobody has taken on the goal {goal}</>,
  uncoveredUnnamedGoal: 'Nobody has taken on one of the goals',
  referralDeclined: (purpose) => <>Everybody said no to the referral for {purpose}</>,
  referralDeclinedUnnamed: 'Everybody said no to a referral',
  escalationUndecided: (goal) => (
    <>A disagreement{goal && <> about the goal {goal}</>} was lifted, and nobody has decided it</>
  ),
  silentParty: (party) => <>{party} has not answered the invitation</>,
  followUpOverdue: (due) => <>The follow-up of {due} has not been done</>,
  followUpOverdueUndated: 'A follow-up has not been done in time',
  followUpUndocumented: 'No follow-up has been documented for a long time',
  followUpUndecided: 'No follow-up is decided',
  interventionDeclined: (party, goal) => (
    <>
      {party} declined an intervention{goal && <> for the goal {goal}</>}, and nobody does anything instead
    </>
  ),
  responsibleLeft: {
    coordination: (party) => (
      <>{party} holds the plan together, but nobody there works with the child any longer</>
    ),
    followUp: (party, due) => (
      <>
        {party} answers for the follow-up of {due}, but nobody there works with the child any longer
      </>
    ),
  },
  consentExpiring: (ofRegion, day) => (
    <>
      The consent to share {ofRegion ? 'the care part of the plan' : 'the plan'} ends {day ?? 'soon'}
    </>
  ),
  consentExpired: (ofRegion, day) => (
    <>
      The consent to share {ofRegion ? 'the care part of the plan' : 'the plan'}{' '}
      {day ? <>ended {day}</> : 'has ended'}
    </>
  ),
  nobodyLeft: 'Nobody left',
  places: {
    goal: 'To the goal',
    goals: 'To the goals',
    referrals: 'To the referrals',
    timeline: 'To the timeline',
    team: 'To those around the child',
    sharing: 'To sharing',
    staff: 'To sharing and assignments',
  },
  knownSince: (duration) => `known for ${duration}`,
  since: (duration) => `for ${duration}`,
  closableBy: (parties) => `can be taken on by ${parties}`,
  more: (count) => `and ${count} more`,
};
