import { RecordPart } from '@samsyn/disclosure/record-part';
import type { PartyAnswer } from '@samsyn/disclosure/vocabulary/party-answer';
import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import type { KommunContext } from '../context.js';
import type { PlanParty } from './party.types.js';
import type { PlanPartyRow, PlanRow } from './plan.entity.js';

const came: ReadonlySet<string> = new Set(['PRESENT', 'PARTLY', 'DEPUTY']);

/** true for a party that was at a meeting: all of it, a part, or by deputy. */
export function tookPart(presence: string | undefined): boolean {
  return presence !== undefined && came.has(presence);
}

/** A party, and the plan that it is a party of. */
export type PartyOfPlan = PlanParty & Omit<PlanPartyRow, keyof PlanParty> & { readonly plan: PlanRow };

/** The parties of a plan with how often they came. Units and guardians are resolved apart, when asked for. */
export async function findParties(plan: PlanRow, { access, plans }: KommunContext): Promise<PartyOfPlan[]> {
  const [knowsPlaces, rows, meetings, attendance] = await Promise.all([
    access.mayKnowWhereabouts(plan.childId, RecordPart.PLAN),
    plans.partiesOf(plan),
    plans.meetingsOf(plan),
    plans.attendanceOf(plan),
  ]);
  const held = new Set(meetings.filter((meeting) => meeting.status === 'HELD').map((meeting) => meeting.id));
  return rows.map((row) => {
    const mine = attendance.filter((entry) => entry.partyId === row.id && held.has(entry.meetingId));
    return {
      ...row,
      kind: row.kind as PartyKind,
      answer: row.answer as PartyAnswer,
      answerReason: row.answerReason ?? null,
      deputy: (knowsPlaces && row.deputy) || null,
      name: (knowsPlaces && row.name) || null,
      leftOn: row.leftOn ?? null,
      viewerCanAnswer: false,
      plan,
      unit: null,
      guardian: null,
      attended: mine.filter((entry) => tookPart(entry.presence)).length,
      invited: mine.length,
    };
  });
}

/** The guardian behind a party, when the viewer may read who the child's guardians are. */
export async function findGuardianOf(
  party: Pick<PlanPartyRow, 'childId' | 'guardianId'>,
  { access, children }: KommunContext,
) {
  if (party.guardianId === null || !(await access.may(party.childId, RecordPart.IDENTITY))) return null;
  const guardians = await children.guardians.load(party.childId);
  return guardians.find((guardian) => guardian.id === party.guardianId) ?? null;
}
