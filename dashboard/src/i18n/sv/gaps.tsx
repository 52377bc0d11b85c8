import type { ReactNode } from 'react';

/** "Mellan stolarna": what nobody has taken on. Used in the list, on the plan and in print. */
export const gaps = {
  uncoveredGoal: (goal: ReactNode) => <>Målet {goal} har ingen som åtagit sig det</>,
  uncoveredUnnamedGoal: 'Ett mål har ingen som åtagit sig det',
  referralDeclined: (purpose: ReactNode) => <>Remissen om {purpose} fick nej av alla</>,
  referralDeclinedUnnamed: 'En remiss fick nej av alla',
  silentParty: (party: ReactNode) => <>{party} har inte svarat på kallelsen</>,
  followUpOverdue: (due: ReactNode) => <>Uppföljningen {due} är inte gjord</>,
  followUpOverdueUndated: 'En uppföljning är inte gjord i tid',
  since: (duration: string) => `sedan ${duration}`,
  closableBy: (parties: string) => `kan tas om hand av ${parties}`,
  more: (count: number) => `och ${count} till`,
};
