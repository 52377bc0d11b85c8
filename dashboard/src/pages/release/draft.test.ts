import { describe, expect, it } from 'vitest';
import {
  atOwnFields,
  consentInput,
  type Draft,
  disclosureInputs,
  missingSignatures,
  opensAtOnce,
  problemsOf,
  startingDraft,
} from './draft.js';

const today = '2026-11-26';
const both = ['mother', 'father'];
const started = startingDraft('MUNICIPALITY', ['SOCIAL_SUPPORT', 'IDENTITY', 'PLAN'], ['bup', 'hab'], today);
const signedByBoth: Draft = { ...started, signedOn: { mother: today, father: today } };
const fieldsOf = (draft: Draft, mustSign = both) =>
  problemsOf(draft, mustSign, today).map(({ field, code }) => `${field} ${code}`);

describe('what is proposed', () => {
  it('is the plan and whom it is about, to all, on consent, for half a year', () => {
    expect(started).toMatchObject({
      parts: ['PLAN', 'IDENTITY'],
      receivers: ['bup', 'hab'],
      ground: 'CONSENT',
      until: '2027-05-26',
    });
  });

  it('is all that there is for who keeps something else', () => {
    expect(startingDraft('MUNICIPALITY', ['SCHOOLING'], [], today).parts).toEqual(['SCHOOLING']);
  });
});

describe('a consent', () => {
  it('signed by all opens at once', () => {
    expect(fieldsOf(signedByBoth)).toEqual([]);
    expect(consentInput(signedByBoth, 'child', both)).toMatchObject({
      release: true,
      decisionReference: null,
      signatures: [
        { guardianId: 'mother', signedOn: today },
        { guardianId: 'father', signedOn: today },
      ],
    });
  });

  it('signed by one of two may be recorded, and opens nothing', () => {
    const half: Draft = { ...started, signedOn: { mother: today } };
    expect(fieldsOf(half)).toEqual([]);
    expect(missingSignatures(half, both)).toEqual(['father']);
    expect(opensAtOnce(half, both)).toBe(false);
    expect(consentInput(half, 'child', both).release).toBe(false);
  });

  it('signed by one opens when a decision says why, and the decision must be told', () => {
    const half: Draft = { ...started, signedOn: { mother: today }, byDecision: true };
    expect(fieldsOf(half)).toEqual(['decisionReference REQUIRED']);
    const told = { ...half, decisionReference: 'Beslut 12: kan inte nås' };
    expect(fieldsOf(told)).toEqual([]);
    expect(consentInput(told, 'child', both)).toMatchObject({
      release: true,
      decisionReference: 'Beslut 12: kan inte nås',
    });
  });

  it('by the child itself asks for its maturity, and needs neither signature nor decision', () => {
    const alone: Draft = { ...started, byChild: true };
    expect(fieldsOf(alone)).toEqual(['maturityAssessment REQUIRED']);
    const assessed = {
      ...alone,
      maturityAssessment: 'Förstår',
      byDecision: true,
      decisionReference: 'Beslut 13',
    };
    expect(fieldsOf(assessed)).toEqual([]);
    expect(opensAtOnce(assessed, both)).toBe(true);
    expect(consentInput(assessed, 'child', both)).toMatchObject({
      ...{ givenByChild: true, maturityAssessment: 'Förstår', signatures: [], decisionReference: null },
      release: true,
    });
  });

  it('by nobody is none', () => {
    expect(fieldsOf(started)).toEqual(['signatures REQUIRED']);
    const decided: Draft = {
      ...started,
      byDecision: true,
      decisionReference: 'Beslut 13',
      maturityAssessment: 'Ja',
    };
    expect(fieldsOf(decided)).toEqual(['signatures REQUIRED']);
    expect(opensAtOnce(decided, both)).toBe(false);
  });

  it('leaves out a decision that all signatures have made needless', () => {
    const changed = { ...signedByBoth, byDecision: true, decisionReference: 'Beslut 12' };
    expect(consentInput(changed, 'child', both).decisionReference).toBeNull();
  });

  it('is not signed tomorrow, and does not last for more than a year or till yesterday', () => {
    const wrong = { ...signedByBoth, signedOn: { mother: '2026-11-27', father: '' } };
    expect(fieldsOf({ ...wrong, until: '2027-11-27' })).toEqual([
      'signedOn.mother IN_THE_FUTURE',
      'signedOn.father REQUIRED',
      'until TOO_LONG',
    ]);
    expect(fieldsOf({ ...signedByBoth, until: '2026-11-25' })).toEqual(['until IN_THE_PAST']);
    expect(fieldsOf({ ...signedByBoth, until: '2027-11-26' })).toEqual([]);
  });
});

describe('a decision without consent', () => {
  const decision: Draft = { ...started, ground: 'NECESSARY_CARE' };

  it('needs no signature but a motivation', () => {
    expect(fieldsOf(decision)).toEqual(['motivation REQUIRED']);
    expect(opensAtOnce(decision, both)).toBe(true);
  });

  it('is one for each part', () => {
    const inputs = disclosureInputs({ ...decision, motivation: 'Behövs' }, 'child');
    expect(inputs.map(({ part }) => part)).toEqual(['PLAN', 'IDENTITY']);
    expect(inputs[0]).toMatchObject({ ground: 'NECESSARY_CARE', receivers: ['bup', 'hab'] });
  });
});

it('needs something to release, and somebody to release it to', () => {
  expect(fieldsOf({ ...signedByBoth, parts: [], receivers: [] })).toEqual([
    'parts REQUIRED',
    'receivers REQUIRED',
  ]);
});

it('finds its own field for what the graph says of a signature', () => {
  expect(
    atOwnFields(
      [
        { field: 'signatures.1.signedOn', code: 'IN_THE_FUTURE' },
        { field: 'signatures.0.guardianId', code: 'UNKNOWN' },
        { field: 'part', code: 'UNKNOWN' },
        { field: 'receivers.0', code: 'UNKNOWN' },
      ],
      signedByBoth,
    ),
  ).toEqual([
    { field: 'signedOn.father', code: 'IN_THE_FUTURE' },
    { field: 'signatures.0.guardianId', code: 'UNKNOWN' },
    { field: 'parts', code: 'UNKNOWN' },
    { field: 'receivers.0', code: 'UNKNOWN' },
  ]);
});
