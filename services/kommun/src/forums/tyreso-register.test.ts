import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadForums } from '../../../../dev/src/seed/forums/load-forums.js';
import { startKommun } from '../../test/kommun.js';

type Kommun = Awaited<ReturnType<typeof startKommun>>;
const winter = '2023-01-26';

describe('Tyresö’s register of forums, as the audit tells it (f0)', () => {
  let kommun: Kommun;
  beforeAll(async () => {
    kommun = await startKommun();
    await loadForums(kommun.ownerUrl);
  });
  afterAll(() => kommun.stop());

  const register = async (fields: string, on = winter, login = 'sekretariat.bussam') => {
    const { data, errors } = await kommun.ask(
      login,
      `query ($on: Date) { forumRegister(municipality: "0138", on: $on) { ${fields} } }`,
      { on },
    );
    expect(errors).toBeUndefined();
    return data.forumRegister;
  };
  type Told = { description: { name: string } };
  const named = (forums: Told[], start: string) =>
    forums.find(({ description }) => description.name.startsWith(start));

  it('has fourteen forums, each with its purpose and where it is said, to anybody who works in the county', async () => {
    for (const login of ['sekretariat.bussam', 'bup.farsta']) {
      const { forums, viewerCanAdd } = await register(
        'viewerCanAdd forums { source demo description { name purpose source } }',
        winter,
        login,
      );
      expect(forums).toHaveLength(14);
      expect(viewerCanAdd).toBe(false);
      for (const { source, demo, description } of forums) {
        expect(source).toMatch(/^f0, avsnitt (2\.2|3\.1|4\.1)$/);
        expect(description.purpose).toBeTruthy();
        expect(demo).toBe(false);
      }
    }
  });

  it('tells the rhythm as it can be counted, and in the audit’s words', async () => {
    const { forums } = await register(
      'forums { description { name rhythm { rule times every per words } } }',
    );
    const rhythm = (start: string) =>
      (named(forums, start) as unknown as { description: { rhythm: object } }).description.rhythm;
    expect(rhythm('Stormöten')).toMatchObject({ rule: 'ABOUT', times: 4, every: 1, per: 'TERM' });
    expect(rhythm('Gemensam lägesbild')).toMatchObject({ times: 1, every: 1, per: 'WEEK' });
    expect(rhythm('Ett tryggare')).toMatchObject({ times: 1, every: 3, per: 'WEEK' });
    expect(rhythm('Trygghetsvandringar')).toEqual({
      ...{ rule: null, times: null, every: null, per: null },
      words: 'vissa fredagar och lördagar',
    });
    expect(rhythm('Öppna förskolan')).toBeNull();
  });

  it('tells of most that follow-up is oral, none, or not known; of what is documented where it can be read', async () => {
    const { forums } = await register(
      'forums { followUp followUps { madeOn madeOnKnownTo documentedIn } followUpDue { dueOn } description { name } }',
    );
    const counts: Record<string, number> = {};
    for (const { followUp } of forums) counts[followUp] = (counts[followUp] ?? 0) + 1;
    expect(counts).toEqual({ DOCUMENTED: 5, ORAL: 1, NONE: 2, NOT_SHOWN: 6 });
    expect(named(forums, 'Lärstudio')).toMatchObject({
      followUps: [{ madeOn: '2022-09-20', documentedIn: 'Tjänsteskrivelse 20 september 2022' }],
    });
    // No agreement in the audit sets how often, so that nothing is late.
    expect(new Set(forums.map(({ followUpDue }: { followUpDue: unknown }) => followUpDue))).toEqual(
      new Set([null]),
    );
  });

  it('is as it was: the school network met monthly until 2022, the study was a project until 2023, the police’s agreement is new', async () => {
    const on = async (day: string) =>
      (await register('forums { description { name form rhythm { per } } }', day)).forums;
    const before = await on('2022-03-01');
    expect(named(before, 'Brottsförebyggande')).toMatchObject({ description: { rhythm: { per: 'MONTH' } } });
    expect(named(before, 'Lärstudio')).toMatchObject({ description: { form: 'PROJECT' } });
    const after = await on(winter);
    expect(named(after, 'Brottsförebyggande')).toMatchObject({ description: { rhythm: { per: 'YEAR' } } });
    expect(named(after, 'Lärstudio')).toMatchObject({ description: { form: 'OPERATION' } });
    expect(named(await on('2018-06-01'), 'Ett tryggare')).toBeUndefined();
    expect(await on('2021-12-31')).toHaveLength(12);
  });

  it('counts when an agreement’s time is out, where its length is told and it does not go on by itself', async () => {
    const { forums } = await register(
      'forums { description { name agreement { standing termMonths renewal endsOn } } }',
    );
    expect(named(forums, 'Samverkan med Nacka')).toMatchObject({
      description: { agreement: { standing: 'WRITTEN', termMonths: 24, endsOn: '2024-01-01' } },
    });
    expect(named(forums, 'Lärstudio')).toMatchObject({ description: { agreement: { endsOn: null } } });
    expect(named(forums, 'Ungdomsutsättning')).toMatchObject({
      description: { agreement: { standing: 'NOT_SHOWN', endsOn: null } },
    });
  });

  it('takes up single children only where the audit says on what ground', async () => {
    const { forums } = await register('forums { description { name individualCases } }');
    const taking = forums.filter(
      ({ description }: { description: { individualCases: string } }) =>
        !['NO', 'NOT_SHOWN'].includes(description.individualCases),
    );
    expect(taking).toMatchObject([
      { description: { name: 'Ungdomsutsättning', individualCases: 'WITH_CONSENT_OR_BY_LAW' } },
    ]);
  });

  it('is the BUS group by link: who sits there is not written down twice', async () => {
    const { forums, busGroups } = await register(
      'busGroups { id } forums { busGroup { id name } members { id } description { name } }',
    );
    expect(busGroups).toEqual([{ id: 'bus-tyreso' }]);
    expect(named(forums, 'BUS-samverkan')).toMatchObject({ busGroup: { id: 'bus-tyreso' }, members: [] });
  });

  it('knows external actors from the municipality’s own, and where nobody has said', async () => {
    const { forums } = await register('forums { description { name } members { organisation external } }');
    const { members } = named(forums, 'Gemensam') as unknown as {
      members: { organisation: string; external: boolean | null }[];
    };
    const external = (organisation: string) =>
      members.find((member) => member.organisation === organisation)?.external;
    expect(external('Polisen')).toBe(true);
    expect(external('Kommunstyrelseförvaltningen')).toBe(false);
    expect(external('Tyresö bostäder')).toBeNull();
  });

  it('shows possible parallel tracks with why, the strongest first', async () => {
    const { overlaps } = await register(
      'overlaps { id memberShare sharedThemes agesMeet sharedMembers { party organisations } forums { description { name } } explanation { reason } }',
    );
    const pairs = overlaps.map(({ forums }: { forums: Told[] }) =>
      forums.map(({ description }) => description.name.split(' ').slice(0, 2).join(' ')).sort(),
    );
    expect(pairs[0]).toEqual(['Lärstudio Pusselbiten', 'Samverkansforum skola,']);
    expect(pairs).toContainEqual(['Samverkansforum skola,', 'Stormöten skola,']);
    expect(pairs).toContainEqual(['Brottsförebyggande skolnätverket', 'Gemensam lägesbild']);
    // Prima and the social services share no theme with anybody else: nothing says that they are parallel.
    expect(pairs.flat()).not.toContain('Samverkansprojekt med');
    expect(overlaps[0]).toMatchObject({
      ...{ memberShare: 80, sharedThemes: ['SCHOOLING'], agesMeet: null, explanation: null },
      sharedMembers: [{ party: 'SCHOOL' }, { party: 'SOCIAL_SERVICES' }],
    });
  });

  it('costs the same number of statements however much of it is asked for', async () => {
    const costOf = async (fields: string) => {
      await register(fields);
      kommun.statements.take();
      await register(fields);
      return kommun.statements.take();
    };
    const few = await costOf('forums { id }');
    const all = await costOf(
      `forums { id description { name } descriptions { id } members { id unit { id } } followUps { id } busGroup { id }
         viewerCanChange } overlaps { id sharedMembers { party } explanation { id } forums { id members { id } } } busGroups { id }`,
    );
    expect(all).toBeLessThanOrEqual(few + 3);
  });

  it('is not told to a case system, and answers a municipality without a register with an empty one', async () => {
    const { data } = await kommun.ask(
      'sekretariat.bussam',
      '{ forumRegister(municipality: "0139") { forums { id } } }',
    );
    expect(data.forumRegister).toEqual({ forums: [] });
    const none = await kommun.ask('sekretariat.bussam', '{ forumRegister(municipality: "9999") { day } }');
    expect(none.data.forumRegister).toBeNull();
    const counts = await kommun.ask(
      'bup.farsta',
      `{ forumCounts(on: "${winter}") { count municipality { code } } }`,
    );
    expect(counts.data.forumCounts).toHaveLength(26);
    expect(counts.data.forumCounts).toContainEqual({ count: 14, municipality: { code: '0138' } });
  });
});
