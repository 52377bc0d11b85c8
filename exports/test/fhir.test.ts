import type { Bundle, CarePlan, Goal, OperationOutcome, Task } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { toBundle } from '../src/fhir/bundle.js';
import type { TakenPlan } from '../src/graph/facts.js';
import { type FullAnswer, fullAnswer } from './answers.js';
import { faultsOf } from './r4.js';

function bundleOf(change: (answer: FullAnswer) => void = () => {}, more: Partial<TakenPlan> = {}) {
  const answer = fullAnswer();
  change(answer);
  const taken = { ...answer.municipal, care: answer.care, careMissing: null, operationId: 'op-1', ...more };
  return { answer, bundle: structuredClone(toBundle(taken as unknown as TakenPlan)) };
}

const all = <Kind>(bundle: Bundle, type: string) =>
  (bundle.entry ?? []).flatMap(({ resource }) => (resource?.resourceType === type ? [resource as Kind] : []));
const one = <Kind>(bundle: Bundle, type: string) => all<Kind>(bundle, type)[0] as Kind;
const isKeptFromGuardians = (resource: { meta?: { security?: { code?: string }[] } }) =>
  resource.meta?.security?.some(({ code }) => code === 'NOPAT') ?? false;

describe('a bundle', () => {
  it('is valid R4, with something in every field and with next to nothing', () => {
    expect(faultsOf(bundleOf().bundle)).toEqual([]);
    const empty = bundleOf(
      ({ municipal: { plan, child } }) => {
        Object.assign(plan, {
          question: null,
          strengths: '',
          guardiansView: null,
          childsWords: null,
          startedOn: null,
        });
        Object.assign(plan, {
          goals: [],
          parties: [],
          meetings: [],
          followUps: [],
          municipalInterventions: [],
          reasons: [],
        });
        Object.assign(plan, { needAssessedOn: null, coordinatingUnit: null });
        Object.assign(child, {
          givenName: null,
          familyName: null,
          birthDate: null,
          gender: null,
          guardians: null,
          sharing: null,
        });
      },
      { care: null, careMissing: 'NOT_RELEASED', unit: null },
    );
    expect(faultsOf(empty.bundle)).toEqual([]);
  });

  it('is valid also of records whose days cannot be: nothing is guessed, and what stands there is told', () => {
    const { bundle } = bundleOf(({ municipal: { plan, child }, care }) => {
      Object.assign(plan, { startedOn: '2026-03-16', endedOn: '2026-03-15' });
      Object.assign(plan.municipalInterventions[0] as object, { from: '2026-09-02', until: '2026-09-01' });
      Object.assign(plan.municipalInterventions[1] as object, { from: '2026-02-30', until: null });
      for (const each of [...child.sharing.consents, ...care.child.sharing.consents])
        Object.assign(each, { from: '2027-03-02', until: '2027-03-01' });
      Object.assign(plan.followUps[0] as object, { dueOn: '2026-06-31' });
    });
    expect(faultsOf(bundle)).toEqual([]);
    expect(JSON.stringify(one<CarePlan>(bundle, 'CarePlan').period)).toContain('2026-03-16/2026-03-15');
    expect(all<Task>(bundle, 'Task')[1]?.executionPeriod?.start).toBeUndefined();
  });

  it('is valid also when the graph has come to words that this service does not know', () => {
    const { bundle } = bundleOf(({ municipal: { plan } }) => {
      plan.status = 'PAUSED';
      for (const each of [...plan.goals, ...plan.municipalInterventions, ...plan.meetings])
        each.status = 'LATER';
      for (const { attendance } of plan.meetings) for (const each of attendance) each.presence = 'BY_LINK';
    });
    expect(faultsOf(bundle)).toEqual([]);
    expect(one<CarePlan>(bundle, 'CarePlan').status).toBe('unknown');
  });

  it.each<[string, (plan: CarePlan, bundle: Bundle) => void]>([
    ['a status that is none', (plan) => Object.assign(plan, { status: 'under way' })],
    ['an element that is none', (plan) => Object.assign(plan, { helps: 'x' })],
    ['no subject', (plan) => Object.assign(plan, { subject: undefined })],
    ['a reference to nothing', (plan) => Object.assign(plan.subject, { reference: 'urn:uuid:gone' })],
    ['a reference to the wrong kind', (plan) => Object.assign(plan, { subject: plan.author })],
    ['an empty text', (plan) => Object.assign(plan, { description: '' })],
    [
      'a code of HL7’s that is none',
      (plan) => Object.assign(plan.meta?.security?.[0] ?? {}, { code: 'XYZ' }),
    ],
    [
      'an invariant broken',
      (_plan, bundle) => Object.assign(one(bundle, 'Appointment') as object, { _end: undefined }),
    ],
    [
      'a period that ends before it begins',
      (plan) => Object.assign(plan, { period: { start: '2026-09-01', end: '2026-08-31' } }),
    ],
    ['a day that is in no calendar', (plan) => Object.assign(plan, { period: { start: '2026-02-30' } })],
    [
      'an extension that says nothing',
      (plan) => Object.assign(plan, { extension: [{ url: 'urn:samsyn:need-reason' }] }),
    ],
    [
      'an invariant of a part of a resource broken',
      (_plan, bundle) =>
        Object.assign(one<{ participant: object[] }>(bundle, 'Appointment').participant[0] as object, {
          actor: undefined,
        }),
    ],
    ['an empty list', (plan) => Object.assign(plan, { goal: [] })],
    ['the same key twice', (_plan, bundle) => bundle.entry?.push(bundle.entry[0] as never)],
  ])('would be found wrong with %s', (_what, spoil) => {
    const { bundle } = bundleOf();
    spoil(one<CarePlan>(bundle, 'CarePlan'), bundle);
    expect(faultsOf(bundle)).not.toEqual([]);
  });

  it('says what the plan is to solve, who answers for it, and what each party does', () => {
    const { bundle, answer } = bundleOf();
    const plan = one<CarePlan>(bundle, 'CarePlan');
    expect(plan).toMatchObject({
      ...{ status: 'active', intent: 'plan', description: 'Hur ska orken räcka?' },
      author: { display: 'Socialtjänsten Farsta', type: 'Organization' },
      period: { start: '2026-03-16' },
    });
    expect(plan.category?.[0]?.coding?.[0]?.code).toBe('SIP');
    const tasks = all<Task>(bundle, 'Task');
    expect(plan.activity?.map(({ reference }) => reference?.reference)).toEqual(
      tasks.map(({ id }) => `urn:uuid:${id}`),
    );
    const named = (title: string) => tasks.find(({ code }) => code?.text === title);
    expect(named('Kontaktperson')).toMatchObject({
      status: 'rejected',
      statusReason: { text: 'Familjen vill vänta' },
    });
    expect(named('Familjebehandling')).toMatchObject({ status: 'requested', intent: 'proposal' });
    expect(named('KBT mot skolångest')).toMatchObject({
      ...{ status: 'in-progress', owner: { display: 'BUP Farsta' } },
      meta: { tag: [{ code: 'REGION' }] },
      focus: { reference: `urn:uuid:${answer.municipal.plan.goals[0]?.id}` },
    });
    expect(one<Goal>(bundle, 'Goal').achievementStatus?.coding?.[0]?.code).toBe('in-progress');
    expect(one<{ recorded: string; agent: object[] }>(bundle, 'Provenance')).toMatchObject({
      recorded: '2026-11-26T18:00:00.000Z',
      agent: [{ who: { display: 'Demo Handläggare' } }],
    });
  });

  it('says that all of it is secret', () => {
    for (const type of [
      'CarePlan',
      'Patient',
      'Goal',
      'Task',
      'CareTeam',
      'Consent',
      'RelatedPerson',
      'Provenance',
    ]) {
      for (const { meta } of all<Goal>(bundleOf().bundle, type)) expect(meta?.security?.[0]?.code).toBe('R');
    }
  });

  it('marks what guardians must not read, and all that serves it; all of it when that is not known', () => {
    const { bundle, answer } = bundleOf(({ municipal: { plan, child } }) => {
      const [goal] = plan.goals;
      child.hidden = [
        { what: 'GOAL', recordId: String(goal?.id) },
        { what: 'PLAN_QUESTION', recordId: plan.id },
      ];
    });
    const goalId = answer.municipal.plan.goals[0]?.id;
    const hidden = (bundle.entry ?? []).filter(({ resource }) => isKeptFromGuardians(resource as Goal));
    expect(hidden.map(({ resource }) => resource?.resourceType).sort()).toEqual([
      'CarePlan',
      'Goal',
      'Task',
      'Task',
    ]);
    expect(hidden.some(({ resource }) => resource?.id === goalId)).toBe(true);
    const unknown = bundleOf(({ municipal: { child } }) => Object.assign(child, { hidden: null })).bundle;
    for (const goal of all<Goal>(unknown, 'Goal')) expect(isKeptFromGuardians(goal)).toBe(true);
    expect(all<Goal>(bundleOf().bundle, 'Goal').some(isKeptFromGuardians)).toBe(false);
  });

  it.each([
    ['UNREACHED', 'incomplete', 'warning'],
    ['NOT_RELEASED', 'suppressed', 'information'],
  ] as const)('says that the region’s part is missing, and why: %s', (careMissing, code, severity) => {
    const { bundle } = bundleOf(() => {}, { care: null, careMissing });
    expect(one<OperationOutcome>(bundle, 'OperationOutcome').issue).toMatchObject([{ code, severity }]);
    expect(faultsOf(bundle)).toEqual([]);
    expect(all(bundleOf().bundle, 'OperationOutcome')).toEqual([]);
  });
});
