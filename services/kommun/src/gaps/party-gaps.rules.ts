import type { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { daysBetween } from '../calendar/swedish-day.js';
import { GapKind } from '../plans/plan.enums.js';
import { aboutNothing, type FoundGap, type GapGround } from './gap-ground.js';

/** A party has this many days to answer a notice before its silence is a gap: the time the notice itself must give, twice. */
export const daysToAnswer = 14;

export function silentParties({ parties, today }: GapGround): FoundGap[] {
  return parties.flatMap((party) =>
    party.answer === 'WAITING' &&
    !party.leftOn &&
    party.invitedOn !== null &&
    daysBetween(party.invitedOn, today) >= daysToAnswer
      ? [
          {
            ...aboutNothing,
            kind: GapKind.SILENT_PARTY,
            since: party.invitedOn,
            partyId: party.id,
            closableBy: [party.kind as PartyKind],
          },
        ]
      : [],
  );
}

/**
 * Who coordinates, or answers for the next follow-up, has left, and nobody else of the unit (coordination) or function
 * (follow-up) works with the child: who is responsible must be explicit (M21: f0, f1, f2), and the structure must not hang on
 * one person (f0). A unit that nobody was ever assigned from is not known to have left. One function that has left is
 * one gap, whatever it answered for.
 */
export function responsibleLeft(ground: GapGround): FoundGap[] {
  const { parties, followUps, coordinatingUnitId } = ground;
  const coordinator =
    parties.find(({ unitId }) => unitId === coordinatingUnitId) ??
    parties.find(({ coordinates, unitId }) => coordinates && unitId !== null);
  const next = [...followUps]
    .filter(({ doneOn }) => doneOn === null)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
  const answersForIt = parties.find(({ kind, unitId }) => unitId !== null && kind === next?.responsible);
  const found: FoundGap[] = [];
  const coordinatorLeft = coordinator?.unitId ? leftOn(coordinator.kind, [coordinator.unitId], ground) : null;
  if (coordinator && coordinatorLeft !== null) {
    const answersToo = next?.responsible === coordinator.kind;
    found.push(aGap(coordinator.kind, coordinatorLeft, coordinator.id, answersToo ? next.id : null));
  }
  if (next && !found.some(({ followUpId }) => followUpId === next.id)) {
    const units = parties.flatMap(({ kind, unitId }) =>
      kind === next.responsible && unitId !== null ? [unitId] : [],
    );
    const since = leftOn(next.responsible, units, ground);
    if (since !== null) found.push(aGap(next.responsible, since, answersForIt?.id ?? null, next.id));
  }
  return found;
}

/** The first day with nobody in any of the units; null while there is somebody, and when it is not known. */
function leftOn(kind: string, units: readonly string[], { staffing, care }: GapGround): string | null {
  const ours = staffing.filter(({ unitId }) => units.includes(unitId));
  if (ours.some((unit) => unit.leftOn === null)) return null;
  const days = ours.map((unit) => unit.leftOn as string);
  if (days.length > 0) return days.sort().at(-1) ?? null;
  return care?.left.find(({ partyKind }) => partyKind === kind)?.since ?? null;
}

function aGap(kind: string, since: string, partyId: string | null, followUpId: string | null): FoundGap {
  return {
    ...aboutNothing,
    kind: GapKind.RESPONSIBLE_LEFT,
    since,
    partyId,
    followUpId,
    partyKind: kind as PartyKind,
    // Its manager gives somebody the work.
    closableBy: [kind as PartyKind],
  };
}
