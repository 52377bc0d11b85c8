import { randomUUID } from 'node:crypto';
import { encryptIdentityNumber } from '@samsyn/disclosure/identity-number';
import { AccessGround, RecordPart } from '@samsyn/disclosure/record-part';
import type { FullRecord } from '../../../packages/disclosure/test/full-record.js';
import type { PlanParts } from './plan-inputs.js';
import { planRecord } from './plan-record.js';
import { day, type Row, type World } from './world.js';

const { IDENTITY, PLAN, SCHOOLING, SOCIAL_SUPPORT } = RecordPart;

export type KommunRecord = FullRecord & PlanParts;

/**
 * A child, whose identity, plan and support the social services keep and whose schooling the school board keeps, with
 * something in every field of the schema. What it has of consents, disclosures and blocks concerns units that no test
 * asks as.
 */
export async function fullRecord(world: World, fieldKey: Buffer): Promise<KommunRecord> {
  const childId = randomUUID();
  await world.child('Demo-Ebba', 'Testlund', {
    id: childId,
    identity_number: encryptIdentityNumber(fieldKey, childId, '201503149829'),
    school_unit_id: 'skola-farsta-1',
  });
  await world.insert('school_absence', { child_id: childId, term: 'HT2026', percent: 54 });
  const guardians = [
    await world.guardian(childId),
    await world.guardian(childId, 'FATHER', 'Demo-Per Testlund'),
  ];
  const careNeedId = randomUUID();
  const plan = await world.plan(childId, {
    care_need_id: careNeedId,
    question: `Hur kommer hon tillbaka till skolan? ${childId}`,
    childs_words: 'Det är för mycket ljud.',
    childs_words_on: day(-50),
    strengths: 'Ritar.',
    guardians_view: 'Vi är trötta.',
    need_assessed_on: day(-70),
    ended_on: day(100),
    end_reason: 'Målen är nådda',
  });
  const goalId = await world.goal(plan, {
    ...{ measure: 'Dagar i veckan', current: '2', outcome: 'På väg', outcome_on: day(-19) },
  });
  await world.goal(plan, { position: 2, wording: 'Sova bättre', life_area: 'HEALTH' });
  const interventionId = await world.intervention(plan, goalId, {
    description: 'En gång i veckan',
    from_on: day(-30),
    until_on: day(60),
    progress: '4 av 10',
    decline_reason: 'Köer',
    declined_on: day(-10),
    status: 'ACCEPTED',
    ...{ offered_on: day(-31), answered_on: day(-30), ended_on: day(-1), outcome: 'Hon går i skolan' },
    done_by: 'Demo-Mormor',
  });
  const parts = await planRecord(world, plan, goalId, guardians[0] as string);
  await world.insert('access_log', {
    operation_id: randomUUID(),
    subject: 'en-annan',
    subject_name: 'Demo En Annan',
    principal: 'region-stockholm',
    unit_id: 'bup-farsta',
    action: 'READ',
    child_id: childId,
    parts: [PLAN],
    decision: 'ALLOWED',
    ground: AccessGround.CONSENT,
  });
  const decisions = await door(world, childId, guardians, goalId);
  return {
    ...{ childId, planId: plan.id, goalId, interventionId, guardians, ...parts, ...decisions },
    ...{ careNeedId, withdrawnNeedId: randomUUID() },
  };
}

/** What the door to the record rests on: for each keeper a consent, decisions to release, blocks and staff, now and before. */
async function door(
  world: World,
  childId: string,
  guardians: readonly string[],
  goalId: string,
): Promise<Pick<FullRecord, 'standing' | 'over'>> {
  const words = { decision_reference: 'FB 6:13a', childs_view: 'Ja', maturity_assessment: 'Förstår' };
  const rowsAbout = async (parts: RecordPart[], unit: 'soc-farsta' | 'elevhalsa-farsta') => {
    const [part] = parts as [RecordPart];
    const consent = (by: readonly string[], more: Row) =>
      world.consent(childId, by, parts, ['hab-farsta'], { ...words, ...more });
    const release = (more: Row) =>
      world.disclose(childId, part, 'bumm-farsta', { motivation: 'Behövs i vården', ...more });
    const standing = {
      consentId: await consent(guardians.slice(0, 1), { until_on: day(90) }),
      disclosureId: await release({ until_on: day(30) }),
      blockId: await world.block(childId, part, 'bup-bromma'),
      assignmentId: await world.assign('en-annan', childId, unit, { until_on: day(300) }),
    };
    const onConsent = { ground: AccessGround.CONSENT, consent_id: standing.consentId };
    await world.disclose(childId, part, 'hab-farsta', onConsent);
    const over = {
      consentId: await consent(guardians, { withdrawn_at: new Date() }),
      disclosureId: await release({ revoked_at: new Date() }),
      blockId: await world.block(childId, part, 'bup-bromma'),
      assignmentId: await world.assign('en-annan', childId, unit, { ended_at: new Date() }),
    };
    await world.sql('update access_block set lifted_at = now() where id = $1', [over.blockId]);
    return { standing, over };
  };
  const hide = async (more: Row) => {
    const id = randomUUID();
    await world.insert('hidden_from_guardians', {
      ...{ child_id: childId, id, record_id: goalId, what: 'GOAL', reason: 'Kan fara illa' },
      ...{ decided_by: 'Handläggare', decided_at: new Date(), ...more },
    });
    return id;
  };
  await rowsAbout([SCHOOLING], 'elevhalsa-farsta');
  const { standing, over } = await rowsAbout([PLAN, IDENTITY, SOCIAL_SUPPORT], 'soc-farsta');
  return {
    standing: { ...standing, hiddenId: await hide({}) },
    over: { ...over, hiddenId: await hide({ lifted_at: new Date() }) },
  };
}
