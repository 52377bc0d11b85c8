import { RecordPart } from '../record-part.js';
import { all, MAY, PART, WHEREABOUTS } from './policy.js';

const { PLAN } = RecordPart;

/** Who gets what of an intervention, with either owner. */
export function interventionPermissions() {
  return {
    Intervention: {
      ...all(PART(PLAN), 'id', 'title', 'description', 'status', 'partyKind', 'goalId', 'from', 'until'),
      ...all(PART(PLAN), 'progress', 'declineReason', 'declinedOn', 'offeredOn', 'answeredOn', 'endedOn'),
      ...all(PART(PLAN), 'outcome', 'possibleAnswers', 'possibleSteps'),
      viewerCanAnswer: MAY('ANSWER_INTERVENTION'),
      viewerCanReport: MAY('REPORT_INTERVENTION'),
      unit: WHEREABOUTS(PLAN),
    },
  };
}
