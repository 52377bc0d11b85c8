import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { groupsAs } from './group-changes.js';

type Asker = Pick<ReturnType<typeof groupsAs>, 'ask'>;

/** Changes that are the same when they are sent again. */
const unnamed = ['endGroupDocument', 'withdrawGroupDocumentMissing'];

/** Changes of a group's documents, as whoever asks. */
export function documentsBy({ ask }: Asker) {
  const change = async (mutation: string, type: string, input: object) => {
    const named = unnamed.includes(mutation) ? input : { idempotencyKey: randomUUID(), ...input };
    const { data, errors } = await ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename
         ... on InvalidInput { problems { field code } } ${changed} } }`,
      { input: named },
    );
    expect(errors).toBeUndefined();
    return data[mutation];
  };
  return {
    add: (input: object) => change('addGroupDocument', 'AddGroupDocumentInput', input),
    revise: (input: object) => change('reviseGroupDocument', 'ReviseGroupDocumentInput', input),
    end: (input: object) => change('endGroupDocument', 'EndGroupDocumentInput', input),
    party: (input: object) => change('addAgreementParty', 'AddAgreementPartyInput', input),
    sign: (input: object) => change('recordAgreementSignature', 'RecordSignatureInput', input),
    confirmParties: (input: object) =>
      change('confirmAgreementParties', 'ConfirmAgreementPartiesInput', input),
    correct: (input: object) => change('correctGroupDocument', 'CorrectGroupDocumentInput', input),
    withdrawMissing: (input: object) =>
      change('withdrawGroupDocumentMissing', 'WithdrawDocumentMissingInput', input),
    changeActivity: (input: object) => change('changeGroupActivity', 'ChangeActivityInput', input),
    moveActivity: (input: object) => change('moveGroupActivity', 'MoveActivityInput', input),
    point: (input: object) => change('setAgreementPoint', 'SetAgreementPointInput', input),
    sayMissing: (input: object) => change('sayGroupDocumentMissing', 'SayDocumentMissingInput', input),
    need: (input: object) => change('addAnalysedNeed', 'AddAnalysedNeedInput', input),
    goal: (input: object) => change('addOutcomeGoal', 'AddOutcomeGoalInput', input),
    activity: (input: object) => change('planGroupActivity', 'PlanActivityInput', input),
    followUp: (input: object) => change('followUpGroupActivity', 'FollowUpActivityInput', input),
  };
}

export const documentFields = `id kind name day decidedOn decidedKnownTo revisionMonths revisionStanding revisionDue overdueSince
  endedOn endReason reference entries { name revisionMonths reference from to held } version viewerCanChange versions { step on knownTo schoolMayCall note }`;
export const agreementFields = `${documentFields} force inForceSince partiesKnown parties { id name party signature signedOn } points { point held }`;
export const planFields = `${documentFields} year goals { id wording measure need { id wording }
  activities { id goalId wording priority hasResponsible dueOn standing overdue municipalSeat { id post } regionalSeat { id } earlier { wording priority dueOn until }
    followUps { on standing note meetingId } } }`;

const changed = `... on GroupDocumentChanged { busGroup { id } document { id kind version
  ... on GroupAgreement { ${agreementFields} }
  ... on GroupRoutine { ${documentFields} schoolMayCall }
  ... on ActionPlan { ${planFields} }
  ... on NeedsAnalysis { ${documentFields} year needs { id wording ground } } } }`;
