import { registerEnumType } from 'type-graphql';
import { type ChangeAction, changePermissions } from './change-permissions.js';

/** What somebody did, or tried to do, as the log says it: read, take a copy, or make one of the changes. */
export type AccessAction =
  | 'READ'
  | 'READ_IDENTITY_NUMBER'
  | 'READ_LOG'
  | 'READ_SHARING'
  | 'FOLLOW'
  | 'REVIEW_LOG'
  | 'EXPORT_FHIR'
  | 'EXPORT_PDF'
  | 'PRINT'
  | 'PRINT_LOG'
  | 'IMPORT'
  | ChangeAction;

const described: Record<AccessAction, string> = {
  READ: 'Read parts of the record.',
  READ_IDENTITY_NUMBER: 'Read the identity number.',
  READ_LOG: 'Read who had looked.',
  READ_SHARING: 'Read what the owner’s door rests on.',
  FOLLOW: 'Had the plan open, and was told when it was changed.',
  REVIEW_LOG: 'Reviewed a sample of the log, as manager of the unit.',
  EXPORT_FHIR: 'Took a copy of the plan as FHIR.',
  EXPORT_PDF: 'Took a copy of the plan as PDF.',
  PRINT: 'Printed the plan.',
  PRINT_LOG: 'Printed who had looked.',
  IMPORT: 'Brought in from the owner’s own case system, by no person.',
  RECORD_CONSENT: 'Recorded a consent.',
  SIGN_CONSENT: 'Added a guardian’s signature to a consent.',
  WITHDRAW_CONSENT: 'Withdrew a consent.',
  DISCLOSE: 'Decided to release parts.',
  REVOKE_DISCLOSURE: 'Revoked a decision to release.',
  PLACE_BLOCK: 'Placed a block.',
  LIFT_BLOCK: 'Lifted a block.',
  SET_PROTECTED_IDENTITY: 'Marked protected identity, or took the mark away.',
  HIDE_FROM_GUARDIANS: 'Hid something from guardians.',
  SHOW_TO_GUARDIANS: 'Let guardians read something again.',
  ASSIGN: 'Let somebody work with the child.',
  END_ASSIGNMENT: 'Ended somebody’s work with the child.',
  WITHDRAW_NEED: 'Took back an assessment that the child needs a plan.',
  ASSESS_NEED: 'Assessed that the child needs a plan.',
  CALL: 'Called to a meeting.',
  CANCEL_CALL: 'Called a meeting off.',
  ANSWER_NOTICE: 'Answered a notice.',
  SET_PARTIES: 'Changed who takes part in the plan.',
  HOLD_MEETING: 'Recorded a meeting.',
  COMPLETE_DECISION: 'Did what a meeting decided, or took that back.',
  ACTIVATE: 'Let the plan hold.',
  EDIT_PLAN: 'Wrote in the plan.',
  SET_GOALS: 'Wrote goals.',
  FOLLOW_UP: 'Planned or documented a follow-up.',
  ESCALATE: 'Lifted a disagreement.',
  SETTLE: 'Recorded the decision on a disagreement.',
  CLOSE: 'Ended the plan.',
  REOPEN: 'Opened the plan again.',
  OFFER_INTERVENTION: 'Offered an intervention.',
  ANSWER_INTERVENTION: 'Accepted or declined an intervention.',
  REPORT_INTERVENTION: 'Reported how an intervention goes.',
  OFFER_SIP_CHECK: 'Offered the child or guardians to answer SIP-kollen.',
  ANSWER_PLAN: 'Answered the plan for a unit.',
};

/** The same as values, for the graph. */
export const AccessAction = {
  READ: 'READ',
  READ_IDENTITY_NUMBER: 'READ_IDENTITY_NUMBER',
  READ_LOG: 'READ_LOG',
  READ_SHARING: 'READ_SHARING',
  FOLLOW: 'FOLLOW',
  REVIEW_LOG: 'REVIEW_LOG',
  EXPORT_FHIR: 'EXPORT_FHIR',
  EXPORT_PDF: 'EXPORT_PDF',
  PRINT: 'PRINT',
  PRINT_LOG: 'PRINT_LOG',
  IMPORT: 'IMPORT',
  ...(Object.fromEntries(Object.keys(changePermissions).map((action) => [action, action])) as {
    [Action in ChangeAction]: Action;
  }),
} as const satisfies { [Action in AccessAction]: Action };

registerEnumType(AccessAction, {
  name: 'AccessAction',
  description: 'What somebody did, or tried to do, with a child’s record.',
  valuesConfig: Object.fromEntries(
    Object.entries(described).map(([action, description]) => [action, { description }]),
  ),
});
