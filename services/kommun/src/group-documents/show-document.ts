import type { HandOver } from '../bus-groups/hand-over.rules.js';
import { actionPlanOnDay, needsAnalysisOnDay } from './action-plan-on-day.js';
import type { DocumentHistory, GroupDocuments } from './document.loader.js';
import type { GroupDocument } from './document.types.js';
import {
  agreementOnDay,
  documentsOn,
  isActionPlan,
  isAgreement,
  isRoutine,
  routineOnDay,
} from './document-on-day.js';

/** A document of whichever kind as it stood on a day; null when there was none. */
export function showDocument(
  history: DocumentHistory,
  all: GroupDocuments,
  day: string,
  viewerCanChange: boolean,
  handOvers: readonly HandOver[],
): GroupDocument | null {
  if (documentsOn({ ...all, documents: [history] }, day).length === 0) return null;
  if (isAgreement(history)) return agreementOnDay(history, day, viewerCanChange);
  if (isRoutine(history)) return routineOnDay(history, day, viewerCanChange);
  if (isActionPlan(history)) return actionPlanOnDay(history, all, day, viewerCanChange, handOvers);
  return needsAnalysisOnDay(history, day, viewerCanChange);
}
