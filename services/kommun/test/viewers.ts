import { AccessGround, RecordPart } from '@samsyn/disclosure/record-part';
import type { FullRecord } from '../../../packages/disclosure/test/full-record.js';
import type { KindOfViewer } from '../../../packages/disclosure/test/matrix/viewer.js';
import { day, type Row, type World } from './world.js';

const { IDENTITY, PLAN, SCHOOLING, SOCIAL_SUPPORT } = RecordPart;

/** A kind of viewer, and how the record comes to stand so. */
export interface Viewer extends KindOfViewer {
  record(world: World, record: FullRecord, subject: string): Promise<unknown>;
}

const social = [IDENTITY, PLAN, SOCIAL_SUPPORT];
const everything = [IDENTITY, PLAN, SCHOOLING, SOCIAL_SUPPORT];
const nothing = async () => undefined;

const assigned =
  (unit: 'soc-farsta' | 'sip-farsta' | 'elevhalsa-farsta', more: Row = {}) =>
  (world: World, { childId }: FullRecord, subject: string) =>
    world.assign(subject, childId, unit, more);

/** All parts go to a unit, on a consent that more says more about. */
const onConsent =
  (unit: string, more: { consent?: object; signed?: number; parts?: readonly RecordPart[] } = {}) =>
  async (world: World, { childId, guardians }: FullRecord) => {
    const parts = [...(more.parts ?? everything)];
    const consentId = await world.consent(childId, guardians.slice(0, more.signed ?? 2), parts, [unit], {
      signatures_needed: 2,
      ...more.consent,
    });
    for (const part of parts)
      await world.disclose(childId, part, unit, {
        ground: AccessGround.CONSENT,
        consent_id: consentId,
        until_on: day(40),
      });
  };

const onNecessaryCare =
  (unit: string, parts: readonly RecordPart[] = everything, more: Row = {}) =>
  async (world: World, { childId }: FullRecord) => {
    for (const part of parts) await world.disclose(childId, part, unit, { until_on: day(40), ...more });
  };

type Recording = Viewer['record'];
const both =
  (...recordings: Recording[]): Recording =>
  async (world, record, subject) => {
    for (const each of recordings) await each(world, record, subject);
  };
const blocked =
  (parts: readonly RecordPart[], unit: string | null): Recording =>
  async (world, { childId }) => {
    for (const part of parts) await world.block(childId, part, unit);
  };
const protectedIdentity: Recording = (world, { childId }) =>
  world.sql('update child set protected_identity = true where id = $1', [childId]);

const keeper = { who: 'Social services, which keep identity, plan and support', unit: 'soc-farsta' };
const school = { who: 'Student health, of the board that keeps schooling', unit: 'elevhalsa-farsta' };
const clinic = { who: 'Child psychiatry, of the region', unit: 'bup-farsta' };

/** The columns of the matrix. */
export const viewers: readonly Viewer[] = [
  { ...keeper, state: 'works with the child', own: social, record: assigned('soc-farsta') },
  { ...keeper, state: 'works in the unit, not with the child', record: nothing },
  {
    ...keeper,
    state: 'did work with the child',
    record: assigned('soc-farsta', { until_on: day(-1) }),
  },
  {
    ...keeper,
    state: 'works with the child, and a block names the unit',
    record: both(assigned('soc-farsta'), blocked(social, 'soc-farsta')),
  },
  {
    ...keeper,
    state: 'works with the child, whose identity is protected',
    own: social,
    isProtected: true,
    record: both(assigned('soc-farsta'), protectedIdentity),
  },
  {
    ...keeper,
    who: 'Its manager',
    state: 'does not work with the child',
    role: 'MANAGER',
    managesUnit: true,
    leadsGroup: true,
    assignable: ['soc-farsta'],
    record: nothing,
  },
  {
    ...keeper,
    who: 'Its manager',
    state: 'works with the child',
    role: 'MANAGER',
    managesUnit: true,
    leadsGroup: true,
    own: social,
    assignable: ['soc-farsta'],
    record: assigned('soc-farsta'),
  },
  {
    who: 'SIP coordinator of the same board',
    unit: 'sip-farsta',
    state: 'works with the child',
    role: 'COORDINATOR',
    leadsGroup: true,
    readsFigures: true,
    own: social,
    assignable: ['sip-farsta', 'soc-farsta'],
    record: assigned('sip-farsta'),
  },
  { ...school, state: 'works with the child', own: [SCHOOLING], record: assigned('elevhalsa-farsta') },
  {
    ...school,
    state: 'works with the child, and identity and plan are released to the unit',
    own: [SCHOOLING],
    disclosed: [IDENTITY, PLAN],
    record: both(assigned('elevhalsa-farsta'), onConsent('elevhalsa-farsta', { parts: [IDENTITY, PLAN] })),
  },
  {
    ...school,
    state: 'does not work with the child, and all is released to the unit',
    record: onConsent('elevhalsa-farsta'),
  },
  { ...clinic, state: 'nothing', record: nothing },
  {
    ...clinic,
    state: 'all on a consent that is active',
    disclosed: everything,
    record: onConsent('bup-farsta'),
  },
  {
    ...clinic,
    state: 'the plan alone, on a consent that is active',
    disclosed: [PLAN],
    record: onConsent('bup-farsta', { parts: [PLAN] }),
  },
  {
    ...clinic,
    state: 'all on a consent that one guardian of two has signed',
    record: onConsent('bup-farsta', { signed: 1 }),
  },
  {
    ...clinic,
    state: 'the same, and a decision says why one suffices',
    disclosed: everything,
    record: onConsent('bup-farsta', { signed: 1, consent: { decision_reference: 'FB 6:13a' } }),
  },
  {
    ...clinic,
    state: 'all on a consent that nobody has signed, though a decision says why fewer suffice',
    record: onConsent('bup-farsta', { signed: 0, consent: { decision_reference: 'FB 6:13a' } }),
  },
  {
    ...clinic,
    state: 'all on a consent that the child gives, found mature for it',
    disclosed: everything,
    record: onConsent('bup-farsta', {
      signed: 0,
      consent: { given_by_child: true, maturity_assessment: 'Förstår' },
    }),
  },
  {
    ...clinic,
    state: 'all on a consent that begins tomorrow',
    record: onConsent('bup-farsta', { consent: { from_on: day(1) } }),
  },
  {
    ...clinic,
    state: 'all on a consent that ended yesterday',
    record: onConsent('bup-farsta', { consent: { until_on: day(-1) } }),
  },
  {
    ...clinic,
    state: 'all on a consent that is withdrawn',
    record: onConsent('bup-farsta', { consent: { withdrawn_at: new Date() } }),
  },
  {
    ...clinic,
    state: 'all for necessary care',
    disclosed: everything,
    record: onNecessaryCare('bup-farsta'),
  },
  {
    ...clinic,
    state: 'all for necessary care, revoked',
    record: onNecessaryCare('bup-farsta', everything, { revoked_at: new Date() }),
  },
  {
    ...clinic,
    state: 'all for necessary care, and a block names the unit',
    record: both(onNecessaryCare('bup-farsta'), blocked(everything, 'bup-farsta')),
  },
  {
    ...clinic,
    state: 'all for necessary care, and the plan is blocked from all others',
    disclosed: [IDENTITY, SCHOOLING, SOCIAL_SUPPORT],
    record: both(onNecessaryCare('bup-farsta'), blocked([PLAN], null)),
  },
  {
    ...clinic,
    state: 'all on a consent that is active; the identity is protected',
    disclosed: everything,
    isProtected: true,
    record: both(onConsent('bup-farsta'), protectedIdentity),
  },
  {
    who: 'Social services of another municipality',
    unit: 'soc-tyreso',
    state: 'nothing',
    record: nothing,
  },
  {
    who: 'BUSSAM’s secretariat',
    unit: 'bussam',
    role: 'SECRETARIAT',
    readsFigures: true,
    state: 'all released to it and work with the child, by mistake',
    record: both(onNecessaryCare('bussam'), (world, { childId }, subject) =>
      world.assign(subject, childId, 'soc-farsta', { unit_id: 'bussam' }),
    ),
  },
  {
    who: 'A case system',
    unit: 'soc-farsta',
    role: 'IMPORTER',
    state: 'work with the child, by mistake, and all released to its unit',
    record: both(onNecessaryCare('soc-farsta'), assigned('soc-farsta')),
  },
  {
    who: 'The machine that fetches calendars',
    unit: 'soc-farsta',
    role: 'CALENDAR',
    state: 'work with the child, by mistake, and all released to its unit',
    record: both(onNecessaryCare('soc-farsta'), assigned('soc-farsta')),
  },
];
