import { GROUP_CHANGE, MAY_GROUP } from '@samsyn/collaboration/collaboration.permissions';
import { all, INHERITED, type Permissions, PUBLIC } from '@samsyn/disclosure/permissions/policy';

const document = {
  ...all(INHERITED, 'id', 'kind', 'name', 'day', 'decidedOn', 'decidedKnownTo', 'versions', 'revisionMonths'),
  ...all(INHERITED, 'revisionStanding', 'revisionDue', 'overdueSince', 'endedOn', 'endReason', 'reference'),
  entries: INHERITED,
  ...all(INHERITED, 'source', 'demo', 'version'),
  viewerCanChange: MAY_GROUP('REVISE_DOCUMENT'),
};
const sourced = all(INHERITED, 'source', 'demo');

/** Who gets what of a group's documents: they are the authorities' own and public, name seats and no people. */
export function groupDocumentPermissions() {
  return {
    BusGroup: {
      ...all(PUBLIC, 'agreements', 'routines', 'actionPlans', 'needsAnalyses', 'documentsSaidMissing'),
      schoolMayCall: PUBLIC,
    },
    Mutation: {
      addGroupDocument: GROUP_CHANGE('ADD_DOCUMENT'),
      ...all(
        GROUP_CHANGE('REVISE_DOCUMENT'),
        'reviseGroupDocument',
        'setAgreementPoint',
        'correctGroupDocument',
      ),
      endGroupDocument: GROUP_CHANGE('END_DOCUMENT'),
      ...all(GROUP_CHANGE('RECORD_SIGNATURE'), 'addAgreementParty', 'recordAgreementSignature'),
      confirmAgreementParties: GROUP_CHANGE('RECORD_SIGNATURE'),
      ...all(GROUP_CHANGE('SAY_MISSING'), 'sayGroupDocumentMissing', 'withdrawGroupDocumentMissing'),
      ...all(GROUP_CHANGE('PLAN_ACTION'), 'addAnalysedNeed', 'addOutcomeGoal', 'planGroupActivity'),
      ...all(GROUP_CHANGE('PLAN_ACTION'), 'changeGroupActivity', 'moveGroupActivity'),
      followUpGroupActivity: GROUP_CHANGE('FOLLOW_UP_ACTIVITY'),
    },
    types: {
      GroupDocumentChanged: all(INHERITED, 'busGroup', 'document'),
      GroupDocument: document,
      GroupAgreement: {
        ...document,
        ...all(INHERITED, 'force', 'inForceSince', 'partiesKnown', 'parties', 'points'),
      },
      GroupRoutine: { ...document, schoolMayCall: INHERITED },
      ActionPlan: { ...document, ...all(INHERITED, 'year', 'goals') },
      NeedsAnalysis: { ...document, ...all(INHERITED, 'year', 'needs') },
      DocumentVersion: {
        ...all(INHERITED, 'id', 'step', 'on', 'knownTo', 'schoolMayCall', 'note'),
        ...sourced,
      },
      AgreementParty: { ...all(INHERITED, 'id', 'name', 'party', 'signature', 'signedOn'), ...sourced },
      MissingDocument: { ...all(INHERITED, 'kind', 'from'), ...sourced },
      AgreementPointHeld: all(INHERITED, 'point', 'held', 'source'),
      OutcomeGoal: { ...all(INHERITED, 'id', 'wording', 'measure', 'need', 'activities'), ...sourced },
      PlannedActivity: {
        ...all(INHERITED, 'id', 'goalId', 'wording', 'priority', 'municipalSeat', 'regionalSeat'),
        ...all(
          INHERITED,
          'hasResponsible',
          'answeredBefore',
          'dueOn',
          'standing',
          'overdue',
          'followUps',
          'earlier',
        ),
        ...sourced,
      },
      DocumentEntry: all(INHERITED, 'id', 'name', 'revisionMonths', 'reference', 'from', 'to', 'held'),
      EarlierActivity: all(INHERITED, 'id', 'wording', 'priority', 'dueOn', 'until'),
      ActivityFollowUp: { ...all(INHERITED, 'id', 'on', 'standing', 'note', 'meetingId'), ...sourced },
      AnalysedNeed: { ...all(INHERITED, 'id', 'wording', 'ground'), ...sourced },
    } satisfies Permissions,
  };
}
