import type { Viewer } from '@samsyn/subgraph/viewer';
import { mayChange } from '../change-permissions.js';
import {
  canMoveIntervention,
  type InterventionMove,
  interventionMoves,
  moveOfAnswer,
} from '../plan-changes/intervention-moves.js';
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
 * @param planLets whether the plan is in a state in which an intervention of its is answered, or reported
 */
export function openingsOf(
  row: { readonly status: string; readonly unitId: string },
  viewer: Viewer,
  planLets: (move: (typeof interventionMoves)[InterventionMove]['move']) => boolean = () => true,
): InterventionOpenings {
  const isOpen = (name: InterventionMove) =>
    planLets(interventionMoves[name].move) && canMoveIntervention(name, row.status);
  const possibleAnswers = Object.values(PartyAnswer).filter((answer) => isOpen(moveOfAnswer[answer]));
  const possibleSteps = Object.values(InterventionStep).filter((step) => isOpen(step));
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
