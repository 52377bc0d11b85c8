import { randomUUID } from 'node:crypto';
import { AccessGround, RecordPart } from '@samsyn/disclosure/record-part';
import type { FullRecord } from '../../../packages/disclosure/test/full-record.js';
import type { KindOfViewer } from '../../../packages/disclosure/test/matrix/viewer.js';
import { bup } from './clinics.js';
import { aConsent } from './full-record.js';
import { day, type Records, type Row } from './records.js';

const { HEALTH_CARE, PLAN } = RecordPart;
const all = [HEALTH_CARE, PLAN];

type Recording = (records: Records, record: FullRecord, subject: string) => Promise<unknown>;

/** A kind of viewer, and how the record comes to stand so. */
export interface Viewer extends KindOfViewer {
  readonly record: Recording;
}

const nothing: Recording = async () => undefined;

const assigned =
  (unit: string, authority: string, more: Row = {}): Recording =>
  (records, { childId }, subject) =>
    records.insert('assignment', {
      ...{ child_id: childId, id: randomUUID(), subject, subject_name: subject, unit_id: unit },
      ...{ authority, from_on: day(-100), ...more },
    });

const released =
  (unit: string, parts: readonly RecordPart[] = all, more: Row = {}): Recording =>
  async (records, { childId }) => {
    for (const part of parts) {
      await records.insert('disclosure', {
        ...{ child_id: childId, id: randomUUID(), part, unit_id: unit, decided_by: 'Enhetschef, BUP Farsta' },
        ...{ ground: AccessGround.NECESSARY_CARE, decided_on: day(-20), until_on: day(40), ...more },
      });
    }
  };

/** All goes to a unit, on a consent that more says more about. */
const onConsent =
  (unit: string, more: Row = {}, { signed = 2, parts = all } = {}): Recording =>
  async (records, record, subject) => {
    const consentId = await aConsent(records, record.childId, record.guardians.slice(0, signed), {
      ...{ parts: [...parts], receiving_units: [unit], ...more },
    });
    const onIt = { ground: AccessGround.CONSENT, consent_id: consentId };
    await released(unit, parts, onIt)(records, record, subject);
  };

const blocked =
  (parts: readonly RecordPart[], unit: string | null): Recording =>
  async (records, { childId }) => {
    for (const part of parts)
      await records.insert('access_block', {
        ...{ child_id: childId, id: randomUUID(), part, unit_id: unit, reason: 'Prov' },
        from_at: new Date(Date.now() - 1_000),
      });
  };

const protectedIdentity: Recording = (records, { childId }) =>
  records.sql('update child set protected_identity = true where id = $1', [childId]);

const keptBy =
  (part: RecordPart, unit: string, authority: string): Recording =>
  (records, { childId }) =>
    records.sql(`update record_owner set unit_id = $3, authority = $4 where child_id = $1 and part = $2`, [
      ...[childId, part, unit, authority],
    ]);

const both =
  (...recordings: Recording[]): Recording =>
  async (records, record, subject) => {
    for (const each of recordings) await each(records, record, subject);
  };

const works = assigned(bup.unit, bup.provider);
const keeper = { who: 'Child psychiatry, of the provider that keeps health care and plan', unit: bup.unit };
const paediatrics = { who: 'Paediatrics, of another provider', unit: 'bumm-farsta' };
const treats = assigned('bumm-farsta', 'vardval-bumm');
const social = { who: 'Social services, of the municipality', unit: 'soc-farsta' };

const recorded: readonly Viewer[] = [
  { ...keeper, state: 'works with the child', own: all, record: works },
  { ...keeper, state: 'works in the unit, not with the child', record: nothing },
  {
    ...keeper,
    state: 'did work with the child',
    record: assigned(bup.unit, bup.provider, { ended_at: new Date() }),
  },
  {
    ...keeper,
    state: 'works with the child, and a block names the unit',
    record: both(works, blocked(all, bup.unit)),
  },
  {
    ...keeper,
    state: 'works with the child, whose identity is protected',
    own: all,
    isProtected: true,
    record: both(works, protectedIdentity),
  },
  {
    ...{ ...keeper, who: 'Its manager', role: 'MANAGER', managesUnit: true, leadsGroup: true },
    state: 'does not work with the child',
    assignable: [bup.unit],
    record: nothing,
  },
  {
    ...{ ...keeper, who: 'Its manager', role: 'MANAGER', managesUnit: true, leadsGroup: true },
    state: 'works with the child',
    own: all,
    assignable: [bup.unit],
    record: works,
  },
  {
    ...{
      who: 'Coordinator at the habilitation, of the same provider',
      unit: 'hab-farsta',
      role: 'COORDINATOR',
    },
    state: 'works with the child',
    own: all,
    assignable: [bup.unit, 'hab-farsta'],
    record: assigned('hab-farsta', 'slso'),
  },
  { ...paediatrics, state: 'works with the child', record: treats },
  {
    ...paediatrics,
    state: 'works with the child, whose health care its provider keeps, and not the plan',
    own: [HEALTH_CARE],
    record: both(keptBy(HEALTH_CARE, 'bumm-farsta', 'vardval-bumm'), treats),
  },
  {
    ...paediatrics,
    state: 'works with the child, and all is released to the unit',
    disclosed: all,
    record: both(treats, onConsent('bumm-farsta')),
  },
  {
    ...paediatrics,
    state: 'does not work with the child, and all is released to the unit',
    record: onConsent('bumm-farsta'),
  },
  { ...social, state: 'nothing', record: nothing },
  { ...social, state: 'all on a consent that is active', disclosed: all, record: onConsent('soc-farsta') },
  {
    ...social,
    state: 'the plan alone, on a consent that is active',
    disclosed: [PLAN],
    record: onConsent('soc-farsta', {}, { parts: [PLAN] }),
  },
  {
    ...social,
    state: 'all on a consent that one guardian of two has signed',
    record: onConsent('soc-farsta', {}, { signed: 1 }),
  },
  {
    ...social,
    state: 'the same, and a decision says why one suffices',
    disclosed: all,
    record: onConsent('soc-farsta', { decision_reference: 'FB 6:13a' }, { signed: 1 }),
  },
  {
    ...social,
    state: 'all on a consent that begins tomorrow',
    record: onConsent('soc-farsta', { from_on: day(1) }),
  },
  {
    ...social,
    state: 'all on a consent that ended yesterday',
    record: onConsent('soc-farsta', { until_on: day(-1) }),
  },
  {
    ...social,
    state: 'all on a consent that is withdrawn',
    record: onConsent('soc-farsta', { withdrawn_at: new Date() }),
  },
  { ...social, state: 'all for necessary care', disclosed: all, record: released('soc-farsta') },
  {
    ...social,
    state: 'all for necessary care, revoked',
    record: released('soc-farsta', all, { revoked_at: new Date() }),
  },
  {
    ...social,
    state: 'all for necessary care, and a block names the unit',
    record: both(released('soc-farsta'), blocked(all, 'soc-farsta')),
  },
  {
    ...social,
    state: 'all for necessary care, and the plan is blocked from all others',
    disclosed: [HEALTH_CARE],
    record: both(released('soc-farsta'), blocked([PLAN], null)),
  },
  {
    ...social,
    state: 'all on a consent that is active; the identity is protected',
    disclosed: all,
    isProtected: true,
    record: both(onConsent('soc-farsta'), protectedIdentity),
  },
  {
    ...{ who: 'Child psychiatry elsewhere, of the same provider', unit: 'bup-bromma' },
    state: 'nothing',
    record: nothing,
  },
  {
    ...{ who: 'BUSSAM’s secretariat', unit: 'bussam', role: 'SECRETARIAT' },
    state: 'all released to it and works with the child, by mistake',
    record: both(released('bussam'), assigned('bussam', bup.provider)),
  },
  {
    who: 'A case system',
    unit: 'bup-farsta',
    role: 'IMPORTER',
    state: 'work with the child, by mistake, and all released to its unit',
    record: both(released('bup-farsta'), assigned('bup-farsta', bup.provider)),
  },
  {
    who: 'The machine that fetches calendars',
    unit: 'bup-farsta',
    role: 'CALENDAR',
    state: 'work with the child, by mistake, and all released to its unit',
    record: both(released('bup-farsta'), assigned('bup-farsta', bup.provider)),
  },
];

/** The columns of the matrix. Deviations are about no child: whoever works in the unit that reports them is told of them. */
export const viewers: readonly Viewer[] = recorded.map((viewer) => ({
  ...viewer,
  reportsDeviations: viewer.unit === bup.unit && viewer.role !== 'IMPORTER',
  leadsDeviationGroup: viewer.unit === bup.unit && viewer.role === 'MANAGER',
}));
