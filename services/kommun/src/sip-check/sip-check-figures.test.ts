import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { startKommun } from '../../test/kommun.js';
import { aCode, answersIn, term } from '../../test/sip-check.js';
import { SipCheckStatement } from './sip-check.enums.js';

const secretariat = 'sekretariat.bussam';
const coordinator = 'samordnare.farsta';
const [farsta, tyreso, nacka] = ['stadsdel-farsta', 'bus-tyreso', 'bus-nacka'];
const asking = `query ($term: String!, $basis: SipCheckBasis!) {
  sipCheckFigures(term: $term, basis: $basis, occasion: AFTER_MEETING, respondent: CHILD) {
    areaId areaName state respondents areasHeldBack statements { statement answers { answer count share } } } }`;

describe('the figures of SIP-kollen', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  beforeAll(async () => {
    kommun = await startKommun();
  });
  afterAll(() => kommun.stop());
  beforeEach(async () => {
    await kommun.world.sql('delete from sip_check_sum');
    await kommun.world.sql('delete from sip_check_publication');
  });

  async function figures(basis: 'COUNTY' | 'AREA', login = secretariat, of = term) {
    const { data, errors } = await kommun.ask(login, asking, { term: of, basis });
    expect(errors).toBeUndefined();
    return data.sipCheckFigures;
  }
  const answerOne = async (answer: string) => {
    const { data } = await kommun.ask(
      'elevhalsa.farsta',
      'mutation ($input: AnswerSipCheckInput!) { answerSipCheck(input: $input) { __typename } }',
      {
        input: {
          code: await aCode(kommun),
          answers: Object.values(SipCheckStatement).map((statement) => ({ statement, answer })),
        },
      },
    );
    expect(data.answerSipCheck.__typename).toBe('SipCheckAnswered');
  };
  /** As if whoever looked had done so the day before. */
  const aDayGoes = () => kommun.world.sql('update sip_check_publication set looked_at_on = looked_at_on - 1');

  it('are shown of an area from five respondents, every count rounded; of fewer only that they are held back', async () => {
    await answersIn(kommun.world, farsta, 13);
    await answersIn(kommun.world, farsta, 4, 'PARTLY');
    await answersIn(kommun.world, tyreso, 4);
    const [shown, heldBack] = await figures('AREA');
    expect(shown).toMatchObject({ areaId: farsta, areaName: 'Farsta', state: 'SHOWN', respondents: 15 });
    expect(shown.statements).toHaveLength(7);
    expect(shown.statements[0].answers).toEqual([
      { answer: 'FULLY', count: 15, share: 75 },
      { answer: 'LARGELY', count: 0, share: 0 },
      { answer: 'PARTLY', count: 5, share: 25 },
      { answer: 'NOT_AT_ALL', count: 0, share: 0 },
      { answer: 'DOES_NOT_KNOW', count: 0, share: 0 },
    ]);
    expect(heldBack).toMatchObject({ areaId: tyreso, state: 'PROTECTED', respondents: null, statements: [] });
  });

  it('of the county are those that are shown of its areas, added up, so that nothing can be subtracted', async () => {
    await answersIn(kommun.world, farsta, 12);
    await answersIn(kommun.world, nacka, 8);
    const [before] = await figures('COUNTY');
    expect(before).toMatchObject({ areaId: null, state: 'SHOWN', respondents: 20, areasHeldBack: 0 });
    await answersIn(kommun.world, tyreso, 4);
    await answersIn(kommun.world, '', 3);
    const [after] = await figures('COUNTY');
    expect(after).toEqual({ ...before, areasHeldBack: 2 });
  });

  it('of the county are held back while all areas are', async () => {
    await answersIn(kommun.world, farsta, 4);
    await answersIn(kommun.world, tyreso, 4);
    expect(await figures('COUNTY')).toMatchObject([
      { state: 'PROTECTED', respondents: null, areasHeldBack: 2 },
    ]);
  });

  it('are the same before and after one answer, on the same day and on the next', async () => {
    await answersIn(kommun.world, farsta, 9);
    const before = await figures('AREA');
    await answerOne('NOT_AT_ALL');
    expect(await figures('AREA')).toEqual(before);
    await aDayGoes();
    expect(await figures('AREA')).toEqual(before);
  });

  it('do not move at the fifth answer, with which one could be watched, but the day after', async () => {
    await answersIn(kommun.world, farsta, 9);
    const before = await figures('AREA');
    await answersIn(kommun.world, farsta, 4, 'NOT_AT_ALL');
    await aDayGoes();
    expect(await figures('AREA')).toEqual(before);
    await answerOne('NOT_AT_ALL');
    expect(await figures('AREA')).toEqual(before);
    await aDayGoes();
    expect(await figures('AREA')).toMatchObject([{ respondents: 15 }]);
  });

  it('do not appear with the fifth answer of an area either, when somebody looks before and after', async () => {
    await answersIn(kommun.world, farsta, 4);
    expect(await figures('AREA')).toMatchObject([{ state: 'PROTECTED' }]);
    await answerOne('FULLY');
    expect(await figures('AREA')).toMatchObject([{ state: 'PROTECTED' }]);
    await aDayGoes();
    expect(await figures('AREA')).toMatchObject([{ state: 'SHOWN', respondents: 5 }]);
  });

  it('are for the secretariat; for a coordinator of the own area alone; for nobody else', async () => {
    await answersIn(kommun.world, farsta, 12);
    await answersIn(kommun.world, tyreso, 12);
    expect(await figures('AREA')).toHaveLength(2);
    expect(await figures('AREA', coordinator)).toMatchObject([{ areaId: farsta, state: 'SHOWN' }]);
    expect(await figures('COUNTY', coordinator)).toBeNull();
    for (const login of ['socialtjanst.farsta', 'chef.farsta', 'bup.farsta', 'chef.bup'])
      for (const basis of ['AREA', 'COUNTY'] as const) expect(await figures(basis, login)).toBeNull();
  });

  it('are none for a coordinator of a unit that is no municipal one, by whatever the token says', async () => {
    await answersIn(kommun.world, farsta, 12);
    const authorization = `Bearer ${await testToken(coordinator, { units: ['bup-farsta', farsta as string] })}`;
    const { data } = await kommun.send(
      { authorization },
      { query: asking, variables: { term, basis: 'AREA' } },
    );
    expect(data.sipCheckFigures).toEqual([]);
  });

  it('are kept by the database too: the service’s own role reads no row, and who asks is told as the figures are', async () => {
    await answersIn(kommun.world, farsta, 12);
    for (const table of ['sip_check_code', 'sip_check_sum', 'sip_check_publication']) {
      const { rows } = await kommun.world.sql(
        `select bool_or(has_table_privilege('kommun_app', $1, p)) as may
           from unnest(array['select', 'insert', 'update', 'delete', 'truncate']) p`,
        [table],
      );
      expect(rows).toEqual([{ may: false }]);
    }
    const asked = (roles: string[]) =>
      kommun.world.sql(
        `select area from (select set_config('samsyn.roles', $1, false), set_config('samsyn.units', '["soc-farsta"]', false)) s,
                lateral sip_check_published($2, 'AFTER_MEETING', 'CHILD')`,
        [JSON.stringify(roles), term],
      );
    expect((await asked(['STAFF', 'MANAGER'])).rows).toEqual([]);
    expect((await asked(['COORDINATOR'])).rows).toEqual([{ area: farsta }]);
    await kommun.world.sql(
      `select set_config('samsyn.roles', '', false), set_config('samsyn.units', '', false)`,
    );
  });

  it('of what is no term are refused, and of a term without answers are none', async () => {
    const { errors } = await kommun.ask(secretariat, asking, { term: 'HT26', basis: 'COUNTY' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'term' } }]);
    expect(await figures('AREA', secretariat, 'HT2019')).toEqual([]);
    expect(await figures('COUNTY', secretariat, 'HT2019')).toMatchObject([{ state: 'PROTECTED' }]);
  });
});
