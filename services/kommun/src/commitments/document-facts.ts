import type { AgreementFact, DocumentFacts } from '@samsyn/collaboration/commitments/facts';
import { holdsOn } from '@samsyn/collaboration/period.rules';
import { actionPlanOnDay } from '../group-documents/action-plan-on-day.js';
import { AgreementForce, GroupDocumentKind as Kind } from '../group-documents/document.enums.js';
import type { DocumentHistory, GroupDocuments } from '../group-documents/document.loader.js';
import {
  agreementOnDay,
  documentsOn,
  isActionPlan,
  isNeedsAnalysis,
  schoolMayCallBy,
} from '../group-documents/document-on-day.js';

/** What a group has written down on a day, for the rules of commitments: as its documents are shown. */
export function documentFacts(all: GroupDocuments, day: string): DocumentFacts {
  const there = documentsOn(all, day).filter(({ row }) => holdsOn(row, day));
  const ofKind = (kind: Kind) => there.filter(({ row }) => row.kind === kind);
  const isAbsent = (kind: Kind) =>
    all.absences.some((absence) => absence.kind === kind && holdsOn(absence, day));
  return {
    agreements: ofKind(Kind.LOCAL_AGREEMENT).map((history) => agreementFact(history, day)),
    hasNoAgreement: isAbsent(Kind.LOCAL_AGREEMENT),
    hasNoSipRoutine: isAbsent(Kind.SIP_ROUTINE),
    sipRoutines: ofKind(Kind.SIP_ROUTINE).map((history) => ({
      ...{ id: history.row.id, name: history.row.name, says: schoolMayCallBy(history, day) !== null },
    })),
    // One that is made for no year is not asked for by the year.
    actionPlans: there.filter(isActionPlan).flatMap((history) => {
      if (history.row.year === null) return [];
      const plan = actionPlanOnDay(history, all, day, false);
      const activities = plan.goals.flatMap((goal) => goal.activities);
      return {
        ...{ id: plan.id, year: history.row.year },
        activities: activities.map(({ id, wording, hasResponsible }) => ({
          id,
          name: wording,
          hasResponsible,
        })),
        followedUpOn: activities.flatMap(({ followUps }) => followUps.map(({ on }) => on)),
      };
    }),
    needsAnalyses: there
      .filter(isNeedsAnalysis)
      .flatMap(({ row: { id, year } }) => (year === null ? [] : [{ id, year }])),
  };
}

const inForce: Readonly<Record<AgreementForce, boolean | null>> = {
  [AgreementForce.IN_FORCE]: true,
  [AgreementForce.AWAITS_SIGNATURES]: false,
  [AgreementForce.ENDED]: false,
  [AgreementForce.UNKNOWN]: null,
};

function agreementFact(history: DocumentHistory, day: string): AgreementFact {
  const { id, name, force, revisionDue, points } = agreementOnDay(history, day, false);
  return {
    ...{ id, name, revisionDue },
    inForce: inForce[force],
    points: points.map(({ point, held }) => ({ point, holds: held })),
  };
}
