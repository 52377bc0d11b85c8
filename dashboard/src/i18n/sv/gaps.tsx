import type { ReactNode } from 'react';

/** "Mellan stolarna": what nobody has taken on. Used in the list, on the plan and in print. */
export const gaps = {
  uncoveredGoal: (goal: ReactNode) => <>Målet {goal} har ingen som åtagit sig det</>,
  uncoveredUnnamedGoal: 'Ett mål har ingen som åtagit sig det',
  referralDeclined: (purpose: ReactNode) => <>Remissen om {purpose} fick nej av alla</>,
  referralDeclinedUnnamed: 'En remiss fick nej av alla',
  escalationUndecided: (goal: ReactNode | null) => (
    <>En oenighet{goal && <> om målet {goal}</>} är lyft, och ingen har avgjort den</>
  ),
  silentParty: (party: ReactNode) => <>{party} har inte svarat på kallelsen</>,
  followUpOverdue: (due: ReactNode) => <>Uppföljningen {due} är inte gjord</>,
  followUpOverdueUndated: 'En uppföljning är inte gjord i tid',
  followUpUndocumented: 'Ingen uppföljning är dokumenterad på länge',
  followUpUndecided: 'Ingen uppföljning är bestämd',
  interventionDeclined: (party: ReactNode, goal: ReactNode | null) => (
    <>
      {party} tackade nej till en insats{goal && <> för målet {goal}</>}, och ingen gör något i stället
    </>
  ),
  responsibleLeft: {
    coordination: (party: ReactNode) => (
      <>{party} håller ihop planen, men ingen där arbetar med barnet längre</>
    ),
    followUp: (party: ReactNode, due: ReactNode) => (
      <>
        {party} svarar för uppföljningen {due}, men ingen där arbetar med barnet längre
      </>
    ),
  },
  consentExpiring: (ofRegion: boolean, day: ReactNode | null) => (
    <>
      Samtycket till att dela {ofRegion ? 'vårdens del av planen' : 'planen'} går{' '}
      {day ? <>ut {day}</> : 'snart ut'}
    </>
  ),
  consentExpired: (ofRegion: boolean, day: ReactNode | null) => (
    <>
      Samtycket till att dela {ofRegion ? 'vårdens del av planen' : 'planen'}{' '}
      {day ? <>gick ut {day}</> : 'har gått ut'}
    </>
  ),
  nobodyLeft: 'Ingen kvar',
  places: {
    goal: 'Till målet',
    goals: 'Till målen',
    referrals: 'Till remisserna',
    timeline: 'Till tidslinjen',
    team: 'Till dem runt barnet',
    sharing: 'Till delningen',
    staff: 'Till delning och uppdrag',
  },
  knownSince: (duration: string) => `påminns sedan ${duration}`,
  since: (duration: string) => `sedan ${duration}`,
  closableBy: (parties: string) => `kan tas om hand av ${parties}`,
  more: (count: number) => `och ${count} till`,
};
