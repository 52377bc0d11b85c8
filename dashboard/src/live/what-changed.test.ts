import { describe, expect, it } from 'vitest';
import type { LivePlanFragment } from '../gql/graphql.js';
import { speechIn } from '../i18n/language.js';
import { saidChanges } from './said-changes.js';
import { whatChanged } from './what-changed.js';

const plan = (more: object = {}) =>
  ({
    ...{ id: 'p', version: 1, status: 'ACTIVE', question: 'Vem gör vad?', reasons: ['DISABILITY'] },
    ...{ strengths: null, guardiansView: null, childsWords: null, careAnswer: { answer: 'WAITING' } },
    ...{ goals: [], meetings: [], decisions: [], followUps: [], escalations: [] },
    ...{ parties: [bup], municipalInterventions: [], careInterventions: [talks], ...more },
  }) as unknown as LivePlanFragment;
const bup = { id: 'b', kind: 'CHILD_PSYCHIATRY', answer: 'WAITING', answerReason: null, leftOn: null };
const talks = { id: 't', partyKind: 'CHILD_PSYCHIATRY', title: 'Samtal', status: 'ACCEPTED' };
const said = (after: object, before: object = {}) =>
  saidChanges(whatChanged(plan(before), plan(after)), speechIn('sv'));

describe('what is said of a page that changed by itself', () => {
  it('names the party whose the change is, and what else has changed', () => {
    expect(
      said({
        parties: [{ ...bup, answer: 'ACCEPTED' }],
        careInterventions: [talks, { ...talks, id: 'u', title: 'Familjestöd' }],
        goals: [{ id: 'g', wording: 'Gå till skolan' }],
      }),
    ).toBe(
      'Planen har ändrats. Sidan visar den som den är nu. BUP: svar på kallelsen och ny insats. Det gäller: nytt mål.',
    );
  });

  it('is each kind of thing once for each party', () => {
    const more = ['1', '2'].map((id) => ({ ...talks, id, partyKind: 'SCHOOL' }));
    expect(whatChanged(plan(), plan({ municipalInterventions: more }))).toEqual([
      { owner: 'MUNICIPALITY', thing: 'intervention', how: 'new', by: 'SCHOOL' },
    ]);
  });

  it('is no change of the plan what this reader may do, nor a part whose owner is out of reach', () => {
    const same = { parties: [{ ...bup, viewerCanAnswer: false }] };
    expect(whatChanged(plan(), plan(same))).toEqual([]);
    expect(whatChanged(plan(), plan({ careAnswer: null, careInterventions: null }))).toEqual([]);
    expect(said({ careInterventions: null })).toBe('Planen har ändrats. Sidan visar den som den är nu.');
  });

  it('tells a party that comes or leaves as that, and not also as an answer', () => {
    const gone = { parties: [{ ...bup, leftOn: '2026-11-20', answer: 'DECLINED' }] };
    expect(whatChanged(plan(), plan(gone))).toEqual([
      { owner: 'MUNICIPALITY', thing: 'party', how: 'gone', by: 'CHILD_PSYCHIATRY' },
    ]);
    expect(whatChanged(plan(gone), plan())).toEqual([
      { owner: 'MUNICIPALITY', thing: 'party', how: 'new', by: 'CHILD_PSYCHIATRY' },
    ]);
  });
});
