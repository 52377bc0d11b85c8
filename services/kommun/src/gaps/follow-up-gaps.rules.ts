import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { daysBetween } from '../calendar/swedish-day.js';
import { GapKind } from '../plans/plan.enums.js';
import { aboutNothing, type FoundGap, type GapGround } from './gap-ground.js';

/**
 * So many days a plan may go without a follow-up decided, from its start or from the last one documented. When, and who
 * answers for it, belongs in the plan itself (M21: f0, f1, f2); a month leaves time to write up the meeting.
 */
export const daysToDecide = 30;
/** So many days a plan may go without a follow-up documented, whatever is planned: half a year (M25, the audit's central finding: f0). */
export const daysToDocument = 180;

export function overdueFollowUps({ followUps, today }: GapGround): FoundGap[] {
  return followUps
    .filter((followUp) => followUp.doneOn === null && followUp.dueOn < today)
    .map((followUp) => ({
      ...aboutNothing,
      kind: GapKind.FOLLOW_UP_OVERDUE,
      since: followUp.dueOn,
      followUpId: followUp.id,
      closableBy: [followUp.responsible as PartyKind],
    }));
}

/**
 * A started plan that nobody follows up, from the day it began or was last followed up. One whose follow-up has passed
 * is overdue, which says more.
 */
export function missingFollowUps({ startedOn, followUps, parties, today }: GapGround): FoundGap[] {
  const open = followUps.filter(({ doneOn }) => doneOn === null);
  if (startedOn === null || open.some(({ dueOn }) => dueOn < today)) return [];
  const since = followUps.reduce((last, { doneOn }) => (doneOn && doneOn > last ? doneOn : last), startedOn);
  const days = daysBetween(since, today);
  if (days <= (open.length === 0 ? daysToDecide : daysToDocument)) return [];
  const next = [...open].sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
  const coordinator = parties.find(({ coordinates }) => coordinates);
  return [
    {
      ...aboutNothing,
      kind: GapKind.FOLLOW_UP_MISSING,
      since,
      followUpId: next?.id ?? null,
      closableBy: [(next?.responsible ?? coordinator?.kind ?? PartyKind.COORDINATION) as PartyKind],
    },
  ];
}
