import type { Viewer } from '@samsyn/subgraph/viewer';
import { mayChange } from '../change-permissions.js';
import { canMoveIntervention, interventionMoves, moveOfAnswer } from '../plan-changes/intervention-moves.js';
import { RecordPart } from '../record-part.js';
import { InterventionStep } from '../vocabulary/intervention-step.js';
import { PartyAnswer } from '../vocabulary/party-answer.js';

/** What can be done with an intervention now, and by this viewer: by the tables that decide when it is done. */
export interface InterventionOpenings {
  readonly possibleAnswers: PartyAnswer[];
  readonly possibleSteps: InterventionStep[];
  readonly viewerCanAnswer: boolean;
  readonly viewerCanReport: boolean;
}

/**
 * @param row one that the viewer may read
 * @param isPlanOpen false when the plan lets nothing be done
 */
export function openingsOf(
  row: { readonly status: string; readonly unitId: string },
  viewer: Viewer,
  isPlanOpen = true,
): InterventionOpenings {
  const possibleAnswers = Object.values(PartyAnswer).filter(
    (answer) => isPlanOpen && canMoveIntervention(moveOfAnswer[answer], row.status),
  );
  const possibleSteps = Object.values(InterventionStep).filter(
    (step) => isPlanOpen && canMoveIntervention(step, row.status),
  );
  const standing = {
    parts: new Set<RecordPart>(),
    assignableUnits: new Set<string>(),
    readable: new Set([RecordPart.PLAN]),
    units: new Set(viewer.roles.includes('SECRETARIAT') ? [] : viewer.units),
  };
  const may = (name: 'ACCEPT' | 'REPORT') =>
    mayChange(interventionMoves[name].move, standing, { parts: [RecordPart.PLAN], unitId: row.unitId });
  return {
    possibleAnswers,
    possibleSteps,
    viewerCanAnswer: possibleAnswers.length > 0 && may('ACCEPT'),
    viewerCanReport: possibleSteps.length > 0 && may('REPORT'),
  };
}
