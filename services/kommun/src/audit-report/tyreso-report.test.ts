import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadForums } from '../../../../dev/src/seed/forums/load-forums.js';
import { groupsAs, leaderOf } from '../../../../packages/collaboration/test/group-changes.js';
import { tyresoAudit } from '../../../../reference/src/tyreso-audit.js';
import { startKommun } from '../../test/kommun.js';

type Kommun = Awaited<ReturnType<typeof startKommun>>;
/** The day that the auditors signed. */
const signed = '2023-01-26';

interface Question {
  readonly key: string;
  readonly words: string;
  readonly answer: string | null;
  readonly ground: readonly {
    weight: string;
    reason: string;
    about: string;
    forumId: string | null;
    source: string | null;
  }[];
}

describe('Tyresö’s report, from the facts of f0 in its register and its group’s documents', () => {
  let kommun: Kommun;
  beforeAll(async () => {
    kommun = await startKommun();
    await loadForums(kommun.ownerUrl);
    // f0, avsnitt 3.1: "någon sådan dokumentation" finns inte.
    for (const kind of ['LOCAL_AGREEMENT', 'DEVIATION_ROUTINE'])
      await kommun.world.insert('bus_document_absence', {
        ...{ id: randomUUID(), bus_group_id: 'bus-tyreso', kind, from_on: signed, source: 'f0, avsnitt 3.1' },
        ...{ demo: false, recorded_by: 'nagon-annan', recorded_as: 'Enhetschef' },
      });
  });
  afterAll(() => kommun.stop());

  const read = async (on = signed, municipality = '0138', login = 'sekretariat.bussam') => {
    const { data, errors } = await kommun.ask(
      login,
      `query ($municipality: ID!, $on: Date) { auditReport(municipality: $municipality, on: $on) {
         municipality { name } day questions { key words source computed answer
           ground { weight reason about forumId source demo } } } }`,
      { municipality, on },
    );
    expect(errors).toBeUndefined();
    return data.auditReport as {
      readonly day: string;
      readonly municipality: { readonly name: string };
      readonly questions: readonly Question[];
    } | null;
  };
  const answers = async (on = signed, municipality = '0138') => {
    const report = await read(on, municipality);
    return Object.fromEntries((report?.questions ?? []).map(({ key, answer }) => [key, answer]));
  };
  const question = async (key: string, on = signed) =>
    (await read(on))?.questions.find((each) => each.key === key) as Question;

  it('answers as the auditors did, question by question in their order', async () => {
    expect(Object.values(await answers())).toEqual(tyresoAudit.map(({ answer }) => answer));
    expect(await answers()).toEqual({
      ...{ PURPOSEFUL: 'PARTLY', OWN_FOLLOW_UP: 'NO', BUS_COMMITMENTS: 'PARTLY', BUS_FOLLOW_UP: null },
      ...{ EXTERNAL: 'YES', EXTERNAL_AGREEMENTS: 'PARTLY', EXTERNAL_FOLLOW_UP: 'NO' },
    });
  });

  it('answers so on the days about the audit’s and in the whole year that it looked at', async () => {
    const audited = Object.values(await answers());
    for (const on of ['2022-01-01', '2023-01-25', '2023-01-27'])
      expect([on, Object.values(await answers(on))]).toEqual([on, audited]);
  });

  it('answers nothing, and claims nothing, for a day before anything of the municipality is known', async () => {
    const report = await read('1999-01-01');
    expect(report?.questions.map(({ answer, ground }) => [answer, ground])).toEqual(
      tyresoAudit.map(() => [null, []]),
    );
  });

  it('tells before the audit’s year of what has a day by then, and makes no answer of it', async () => {
    const groundOn = async (on: string) => (await read(on))?.questions.flatMap(({ ground }) => ground) ?? [];
    const [eve, audited] = [await groundOn('2021-12-31'), await groundOn(signed)];
    const forums = (told: typeof eve) => new Set(told.flatMap(({ forumId }) => forumId ?? []));
    expect(forums(eve).size).toBeGreaterThan(0);
    expect(forums(eve).size).toBeLessThan(forums(audited).size);
    expect(eve.filter(({ reason }) => reason === 'NOT_USED')).toEqual([]);
    expect(new Set(Object.values(await answers('2021-12-31')))).toEqual(new Set([null]));
  });

  it('gives each answer the facts it rests on, each with where it is said', async () => {
    const report = await read();
    expect(report).toMatchObject({ day: signed, municipality: { name: 'Tyresö' } });
    for (const { key, ground } of report?.questions ?? []) {
      expect([key, ground.length > 0]).toEqual([key, true]);
      for (const { source, reason } of ground)
        if (reason !== 'NOT_USED' && reason !== 'POSSIBLY_PARALLEL')
          expect([key, reason, source]).toEqual([key, reason, expect.stringMatching(/\bf[0-4]\b/)]);
    }
    const ofBus = await question('BUS_COMMITMENTS');
    expect(ofBus.ground).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ weight: 'FOR', reason: 'MEETS', about: 'BUS-samverkan' }),
        expect.objectContaining({
          ...{ weight: 'AGAINST', reason: 'COMMITMENT_BROKEN' },
          about: 'Det finns en lokal överenskommelse, undertecknad av alla parter',
        }),
      ]),
    );
    const methods = (await question('EXTERNAL_AGREEMENTS')).ground.filter(
      ({ reason }) => reason === 'NOT_USED',
    );
    expect(methods.map(({ about }) => about)).toEqual(['SIG', 'SSPF']);
    const agreements = (await question('EXTERNAL_AGREEMENTS')).ground;
    expect(agreements.find(({ about }) => about.startsWith('Fritidsverksamhetens'))).toMatchObject({
      ...{ weight: 'AGAINST', reason: 'NOT_AGREED', source: 'f0, avsnitt 4.1' },
    });
    const purposes = await question('PURPOSEFUL');
    expect(purposes.ground.some(({ reason }) => reason === 'POSSIBLY_PARALLEL')).toBe(true);
  });

  it('is told to staff of any organisation; of a municipality that nothing is entered of nothing is answered', async () => {
    expect((await read(signed, '0138', 'bup.farsta'))?.questions).toHaveLength(7);
    expect(new Set(Object.values(await answers(signed, '0140')))).toEqual(new Set([null]));
    expect(await read(signed, '9999')).toBeNull();
    const importer = { sub: 'system', name: 'System', units: [], roles: ['IMPORTER'] };
    const { data } = await groupsAs(kommun, importer).ask('{ auditReport(municipality: "0138") { day } }');
    expect(data.auditReport).toBeNull();
  });

  it('changes its answer when the meetings between administrations are followed up in writing, from that day', async () => {
    const stormoten = (await question('OWN_FOLLOW_UP')).ground.find(({ about }) =>
      about.startsWith('Stormöten'),
    );
    expect(stormoten).toMatchObject({ weight: 'AGAINST', reason: 'NOT_FOLLOWED_UP' });
    const leader = groupsAs(kommun, leaderOf('soc-tyreso'));
    const { data, errors } = await leader.ask(
      `mutation ($input: RecordForumFollowUpInput!) { recordForumFollowUp(input: $input) { __typename } }`,
      {
        input: {
          ...{ forumId: stormoten?.forumId, madeOn: '2023-06-01', kind: 'EVALUATION' },
          ...{ what: 'Vad stormötena har lett till', documentedIn: 'PM 2023-06-01' },
          idempotencyKey: randomUUID(),
        },
      },
    );
    expect(errors).toBeUndefined();
    expect(data.recordForumFollowUp).toEqual({ __typename: 'ForumChanged' });
    expect((await question('OWN_FOLLOW_UP', '2023-05-31')).answer).toBe('NO');
    expect(await question('OWN_FOLLOW_UP', '2023-06-01')).toMatchObject({
      answer: 'PARTLY',
      ground: expect.arrayContaining([
        expect.objectContaining({ about: stormoten?.about, weight: 'FOR', reason: 'FOLLOWED_UP' }),
      ]),
    });
    expect((await answers('2023-06-01')).EXTERNAL_FOLLOW_UP).toBe('NO');
  });

  it('does not answer for what there was before anybody had said what was missing', async () => {
    expect(await answers('2023-01-25')).toMatchObject({ BUS_COMMITMENTS: 'PARTLY' });
    const { ground } = await question('BUS_COMMITMENTS', '2023-01-25');
    expect(ground.filter(({ weight }) => weight === 'AGAINST')).toEqual([]);
  });
});
