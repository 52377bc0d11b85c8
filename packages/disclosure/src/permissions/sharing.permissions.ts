import { RecordPart } from '../record-part.js';
import type { OwnerWord } from '../sharing/change.resolver.js';
import { importPermissions } from './import.permissions.js';
import { logReviewPermissions } from './log-review.permissions.js';
import {
  ANY_OWN,
  ASKER,
  ASSIGNER,
  all,
  CHANGE,
  INHERITED,
  ITS_KEEPER,
  ITS_WHEREABOUTS,
  MAY,
  OWN,
  PART,
  type Permissions,
  PUBLIC,
  REFUSAL,
  UNITS_AROUND,
  WHEREABOUTS,
} from './policy.js';
import { unitChildrenPermissions } from './unit-children.permissions.js';

/** Who gets what of the types that both owners have alike: consents, disclosures, blocks, assignments, log, and their changes. */
export function sharingPermissions(word: OwnerWord): Permissions {
  const reviews = logReviewPermissions(word);
  const imports = importPermissions(word);
  return {
    ...reviews,
    ...imports,
    ...unitChildrenPermissions(word),
    Mutation: {
      ...reviews.Mutation,
      ...imports.Mutation,
      [`record${word}Consent`]: CHANGE('RECORD_CONSENT'),
      [`sign${word}Consent`]: CHANGE('SIGN_CONSENT'),
      [`withdraw${word}Consent`]: CHANGE('WITHDRAW_CONSENT'),
      [`release${word}OnConsent`]: CHANGE('DISCLOSE'),
      [`record${word}Disclosure`]: CHANGE('DISCLOSE'),
      [`revoke${word}Disclosure`]: CHANGE('REVOKE_DISCLOSURE'),
      [`place${word}Block`]: CHANGE('PLACE_BLOCK'),
      [`lift${word}Block`]: CHANGE('LIFT_BLOCK'),
      [`assign${word}Staff`]: CHANGE('ASSIGN'),
      [`end${word}Assignment`]: CHANGE('END_ASSIGNMENT'),
      [`set${word}ProtectedIdentity`]: CHANGE('SET_PROTECTED_IDENTITY'),
      [`hide${word}FromGuardians`]: CHANGE('HIDE_FROM_GUARDIANS'),
      [`show${word}ToGuardians`]: CHANGE('SHOW_TO_GUARDIANS'),
      [`export${word}Plan`]: PART(RecordPart.PLAN),
    },
    PlanExported: { ...all(INHERITED, 'plan', 'child', 'at'), ...all(ASKER, 'by', 'unit') },
    SharingChanged: all(INHERITED, 'id', 'child'),
    InvalidInput: all(INHERITED, 'message', 'problems'),
    InputProblem: all(INHERITED, 'field', 'code', 'message', 'start', 'end'),
    ChangeRefused: { message: REFUSAL },

    Disclosure: {
      ...all(INHERITED, 'id', 'owner', 'part', 'receiver', 'ground', 'decidedOn', 'until'),
      ...all(INHERITED, 'active', 'toViewer'),
      decidedBy: ITS_WHEREABOUTS,
      ...all(ITS_KEEPER, 'consentId', 'motivation'),
      viewerCanRevoke: MAY('REVOKE_DISCLOSURE'),
    },

    RecordSharing: {
      owner: INHERITED,
      ...all(ANY_OWN, 'ownParts', 'guardians', 'identityIsProtected'),
      ...all(ITS_KEEPER, 'consents', 'blocks'),
      assignments: INHERITED,
      assignableUnits: ASSIGNER,
      viewerCanRecordConsent: MAY('RECORD_CONSENT'),
      viewerCanDisclose: MAY('DISCLOSE'),
      viewerCanBlock: MAY('PLACE_BLOCK'),
      viewerCanAssign: MAY('ASSIGN'),
      viewerCanProtectIdentity: MAY('SET_PROTECTED_IDENTITY'),
      viewerCanHideFromGuardians: MAY('HIDE_FROM_GUARDIANS'),
    },
    Signatory: all(INHERITED, 'id', 'name', 'mustSign'),
    Consent: {
      ...all(INHERITED, 'id', 'owner', 'purpose', 'parts', 'receivers', 'signatures', 'signaturesNeeded'),
      ...all(
        INHERITED,
        'decisionReference',
        'childsView',
        'maturityAssessment',
        'givenByChild',
        'recordedBy',
      ),
      ...all(INHERITED, 'from', 'until', 'withdrawnAt', 'state'),
      viewerCanChange: MAY('WITHDRAW_CONSENT'),
    },
    ConsentSignature: all(INHERITED, 'guardianId', 'name', 'signedOn'),
    AccessBlock: {
      ...all(INHERITED, 'id', 'owner', 'part', 'unit', 'reason', 'from', 'liftedAt'),
      viewerCanLift: MAY('LIFT_BLOCK'),
    },
    Assignment: {
      ...all(INHERITED, 'id', 'owner', 'subject', 'name', 'unit', 'from', 'until', 'endedAt', 'active'),
      viewerCanEnd: MAY('END_ASSIGNMENT'),
    },
    AssignableUnit: all(INHERITED, 'unit', 'staff'),
    StaffMember: all(INHERITED, 'subject', 'name'),

    HiddenFromGuardians: {
      ...all(INHERITED, 'id', 'owner', 'recordId', 'what', 'decidedAt'),
      decidedBy: WHEREABOUTS(RecordPart.PLAN),
      reason: OWN(RecordPart.PLAN),
    },

    AccessLogConnection: all(INHERITED, 'edges', 'pageInfo'),
    AccessLogEdge: all(INHERITED, 'cursor', 'node'),
    AccessLogEntry: {
      ...all(INHERITED, 'id', 'at', 'owner', 'parts', 'decision', 'ground', 'action', 'operationId'),
      amongAllowed: INHERITED,
      actor: OWN(RecordPart.PLAN),
      unit: UNITS_AROUND,
    },
    PageInfo: all(INHERITED, 'hasNextPage', 'endCursor'),
    Unit: all(PUBLIC, 'id'),
  };
}
