import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaderOf } from '../../test/bus-groups.js';
import { day } from '../../test/records.js';
import { type Region, startRegion } from '../../test/region.js';
import { secretariat, surveysAs } from '../../test/surveys.js';

const header = 'grupp;år;regelverk;dokumentation;målformulering;antal svar';
const file = (...lines: string[]) => [header, ...lines].join('\n');

describe('measurements of earlier years', () => {
  let region: Region;
  let bussam: ReturnType<typeof surveysAs>;
  beforeAll(async () => {
    region = await startRegion();
    bussam = surveysAs(region, secretariat);
    for (const [id, name] of [
      ['bus-farsta', 'Farsta'],
      ['bus-tyreso', 'Tyresö'],
      ['bus-nacka', 'Nacka'],
    ] as const)
      region.otherOwner.showsGroup({ id, name });
  });
  afterAll(() => region.stop());

  const good = file('Farsta;2017;4,1;5,2;6,0;9', 'bus-tyreso;2017;5,1;;6,0;', 'NACKA;2017;6,4;5,0;7,0;4');

  it('are entered by the secretariat alone, with where they were published', async () => {
    expect(await surveysAs(region, leaderOf('soc-farsta')).importFile(good)).toEqual({
      __typename: 'ChangeRefused',
    });
    for (const [source, code] of [
      [' ', 'REQUIRED'],
      ['=1+1', 'NOT_PLAIN_TEXT'],
    ])
      expect(await bussam.importFile(good, { source })).toMatchObject({
        problems: [{ field: 'source', code }],
      });
    expect(await bussam.importFile('x'.repeat(200_001))).toMatchObject({ problems: [{ field: 'csv' }] });
  });

  it('are tried first, and nothing is written then', async () => {
    expect(await bussam.importFile(good, { dryRun: true })).toMatchObject({
      ...{ written: false, lines: 3, new: 3, changed: 0, unchanged: 0, faults: [] },
    });
    expect(await bussam.measurements('bus-farsta')).toEqual([]);
  });

  it('are entered whole or not at all: one fault, and nothing is', async () => {
    const wrong = file(
      'Farsta;2017;4,1;5,2;6,0;9',
      'Ingenstans;2017;4;5;6;9',
      'bus-farsta;2017;4;5;6;9',
      'Tyresö;2017;4;;11;2',
    );
    expect(await bussam.importFile(wrong)).toMatchObject({
      written: false,
      faults: [
        { line: 3, column: 'grupp', code: 'UNKNOWN' },
        { line: 4, column: '', code: 'REPEATED' },
        { line: 5, column: 'antal svar', code: 'TOO_FEW' },
        { line: 5, column: 'målformulering', code: 'NOT_VALID' },
      ],
    });
    region.otherOwner.become('is away');
    expect(await bussam.importFile(good)).toMatchObject({
      problems: [{ field: 'csv', code: 'NOT_VERIFIED' }],
    });
    region.otherOwner.become('answers');
    expect(await bussam.measurements('bus-farsta')).toEqual([]);
  });

  it('are of a group that was there then, also of one that has ended, and of no other', async () => {
    region.otherOwner.showsGroup({ id: 'bus-nyast', name: 'Nyast', from: '2022-02-01' });
    region.otherOwner.showsGroup({ id: 'bus-enskede', name: 'Enskede', to: '2022-02-01' });
    const tried = await bussam.importFile(
      file('Nyast;2021;4;5;6;9', 'Nyast;2022;4;5;6;9', 'Enskede;2022;4;5;6;9', 'Enskede;2023;4;5;6;9'),
      { dryRun: true },
    );
    expect(tried).toMatchObject({
      ...{ lines: 2, new: 2 },
      faults: [
        { line: 2, column: 'år', code: 'NOT_THEN' },
        { line: 5, column: 'år', code: 'NOT_THEN' },
      ],
    });
    region.otherOwner.showsGroup({ id: 'bus-enskede-2', name: 'Enskede', from: '2022-02-01' });
    expect(
      await bussam.importFile(file('Enskede;2022;4;5;6;9', 'bus-enskede-2;2022;4;5;6;9'), { dryRun: true }),
    ).toMatchObject({ new: 1, faults: [{ line: 2, column: 'grupp', code: 'SEVERAL' }] });
  });

  it('are told with their source, and what is empty as not known', async () => {
    expect(await bussam.importFile(good)).toMatchObject({ written: true, new: 3 });
    const [tyreso] = await surveysAs(region, leaderOf('bup-farsta', ['STAFF'])).measurements('bus-tyreso');
    expect(tyreso).toMatchObject({
      year: 2017,
      answers: null,
      protected: false,
      surveyId: null,
      source: 'Prov, s. 1',
    });
    expect(tyreso.axes.slice(0, 2)).toEqual([
      { axis: 'REGULATIONS', value: 5.1, missing: null },
      { axis: 'DOCUMENTATION', value: null, missing: 'NOT_KNOWN' },
    ]);
  });

  it('change nothing when they are sent again, and only what is said otherwise', async () => {
    const [before] = await region.records.sql(
      `select xmin::text from spider_measurement where bus_group_id = 'bus-farsta'`,
    );
    expect(await bussam.importFile(good)).toMatchObject({ written: true, new: 0, changed: 0, unchanged: 3 });
    const other = file('Farsta;2017;4,1;5,2;6,0;9', 'Nacka;2017;6,5;5,0;7,0;4');
    expect(await bussam.importFile(other)).toMatchObject({ new: 0, changed: 1, unchanged: 1 });
    const [after] = await region.records.sql(
      `select xmin::text from spider_measurement where bus_group_id = 'bus-farsta'`,
    );
    expect(after).toEqual(before);
  });

  it('make the county’s median, of three groups at least', async () => {
    const { spiderMedians } = await bussam.ask(
      '{ spiderMedians { year groups groupsTold demo axes { axis value missing } } }',
    );
    expect(spiderMedians).toMatchObject([{ year: 2017, groups: 3, groupsTold: 3, demo: false }]);
    expect(spiderMedians[0].axes.slice(0, 2)).toEqual([
      { axis: 'REGULATIONS', value: 5.1, missing: null },
      { axis: 'DOCUMENTATION', value: null, missing: 'PROTECTED' },
    ]);
  });

  it('are told as known on a day, from the end of their year, or the latest of them, the oldest first', async () => {
    expect(await bussam.importFile(file('Farsta;2015;4;5;6;9', 'Farsta;2016;4;5;6;9'))).toMatchObject({
      new: 2,
    });
    const years = async (asked: string) => {
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on BusGroup { spiderMeasurements(${asked}) { year } } } }`;
      const variables = { r: [{ __typename: 'BusGroup', id: 'bus-farsta', day: '2026-01-01' }] };
      const { data, errors } = await region.ask('sekretariat.bussam', query, variables);
      const told: { readonly year: number }[] = data?._entities[0]?.spiderMeasurements ?? [];
      return errors?.[0]?.extensions.code ?? told.map(({ year }) => year);
    };
    expect(await years('latest: 2')).toEqual([2016, 2017]);
    expect(await years('on: "2017-12-30", latest: 1')).toEqual([2016]);
    expect(await years('on: "2017-12-31", latest: 1')).toEqual([2017]);
    expect(await years('on: "2014-12-31"')).toEqual([]);
    const medians = async (asked: string) =>
      (await bussam.ask(`{ spiderMedians${asked} { year } }`)).spiderMedians.map(
        (each: { readonly year: number }) => each.year,
      );
    expect(await medians('')).toEqual([2017, 2016, 2015]);
    expect(await medians('(on: "2016-12-31")')).toEqual([2016, 2015]);
    expect(await years('latest: 0')).toBe('BAD_USER_INPUT');
  });

  it('and surveys are never of the same year', async () => {
    const year = Number(day(0).slice(0, 4));
    const survey = { title: 'Prov', closesOn: day(3) };
    expect(await bussam.importFile(file(`Farsta;${year - 1};4;5;6;9`))).toMatchObject({ written: true });
    expect(await bussam.create({ ...survey, year: year - 1 })).toMatchObject({
      problems: [{ field: 'year', code: 'YEAR_TAKEN' }],
    });
    expect(await bussam.create({ ...survey, year })).toMatchObject({ survey: { year } });
    expect(await bussam.importFile(file(`Farsta;${year};4;5;6;9`))).toMatchObject({
      faults: [{ line: 2, column: 'år', code: 'FROM_SURVEY' }],
    });
  });
});
