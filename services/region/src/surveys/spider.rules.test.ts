import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axesOf, dimensionOf, firstWordings, spiderAxes } from './axes.rules.js';
import { columns, readMeasurementFile } from './measurement-file.rules.js';
import { dimensionMean, medianOf } from './spider.rules.js';
import { SpiderDimension } from './survey.enums.js';

describe('the axes of a spider measurement', () => {
  it('are nine, in the diagram’s order, three to a dimension', () => {
    expect(spiderAxes).toHaveLength(9);
    expect(Object.values(SpiderDimension).flatMap(axesOf)).toEqual(spiderAxes);
    for (const axis of spiderAxes) {
      expect(axesOf(dimensionOf(axis))).toContain(axis);
      expect(firstWordings[axis].sv).not.toBe(firstWordings[axis].en);
    }
  });

  it('make a dimension’s mean only when all three are told', () => {
    const means = { REGULATIONS: 4, DOCUMENTATION: 5.5, GOALS: 6.2 };
    expect(dimensionMean(means, SpiderDimension.REGULATIONS)).toBe(5.2);
    expect(dimensionMean({ ...means, GOALS: null }, SpiderDimension.REGULATIONS)).toBeNull();
    expect(dimensionMean(means, SpiderDimension.ORGANISATION)).toBeNull();
  });
});

describe('a county’s median', () => {
  it('is of three groups at least, whichever order they come in, and of nothing that is not told', () => {
    expect(medianOf([7.1, null, 3.2, undefined])).toBeNull();
    expect(medianOf([7.1, null, 3.2, 5])).toBe(5);
    expect(medianOf([7.1, 3.2, 5, 5.5])).toBe(5.3);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 100 }), { minLength: 3, maxLength: 40 }), (tenths) => {
        const values = tenths.map((each) => each / 10);
        const median = medianOf(values) as number;
        expect(medianOf([...values].reverse())).toBe(median);
        expect(values.filter((value) => value <= median + 0.05).length * 2).toBeGreaterThanOrEqual(
          values.length,
        );
        expect(values.filter((value) => value >= median - 0.05).length * 2).toBeGreaterThanOrEqual(
          values.length,
        );
      }),
    );
  });
});

describe('a file of earlier years’ measurements', () => {
  const header = columns.join(';');
  const read = (...lines: string[]) => readMeasurementFile([header, ...lines].join('\n'), 2026);
  const good = 'Farsta;2018;4,1;5.2;6;7;8;9;10;1,0;;12';

  it('is read with comma or point, in any order of columns, with what is empty not known', () => {
    const { rows, faults } = read(good, '');
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([{ line: 2, group: 'farsta', year: 2018, answers: 12 }]);
    expect(rows[0]?.means).toEqual({
      ...{ REGULATIONS: 4.1, DOCUMENTATION: 5.2, GOALS: 6, ORGANISATION: 7, RESOURCES: 8, ANCHORING: 9 },
      ...{ KNOWLEDGE: 10, COMMUNICATION: 1 },
    });
    const other = readMeasurementFile('\ufeffÅr,Grupp,Synsätt\r\n2017,"Enskede-Årsta-Vantör",7.5\r\n', 2026);
    expect(other).toEqual({
      ...{
        faults: [],
        rows: [
          { line: 2, group: 'enskede-årsta-vantör', year: 2017, answers: null, means: { OUTLOOK: 7.5 } },
        ],
      },
    });
  });

  it('tells all that is wrong at once, by line and column, and repeats nothing of it', () => {
    const { rows, faults } = read(
      ';18;0;10,1;7,55;=1+1;-3;;;;;2',
      'Farsta;2027;5;5;5;5;5;5;5;5;5;tolv',
      'Farsta;2018;;;;;;;;;;3',
      'Farsta;2018',
    );
    expect(rows).toEqual([]);
    expect(faults.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual([
      ...['2 grupp REQUIRED', '2 år NOT_A_YEAR', '2 antal svar TOO_FEW', '2 regelverk NOT_VALID'],
      ...['2 dokumentation NOT_VALID', '2 målformulering NOT_VALID', '2 organisation NOT_VALID'],
      ...['2 resurser NOT_VALID', '3 år NOT_A_YEAR', '3 antal svar NOT_A_COUNT', '4  NOTHING', '5  NOT_CSV'],
    ]);
  });

  it('says of a workbook and of a file of other letters what to do, and of a wrong first line’s file what else is wrong', () => {
    const codes = (text: string) =>
      readMeasurementFile(text, 2026).faults.map(({ line, column, code }) => `${line} ${column} ${code}`);
    expect(codes('PK\u0003\u0004x')).toEqual(['1  NOT_TEXT']);
    expect(codes('grupp;år;antal svar\nFarsta;2017;5')).toEqual(['1  NOTHING']);
    expect(codes('grupp;år;synsätt\nTyres\ufffd;2017;5')).toEqual(['2  NOT_UTF8']);
    expect(codes('grupp;synsätt;annat\nFarsta;11;x\nTyresö;5;x')).toEqual([
      ...['1 3 UNKNOWN_COLUMN', '1 år MISSING_COLUMN', '2 synsätt NOT_VALID'],
    ]);
  });

  it('says of a first line which column is none, twice or missing, by place', () => {
    const { faults } = readMeasurementFile('grupp;=HYPERLINK;synsätt;synsätt\n', 2026);
    expect(faults).toEqual([
      { line: 1, column: '2', code: 'UNKNOWN_COLUMN' },
      { line: 1, column: 'synsätt', code: 'REPEATED' },
      { line: 1, column: 'år', code: 'MISSING_COLUMN' },
    ]);
  });

  it('reads whatever comes without falling over, and gives back only numbers and keys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { means, year } of read(text, good).rows) {
          expect(year).toBeGreaterThan(1999);
          for (const value of Object.values(means)) expect(value >= 1 && value <= 10).toBe(true);
        }
      }),
    );
  });
});
