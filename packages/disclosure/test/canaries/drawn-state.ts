import { randomUUID } from 'node:crypto';
import type { Random } from '../../../../dev/src/seed/random.js';
import { day as daysFromToday } from '../../../../dev/src/testing/day.js';
import { type Consent, type OwnerWorld, RecordModel } from '../model/record-model.js';
import { people } from './people.js';

/** Adds a row to a table of an owner's, as the role that owns it. */
export type Insert = (table: string, row: Record<string, unknown>) => Promise<unknown>;

/** What stands in every full record from the beginning (test/full-record.ts of each owner). */
export function fullRecordModel(owner: 'kommun' | 'region', world: OwnerWorld): RecordModel {
  const model = new RecordModel(world);
  const [given, consented, blocked] =
    owner === 'kommun'
      ? ['bumm-farsta', 'hab-farsta', 'bup-bromma']
      : ['soc-tyreso', 'soc-tyreso', 'soc-tyreso'];
  for (const part of owner === 'kommun' ? ['SCHOOLING', 'PLAN'] : ['HEALTH_CARE', 'PLAN']) {
    const parts = part === 'PLAN' && owner === 'kommun' ? ['PLAN', 'IDENTITY', 'SOCIAL_SUPPORT'] : [part];
    const signature = { signed: new Map([[0, -9]]), decision: true, byChild: false };
    const consent = { parts, units: [consented], ...signature, from: -30, until: 90 };
    const onIt: Consent = { ...consent, withdrawn: false };
    model.consents.push(onIt);
    model.disclosures.push({ part, unit: given, consent: null, until: 30, revoked: false });
    model.disclosures.push({ part, unit: consented, consent: onIt, until: null, revoked: false });
    model.blocks.push({ part, unit: blocked, lifted: false });
  }
  const staffed = owner === 'kommun' ? ['soc-farsta', 'elevhalsa-farsta'] : ['bup-farsta', 'bumm-farsta'];
  for (const unit of staffed) model.assignments.push({ who: 'en-annan', unit, ended: false });
  return model;
}

const day = (offset: number | null) => (offset === null ? null : daysFromToday(offset));
const now = (is: boolean) => (is ? new Date() : null);

/**
 * Draws who works with a child, what is released to whom on what ground, what is blocked and whether its identity is
 * protected; writes it into the owner's tables and, in the same words, into the model.
 */
export async function drawState(
  random: Random,
  model: RecordModel,
  record: { readonly childId: string; readonly guardians: readonly string[] },
  insert: Insert,
): Promise<void> {
  const { boardOf, keptBy } = model.world;
  const row = () => ({ child_id: record.childId, id: randomUUID() });
  const units = people.flatMap((person) => person.units);
  const parts = Object.keys(keptBy);

  for (const { name, units: own } of people) {
    const unit = own[0] as string;
    const authority = boardOf[unit];
    if (authority === undefined || !random.chance(0.4)) continue;
    const ended = random.chance(0.25);
    model.assignments.push({ who: name, unit, ended });
    await insert('assignment', {
      ...{ ...row(), subject: name, subject_name: name, unit_id: unit, authority, from_on: day(-9) },
      ended_at: now(ended),
    });
  }
  for (let count = random.between(0, 6); count > 0; count -= 1) {
    const unit = random.pick(units);
    const some = random.pickSome(parts, random.between(1, parts.length));
    const until = random.pick([null, null, 30, -1]);
    const consent = random.chance(0.6) ? await drawConsent(random, some, unit, record, row(), insert) : null;
    if (consent) model.consents.push(consent.model);
    for (const part of some) {
      const revoked = random.chance(0.15);
      model.disclosures.push({ part, unit, consent: consent?.model ?? null, until, revoked });
      await insert('disclosure', {
        ...{ ...row(), part, unit_id: unit, ground: consent ? 'CONSENT' : 'NECESSARY_CARE' },
        ...{ consent_id: consent?.id ?? null, decided_by: 'x', decided_on: day(-9), until_on: day(until) },
        ...{ motivation: consent ? null : 'x', revoked_at: now(revoked) },
      });
    }
  }
  for (let count = random.between(0, 2); count > 0; count -= 1) {
    const [part, unit] = [random.pick(parts), random.pick([null, ...units])];
    const lifted = random.chance(0.5);
    model.blocks.push({ part, unit, lifted });
    await insert('access_block', {
      ...{ ...row(), part, unit_id: unit, reason: 'x', from_at: new Date(Date.now() - 9_000) },
      lifted_at: now(lifted),
    });
  }
}

async function drawConsent(
  random: Random,
  parts: readonly string[],
  unit: string,
  { guardians }: { readonly guardians: readonly string[] },
  row: { child_id: string; id: string },
  insert: Insert,
): Promise<{ id: string; model: Consent }> {
  const signers = random.pick([[0, 1], [0, 1], [0, 1], [0], []]);
  const model: Consent = {
    ...{
      parts,
      units: [unit],
      signed: new Map(signers.map((guardian) => [guardian, -9])),
      decision: random.chance(0.3),
    },
    byChild: random.chance(0.1),
    ...{ from: random.pick([-9, -9, -9, 1]), until: random.pick([null, null, 30, -1]) },
    withdrawn: random.chance(0.15),
  };
  await insert('consent', {
    ...{ ...row, purpose: 'x', parts, receiving_units: [unit], signatures_needed: 2, recorded_by: 'x' },
    ...{
      decision_reference: model.decision ? 'x' : null,
      given_by_child: model.byChild,
      maturity_assessment: 'x',
      from_on: day(model.from),
      until_on: day(model.until),
    },
    withdrawn_at: now(model.withdrawn),
  });
  for (const place of signers) {
    await insert('consent_signature', {
      ...{ child_id: row.child_id, consent_id: row.id, guardian_id: guardians[place], signed_on: day(-9) },
    });
  }
  return { id: row.id, model };
}
