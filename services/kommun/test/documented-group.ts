import { randomUUID } from 'node:crypto';
import type { World } from './world.js';

/** Keys of what a group of the tests has written down. */
export interface DocumentedGroup {
  readonly agreementId: string;
  readonly partyId: string;
  readonly planId: string;
  readonly goalId: string;
  readonly activityId: string;
  readonly analysisId: string;
}

/** The day on which all of them end. */
const endedOn = '2021-07-01';

const recorded = {
  ...{ from_on: '2017-01-01', to_on: null, source: 'prov', demo: true },
  ...{ recorded_by: 'nagon-annan', recorded_as: 'Enhetschef' },
};

/** Puts documents into a group and the county, with something in every column, as the role that owns the tables. */
export async function documentedGroup(
  world: World,
  busGroupId: string,
  seatId: string,
): Promise<DocumentedGroup> {
  const insert = async (table: string, row: object, group = busGroupId): Promise<string> => {
    const id = randomUUID();
    await world.insert(table, { ...recorded, bus_group_id: group, id, ...row });
    return id;
  };
  const document = async (kind: string, group = busGroupId) => {
    const id = await insert(
      'bus_document',
      {
        ...{ kind, name: 'Prov', year: 2020, revision_months: 24, reference: 'Dnr 1', end_reason: 'NOTICE' },
        to_on: endedOn,
      },
      group,
    );
    // What was entered first held until it was mended.
    const mended = {
      name: 'Prov',
      revision_months: 24,
      reference: 'Dnr 1',
      from_on: '2020-01-15',
      document_id: id,
    };
    await insert('bus_document_correction', mended, group);
    const version = { known_to: 'YEAR', school_may_call: 'MAY', note: 'Prov', document_id: id };
    await insert('bus_document_version', { ...version, step: 'DECIDED' }, group);
    return id;
  };
  const sign = async (documentId: string, group = busGroupId) => {
    const ofDocument = { document_id: documentId };
    const party = { ...ofDocument, name: 'Socialtjänst', party: 'SOCIAL_SERVICES' };
    const partyId = await insert('bus_document_party', party, group);
    await insert(
      'bus_document_signature',
      { ...ofDocument, party_id: partyId, standing: 'SIGNED', day_known: true },
      group,
    );
    await insert('bus_document_parties_entered', ofDocument, group);
    await insert('bus_document_point', { ...ofDocument, point: 'GOALS', held: true }, group);
    return partyId;
  };
  const agreementId = await document('LOCAL_AGREEMENT');
  const partyId = await sign(agreementId);
  await document('SIP_ROUTINE');
  const [planId, analysisId] = [await document('ACTION_PLAN'), await document('NEEDS_ANALYSIS')];
  const needId = await insert('bus_analysed_need', {
    document_id: analysisId,
    wording: 'Prov',
    ground: 'Prov',
  });
  const inPlan = { document_id: planId, wording: 'Prov' };
  const goalId = await insert('bus_outcome_goal', { ...inPlan, measure: 'Prov', need_id: needId });
  const activity = { ...inPlan, goal_id: goalId, priority: 'HIGH', due_on: '2020-03-01' };
  const activityId = await insert('bus_activity', {
    ...{ ...activity, seat_id: seatId, seat_owner: 'MUNICIPALITY' },
  });
  const regional = await insert('bus_activity', {
    ...{ ...activity, seat_id: randomUUID(), seat_owner: 'REGION' },
  });
  for (const id of [activityId, regional])
    await insert('bus_activity_follow_up', {
      ...{
        document_id: planId,
        activity_id: id,
        standing: 'ONGOING',
        note: 'Prov',
        meeting_id: randomUUID(),
      },
    });
  await insert('bus_activity_change', {
    ...{ document_id: planId, activity_id: activityId, wording: 'Prov 2', priority: 'LOW', place: 1 },
    ...{ seat_id: seatId, seat_owner: 'MUNICIPALITY', due_on: '2020-03-01', from_on: '2018-01-01' },
  });
  await insert('bus_document_absence', { kind: 'DEVIATION_ROUTINE' });
  await sign(await document('COUNTY_AGREEMENT', 'lanet'), 'lanet');
  await document('OTHER_ROUTINE', 'lanet');
  return { agreementId, partyId, planId, goalId, activityId, analysisId };
}

/** What changes nothing of it: a document is ended that has ended already, and else what is sent is out of date. */
export function idleDocumentChanges(
  busGroupId: string,
  { agreementId, partyId, planId, goalId, activityId, analysisId }: DocumentedGroup,
): Record<string, object> {
  const idempotencyKey = randomUUID();
  const late = { idempotencyKey, expectedVersion: 99 };
  const inPlan = { ...late, documentId: planId };
  const changes = {
    addGroupDocument: { busGroupId, kind: 'ACTION_PLAN', name: ' ', idempotencyKey },
    reviseGroupDocument: { ...late, documentId: agreementId, on: '2020-03-01' },
    endGroupDocument: { documentId: agreementId, on: endedOn, reason: 'NOTICE', expectedVersion: 99 },
    addAgreementParty: { ...late, documentId: agreementId, name: 'Prov' },
    recordAgreementSignature: { ...late, documentId: agreementId, partyId, standing: 'SIGNED' },
    confirmAgreementParties: { ...late, documentId: agreementId },
    correctGroupDocument: { ...late, documentId: agreementId, name: 'Prov' },
    setAgreementPoint: { ...late, documentId: agreementId, point: 'GOALS', held: true },
    sayGroupDocumentMissing: { busGroupId, kind: 'DEVIATION_ROUTINE', from: '2017-01-01', idempotencyKey },
    withdrawGroupDocumentMissing: { busGroupId, kind: 'DEVIATION_ROUTINE', from: '1999-01-01' },
    addAnalysedNeed: { ...late, documentId: analysisId, wording: 'Prov' },
    addOutcomeGoal: { ...inPlan, wording: 'Prov' },
    planGroupActivity: { ...inPlan, goalId, wording: 'Prov' },
    changeGroupActivity: { ...inPlan, activityId, wording: 'Prov' },
    moveGroupActivity: { ...inPlan, activityId },
    followUpGroupActivity: { ...inPlan, activityId, on: '2020-03-01', standing: 'ONGOING' },
  };
  return Object.fromEntries(Object.entries(changes).map(([name, input]) => [`Mutation.${name}`, { input }]));
}
