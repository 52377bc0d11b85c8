import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayPlus } from '../meetings/meeting-days.rules.js';
import { boundsHold } from '../period.rules.js';
import { restsOnDemo } from './assessment.js';
import { CommitmentRule } from './commitment.enums.js';
import type { CareFacts, DecisionFact, MeetingFact, MunicipalFacts, SeatFact } from './facts.js';
import { assessAll } from './rule.js';
import { careRules, municipalRules } from './rule-table.js';

const on = '2026-03-15';
const nothing: MunicipalFacts = {
  levels: [],
  seats: { known: false, knownDemo: false, seats: [] },
  requiredInTerm: new Map(),
  meetings: [],
  decisions: [],
  documents: {
    agreements: [],
    hasNoAgreement: false,
    hasNoSipRoutine: false,
    absenceDemo: false,
    sipRoutines: [],
    actionPlans: [],
    needsAnalyses: [],
  },
};
const nothingOfCare: CareFacts = { seats: { known: false, knownDemo: false, seats: [] }, parties: [] };

const answerTo = (
  key: string,
  facts: Partial<MunicipalFacts>,
  day = on,
  group = 'bus-farsta',
  today = day,
) => {
  const found = assessAll(municipalRules, { ...nothing, ...facts }, group, day, today).find(
    ({ rule }) => rule.key === key,
  );
  if (!found) throw new Error(`${key} is not asked on ${day}`);
  return found;
};

let keys = 0;
const meeting = (day: string, more: Partial<MeetingFact> = {}): MeetingFact => ({
  ...{ id: `m${keys++}`, levelId: 'steering', levelKind: 'STEERING', day, outcome: 'HELD' },
  notice: { sentOn: dayPlus(day, -14), withAgenda: true },
  minutes: { hasSecretary: true, verifiedOn: day },
  demo: false,
  ...more,
});
const planned = (day: string, more: Partial<MeetingFact> = {}) =>
  meeting(day, { outcome: null, notice: null, minutes: null, ...more });

describe('the table of rules', () => {
  it('has a rule for each key, one at a time, and tells of each what it asks, where that is said and how it is worked out', () => {
    const rules = [...municipalRules, ...careRules];
    expect([...new Set(rules.map(({ key }) => key))]).toEqual(Object.values(CommitmentRule));
    for (const day of ['2021-03-15', '2022-06-13', '2022-06-14', on]) {
      const holding = rules.filter((rule) => boundsHold(rule, day)).map(({ key }) => key);
      expect(holding).toEqual(Object.values(CommitmentRule));
    }
    for (const { words, source, computed, from } of rules) {
      expect(words).not.toBe('');
      expect(source).toMatch(/\bf[0-4]\b/);
      expect(computed).toMatch(/\.$/);
      expect(from).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('asks on a day by the rules of that day: nothing of f3 before f3 was decided', () => {
    const asked = (day: string) =>
      assessAll(municipalRules, nothing, 'bus-farsta', day, day).map(({ rule }) => rule.key);
    expect(asked('2011-12-31')).toEqual([]);
    expect(asked('2020-01-26')).toEqual([
      'AGREEMENT_IN_FORCE',
      'AGREEMENT_COMPLETE',
      'SIP_ROUTINE',
      'INDEPENDENT_SCHOOLS',
    ]);
    expect(asked('2020-01-27')).toContain('STEERING_MEETINGS');
    expect(asked('2020-01-27')).not.toContain('SIP_COORDINATOR');
  });

  it('measures others by what Hässelby-Vällingby has promised, and says so', () => {
    expect(answerTo('STEERING_MEETINGS', {}, on, 'bus-hasselby-vallingby').isYardstick).toBe(false);
    expect(answerTo('STEERING_MEETINGS', {}).isYardstick).toBe(true);
    expect(answerTo('AGREEMENT_IN_FORCE', {}).isYardstick).toBe(false);
  });
});

describe('that a group meets', () => {
  const stands = (meetings: MeetingFact[], day = on) => {
    const { standing, reason, day: decides, counted } = answerTo('STEERING_MEETINGS', { meetings }, day);
    return { standing, reason, day: decides, counted };
  };
  const autumn = [meeting('2025-09-10'), meeting('2025-11-10')];

  it('is kept by two steering meetings in the term, and on the way while enough are planned', () => {
    expect(stands([...autumn, meeting('2026-02-01'), meeting('2026-03-01')])).toMatchObject({
      standing: 'KEPT',
      reason: 'FULFILLED',
    });
    expect(stands([...autumn, meeting('2026-02-01'), planned('2026-05-01')])).toMatchObject({
      standing: 'KEPT',
      reason: 'ON_THE_WAY',
      counted: 1,
    });
  });

  it('is at risk until the term’s last day when too few are planned', () => {
    expect(stands([...autumn, meeting('2026-02-01'), planned('2026-07-01')])).toEqual({
      ...{ standing: 'AT_RISK', reason: 'TOO_FEW', day: '2026-07-01', counted: 1 },
    });
  });

  it('is broken by a whole term with too few, from the day that it ended, until a term has enough again', () => {
    const once = [meeting('2025-09-10')];
    expect(stands([...once, planned('2026-05-01'), planned('2026-06-01')])).toEqual({
      ...{ standing: 'BROKEN', reason: 'TOO_FEW', day: '2026-01-01', counted: 1 },
    });
    const mended = [...once, meeting('2026-02-01'), meeting('2026-03-01')];
    expect(stands(mended).standing).toBe('KEPT');
  });

  it('is broken for a group that met and then called all off, and unknown for one that is not known to have met', () => {
    const calledOff = ['2025-02-01', '2025-09-01', '2025-11-01'].map((day) =>
      meeting(day, { outcome: 'CANCELLED' }),
    );
    const unknown = { standing: 'UNKNOWN', reason: 'NOT_ENTERED' };
    expect(stands([meeting('2024-09-01'), ...calledOff])).toMatchObject({ standing: 'BROKEN', counted: 0 });
    expect(stands(calledOff)).toMatchObject(unknown);
    expect(stands([])).toMatchObject(unknown);
  });

  it('is not broken for good by one meeting that was entered by mistake, called off or not', () => {
    for (const mistaken of [meeting('1996-01-01', { outcome: 'CANCELLED' }), planned('1996-01-01')]) {
      expect(stands([mistaken])).toMatchObject({ standing: 'UNKNOWN', reason: 'NOT_ENTERED' });
      expect(stands([mistaken, planned('2026-05-01')])).toMatchObject({
        ...{ standing: 'UNKNOWN', reason: 'PARTLY_ENTERED' },
      });
      expect(stands([mistaken, planned('2026-05-01'), planned('2026-06-01')]).reason).toBe('ON_THE_WAY');
    }
  });

  it('is asked only of a term that the level stands the whole of, as in the year', () => {
    const answer = (meetings: MeetingFact[], from: string | null, to: string | null, day = on) => {
      const stood = [{ kind: 'STEERING', from, to }];
      const { standing, reason } = answerTo('STEERING_MEETINGS', { meetings, stood }, day);
      return `${standing} ${reason}`;
    };
    const once = [...autumn, meeting('2026-02-01')];
    expect(answer(once, null, null)).toBe('AT_RISK TOO_FEW');
    expect(answer(once, null, '2026-07-01')).toBe('AT_RISK TOO_FEW');
    expect(answer(once, null, '2026-06-30')).toBe('UNKNOWN NOT_ASKED');
    expect(answer([...once, meeting('2026-03-01')], null, '2026-06-30')).toBe('KEPT FULFILLED');
    // Of the term before it is as it was: too few then is too few, unless it began within it.
    expect(answer([meeting('2025-09-10')], null, '2026-06-30')).toBe('BROKEN TOO_FEW');
    expect(answer([meeting('2025-09-10')], '2025-09-01', '2026-06-30')).toBe('UNKNOWN NOT_ASKED');
    expect(answer([meeting('2025-09-10')], '2025-09-01', null)).toBe('AT_RISK TOO_FEW');
  });

  it('is not broken by a meeting gone by of which nobody has said whether it was held', () => {
    const unsaid = [meeting('2025-09-10'), planned('2025-11-10')];
    expect(stands([...unsaid, planned('2026-05-01'), planned('2026-06-01')]).standing).toBe('KEPT');
    const thisTerm = [...autumn, meeting('2026-02-01'), planned('2026-03-01')];
    expect(stands(thisTerm)).toMatchObject({ standing: 'UNKNOWN', reason: 'PARTLY_ENTERED' });
  });

  it('is asked of a group as often as its own rule says, where it has one', () => {
    const meetings = [...autumn, meeting('2026-02-01'), meeting('2026-03-01')];
    const requiredInTerm = new Map([['STEERING', 3]]);
    expect(answerTo('STEERING_MEETINGS', { meetings, requiredInTerm })).toMatchObject({
      ...{ standing: 'BROKEN', counted: 2, required: 3 },
    });
  });

  it('says nothing of the terms before the first meeting that was entered', () => {
    expect(stands([meeting('2026-02-01'), planned('2026-05-01')]).standing).toBe('KEPT');
    expect(stands([meeting('2026-02-01')]).standing).toBe('AT_RISK');
  });

  it('is not known on a day of a term before the first meeting that was entered, and is from that term on', () => {
    const later = [meeting('2024-09-10'), meeting('2024-11-10')];
    for (const day of ['2022-12-31', '2023-07-01', '2024-06-30'])
      expect([day, stands(later, day)]).toEqual([
        day,
        { standing: 'UNKNOWN', reason: 'NOT_ENTERED', day: null, counted: null },
      ]);
    expect(stands(later, '2024-07-01')).toMatchObject({ standing: 'KEPT', reason: 'ON_THE_WAY' });
    expect(stands(later.slice(0, 1), '2024-07-01').standing).toBe('AT_RISK');
  });

  it('tells of a group without an operative level that it has none', () => {
    const levels = [{ id: 'steering', kind: 'STEERING', name: null, chairs: [], conveners: [], demo: false }];
    expect(answerTo('OPERATIVE_MEETINGS', { levels })).toMatchObject({
      ...{ standing: 'UNKNOWN', reason: 'NO_SUCH_LEVEL' },
    });
  });
});

describe('that meetings are noticed, minuted and followed up', () => {
  it('breaks by a notice six days before, or one without agenda, and not by one that nobody has entered', () => {
    const noticed = (notice: MeetingFact['notice']) =>
      answerTo('NOTICE_IN_TIME', { meetings: [meeting('2026-03-01', { notice })] }).standing;
    expect(noticed({ sentOn: '2026-02-22', withAgenda: true })).toBe('KEPT');
    expect(noticed({ sentOn: '2026-02-23', withAgenda: true })).toBe('BROKEN');
    expect(noticed({ sentOn: '2026-02-01', withAgenda: false })).toBe('BROKEN');
    expect(noticed(null)).toBe('UNKNOWN');
  });

  it('is at risk in the week before a notice must be out', () => {
    const meetings = [meeting('2026-03-01'), planned('2026-03-27')];
    const at = (day: string) => answerTo('NOTICE_IN_TIME', { meetings }, day);
    expect(at('2026-03-13').standing).toBe('KEPT');
    expect(at('2026-03-14')).toMatchObject({ standing: 'AT_RISK', day: '2026-03-20' });
    expect(at('2026-03-20').standing).toBe('AT_RISK');
    expect(at('2026-03-21').standing).toBe('BROKEN');
  });

  it('holds a decision against the level’s next meeting, and only where that has minutes', () => {
    const made = meeting('2026-01-20');
    const followUp = (meetingId: string | null, followedUpOn: string) => ({
      ...{ meetingId, followedUpOn, standing: 'DONE' as const },
    });
    const followed = (next: MeetingFact, followUps: DecisionFact['followUps']) =>
      answerTo('DECISIONS_FOLLOWED_UP', {
        meetings: [made, next],
        decisions: [
          {
            ...{ id: 'd', name: 'Ta fram en rutin', meetingId: made.id, levelId: made.levelId },
            ...{ decidedOn: made.day, dueOn: null, followUps, demo: false },
          },
        ],
      }).standing;
    const next = meeting('2026-03-01');
    expect(followed(next, [followUp(next.id, next.day)])).toBe('KEPT');
    expect(followed(next, [followUp(null, '2026-02-10')])).toBe('KEPT');
    expect(followed(next, [])).toBe('BROKEN');
    expect(followed({ ...next, minutes: null }, [])).toBe('UNKNOWN');
    expect(followed(meeting('2026-03-01', { levelId: 'operative' }), [])).toBe('UNKNOWN');
  });

  it('wants minutes verified by the next meeting: at risk before it, broken after', () => {
    const written = meeting('2026-01-20', { minutes: { hasSecretary: true, verifiedOn: null } });
    const verified = (others: MeetingFact[]) =>
      answerTo('MINUTES_VERIFIED', { meetings: [written, ...others] });
    expect(verified([planned('2026-04-10')])).toMatchObject({ standing: 'AT_RISK', day: '2026-04-10' });
    expect(verified([meeting('2026-03-01')]).standing).toBe('BROKEN');
    expect(verified([]).standing).toBe('UNKNOWN');
  });
});

describe('what is written down', () => {
  const agreement = {
    id: 'a',
    name: 'Lokal överenskommelse',
    inForce: true,
    points: [],
    demo: false,
    signedDemo: false,
  };
  const written = (revisionDue: string | null) => ({
    documents: { ...nothing.documents, agreements: [{ ...agreement, revisionDue }] },
  });

  it('is overdue once the day has gone by which f3 was to be revised, and at risk for 90 days before', () => {
    const at = (day: string) => {
      const { standing, day: decides } = answerTo('AGREEMENT_REVISED', written('2022-01-27'), day);
      return [standing, decides];
    };
    expect(at('2021-10-28')).toEqual(['KEPT', '2022-01-27']);
    expect(at('2021-10-29')).toEqual(['AT_RISK', '2022-01-27']);
    expect(at('2022-01-27')).toEqual(['AT_RISK', '2022-01-27']);
    expect(at('2022-01-28')).toEqual(['BROKEN', '2022-01-27']);
  });

  it('is not late where the agreement sets no interval, as Norrtälje’s does not', () => {
    expect(answerTo('AGREEMENT_REVISED', written(null))).toMatchObject({
      ...{ standing: 'UNKNOWN', reason: 'NO_INTERVAL' },
    });
  });

  it('is missing in Tyresö, where the auditors looked, and unknown where nobody has', () => {
    const looked = { documents: { ...nothing.documents, hasNoAgreement: true } };
    for (const key of ['AGREEMENT_IN_FORCE', 'AGREEMENT_COMPLETE']) {
      expect(answerTo(key, looked)).toMatchObject({ standing: 'BROKEN', reason: 'NONE' });
      expect(answerTo(key, {})).toMatchObject({ standing: 'UNKNOWN', reason: 'NOT_ENTERED' });
    }
    expect(answerTo('AGREEMENT_REVISED', looked)).toMatchObject({ standing: 'UNKNOWN', reason: 'NONE' });
  });

  it('asks for a plan of the year, and late in the year for the next', () => {
    const plans = (...years: number[]) => ({
      documents: {
        ...nothing.documents,
        actionPlans: years.map((year) => ({
          ...{ id: `p${year}`, year, activities: [], followUps: [], demo: false, followUpsDemo: false },
        })),
      },
    });
    expect(answerTo('ACTION_PLAN', plans(2026)).standing).toBe('KEPT');
    expect(answerTo('ACTION_PLAN', plans(2025))).toMatchObject({ standing: 'BROKEN', day: '2026-01-01' });
    expect(answerTo('ACTION_PLAN', plans(2026), '2026-10-03')).toMatchObject({
      ...{ standing: 'AT_RISK', day: '2027-01-01' },
    });
    expect(answerTo('ACTION_PLAN', plans(2026, 2027), '2026-10-03').standing).toBe('KEPT');
  });
});

describe('that the plan of a year is followed up at meetings', () => {
  const plan = (year: number, ...followUps: { on: string; meetingId: string | null }[]) => ({
    ...{ id: `p${year}`, year, activities: [], followUps, demo: false, followUpsDemo: false },
  });
  const stands = (actionPlans: ReturnType<typeof plan>[], day = on) =>
    answerTo(
      'ACTION_PLAN_FOLLOWED_UP',
      {
        documents: { ...nothing.documents, actionPlans },
        meetings: [meeting('2026-02-01', { id: 'held' }), planned('2026-02-10', { id: 'unsaid' })],
      },
      day,
    );

  it('is kept by one that was made at a meeting held, and by none between meetings', () => {
    expect(stands([plan(2026, { on: '2026-02-01', meetingId: 'held' })])).toMatchObject({
      ...{ standing: 'KEPT', reason: 'FULFILLED', facts: [{ day: '2026-02-01', holds: true }] },
    });
    for (const meetingId of [null, 'unsaid'])
      expect(stands([plan(2026, { on: '2026-02-10', meetingId })])).toMatchObject({
        ...{ standing: 'UNKNOWN', reason: 'PARTLY_ENTERED', facts: [{ day: '2026-02-10', holds: null }] },
      });
  });

  it('is broken by last year’s only when it was never followed up at all', () => {
    expect(stands([plan(2025)])).toMatchObject({ standing: 'BROKEN', day: '2026-01-01' });
    expect(stands([plan(2025, { on: '2025-05-01', meetingId: null })]).standing).toBe('UNKNOWN');
    expect(stands([plan(2026)], '2026-08-01')).toMatchObject({ standing: 'AT_RISK', day: '2027-01-01' });
  });
});

describe('a day to come', () => {
  const once = { meetings: [meeting('2025-09-10')] };

  it('breaks nothing: what would be too little may still be more', () => {
    expect(answerTo('STEERING_MEETINGS', once, '2026-03-15').standing).toBe('BROKEN');
    for (const day of ['2026-09-01', '2098-01-01'])
      expect(answerTo('STEERING_MEETINGS', once, day, 'bus-farsta', on)).toMatchObject({
        ...{ standing: 'UNKNOWN', reason: 'NOT_YET', day: null, counted: null },
      });
  });

  it('keeps what is known to hold then', () => {
    const agreement = { id: 'a', name: 'Avtal', inForce: true, revisionDue: '2030-01-01', points: [] };
    const documents = {
      ...nothing.documents,
      agreements: [{ ...agreement, demo: false, signedDemo: false }],
    };
    expect(answerTo('AGREEMENT_REVISED', { documents }, '2029-01-01', 'bus-farsta', on).standing).toBe(
      'KEPT',
    );
    expect(answerTo('AGREEMENT_REVISED', { documents }, '2098-01-01', 'bus-farsta', on).standing).toBe(
      'UNKNOWN',
    );
  });
});

describe('who sits there', () => {
  const seat = (more: Partial<SeatFact> = {}): SeatFact => ({
    ...{ id: 's', name: 'Socialtjänst, Enhetschef', party: 'SOCIAL_SERVICES' },
    ...{ speaksForIndependentSchools: false, hasMandate: true },
    holders: [{ fromOn: '2024-01-01', toOn: null }],
    deputies: [{ fromOn: '2024-01-01', toOn: null }],
    ...{ demo: false, holdersDemo: false, mandateDemo: false },
    ...more,
  });
  const held = (...seats: SeatFact[]) =>
    answerTo('MUNICIPAL_SEATS_HELD', { seats: { known: true, knownDemo: false, seats } });

  it('shows a vacancy since its first day, and one to come that nobody follows', () => {
    expect(held(seat()).standing).toBe('KEPT');
    expect(held(seat({ holders: [{ fromOn: '2024-01-01', toOn: '2026-02-01' }] }))).toMatchObject({
      ...{ standing: 'BROKEN', day: '2026-02-01' },
    });
    const leaves = { fromOn: '2024-01-01', toOn: '2026-05-01' };
    expect(held(seat({ holders: [leaves] }))).toMatchObject({ standing: 'AT_RISK', day: '2026-05-01' });
    expect(held(seat({ holders: [leaves, { fromOn: '2026-05-01', toOn: null }] })).standing).toBe('KEPT');
    expect(held(seat({ holders: [] })).standing).toBe('UNKNOWN');
  });

  it('is not said to be whole while the owner has not said that all its seats are entered', () => {
    const seats = { known: false, knownDemo: false, seats: [seat()] };
    for (const key of ['MUNICIPAL_SEATS_HELD', 'MUNICIPAL_SEATS_MANDATED'])
      expect(answerTo(key, { seats })).toMatchObject({ standing: 'UNKNOWN', reason: 'PARTLY_ENTERED' });
  });

  it('misses deputies, coordinators and independent schools only once all seats are entered', () => {
    for (const key of ['MUNICIPAL_SEATS_MANDATED', 'SIP_COORDINATOR', 'INDEPENDENT_SCHOOLS']) {
      const standing = (known: boolean) =>
        answerTo(key, { seats: { known, knownDemo: false, seats: [seat({ deputies: [] })] } }).standing;
      expect([key, standing(false), standing(true)]).toEqual([key, 'UNKNOWN', 'BROKEN']);
    }
  });
});

describe('what the demo made up', () => {
  const madeUp = (key: string, facts: Partial<MunicipalFacts>) => restsOnDemo(answerTo(key, facts));

  it('is told of what rests on it, by the thing itself, and of nothing else', () => {
    const meetings = [meeting('2026-02-01'), meeting('2026-03-01', { demo: true })];
    const answer = answerTo('STEERING_MEETINGS', { meetings });
    expect(answer.facts.map(({ demo }) => demo)).toEqual([false, true]);
    expect(restsOnDemo(answer)).toBe(true);
    expect(madeUp('STEERING_MEETINGS', { meetings: meetings.slice(0, 1) })).toBe(false);
    expect(madeUp('AGREEMENT_IN_FORCE', { meetings })).toBe(false);
  });

  it('is told of a term without meetings that is broken by a register that the demo began', () => {
    const begun = (demo: boolean) => [meeting('2025-02-01', { demo })];
    const answer = answerTo('STEERING_MEETINGS', { meetings: begun(true) });
    expect(answer).toMatchObject({ standing: 'BROKEN', counted: 0, facts: [] });
    expect(restsOnDemo(answer)).toBe(true);
    expect(madeUp('STEERING_MEETINGS', { meetings: begun(false) })).toBe(false);
  });

  it('is told of a lack that rests on it that all seats are said to be entered', () => {
    const all = (knownDemo: boolean) => ({ seats: { known: true, knownDemo, seats: [] } });
    expect(answerTo('SIP_COORDINATOR', all(true)).standing).toBe('BROKEN');
    expect(madeUp('SIP_COORDINATOR', all(true))).toBe(true);
    expect(madeUp('SIP_COORDINATOR', all(false))).toBe(false);
  });
});

describe('any facts', () => {
  const day = fc.integer({ min: -500, max: 500 }).map((offset) => dayPlus(on, offset));
  const outcome = fc.constantFrom<MeetingFact['outcome']>('HELD', 'HELD', 'CANCELLED', null);
  const demo = fc.boolean();
  const minutes = fc.option(fc.record({ hasSecretary: fc.boolean(), verifiedOn: fc.option(day) }));
  const notice = fc.option(fc.record({ before: fc.integer({ min: 0, max: 20 }), withAgenda: fc.boolean() }));
  const aMeeting: fc.Arbitrary<MeetingFact> = fc
    .record({ day, outcome, minutes, notice, demo, kind: fc.constantFrom('STEERING', 'OPERATIVE') })
    .map(({ kind, notice: sent, ...rest }) => ({
      ...{ ...rest, id: `m${keys++}`, levelId: kind, levelKind: kind },
      notice: sent && { sentOn: dayPlus(rest.day, -sent.before), withAgenda: sent.withAgenda },
    }));
  const period = fc
    .record({ fromOn: day, length: fc.option(fc.integer({ min: 1, max: 300 })) })
    .map(({ fromOn, length }) => ({ fromOn, toOn: length === null ? null : dayPlus(fromOn, length) }));
  const aSeat: fc.Arbitrary<SeatFact> = fc.record({
    ...{ id: fc.constant('s'), name: fc.constant('Plats'), hasMandate: fc.boolean() },
    party: fc.constantFrom('SCHOOL', 'COORDINATION'),
    speaksForIndependentSchools: fc.boolean(),
    holders: fc.array(period, { maxLength: 2 }),
    deputies: fc.array(period, { maxLength: 2 }),
    ...{ demo, holdersDemo: demo, mandateDemo: demo },
  });
  const known = fc.option(fc.boolean());
  const agreement = fc.record({
    ...{ id: fc.constant('a'), name: fc.constant('Avtal'), inForce: known, revisionDue: fc.option(day) },
    points: fc.array(fc.record({ point: fc.constantFrom('GOALS', 'FOLLOW_UP'), holds: known, demo })),
    ...{ demo, signedDemo: demo },
  });
  const plan = fc.record({
    ...{ id: fc.constant('p'), year: fc.integer({ min: 2024, max: 2027 }) },
    activities: fc.array(
      fc.record({ id: fc.constant('x'), name: fc.constant('x'), hasResponsible: fc.boolean(), demo }),
    ),
    followUps: fc.array(fc.record({ on: day, meetingId: fc.constantFrom('m', null) }), { maxLength: 2 }),
    ...{ demo, followUpsDemo: demo },
  });
  const facts: fc.Arbitrary<MunicipalFacts> = fc.record({
    levels: fc.array(
      fc.record({
        ...{ id: fc.constant('l'), kind: fc.constantFrom('STEERING', 'OPERATIVE'), name: fc.constant(null) },
        ...{
          chairs: fc.array(period, { maxLength: 2 }),
          conveners: fc.array(period, { maxLength: 2 }),
          demo,
        },
      }),
      { maxLength: 2 },
    ),
    seats: fc.record({ known: fc.boolean(), knownDemo: demo, seats: fc.array(aSeat, { maxLength: 3 }) }),
    requiredInTerm: fc.constant(new Map<string, number>()),
    meetings: fc.array(aMeeting, { maxLength: 8 }),
    decisions: fc.constant([]),
    documents: fc.record({
      ...{
        agreements: fc.array(agreement, { maxLength: 2 }),
        hasNoAgreement: fc.boolean(),
        hasNoSipRoutine: fc.boolean(),
        absenceDemo: demo,
      },
      sipRoutines: fc.array(
        fc.record({ id: fc.constant('r'), name: fc.constant('r'), says: fc.boolean(), demo }),
        {
          maxLength: 2,
        },
      ),
      actionPlans: fc.array(plan, { maxLength: 3 }),
      needsAnalyses: fc.array(
        fc.record({ id: fc.constant('n'), year: fc.integer({ min: 2024, max: 2027 }), demo }),
      ),
    }),
  });
  const all = (given: MunicipalFacts) => assessAll(municipalRules, given, 'bus-farsta', on, on);

  it('that are none break nothing and keep nothing, on whatever day', () => {
    fc.assert(
      fc.property(day, (asked) => {
        for (const answer of [
          ...assessAll(municipalRules, nothing, 'bus-farsta', asked, asked),
          ...assessAll(careRules, nothingOfCare, 'bus-farsta', asked, asked),
        ])
          expect([answer.rule.key, answer.standing]).toEqual([answer.rule.key, 'UNKNOWN']);
      }),
    );
  });

  it('give with every risk a day that has not gone, and with nothing that is broken a day to come', () => {
    fc.assert(
      fc.property(facts, (given) => {
        for (const { rule, standing: told, day: decides } of all(given)) {
          if (told === 'AT_RISK') expect([rule.key, (decides as string) >= on]).toEqual([rule.key, true]);
          if (told === 'BROKEN' && decides !== null)
            expect([rule.key, decides <= on]).toEqual([rule.key, true]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('that become known of what was there already never make unknown what was kept', () => {
    const learnt = ({ meetings, seats, documents, ...rest }: MunicipalFacts): MunicipalFacts => ({
      ...rest,
      meetings: meetings.map((one) => ({
        ...one,
        notice: one.notice ?? (one.day <= on ? { sentOn: one.day, withAgenda: false } : null),
        minutes: one.minutes ?? { hasSecretary: false, verifiedOn: null },
      })),
      seats: { ...seats, known: true },
      documents: {
        ...documents,
        agreements: documents.agreements.map((one) => ({
          ...one,
          inForce: one.inForce ?? false,
          points: one.points.map(({ point, holds, demo }) => ({ point, holds: holds ?? false, demo })),
        })),
      },
    });
    fc.assert(
      fc.property(facts, (given) => {
        const after = all(learnt(given));
        all(given).forEach(({ rule, standing: told }, place) => {
          if (told === 'KEPT') expect([rule.key, after[place]?.standing]).not.toEqual([rule.key, 'UNKNOWN']);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('of meetings that lie ahead break nothing today', () => {
    fc.assert(
      fc.property(facts, aMeeting, (given, another) => {
        const ahead = planned(dayPlus(on, 1 + Math.abs(another.day.charCodeAt(9))), {
          levelId: another.levelId,
          levelKind: another.levelKind,
        });
        const before = all(given);
        all({ ...given, meetings: [...given.meetings, ahead] }).forEach(({ rule, standing: told }, place) => {
          if (told === 'BROKEN') expect([rule.key, before[place]?.standing]).toEqual([rule.key, 'BROKEN']);
        });
      }),
      { numRuns: 300 },
    );
  });
});
