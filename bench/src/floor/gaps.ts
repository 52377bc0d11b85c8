import { isAtWork } from '@samsyn/disclosure/interventions/at-work.rules';
import { gapsOf, mayHaveGaps } from '@samsyn/kommun/gaps/gap.rules';
import type { FoundGap } from '@samsyn/kommun/gaps/gap-ground';
import { consentEnd, functionsLeft } from './footing.js';
import type { Json, UnitsAround } from './shapes.js';

/** The plan's gaps by the product's own rule. */
export function findGaps(record: Json, care: Json, today: string): FoundGap[] {
  return gapsOf({
    status: record.plan.status,
    goals: record.goals.map((row: Json) => ({
      ...{ ...row, lifeArea: row.life_area, wantedSince: row.wanted_since },
    })),
    startedOn: record.plan.started_on,
    coordinatingUnitId: record.plan.coordinating_unit_id,
    interventions: record.interventions.map((row: Json) => ({
      ...{ id: row.id, goalId: row.goal_id, status: row.status, partyKind: row.party_kind },
      ...{ fromOn: row.from_on, untilOn: row.until_on, declinedOn: row.declined_on },
    })),
    parties: record.parties.map((row: Json) => ({
      ...{ ...row, invitedOn: row.invited_on, unitId: row.unit_id, leftOn: row.left_on },
    })),
    settled: [],
    undecided: [],
    staffing: record.footing.staffing,
    consentEnd: consentEnd(record.footing, today),
    followUps: record.followUps.map((row: Json) => ({ ...row, dueOn: row.due_on, doneOn: row.done_on })),
    care,
    today,
  });
}

/** Whether somebody works now, or within 30 days. */
export const isTakenOn = (row: Json, on: string): boolean =>
  isAtWork({ status: row.status, fromOn: row.from_on, untilOn: row.until_on }, on);

/** The region's facts of refusals, of who is left, and of its consent. */
export function careFootingFacts({ interventions, footing, kind }: Json, on: string): Json {
  return {
    declinedInterventions: interventions.flatMap((row: Json) =>
      row.status === 'DECLINED' && row.declined_on
        ? [{ interventionId: row.id, goalId: row.goal_id, partyKind: row.party_kind, since: row.declined_on }]
        : [],
    ),
    takenOn: interventions
      .filter((row: Json) => isTakenOn(row, on))
      .map((row: Json) => ({ goalId: row.goal_id, from: row.from_on })),
    left: functionsLeft(footing, new Set([kind, ...interventions.map((row: Json) => row.party_kind)])),
    consentEnd: consentEnd(footing, on),
  };
}

/** The shape both pages ask for. */
export function shapeGaps(found: readonly FoundGap[], record: Json, care: Json, units: UnitsAround): Json {
  const byId = (rows: Json[], id: string | null) => rows.find((row) => row.id === id);
  return {
    __typename: 'PlanGaps',
    complete: care !== null || !mayHaveGaps(record.plan.status),
    items: found.map((gap) => {
      const goal = byId(record.goals, gap.goalId);
      const party = byId(record.parties, gap.partyId);
      const followUp = byId(record.followUps, gap.followUpId);
      const guardian = party && byId(record.guardians ?? [], party.guardian_id);
      return {
        __typename: 'Gap',
        kind: gap.kind,
        since: gap.since,
        closableBy: gap.closableBy,
        followUp: followUp ? { __typename: 'FollowUp', dueOn: followUp.due_on, id: followUp.id } : null,
        goal: goal ? { __typename: 'Goal', id: goal.id, wording: goal.wording } : null,
        party: party
          ? {
              __typename: 'PlanParty',
              guardian: guardian
                ? { __typename: 'Guardian', id: guardian.id, relation: guardian.relation }
                : null,
              id: party.id,
              kind: party.kind,
              unit: units.of(party.unit_id),
            }
          : null,
        purpose: gap.purpose,
      };
    }),
  };
}
