import { randomUUID } from 'node:crypto';
import { encryptIdentityNumber } from '@samsyn/disclosure/identity-number';
import { AccessGround, RecordPart } from '@samsyn/disclosure/record-part';
import type { FullRecord } from '../../../packages/disclosure/test/full-record.js';
import { bup, type Clinic } from './clinics.js';
import { day, type Records, type Row } from './records.js';

const { HEALTH_CARE, PLAN } = RecordPart;

/**
 * A child whose health care and part of the plan BUP Farsta keeps, with something in every field of the schema. What it
 * has of consents, disclosures and blocks concerns units that no test asks as.
 *
 * @param keys of the child, its plan and a goal, where the municipality has them too
 */
export async function fullRecord(
  records: Records,
  fieldKey: Buffer,
  keys: Pick<FullRecord, 'childId' | 'planId' | 'goalId' | 'careNeedId'> = {
    ...{ childId: randomUUID(), planId: randomUUID(), goalId: randomUUID(), careNeedId: randomUUID() },
  },
): Promise<FullRecord> {
  const { childId, planId, goalId, careNeedId } = keys;
  await records.insert('child', {
    id: childId,
    identity_number: encryptIdentityNumber(fieldKey, childId, '201503149829'),
    protected_identity: false,
  });
  const add = async (table: string, row: Row): Promise<string> => {
    const id = randomUUID();
    await records.insert(table, { child_id: childId, id, ...row });
    return id;
  };
  for (const part of [HEALTH_CARE, PLAN]) {
    const owner = { child_id: childId, part, unit_id: bup.unit, authority: bup.provider };
    await records.insert('record_owner', owner);
  }
  const guardians = [
    await add('guardian', { name: 'Demo-Karin Testlund', relation: 'MOTHER' }),
    await add('guardian', { name: 'Demo-Per Testlund', relation: 'FATHER' }),
  ];
  await add('care_contact', { unit_id: bup.unit, from_on: day(-90), until_on: day(-1) });
  await records.insert('care_plan_part', {
    ...{ child_id: childId, plan_id: planId, unit_id: bup.unit, answer: 'ACCEPTED' },
    ...{ answered_on: day(-50), comment: 'Vi kommer' },
  });
  const interventionId = await add('care_intervention', {
    ...{ plan_id: planId, goal_id: goalId, unit_id: bup.unit, party_kind: bup.kind, title: 'KBT' },
    ...{ description: 'Varje vecka', status: 'ACCEPTED', from_on: day(-30), until_on: day(60) },
    ...{ progress: '4 av 10', decline_reason: 'Köer', declined_on: day(-40) },
    ...{ offered_on: day(-41), answered_on: day(-30), ended_on: day(-1), outcome: 'Hon sover' },
  });
  const need = {
    ...{ unit_id: bup.unit, party_kind: bup.kind, reasons: ['COMORBIDITY'], question: 'Hur sover hon?' },
    ...{
      assessed_on: day(-70),
      addressed_to: 'soc-farsta',
      content: Buffer.alloc(32),
      recorded_at: new Date(),
    },
  };
  await records.insert('care_need', { child_id: childId, id: careNeedId, ...need });
  const withdrawnNeedId = await add('care_need', { ...need, withdrawn_at: new Date() });
  await records.insert('plan_change', {
    ...{
      child_id: childId,
      plan_id: planId,
      version: 1,
      change_key: randomUUID(),
      move: 'REPORT_INTERVENTION',
    },
    ...{ concerns: [`intervention:${interventionId}`], made_at: new Date(), made_by: 'Handläggare' },
    ...{ unit_id: 'bup-farsta', snapshot: {} },
  });
  await add('care_intervention', {
    ...{
      plan_id: planId,
      goal_id: goalId,
      unit_id: 'huslakare-farsta',
      party_kind: 'PRIMARY_CARE',
      title: 'Grupp',
    },
    ...{ status: 'DECLINED', decline_reason: 'Köer', declined_on: day(-20) },
  });
  // Somebody of the health centre worked with the child, and does no longer.
  await add('assignment', {
    ...{
      subject: 'en-annan',
      subject_name: 'Demo En Annan',
      unit_id: 'huslakare-farsta',
      authority: 'vardval-huslakare',
    },
    ...{ from_on: day(-100), until_on: day(-10) },
  });
  const referral = { plan_id: planId, goal_id: goalId, from_unit_id: 'soc-farsta', purpose: 'Utredning' };
  await records.insert('referral_answer', {
    ...{ child_id: childId, referral_id: await add('referral', { ...referral, sent_on: day(-30) }) },
    ...{ unit_id: 'hab-farsta', outcome: 'DECLINED', reason: 'Fel målgrupp', answered_on: day(-20) },
  });
  await records.insert('access_log', {
    ...{ operation_id: randomUUID(), subject: 'en-annan', subject_name: 'Demo En Annan' },
    ...{ principal: 'stockholms-stad', unit_id: 'soc-farsta', action: 'READ', child_id: childId },
    ...{ parts: [PLAN], decision: 'ALLOWED', ground: AccessGround.CONSENT },
  });
  return {
    ...{ childId, planId, goalId, interventionId, guardians, careNeedId, withdrawnNeedId },
    ...(await door(add, records, childId, guardians, interventionId)),
  };
}

/** Records a consent by guardians, with their signatures. */
export async function aConsent(
  records: Records,
  childId: string,
  guardians: readonly string[],
  row: Row,
): Promise<string> {
  const id = randomUUID();
  await records.insert('consent', {
    ...{ child_id: childId, id, purpose: 'Samordnad individuell plan', signatures_needed: 2 },
    ...{ recorded_by: 'Handläggare, BUP Farsta', from_on: day(-30), ...row },
  });
  for (const guardian of guardians) {
    const signature = { child_id: childId, consent_id: id, guardian_id: guardian, signed_on: day(-30) };
    await records.insert('consent_signature', signature);
  }
  return id;
}

/** What the door to the record rests on: for each part a consent, decisions to release, blocks and staff, now and before. */
async function door(
  add: (table: string, row: Row) => Promise<string>,
  records: Records,
  childId: string,
  guardians: readonly string[],
  interventionId: string,
): Promise<Pick<FullRecord, 'standing' | 'over'>> {
  const given = {
    ...{ receiving_units: ['soc-tyreso'], decision_reference: 'FB 6:13a' },
    ...{ childs_view: 'Ja', maturity_assessment: 'Förstår' },
  };
  const rowsAbout = async (part: RecordPart, clinic: Pick<Clinic, 'unit' | 'provider'>) => {
    const consent = (by: readonly string[], more: Row) =>
      aConsent(records, childId, by, { parts: [part], ...given, ...more });
    const decided = { part, unit_id: 'soc-tyreso', decided_by: 'Enhetschef', decided_on: day(-20) };
    const necessary = { ...decided, ground: AccessGround.NECESSARY_CARE, motivation: 'Behövs' };
    const block = { part, unit_id: 'soc-tyreso', reason: 'Prov', from_at: new Date(Date.now() - 1_000) };
    const works = {
      ...{ subject: 'en-annan', subject_name: 'Demo En Annan', unit_id: clinic.unit },
      ...{ authority: clinic.provider, from_on: day(-100) },
    };
    const standing = {
      consentId: await consent(guardians.slice(0, 1), { until_on: day(20) }),
      disclosureId: await add('disclosure', { ...necessary, until_on: day(30) }),
      blockId: await add('access_block', block),
      assignmentId: await add('assignment', { ...works, until_on: day(300) }),
    };
    await add('disclosure', { ...decided, ground: AccessGround.CONSENT, consent_id: standing.consentId });
    const over = {
      consentId: await consent(guardians, { withdrawn_at: new Date() }),
      disclosureId: await add('disclosure', { ...necessary, revoked_at: new Date() }),
      blockId: await add('access_block', { ...block, lifted_at: new Date() }),
      assignmentId: await add('assignment', { ...works, ended_at: new Date() }),
    };
    return { standing, over };
  };
  await rowsAbout(HEALTH_CARE, { unit: 'bumm-farsta', provider: 'vardval-bumm' });
  const { standing, over } = await rowsAbout(PLAN, bup);
  const hidden = {
    ...{ record_id: interventionId, what: 'INTERVENTION', reason: 'Kan fara illa' },
    ...{ decided_by: 'Handläggare', decided_at: new Date() },
  };
  return {
    standing: { ...standing, hiddenId: await add('hidden_from_guardians', hidden) },
    over: { ...over, hiddenId: await add('hidden_from_guardians', { ...hidden, lifted_at: new Date() }) },
  };
}
