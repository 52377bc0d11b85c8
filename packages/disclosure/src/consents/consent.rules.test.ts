import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { RecordPart } from '../record-part.js';
import type { RecordConsentInput } from './consent.inputs.js';
import { readConsent, whoMustSign } from './consent.rules.js';

const { IDENTITY, PLAN } = RecordPart;
const [yesterday, today, tomorrow] = ['2026-11-21', '2026-11-22', '2026-11-23'];

const guardian = (relation: string) => ({ childId: 'child', id: randomUUID(), name: 'Demo-Prov', relation });
const [mother, father, appointed] = [guardian('MOTHER'), guardian('FATHER'), guardian('APPOINTED')];
const signed = (who: { readonly id: string }, signedOn = today) => ({ guardianId: who.id, signedOn });
const both = [signed(mother), signed(father)];

const consent = (more: Partial<RecordConsentInput> = {}): RecordConsentInput => ({
  ...{ childId: 'child', idempotencyKey: 'the-client’s', purpose: 'SIP', parts: [PLAN] },
  ...{ receivers: ['bup-farsta'], signatures: both, givenByChild: false, release: false },
  ...more,
});
const read = (more: Partial<RecordConsentInput> = {}, guardians = [mother, father]) =>
  readConsent(consent(more), guardians, today);
const wrong = (...given: Parameters<typeof read>) =>
  read(...given).problems.found.map(({ field, code }) => `${field} ${code}`);

describe('who must sign a consent', () => {
  it('is every guardian, or those specially appointed where there is one', () => {
    expect(whoMustSign([mother, father])).toEqual([mother, father]);
    expect(whoMustSign([mother, appointed, father])).toEqual([appointed]);
    expect(whoMustSign([])).toEqual([]);
  });

  it('is at least one, though nobody is known', () => {
    expect(read().draft.signaturesNeeded).toBe(2);
    expect(read({}, [mother, father, appointed]).draft.signaturesNeeded).toBe(1);
    expect(read({}, []).draft.signaturesNeeded).toBe(1);
  });

  it('is told by key, however that is written, and nobody else’s signature is taken', () => {
    const { draft, problems } = read({ signatures: [signed({ id: mother.id.toUpperCase() })] });
    expect(problems.found).toEqual([]);
    expect(draft.signatures).toEqual([signed(mother)]);
    expect(wrong({ signatures: [signed(mother), signed(guardian('OTHER'))] })).toEqual([
      'signatures.1.guardianId UNKNOWN',
    ]);
    expect(wrong({}, [mother, father, appointed])).toEqual([
      'signatures.0.guardianId UNKNOWN',
      'signatures.1.guardianId UNKNOWN',
    ]);
  });

  it('has signed by today, once', () => {
    expect(wrong({ signatures: [signed(mother, yesterday), signed(father, today)] })).toEqual([]);
    expect(wrong({ signatures: [signed(mother), signed(father, tomorrow)] })).toEqual([
      'signatures.1.signedOn IN_THE_FUTURE',
    ]);
    expect(wrong({ signatures: [signed(mother), signed(mother, yesterday)] })).toEqual([
      'signatures REPEATED',
    ]);
  });
});

describe('a consent that nobody has signed', () => {
  it('is nobody’s, whatever is decided, unless the child gives it, and then says how mature the child was found to be', () => {
    const decided = { decisionReference: 'Beslut 1' };
    const mature = { maturityAssessment: 'Förstår.' };
    const given = { givenByChild: true };
    expect(wrong({ signatures: [] })).toEqual(['signatures REQUIRED']);
    expect(wrong({ signatures: [], ...decided })).toEqual(['signatures REQUIRED']);
    expect(wrong({ signatures: [], ...mature })).toEqual(['signatures REQUIRED']);
    expect(wrong({ signatures: [], ...decided, ...mature })).toEqual(['signatures REQUIRED']);
    expect(wrong({ signatures: [], ...given })).toEqual(['maturityAssessment REQUIRED']);
    expect(wrong({ signatures: [], ...given, maturityAssessment: ' ' })).toEqual([
      'maturityAssessment REQUIRED',
    ]);
    expect(wrong({ signatures: [], ...given, ...mature })).toEqual([]);
    expect(read({ signatures: [], ...given, ...mature }).draft).toMatchObject({ ...given, ...mature });
  });
});

describe('a consent that is released in the same step', () => {
  it('is signed by all who must, or a decision says why fewer suffice', () => {
    const one = { signatures: [signed(mother)], release: true };
    expect(wrong({ release: true })).toEqual([]);
    expect(wrong(one)).toEqual(['signatures NOT_SIGNED_BY_ALL']);
    expect(wrong({ ...one, release: false })).toEqual([]);
    expect(wrong({ ...one, decisionReference: 'Beslut 1' })).toEqual([]);
    const child = { givenByChild: true, maturityAssessment: 'Förstår.' };
    expect(wrong({ ...one, ...child })).toEqual([]);
    expect(wrong({ signatures: [], release: true, ...child }, [])).toEqual([]);
    expect(wrong({ signatures: [], release: true, decisionReference: 'Beslut 1' })).toEqual([
      'signatures REQUIRED',
      'signatures NOT_SIGNED_BY_ALL',
    ]);
    expect(wrong({ signatures: [], release: true }, [])).toEqual([
      'signatures REQUIRED',
      'signatures NOT_SIGNED_BY_ALL',
    ]);
  });

  it('holds from today', () => {
    const signatures = [signed(mother, yesterday), signed(father)];
    expect(wrong({ release: true, from: yesterday, signatures })).toEqual([]);
    expect(wrong({ release: true, from: today })).toEqual([]);
    expect(wrong({ release: true, from: tomorrow })).toEqual(['from IN_THE_FUTURE']);
    expect(wrong({ from: tomorrow })).toEqual([]);
  });
});

describe('a consent as it was given', () => {
  it('names parts, each once, and units, and what it is for', () => {
    expect(read({ parts: [PLAN, IDENTITY, PLAN] }).draft.parts).toEqual([IDENTITY, PLAN]);
    expect(wrong({ parts: [] })).toEqual(['parts REQUIRED']);
    expect(wrong({ receivers: [] })).toEqual(['receivers REQUIRED']);
    expect(wrong({ purpose: ' ' })).toEqual(['purpose REQUIRED']);
    expect(read({ childsView: ' Ja. ' }).draft).toMatchObject({ purpose: 'SIP', childsView: 'Ja.' });
  });

  it('holds from today and for ever where nothing is said, and never ends before it begins', () => {
    expect(read().draft).toMatchObject({ from: today, until: null });
    expect(read({ from: yesterday, until: today }).draft).toMatchObject({ from: yesterday, until: today });
    expect(wrong({ from: tomorrow, until: today })).toEqual(['until BEFORE_START']);
    const signatures = [signed(mother, yesterday), signed(father, yesterday)];
    expect(wrong({ from: yesterday, until: yesterday, signatures })).toEqual(['until IN_THE_PAST']);
  });
});
