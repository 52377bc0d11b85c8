import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentsBy, planFields } from '../../../../packages/collaboration/test/document-changes.js';
import { groupsAs, leaderOf } from '../../../../packages/collaboration/test/group-changes.js';
import { startKommun } from '../../test/kommun.js';

type Kommun = Awaited<ReturnType<typeof startKommun>>;

describe('a local group’s action plan', () => {
  let kommun: Kommun;
  let leader: ReturnType<typeof groupsAs>;
  let by: ReturnType<typeof documentsBy>;
  const group = 'bus-norrtalje';

  beforeAll(async () => {
    kommun = await startKommun();
    leader = groupsAs(kommun, leaderOf('soc-norrtalje'));
    by = documentsBy(leader);
  });
  afterAll(() => kommun.stop());

  const read = async (fields: string, on: string) => {
    const query = `query ($id: ID!, $on: Date) { busGroup(id: $id, on: $on) { ${fields} } }`;
    const { data, errors } = await kommun.ask('sekretariat.bussam', query, { id: group, on });
    expect(errors).toBeUndefined();
    return data.busGroup;
  };

  it('plans a year from what the year before’s analysis found, with a seat responsible that stays when its holder leaves', async () => {
    await leader.openLevel({ busGroupId: group, kind: 'STEERING', from: '2020-01-01' });
    const { levels } = await read('levels { id }', '2024-01-01');
    const { seat } = await leader.addSeat({
      ...{ busGroupId: group, levelId: levels[0].id, organisation: 'Socialkontoret', post: 'Avdelningschef' },
      ...{ party: 'SOCIAL_SERVICES', unitId: 'soc-norrtalje', from: '2020-01-01' },
    });
    const appointed = await leader.appoint({
      ...{ seatId: seat.id, role: 'HOLDER', name: 'Demo-Ada Ek', from: '2023-01-01', expectedVersion: 1 },
    });
    const analysis = await by.add({
      ...{
        busGroupId: group,
        kind: 'NEEDS_ANALYSIS',
        name: 'Behovsanalys 2023',
        year: 2023,
        decidedOn: '2023-11-15',
      },
    });
    const found = await by.need({
      ...{ documentId: analysis.document.id, wording: 'Skolfrånvaro fångas sent', ground: 'Skolornas svar' },
      expectedVersion: 1,
    });
    const [need] = found.document.needs;
    const plan = await by.add({
      ...{
        busGroupId: group,
        kind: 'ACTION_PLAN',
        name: 'Handlingsplan 2024',
        year: 2024,
        decidedOn: '2023-12-09',
      },
    });
    const documentId = plan.document.id;
    const withGoal = await by.goal({
      ...{ documentId, wording: 'Frånvaro fångas tidigt', measure: 'Dagar till kallelse', needId: need.id },
      expectedVersion: 1,
    });
    const goalId = withGoal.document.goals[0].id;
    const planned = await by.activity({
      ...{
        documentId,
        goalId,
        wording: 'Gemensam rutin',
        priority: 'HIGH',
        seatId: seat.id,
        dueOn: '2024-09-30',
      },
      expectedVersion: 2,
    });
    const activityId = planned.document.goals[0].activities[0].id;
    const followUp = { documentId, activityId, standing: 'ONGOING' };
    await by.followUp({ ...followUp, on: '2024-05-18', note: 'Utkast finns', expectedVersion: 3 });
    await by.followUp({ ...followUp, on: '2024-12-02', standing: 'DONE', expectedVersion: 4 });
    await leader.endHolding({
      ...{ seatId: seat.id, holdingId: appointed.seat.holder.id, on: '2024-06-01', expectedVersion: 2 },
    });
    const on = async (day: string) => (await read(`actionPlans { ${planFields} }`, day)).actionPlans[0];
    expect(await on('2024-10-01')).toMatchObject({
      year: 2024,
      goals: [
        {
          need: { wording: 'Skolfrånvaro fångas sent' },
          activities: [
            {
              ...{ priority: 'HIGH', hasResponsible: true, standing: 'ONGOING', overdue: true },
              municipalSeat: { id: seat.id, post: 'Avdelningschef' },
              followUps: [{ on: '2024-05-18', standing: 'ONGOING', note: 'Utkast finns' }],
            },
          ],
        },
      ],
    });
    const activityOn = async (day: string) => (await on(day)).goals[0].activities[0];
    expect(await activityOn('2024-09-30')).toMatchObject({ standing: 'ONGOING', overdue: false });
    expect(await activityOn('2024-01-01')).toMatchObject({ standing: 'PLANNED', followUps: [] });
    expect(await activityOn('2024-12-02')).toMatchObject({ standing: 'DONE', overdue: false });
  });

  it('tells what is wrong with a plan, field by field, and keeps nothing of it', async () => {
    const { actionPlans } = await read(
      'actionPlans { id version goals { id activities { id } } }',
      '2026-01-01',
    );
    const [{ id: documentId, version: expectedVersion, goals }] = actionPlans;
    const here = { documentId, expectedVersion };
    const strange = '00000000-0000-4000-8000-000000000000';
    expect(await by.goal({ ...here, wording: ' ', needId: strange })).toMatchObject({
      problems: [
        { field: 'wording', code: 'REQUIRED' },
        { field: 'needId', code: 'UNKNOWN' },
      ],
    });
    const activity = { ...here, goalId: goals[0].id, wording: 'X' };
    expect(await by.activity({ ...activity, goalId: strange, dueOn: '2020-01-01' })).toMatchObject({
      problems: [
        { field: 'goalId', code: 'UNKNOWN' },
        { field: 'dueOn', code: 'BEFORE_START' },
      ],
    });
    const followUp = { ...here, activityId: goals[0].activities[0].id, on: '2024-12-03' };
    expect(await by.followUp({ ...followUp, standing: 'DROPPED' })).toMatchObject({
      problems: [{ field: 'note', code: 'REQUIRED' }],
    });
    expect(await by.followUp({ ...followUp, standing: 'DONE', on: '2199-01-01' })).toMatchObject({
      problems: [{ field: 'on', code: 'IN_THE_FUTURE' }],
    });
    expect(await by.followUp({ ...followUp, standing: 'DONE', meetingId: strange })).toMatchObject({
      problems: [{ field: 'meetingId', code: 'UNKNOWN' }],
    });
    const year = { busGroupId: group, kind: 'ACTION_PLAN', name: 'En till' };
    expect(await by.add(year)).toMatchObject({ problems: [{ field: 'year', code: 'REQUIRED' }] });
    expect(await by.add({ ...year, year: 2024 })).toMatchObject({
      problems: [{ field: 'year', code: 'OVERLAPS' }],
    });
    const after = await read('actionPlans { version goals { activities { id } } }', '2026-01-01');
    expect(after.actionPlans).toMatchObject([{ version: expectedVersion, goals: [{ activities: [{}] }] }]);
  });

  /** A plan with one goal and these activities, by their wordings. */
  const planOf = async (year: number, ...wordings: string[]) => {
    const name = `Handlingsplan ${year}`;
    const added = await by.add({
      ...{ busGroupId: group, kind: 'ACTION_PLAN', name, year, decidedOn: `${year - 1}-12-09` },
    });
    const documentId: string = added.document.id;
    const withGoal = await by.goal({ documentId, wording: 'Mål', expectedVersion: 1 });
    const [{ id: goalId }] = withGoal.document.goals;
    let { document } = withGoal;
    for (const wording of wordings)
      document = (await by.activity({ documentId, goalId, wording, expectedVersion: document.version }))
        .document;
    const activities: { id: string }[] = document.goals[0].activities;
    return { documentId, goalId, ids: activities.map(({ id }) => id), version: document.version as number };
  };
  const activitiesOn = async (year: number, day: string) => {
    const { actionPlans } = await read(`actionPlans { ${planFields} }`, day);
    const [plan] = actionPlans.filter((each: { year: number }) => each.year === year);
    return plan.goals[0].activities;
  };

  it('reads an activity otherwise from a day on, and keeps how it read before', async () => {
    const { documentId, ids, version } = await planOf(2022, 'Utbilda rektorer');
    const [activityId] = ids;
    const changed = await by.changeActivity({
      ...{ documentId, activityId, wording: 'Utbilda rektorer och lärare', priority: 'LOW' },
      ...{ dueOn: '2022-10-01', from: '2022-03-01', expectedVersion: version },
    });
    const earlier = [{ wording: 'Utbilda rektorer', priority: null, dueOn: null, until: '2022-03-01' }];
    expect(changed.document.goals[0].activities).toMatchObject([
      { wording: 'Utbilda rektorer och lärare', priority: 'LOW', dueOn: '2022-10-01', earlier },
    ]);
    expect(await activitiesOn(2022, '2022-02-28')).toMatchObject([
      { wording: 'Utbilda rektorer', earlier: [] },
    ]);
    expect(await activitiesOn(2022, '2022-03-01')).toMatchObject([{ dueOn: '2022-10-01', overdue: false }]);
    // How it reads from a later day on stands.
    const before = { documentId, activityId, wording: 'X', expectedVersion: version + 1 };
    expect(await by.changeActivity({ ...before, from: '2022-02-01' })).toMatchObject({
      problems: [{ field: 'from', code: 'OVERLAPS' }],
    });
    expect(await by.changeActivity({ ...before, wording: ' ', dueOn: '2020-01-01' })).toMatchObject({
      problems: [
        { field: 'wording', code: 'REQUIRED' },
        { field: 'dueOn', code: 'BEFORE_START' },
      ],
    });
    expect(await by.changeActivity({ ...before, from: '2199-01-01' })).toMatchObject({
      problems: [{ field: 'from', code: 'IN_THE_FUTURE' }],
    });
  });

  it('moves an activity before another, and last, and stays as it was on the days before', async () => {
    const { documentId, ids, version } = await planOf(2021, 'Ett', 'Två', 'Tre');
    const [one, two, three] = ids as [string, string, string];
    const order = (answer: { document: { goals: { activities: { wording: string }[] }[] } }) =>
      answer.document.goals[0]?.activities.map(({ wording }) => wording);
    const move = (activityId: string, beforeId: string | null, expectedVersion: number) =>
      by.moveActivity({ documentId, activityId, beforeId, expectedVersion });
    expect(order(await move(three, one, version))).toEqual(['Tre', 'Ett', 'Två']);
    expect(order(await move(two, one, version + 1))).toEqual(['Tre', 'Två', 'Ett']);
    const last = await move(three, null, version + 2);
    expect(order(last)).toEqual(['Två', 'Ett', 'Tre']);
    expect(last.document.goals[0].activities.map(({ earlier }: { earlier: [] }) => earlier)).toEqual([
      [],
      [],
      [],
    ]);
    expect(await activitiesOn(2021, '2021-06-01')).toMatchObject([
      { wording: 'Ett' },
      { wording: 'Två' },
      { wording: 'Tre' },
    ]);
    // Moved, it reads as it did; reworded, it stands where it stood.
    const reworded = { documentId, activityId: two, wording: 'Två, i ny form', expectedVersion: version + 3 };
    expect(order(await by.changeActivity(reworded))).toEqual(['Två, i ny form', 'Ett', 'Tre']);
    const strange = '00000000-0000-4000-8000-000000000000';
    expect(await move(one, strange, version + 4)).toMatchObject({
      problems: [{ field: 'beforeId', code: 'UNKNOWN' }],
    });
  });

  it('gives no activity to a seat that is closed when it is to be done, and lets one that has it keep it', async () => {
    const { levels } = await read('levels { id }', '2024-01-01');
    const { seat } = await leader.addSeat({
      ...{ busGroupId: group, levelId: levels[0].id, organisation: 'Socialkontoret', post: 'Handläggare' },
      ...{ party: 'SOCIAL_SERVICES', unitId: 'soc-norrtalje', from: '2020-01-01' },
    });
    const { documentId, goalId, version } = await planOf(2020);
    const give = { documentId, goalId, wording: 'Möten', seatId: seat.id, dueOn: '2020-09-30' };
    const given = await by.activity({ ...give, expectedVersion: version });
    const [{ id: activityId }] = given.document.goals[0].activities;
    await leader.closeSeat({ seatId: seat.id, on: '2021-01-01', expectedVersion: 1 });
    const later = { ...give, dueOn: '2021-01-01', expectedVersion: version + 1 };
    expect(await by.activity(later)).toMatchObject({ problems: [{ field: 'seatId', code: 'AFTER_END' }] });
    // It was there to answer for what was to be done before.
    expect(await by.activity({ ...give, expectedVersion: version + 1 })).toMatchObject({ document: {} });
    const changed = { documentId, activityId, wording: 'Möten varje vecka', seatId: seat.id };
    expect(await by.changeActivity({ ...changed, expectedVersion: version + 2 })).toMatchObject({
      document: { version: version + 3 },
    });
  });
});
