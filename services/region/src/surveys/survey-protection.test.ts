import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaderOf } from '../../test/bus-groups.js';
import { day } from '../../test/records.js';
import { type Region, startRegion } from '../../test/region.js';
import { all, answerAs, seatsOf, secretariat, surveysAs } from '../../test/surveys.js';

const refused = '42501';

/** Every multiset of so many values from 1 to 10. */
function* multisets(size: number, from = 1): Generator<number[]> {
  if (size === 0) yield [];
  else
    for (let value = from; value <= 10; value += 1)
      for (const rest of multisets(size - 1, value)) yield [value, ...rest];
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('what may be told of answers to a survey', () => {
  let region: Region;
  beforeAll(async () => {
    region = await startRegion();
  });
  afterAll(() => region.stop());

  interface Asked {
    readonly values: readonly number[];
    readonly moreThanUnits?: number;
    readonly mostOfUnit?: number;
  }
  const meansOf = async (asked: readonly Asked[]): Promise<(number | null)[]> => {
    const rows = await region.records.sql<{ mean: number | null }>(
      `select spider_mean(a.total, a.answered, a.ones, a.tens, a.more, a.most)::float as mean
         from jsonb_to_recordset($1) a (place int, total int, answered int, ones int, tens int, more int, most int) order by a.place`,
      [
        JSON.stringify(
          asked.map(({ values, moreThanUnits = 0, mostOfUnit = 1 }, place) => ({
            ...{ place, total: sumOf(values), answered: values.length },
            ones: values.filter((value) => value === 1).length,
            tens: values.filter((value) => value === 10).length,
            ...{ more: moreThanUnits, most: mostOfUnit },
          })),
        ),
      ],
    );
    return rows.map(({ mean }) => mean);
  };

  it('is the mean with one decimal, of three answers at least', async () => {
    expect(await meansOf([{ values: [4, 5, 5] }, { values: [4, 5] }, { values: [] }])).toEqual([
      4.7,
      null,
      null,
    ]);
  });

  it.each([
    [3, 1],
    [4, 1],
    [5, 1],
    [6, 2],
  ])(
    'lets nobody of %i who have answered find what the others have, knowing %i answers as the own, and the rule',
    async (size, known) => {
      const given = [...multisets(size)];
      const means = await meansOf(
        given.map((values) => ({ values, moreThanUnits: known - 1, mostOfUnit: known })),
      );
      // By what is told and known: all that the others may have answered.
      const possible = new Map<string, Set<string>>();
      for (const [place, values] of given.entries()) {
        if (means[place] === null) continue;
        for (const own of parts(values, known)) {
          const key = `${means[place]} ${own}`;
          possible.set(key, (possible.get(key) ?? new Set()).add(String(without(values, own))));
        }
      }
      const found = [...possible].filter(
        ([, others]) => others.size === 1 && new Set([...others].join().split(',')).size === 1,
      );
      expect(found).toEqual([]);
      expect(means.filter((mean) => mean !== null).length).toBeGreaterThan(given.length * 0.8);
    },
  );

  it('is nothing where all others than one have given the same end of the scale', async () => {
    expect(
      await meansOf([
        { values: [1, 1, 7] },
        { values: [10, 10, 10, 2] },
        { values: [1, 1, 7, 8] },
        { values: [1, 2, 2] },
      ]),
    ).toEqual([null, null, 4.3, null]);
  });

  it('is of three units: what one unit has answered for several seats is taken as known to it', async () => {
    const two = { moreThanUnits: 1, mostOfUnit: 2 };
    expect(
      await meansOf([
        { values: [5, 6, 7], ...two },
        { values: [5, 6, 7, 8, 9], ...two },
        { values: [5, 6, 7, 8, 9, 9], ...two },
        { values: [3, 4, 10, 10, 10, 10], ...two },
      ]),
    ).toEqual([null, null, 7.3, null]);
  });
});

/** Every choice of so many of the values. */
function parts(values: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return values.flatMap((value, place) =>
    values.indexOf(value) < place
      ? []
      : parts(values.slice(place + 1), size - 1).map((rest) => [value, ...rest]),
  );
}

function without(values: readonly number[], some: readonly number[]): number[] {
  const left = [...values];
  for (const one of some) left.splice(left.indexOf(one), 1);
  return left;
}

describe('what the database itself holds of surveys', () => {
  let region: Region;
  let asService: pg.Client;
  const seats = seatsOf('soc-farsta', 'skola-farsta', 'sip-farsta');
  let surveyId: string;

  beforeAll(async () => {
    region = await startRegion();
    region.otherOwner.showsGroup({ id: 'bus-farsta', municipalSeats: seats });
    const bussam = surveysAs(region, secretariat);
    const made = await bussam.create({ year: Number(day(0).slice(0, 4)), title: 'Prov', closesOn: day(1) });
    surveyId = made.survey.id;
    await bussam.send({ surveyId, expectedVersion: 1 });
    for (const [place, unit] of ['soc-farsta', 'skola-farsta'].entries())
      await answerAs(region, unit).answer({ surveyId, seatId: seats[place]?.id, answers: all(5 + place) });
    asService = new pg.Client({ connectionString: region.appUrl });
    await asService.connect();
  });
  afterAll(async () => {
    await asService.end();
    await region.stop();
  });

  /** Runs work as the service does for a viewer, then undoes it; tells the code of what stood in the way. */
  async function as(roles: string[], text: string, units: string[] = []): Promise<unknown> {
    await asService.query('begin');
    try {
      await asService.query(
        `select set_config('samsyn.subject', 'jag', true), set_config('samsyn.roles', $1, true), set_config('samsyn.units', $2, true)`,
        [JSON.stringify(roles), JSON.stringify(units)],
      );
      const { rows, rowCount } = await asService.query(text);
      return rows[0] ? Object.values(rows[0])[0] : rowCount;
    } catch (cause) {
      return (cause as { code?: string }).code;
    } finally {
      await asService.query('rollback');
    }
  }

  it('gives the service neither sums nor a way to change what was asked or told, whoever asks', async () => {
    for (const roles of [['SECRETARIAT'], ['MANAGER'], []])
      for (const text of [
        'select * from survey_sum',
        `update survey_invitation set answered = true`,
        'insert into survey_invitation values (gen_random_uuid(), gen_random_uuid(), $$x$$, $$MUNICIPAL$$, null)',
        `update survey set state = 'CLOSED'`,
        'delete from survey',
        'delete from spider_measurement',
        `update spider_measurement set protected = false, survey_id = null`,
      ])
        expect(await as(roles, text)).toBe(refused);
  });

  it('gives who was asked to the secretariat, and of its own groups to whoever leads a unit that was', async () => {
    const text = 'select count(*)::int from survey_invitation';
    expect(await as(['SECRETARIAT'], text)).toBe(3);
    expect(await as(['MANAGER'], text, ['soc-farsta'])).toBe(3);
    for (const [roles, unit] of [
      [['MANAGER'], 'soc-nacka'],
      [['STAFF'], 'soc-farsta'],
      [['IMPORTER'], 'soc-farsta'],
    ] as const)
      expect(await as([...roles], text, [unit])).toBe(0);
  });

  it('sends and ends for the secretariat alone, and takes an answer from the seat’s unit alone', async () => {
    expect(await as(['MANAGER'], `select close_survey('${surveyId}')`, ['soc-farsta'])).toBe(refused);
    expect(await as(['MANAGER'], `select send_survey('${surveyId}', '[]')`, ['soc-farsta'])).toBe(refused);
    const taking = `select answer_survey('${surveyId}', '${seats[2]?.id}', '{"GOALS": 3}')`;
    expect(await as(['SECRETARIAT'], taking, ['sip-farsta'])).toBe('REFUSED');
    expect(await as(['STAFF'], taking, ['sip-farsta'])).toBe('REFUSED');
    expect(await as(['COORDINATOR'], taking, ['sip-farsta'])).toBe('ANSWERED');
    const wrong = taking.replace('3}', '11}');
    expect(await as(['COORDINATOR'], wrong, ['sip-farsta'])).toBe('22023');
  });

  it('enters what was published for the secretariat alone, in its own name, and never over a survey’s', async () => {
    const enter = (by: string, more = '') =>
      `insert into spider_measurement (bus_group_id, year, means, recorded_by, recorded_as${more && ', protected'}) values ('x', 2018, '{}', '${by}', 'y'${more})`;
    expect(await as(['MANAGER'], enter('jag'))).toBe(refused);
    expect(await as(['SECRETARIAT'], enter('en-annan'))).toBe(refused);
    expect(await as(['SECRETARIAT'], enter('jag', ', true'))).toBe(refused);
    expect(await as(['SECRETARIAT'], enter('jag'))).toBe(1);
  });

  it('ends no survey on a view of the sums that an answer has overtaken: it is told to be done again', async () => {
    await asService.query('begin isolation level repeatable read');
    await asService.query(
      `select set_config('samsyn.subject', 'jag', true), set_config('samsyn.roles', '["SECRETARIAT"]', true)`,
    );
    await asService.query('select count(*) from survey');
    const answered = await surveysAs(region, leaderOf('sip-farsta')).answer({
      ...{ surveyId, seatId: seats[2]?.id, answers: all(4) },
    });
    expect(answered).toMatchObject({ axes: 9 });
    const ending = asService.query('select close_survey($1)', [surveyId]).catch(({ code }) => code);
    expect(await ending).toBe('40001');
    await asService.query('rollback');
  });
});
