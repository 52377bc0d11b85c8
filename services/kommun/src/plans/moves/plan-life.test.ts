import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKommun } from '../../../test/kommun.js';
import { changePlan, type PlanOutcome } from '../../../test/plan-changes.js';
import { day } from '../../../test/world.js';

const keeper = 'socialtjanst.farsta';

describe('a plan’s life, from the assessed need to its end', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let childId: string;
  let guardians: string[];
  let planId: string;

  beforeAll(async () => {
    kommun = await startKommun();
    const { world } = kommun;
    childId = await world.child();
    guardians = [await world.guardian(childId), await world.guardian(childId, 'FATHER', 'Demo-Per T.')];
    await world.assign(keeper, childId, 'soc-farsta');
  });
  afterAll(() => kommun.stop());

  const make = (mutation: string, input: object = {}, login = keeper): Promise<PlanOutcome> =>
    changePlan(kommun, login, mutation, { ...(planId && { planId }), ...input });
  const made = async (mutation: string, input: object = {}, login = keeper) => {
    const outcome = await make(mutation, input, login);
    expect(outcome).toMatchObject({ __typename: 'MunicipalPlanChanged' });
    return outcome;
  };
  const read = async (fields: string, login = keeper) =>
    (await kommun.ask(login, `query ($id: ID!) { plan(id: $id) { ${fields} } }`, { id: planId })).data.plan;
  const problems = (...found: [field: string, code: string][]) => ({
    problems: found.map(([field, code]) => ({ field, code })),
  });

  it('begins when either principal’s assessment is recorded', async () => {
    const need = {
      ...{ childId, reasons: ['PROBLEMATIC_SCHOOLING'], question: 'Hur kommer hon tillbaka?' },
      ...{ needAssessedOn: day(-10), initiatedBy: 'CHILD_PSYCHIATRY', coordinatingUnitId: 'soc-farsta' },
    };
    expect(await made('assessNeed', need)).toMatchObject({ version: 1 });
    const { rows } = await kommun.world.sql('select id from plan where child_id = $1', [childId]);
    expect(rows).toHaveLength(1);
    planId = rows[0].id;
    expect(await read('status initiatedBy daysFromAssessmentToMeeting firstMeetingOn version')).toEqual({
      ...{ status: 'DRAFT', initiatedBy: 'CHILD_PSYCHIATRY', daysFromAssessmentToMeeting: 10 },
      ...{ firstMeetingOn: null, version: 1 },
    });
  });

  it('gathers its parties: units of both owners, the family, and others by name', async () => {
    await made('addParty', { kind: 'SOCIAL_SERVICES', unitId: 'soc-farsta' });
    await made('addParty', { kind: 'CHILD_PSYCHIATRY', unitId: 'bup-farsta' });
    await made('addParty', { kind: 'FAMILY', guardianId: guardians[0] });
    await made('addParty', { kind: 'OTHER', name: 'Polisen, ungdomsgruppen' });
    for (const name of ['\u3164', '\u200d\u200c', 'Po\u00adlisen', 'Polisen\u{e0041}', 'Po\u2028lisen'])
      expect(await make('addParty', { kind: 'OTHER', name })).toMatchObject(
        problems(['name', 'NOT_PLAIN_TEXT']),
      );
    expect(await make('addParty', { kind: 'OTHER', name: 'Polisen, ungdomsgruppen' })).toMatchObject(
      problems(['unitId', 'REPEATED']),
    );
    const { parties } = await read('parties { id kind name }');
    const police = parties.find(({ kind }: { kind: string }) => kind === 'OTHER');
    await made('leaveParty', { partyId: police.id });
    await made('addParty', { kind: 'OTHER', name: 'Polisen, ungdomsgruppen' });
    expect((await read('parties { id leftOn }')).parties).toContainEqual({ id: police.id, leftOn: null });
  });

  const notice = (more: object = {}) => ({
    ...{ kind: 'SIP_MEETING', startsAt: new Date(Date.now() + 1_500).toISOString(), place: 'Lönnvägen 3' },
    ...{ questions: 'Hur gör vi?', childsParticipation: 'Med en teckning', answerBy: day(0), ...more },
  });

  it('leaves draft by a notice, and only with a consent that holds', async () => {
    expect(await make('callToMeeting', notice())).toMatchObject(problems(['planId', 'CONSENT_NEEDED']));
    expect(await read('status')).toEqual({ status: 'DRAFT' });
    await kommun.world.consent(childId, guardians, [RecordPart.PLAN], ['bup-farsta']);
    await kommun.world.disclose(childId, RecordPart.PLAN, 'bup-farsta');
    await made('callToMeeting', notice());
    expect(
      await read('status calledOn parties { kind answer } meetings { status attendance { presence } }'),
    ).toEqual({
      ...{ status: 'CALLED', calledOn: day(0) },
      parties: [
        { kind: 'CHILD_PSYCHIATRY', answer: 'WAITING' },
        { kind: 'FAMILY', answer: 'WAITING' },
        { kind: 'OTHER', answer: 'WAITING' },
        { kind: 'SOCIAL_SERVICES', answer: 'ACCEPTED' },
      ],
      meetings: [{ status: 'PLANNED', attendance: Array(4).fill({ presence: 'INVITED' }) }],
    });
  });

  it('is answered by its parties, and shows who may do what', async () => {
    const bup = (await read('parties { id kind viewerCanAnswer }', 'bup.farsta')).parties;
    expect(bup.filter((party: { viewerCanAnswer: boolean }) => party.viewerCanAnswer)).toEqual([
      { id: expect.any(String), kind: 'CHILD_PSYCHIATRY', viewerCanAnswer: true },
    ]);
    expect(await read('viewerMoves', 'bup.farsta')).toEqual({ viewerMoves: ['ANSWER_NOTICE'] });
    await made('answerNotice', { partyId: bup[0].id, answer: 'ACCEPTED' }, 'bup.farsta');
  });

  it('has a meeting, recorded while it is held', async () => {
    const { meetings, parties } = await read('meetings { id } parties { id kind }');
    const meetingId = meetings[0].id;
    const came = (kind: string, presence: string) => ({
      partyId: parties.find((party: { kind: string }) => party.kind === kind).id,
      presence,
    });
    const decision = { wording: 'Bokar besök', responsible: 'CHILD_PSYCHIATRY', unitId: 'bup-farsta' };
    const attendance = [came('SOCIAL_SERVICES', 'PRESENT'), came('CHILD_PSYCHIATRY', 'PARTLY')];
    expect(await make('activatePlan')).toMatchObject(
      problems(['meeting', 'NOT_READY'], ['goal', 'NOT_READY'], ['followUp', 'NOT_READY']),
    );
    const decisions = [
      { ...decision, id: randomUUID() },
      { ...decision, id: randomUUID(), wording: 'Struken' },
    ];
    await made('holdMeeting', { meetingId, attendance, decisions, notes: 'Hittills' });
    const typed = (await read('decisions { id wording }')).decisions;
    expect(typed).toEqual(decisions.map(({ id, wording }) => ({ id, wording })));
    const record = { meetingId, notes: 'Klart', concluded: true, droppedDecisionIds: [typed[1].id] };
    const kept = { ...decision, id: typed[0].id, dueOn: day(7) };
    expect(await make('holdMeeting', { ...record, decisions: [kept] })).toMatchObject(
      problems(['attendance', 'NOT_READY']),
    );
    const rest = [came('FAMILY', 'PRESENT'), came('OTHER', 'ABSENT')];
    await made('holdMeeting', { ...record, attendance: rest, decisions: [kept] });
    expect(
      await read(
        'status firstMeetingOn daysFromAssessmentToMeeting meetings { status notes decisions { wording dueOn } }',
      ),
    ).toEqual({
      ...{ status: 'CALLED', firstMeetingOn: day(0), daysFromAssessmentToMeeting: 10 },
      meetings: [{ status: 'HELD', notes: 'Klart', decisions: [{ wording: 'Bokar besök', dueOn: day(7) }] }],
    });
    const ofBup = (await read('decisions { id viewerCanComplete }', 'bup.farsta')).decisions;
    expect(ofBup).toEqual([{ id: typed[0].id, viewerCanComplete: true }]);
    await made('completeDecision', { decisionId: typed[0].id, doneOn: day(0) }, 'bup.farsta');
  });

  it('holds when it has goals and a follow-up that somebody answers for', async () => {
    await made('setGoal', { lifeArea: 'HEALTH', wording: 'Sova', measure: 'Timmar' });
    await made('setGoal', { lifeArea: 'LEARNING', wording: 'Skolan', position: 1 });
    await made('planFollowUp', {
      plan: { dueOn: day(30), responsible: 'SOCIAL_SERVICES', unitId: 'soc-farsta' },
    });
    await made('activatePlan');
    expect(await read('status startedOn goals { wording position } nextFollowUp { dueOn }')).toEqual({
      ...{ status: 'ACTIVE', startedOn: day(0), nextFollowUp: { dueOn: day(30) } },
      goals: [
        { wording: 'Skolan', position: 1 },
        { wording: 'Sova', position: 2 },
      ],
    });
  });

  it('is followed up by goal, and the next follow-up is set at once', async () => {
    const { goals, followUps } = await read('goals { id } followUps { id }');
    const outcome = { followUpId: followUps[0].id, outcome: 'Bättre' };
    const ofGoals = goals.map(({ id }: { id: string }) => ({
      goalId: id,
      status: 'PARTLY_REACHED',
      outcome: 'På väg',
    }));
    expect(await make('documentFollowUp', { ...outcome, goals: ofGoals.slice(1) })).toMatchObject(
      problems(['goals', 'REQUIRED'], ['next', 'REQUIRED']),
    );
    const next = { dueOn: day(90), responsible: 'SOCIAL_SERVICES' };
    await made('documentFollowUp', { ...outcome, goals: ofGoals, next });
    expect(
      await read(
        'goals { status outcome outcomeOn } followUps { doneOn goalOutcomes { status } } nextFollowUp { dueOn }',
      ),
    ).toEqual({
      goals: Array(2).fill({ status: 'PARTLY_REACHED', outcome: 'På väg', outcomeOn: day(0) }),
      followUps: [
        { doneOn: day(0), goalOutcomes: Array(2).fill({ status: 'PARTLY_REACHED' }) },
        { doneOn: null, goalOutcomes: [] },
      ],
      nextFollowUp: { dueOn: day(90) },
    });
    const { rows } = await kommun.world.sql(
      'select next_follow_up_on::text as next from plan where id = $1',
      [planId],
    );
    expect(rows).toEqual([{ next: day(90) }]);
  });

  it('is lifted, level by level, when the parties disagree, and goes on where it was when that is settled', async () => {
    const { goals } = await read('goals { id }');
    await made('escalatePlan', { question: 'Vem gör det?', goalId: goals[0].id });
    const [{ id: escalationId }] = (await read('escalations { id }')).escalations;
    expect(await make('activatePlan')).toMatchObject(problems(['planId', 'NOT_IN_THIS_STATE']));
    await made('escalatePlan', { escalationId });
    expect(await make('escalatePlan', { escalationId })).toMatchObject(
      problems(['escalationId', 'NOT_IN_THIS_STATE']),
    );
    expect(await read('status escalations { level anonymous question }')).toEqual({
      status: 'ESCALATED',
      escalations: [{ level: 'BUS_INDIVIDUAL', anonymous: true, question: 'Vem gör det?' }],
    });
    const decision = { decision: 'BUP gör det', responsible: 'CHILD_PSYCHIATRY', unitId: 'bup-farsta' };
    await made('settleEscalation', { escalationId, ...decision });
    expect(await read('status escalations { decidedOn responsible unit { id } }')).toEqual({
      status: 'ACTIVE',
      escalations: [{ decidedOn: day(0), responsible: 'CHILD_PSYCHIATRY', unit: { id: 'bup-farsta' } }],
    });
  });

  it('asks anew for a goal that was settled, reached, and is a goal again: by hand, or by a follow-up', async () => {
    const [settled, other] = (await read('goals { id }')).goals as { id: string }[];
    const goalId = settled?.id ?? '';
    const wanted = async () =>
      (await read('goals { id wantsIntervention }')).goals.find(({ id }: { id: string }) => id === goalId)
        .wantsIntervention;
    const found = async (status: string) => {
      const { followUps } = await read('followUps { id doneOn }');
      await made('documentFollowUp', {
        ...{ followUpId: followUps.at(-1).id, outcome: 'Prov' },
        goals: [
          { goalId, status },
          { goalId: other?.id, status: 'OPEN' },
        ],
        next: { dueOn: day(90), responsible: 'SOCIAL_SERVICES' },
      });
    };
    const wantedSince = async (back?: number) => {
      const { rows } = await kommun.world.sql(
        `update goal set wanted_since = wanted_since - $2::int where id = $1 returning wanted_since::text as day`,
        [goalId, back ?? 0],
      );
      return rows[0].day;
    };
    expect(await wanted()).toBe(false);
    await made('setGoal', { goalId, status: 'OPEN' });
    expect([await wanted(), await wantedSince()]).toEqual([false, null]);
    await made('setGoal', { goalId, status: 'REACHED' });
    expect(await wanted()).toBe(false);
    await made('setGoal', { goalId, status: 'OPEN' });
    expect([await wanted(), await wantedSince()]).toEqual([true, day(0)]);
    // Decided after it was a goal again, it is settled.
    expect(await wantedSince(1)).toBe(day(-1));
    expect(await wanted()).toBe(false);
    await found('ABANDONED');
    await found('PARTLY_REACHED');
    expect([await wanted(), await wantedSince()]).toEqual([true, day(0)]);
  });

  it('ends for a reason, and can be opened again', async () => {
    expect(await make('closePlan', { reason: '  ' })).toMatchObject(problems(['reason', 'REQUIRED']));
    await made('closePlan', { reason: 'Målen är nådda' });
    expect(await read('status endedOn endReason viewerMoves')).toEqual({
      ...{ status: 'CLOSED', endedOn: day(0), endReason: 'Målen är nådda' },
      viewerMoves: ['REOPEN', 'OFFER_SIP_CHECK'],
    });
    await made('reopenPlan');
    expect(await read('status endedOn')).toEqual({ status: 'ACTIVE', endedOn: null });
  });

  it('keeps all of that: each change a version, and what differs between two of them', async () => {
    const { history, version } = await read(
      'version history(first: 100) { edges { node { version move madeBy } } }',
    );
    const nodes = history.edges.map(({ node }: { node: object }) => node);
    expect(nodes.length).toBe(version);
    expect(nodes.at(-1)).toEqual({
      ...{ version: 1, move: 'ASSESS_NEED', madeBy: 'Handläggare, Socialtjänsten Farsta' },
    });
    expect(nodes.slice(0, 2).map(({ move }: { move: string }) => move)).toEqual(['REOPEN', 'CLOSE']);
    const { compare } = await read(
      `compare(from: ${version - 2}, to: ${version - 1}) { differences { what id field before after } }`,
    );
    expect(compare.differences).toEqual([
      { what: 'PLAN', id: planId, field: 'status', before: 'ACTIVE', after: 'CLOSED' },
      { what: 'PLAN', id: planId, field: 'endedOn', before: null, after: day(0) },
      { what: 'PLAN', id: planId, field: 'endReason', before: null, after: 'Målen är nådda' },
    ]);
    expect(await read('compare(from: 1, to: 4711) { from }')).toEqual({ compare: null });
  });
});
