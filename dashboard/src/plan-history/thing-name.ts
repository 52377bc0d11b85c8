import type { PlanHistoryQuery, PlanThing } from '../gql/graphql.js';
import type { Speech } from '../i18n/language.js';
import { partyName } from '../plan-forms/party-names.js';

export type NamedThings = NonNullable<PlanHistoryQuery['plan']>;

/** Which of its kind a thing in the history is: a party by its name, a goal by its words; null when it is no longer there. */
export function thingName(what: PlanThing, id: string, plan: NamedThings, speech: Speech): string | null {
  const among = <Each extends { readonly id: string }>(things: readonly Each[]) =>
    things.find((each) => each.id === id);
  switch (what) {
    case 'PARTY':
    case 'ATTENDANCE': {
      const party = among(plan.parties);
      return party ? partyName(party, speech) : null;
    }
    case 'GOAL':
    case 'GOAL_OUTCOME':
      return among(plan.goals)?.wording ?? null;
    case 'DECISION':
      return among(plan.decisions)?.wording ?? null;
    case 'INTERVENTION':
      return among(plan.municipalInterventions)?.title ?? null;
    case 'MEETING': {
      const meeting = among(plan.meetings);
      return meeting ? speech.dates.moment(meeting.startsAt) : null;
    }
    case 'FOLLOW_UP': {
      const followUp = among(plan.followUps);
      return followUp ? speech.dates.short(followUp.dueOn) : null;
    }
    default:
      return null;
  }
}
