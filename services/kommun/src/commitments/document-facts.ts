import type { AgreementFact, DocumentFacts } from '@samsyn/collaboration/commitments/facts';
import { holdsOn } from '@samsyn/collaboration/period.rules';
import { activitiesOfPlan } from '../group-documents/action-plan-on-day.js';
import { toldOn } from '../group-documents/corrected.rules.js';
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
  const absences = all.absences.filter((absence) => holdsOn(absence, day));
  const isAbsent = (wanted: Kind) => absences.some(({ kind }) => kind === wanted);
  return {
    agreements: ofKind(Kind.LOCAL_AGREEMENT).map((history) => agreementFact(history, day)),
    hasNoAgreement: isAbsent(Kind.LOCAL_AGREEMENT),
    hasNoSipRoutine: isAbsent(Kind.SIP_ROUTINE),
    absenceDemo: absences.some(({ demo }) => demo),
    sipRoutines: ofKind(Kind.SIP_ROUTINE).map((history) => ({
      ...{
        id: history.row.id,
        name: toldOn(history.row, history.corrections, day).name,
        says: schoolMayCallBy(history, day) !== null,
      },
      demo: isDemo(history, day),
    })),
    // One that is made for no year is not asked for by the year.
    actionPlans: there.filter(isActionPlan).flatMap((history) => {
      if (history.row.year === null) return [];
      const activities = activitiesOfPlan(history, day);
      const there = new Set(activities.map(({ id }) => id));
      const followUps = history.followUps.filter(
        ({ activityId, fromOn }) => fromOn <= day && there.has(activityId),
      );
      return {
        ...{ id: history.row.id, year: history.row.year, demo: history.row.demo },
        // That somebody was made responsible is what is asked; who is now is not.
        activities: activities.map(({ id, wording, seatId, demo }) => ({
          id,
          name: wording,
          hasResponsible: seatId !== null,
          demo,
        })),
        followUpsDemo: followUps.some(({ demo }) => demo),
        followUps: followUps.map(({ fromOn, meetingId }) => ({ on: fromOn, meetingId })),
      };
    }),
    needsAnalyses: there
      .filter(isNeedsAnalysis)
      .flatMap(({ row: { id, year, demo } }) => (year === null ? [] : [{ id, year, demo }])),
  };
}

const inForce: Readonly<Record<AgreementForce, boolean | null>> = {
  [AgreementForce.IN_FORCE]: true,
  [AgreementForce.AWAITS_SIGNATURES]: false,
  [AgreementForce.ENDED]: false,
  [AgreementForce.UNKNOWN]: null,
};

/** The demo made it up, or a version of it until the day. */
const isDemo = ({ row, versions }: DocumentHistory, day: string) =>
  row.demo || versions.some(({ fromOn, demo }) => demo && fromOn <= day);

function agreementFact(history: DocumentHistory, day: string): AgreementFact {
  const { id, name, force, revisionDue, points, parties } = agreementOnDay(history, day, false);
  const saidBy = new Map(
    history.points.filter((each) => holdsOn(each, day)).map(({ point, demo }) => [point, demo]),
  );
  return {
    ...{ id, name, revisionDue },
    inForce: inForce[force],
    points: points.map(({ point, held }) => ({ point, holds: held, demo: saidBy.get(point) ?? false })),
    demo: isDemo(history, day),
    signedDemo: [...parties, ...history.partiesEntered.filter((each) => holdsOn(each, day))].some(
      ({ demo }) => demo,
    ),
  };
}
