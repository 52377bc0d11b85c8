import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { leaderOf } from '../../../../packages/collaboration/test/group-changes.js';
import { startKommun } from '../../test/kommun.js';
import { describedInput } from '../../test/registered-forum.js';

type Kommun = Awaited<ReturnType<typeof startKommun>>;
const since = '2020-01-01';

describe('a municipality’s register of forums, entered by whoever leads one of its units', () => {
  let kommun: Kommun;
  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());

  const ask = async (query: string, variables: object, claims = leaderOf('soc-tyreso')) => {
    const authorization = `Bearer ${await testToken('socialtjanst.tyreso', claims)}`;
    return kommun.send({ authorization }, { query, variables });
  };
  const told = `id version day members { id organisation external unit { id } from to } followUp followUpDue { dueOn overdue }
    followUps { id madeOn documentedIn } description { id name form from } descriptions { name from to }`;
  const change = async (name: string, input: object, claims = leaderOf('soc-tyreso')) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
         ... on InvalidInput { problems { field code } } ... on ForumChanged { forum { ${told} } } } }`,
      { input },
      claims,
    );
    expect(errors).toBeUndefined();
    return data[name];
  };
  const named = (input: object) => ({ idempotencyKey: randomUUID(), ...input });
  const described = (more: object = {}) => ({ ...describedInput, ...more });
  const add = async (more: object = {}, description: object = {}) => {
    const input = named({ municipality: '0138', description: described(description), from: since, ...more });
    const { forum } = await change('addForum', input);
    return forum as { id: string; version: number };
  };
  const register = async (on: string, fields: string) => {
    const query = `query ($on: Date) { forumRegister(municipality: "0138", on: $on) { ${fields} } }`;
    const { data, errors } = await ask(query, { on });
    expect(errors).toBeUndefined();
    return data.forumRegister;
  };

  it('takes a forum once, however often it is sent, and tells what nobody knows as not known', async () => {
    const input = named({ municipality: '0138', description: described({ name: 'Elevråd' }) });
    const first = await change('addForum', input);
    expect(first.forum).toMatchObject({ version: 1, followUp: 'NOT_SHOWN', description: { from: null } });
    expect((await change('addForum', input)).forum.id).toBe(first.forum.id);
    expect(await change('addForum', { ...input, description: described({ name: 'Annat' }) })).toMatchObject({
      problems: [{ field: 'idempotencyKey', code: 'USED_FOR_OTHER' }],
    });
    const { forums } = await register('2015-01-01', 'forums { description { name } }');
    expect(forums).toEqual([{ description: { name: 'Elevråd' } }]);
  });

  it('is changed by nobody else: not by staff, another municipality’s leaders, the region’s, or the secretariat', async () => {
    const { id } = await add();
    const others = [
      leaderOf('soc-tyreso', ['STAFF']),
      leaderOf('soc-farsta'),
      leaderOf('soc-tyreso', ['SECRETARIAT']),
      leaderOf('bup-farsta'),
    ];
    for (const claims of others) {
      const input = named({ municipality: '0138', description: described() });
      expect((await change('addForum', input, claims)).__typename).toBe('ChangeRefused');
      const end = { forumId: id, on: '2022-01-01', expectedVersion: 1 };
      expect((await change('endForum', end, claims)).__typename).toBe('ChangeRefused');
    }
    expect(
      (await change('endForum', { forumId: randomUUID(), on: since, expectedVersion: 1 })).__typename,
    ).toBe('ChangeRefused');
  });

  it('is not changed by whoever leads an independent school, which lies in the municipality and is not its own', async () => {
    const { data } = await ask(
      '{ municipalUnits(kind: SCHOOL) { id independent municipality { code } } }',
      {},
    );
    const school = data.municipalUnits.find(({ independent }: { independent: boolean }) => independent);
    const input = named({ municipality: school.municipality.code, description: described() });
    expect((await change('addForum', input, leaderOf(school.id))).__typename).toBe('ChangeRefused');
    const own = data.municipalUnits.find(({ independent }: { independent: boolean }) => !independent);
    const ofOwn = { ...named(input), municipality: own.municipality.code };
    expect((await change('addForum', ofOwn, leaderOf(own.id))).__typename).toBe('ForumChanged');
  });

  it('keeps what a forum was when it is described anew, and puts right what was said wrong from its first day', async () => {
    const { id } = await add({}, { name: 'Nätverk', form: 'PROJECT' });
    const anew = named({
      forumId: id,
      description: described({ name: 'Nätverk', form: 'STANDING' }),
      from: '2022-01-01',
    });
    const stale = await change('describeForum', { ...anew, expectedVersion: 7 });
    expect(stale).toMatchObject({ problems: [{ field: 'expectedVersion', code: 'NOT_IN_THIS_STATE' }] });
    const { forum } = await change('describeForum', { ...anew, expectedVersion: 1 });
    expect(forum).toMatchObject({ version: 2, description: { form: 'STANDING' } });
    expect((await change('describeForum', { ...anew, expectedVersion: 1 })).forum.version).toBe(2);
    const right = named({ forumId: id, description: described({ name: 'Rätt namn' }), from: '2022-01-01' });
    const righted = await change('describeForum', { ...right, expectedVersion: 2 });
    expect(righted.forum.descriptions).toEqual([
      { name: 'Nätverk', from: since, to: '2022-01-01' },
      { name: 'Rätt namn', from: '2022-01-01', to: null },
    ]);
    const within = named({ forumId: id, description: described(), from: '2021-01-01', expectedVersion: 3 });
    expect(await change('describeForum', within)).toMatchObject({
      problems: [{ field: 'from', code: 'OVERLAPS' }],
    });
    const { forums } = await register('2021-06-01', 'forums { id description { name form } }');
    expect(forums).toContainEqual({ id, description: { name: 'Nätverk', form: 'PROJECT' } });
  });

  it('takes nobody’s identity number: not in what a forum is, who takes part, or how it was followed up', async () => {
    const number = (...fields: string[]) => ({
      problems: fields.map((field) => ({ field, code: 'IDENTITY_NUMBER' })),
    });
    const wrong = {
      ...{ name: 'Samråd 150312-9809', purpose: 'Om 1503129809', rhythm: { words: '150312 9809' } },
      agreement: { standing: 'WRITTEN', text: 'Enligt 20150312-9809' },
    };
    const input = named({ municipality: '0138', description: described(wrong) });
    const { problems } = await change('addForum', input);
    const expected = ['name', 'purpose', 'rhythm.words', 'agreement.text'].map((at) => `description.${at}`);
    expect(problems).toHaveLength(expected.length);
    expect(problems).toEqual(expect.arrayContaining(number(...expected).problems));
    const { id: forumId } = await add({}, { name: 'Samråd', contact: '0708123456' });
    const member = { forumId, organisation: 'Demo-Ada 150312-9809', functionThere: '150372-9801' };
    expect(await change('addForumMember', named(member))).toMatchObject(
      number('organisation', 'functionThere'),
    );
    const followUp = { forumId, madeOn: '2021-03-01', kind: 'SURVEY', what: 'Hur det gick för 150312+9809' };
    expect(await change('recordForumFollowUp', named(followUp))).toMatchObject(number('what'));
    const { id: otherForumId } = await add({}, { name: 'Annat samråd' });
    const explained = { forumId, otherForumId, reason: 'För 201503129809', from: '2021-01-01' };
    expect(await change('explainForumOverlap', named(explained))).toMatchObject(number('reason'));
  });

  it('tells all that is wrong with a description at once, by its place', async () => {
    const wrong = {
      ...{ name: ' ', ageFrom: 12, ageTo: 6, rhythm: { times: 0 } },
      agreement: { standing: 'WRITTEN', from: '2022-01-01', to: '2021-01-01', termMonths: 0 },
    };
    const answer = await change('addForum', named({ municipality: '0138', description: described(wrong) }));
    const fields = answer.problems.map(({ field }: { field: string }) => field.replace('description.', ''));
    expect(fields.sort()).toEqual(
      [
        ...['ageTo', 'agreement.termMonths', 'agreement.text', 'agreement.to', 'name', 'rhythm.per'],
        ...['rhythm.rule', 'rhythm.times'],
      ].sort(),
    );
  });

  it('adds who takes part and ends it; who came and went is there on the days it was so', async () => {
    const { id } = await add();
    const member = { forumId: id, organisation: 'Polisen', actor: 'POLICE', functionThere: 'Kommunpolis' };
    const { forum } = await change('addForumMember', named(member));
    expect(forum.members).toMatchObject([{ organisation: 'Polisen', external: true, from: since }]);
    expect(await change('addForumMember', named(member))).toMatchObject({
      problems: [{ field: 'organisation', code: 'REPEATED' }],
    });
    expect(
      await change('addForumMember', named({ ...member, unitId: 'finns-inte', organisation: 'X' })),
    ).toMatchObject({
      problems: [{ field: 'unitId', code: 'UNKNOWN' }],
    });
    const ending = { forumId: id, memberId: forum.members[0].id, on: '2022-01-01' };
    expect((await change('endForumMember', ending)).forum.members).toEqual([]);
    expect((await change('endForumMember', ending)).__typename).toBe('ForumChanged');
    const on = async (day: string) =>
      (await register(day, 'forums { id members { organisation } }')).forums.find(
        (each: { id: string }) => each.id === id,
      ).members;
    expect(await on('2021-12-31')).toEqual([{ organisation: 'Polisen' }]);
    expect(await on('2022-01-01')).toEqual([]);
  });

  it('shows a follow-up that was made; one that was oral is not documented, one struck never was', async () => {
    const { id } = await add(
      {},
      {
        agreement: { standing: 'WRITTEN', text: 'Avtal', from: since, followUpMonths: 12 },
        followUp: 'NONE',
      },
    );
    const made = { forumId: id, madeOn: '2021-05-01', kind: 'EVALUATION', what: 'Vad mötena ledde till' };
    const oral = await change('recordForumFollowUp', named(made));
    expect(oral.forum).toMatchObject({
      followUp: 'ORAL',
      followUpDue: { dueOn: '2021-01-01', overdue: true },
    });
    const documented = await change('recordForumFollowUp', named({ ...made, documentedIn: 'Protokoll § 4' }));
    expect(documented.forum).toMatchObject({ followUp: 'DOCUMENTED', followUpDue: { dueOn: '2022-05-01' } });
    const { id: followUpId } = documented.forum.followUps.find(
      ({ documentedIn }: { documentedIn: string | null }) => documentedIn !== null,
    );
    const struck = await change('strikeForumFollowUp', { forumId: id, followUpId });
    expect(struck.forum).toMatchObject({ followUp: 'ORAL', followUps: [{ documentedIn: null }] });
    const tomorrow = new Date(Date.now() + 2 * 864e5).toISOString().slice(0, 10);
    expect(await change('recordForumFollowUp', named({ ...made, madeOn: tomorrow }))).toMatchObject({
      problems: [{ field: 'madeOn', code: 'IN_THE_FUTURE' }],
    });
  });

  it('is a BUS group by link: one at a time, and its members stand with the group', async () => {
    const { id } = await add({ busGroupId: 'bus-tyreso' });
    const again = named({ municipality: '0138', description: described(), busGroupId: 'bus-tyreso' });
    expect(await change('addForum', again)).toMatchObject({
      problems: [{ field: 'busGroupId', code: 'OVERLAPS' }],
    });
    expect(await change('addForum', { ...named(again), busGroupId: 'bus-farsta' })).toMatchObject({
      problems: [{ field: 'busGroupId', code: 'UNKNOWN' }],
    });
    expect(await change('addForumMember', named({ forumId: id, organisation: 'Skolan' }))).toMatchObject({
      problems: [{ field: 'forumId', code: 'NOT_IN_THIS_STATE' }],
    });
  });

  it('finds two that overlap while both hold, and keeps on showing them when somebody has said why both are meant', async () => {
    const [one, other] = [await add({}, { themes: ['VIOLENCE'] }), await add({}, { themes: ['VIOLENCE'] })];
    for (const { id: forumId } of [one, other])
      for (const organisation of ['Socialtjänsten', 'Polisen'])
        await change('addForumMember', named({ forumId, organisation }));
    const id = [one.id, other.id].sort().join(':');
    const overlap = async (day: string) =>
      (
        await register(day, 'overlaps { id memberShare sharedThemes explanation { id reason recordedAs } }')
      ).overlaps.find((each: { id: string }) => each.id === id);
    expect(await overlap('2021-01-01')).toMatchObject({ memberShare: 100, explanation: null });
    const because = { forumId: other.id, otherForumId: one.id, reason: 'Olika åldrar', from: '2021-06-01' };
    expect(await change('explainForumOverlap', named(because))).toMatchObject({ __typename: 'ForumChanged' });
    expect(await overlap('2021-05-31')).toMatchObject({ explanation: null });
    const explained = await overlap('2021-06-01');
    expect(explained).toMatchObject({ memberShare: 100, explanation: { reason: 'Olika åldrar' } });
    expect(explained.explanation.recordedAs).toMatch(/^Enhetschef/);
    expect(await change('explainForumOverlap', named({ ...because, otherForumId: other.id }))).toMatchObject({
      problems: [{ field: 'otherForumId', code: 'UNKNOWN' }],
    });
    const withdrawal = { forumId: one.id, explanationId: explained.explanation.id, on: '2022-06-01' };
    expect((await change('withdrawForumExplanation', withdrawal)).__typename).toBe('ForumChanged');
    expect(await overlap('2022-06-01')).toMatchObject({ explanation: null });
    await change('endForum', { forumId: one.id, on: '2023-01-01', expectedVersion: 1 });
    expect(await overlap('2022-12-31')).toBeDefined();
    expect(await overlap('2023-01-01')).toBeUndefined();
  });

  it('shows a forum that has ended as it was on its last day, and on no day after', async () => {
    const { id } = await add();
    const ended = await change('endForum', { forumId: id, on: '2022-01-01', expectedVersion: 1 });
    expect(ended.forum).toMatchObject({ day: '2021-12-31', version: 2 });
    expect(
      (await change('endForum', { forumId: id, on: '2022-01-01', expectedVersion: 1 })).forum.version,
    ).toBe(2);
    const on = async (day: string | null) =>
      (await ask('query ($id: ID!, $on: Date) { forum(id: $id, on: $on) { day } }', { id, on: day })).data
        .forum;
    expect(await on(null)).toEqual({ day: '2021-12-31' });
    expect(await on('2022-01-01')).toBeNull();
    expect(await on('2019-12-31')).toBeNull();
  });

  it('is told to no case system, by the service or by the database', async () => {
    const importer = leaderOf('soc-tyreso', ['IMPORTER']);
    const asked = await ask(
      '{ forumRegister(municipality: "0138") { day } forumCounts { count } }',
      {},
      importer,
    );
    expect(asked.data).toEqual({ forumRegister: null, forumCounts: null });
    const database = new pg.Client({ connectionString: kommun.appUrl });
    await database.connect();
    const rowsAs = async (roles: string[]) => {
      await database.query("select set_config('samsyn.roles', $1, false)", [JSON.stringify(roles)]);
      return (await database.query('select 1 from forum_description')).rowCount;
    };
    expect(await rowsAs(['IMPORTER'])).toBe(0);
    expect(await rowsAs(['STAFF'])).toBeGreaterThan(0);
    const struck = database.query('delete from forum_follow_up');
    await expect(struck).rejects.toMatchObject({ code: '42501' });
    await expect(database.query("update forum_description set name = 'x'")).rejects.toMatchObject({
      code: '42501',
    });
    await database.end();
  });
});
