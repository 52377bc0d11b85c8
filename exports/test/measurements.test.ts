import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { measurementsAnswer } from './report-answers.js';
import { type Exports, startExports, token } from './service.js';
import { csvRows, workbook } from './sheets.js';

/** As the graph answers: what the report asks for, and where each measurement comes from. */
function told() {
  const { busGroups, spiderMedians } = measurementsAnswer('2026-02-15');
  const groups = busGroups.slice(0, 6).map(({ spiderMeasurements, ...group }, at) => ({
    ...group,
    name: at === 1 ? '=HYPERLINK("http://evil.example";"Farsta")' : group.name,
    spiderMeasurements: (spiderMeasurements ?? []).map((each) => ({
      ...{ ...each, answers: each.protected ? null : 7, surveyId: each.year === 2025 ? 's' : null },
      ...{ source: each.year === 2025 ? null : 'Rapport 2024, s. 9', demo: at === 0 },
      dimensions: [{ dimension: 'REGULATIONS', value: each.protected ? null : 5.5 }],
    })),
  }));
  return {
    busGroups: groups,
    spiderMedians: spiderMedians.map((median) => ({
      ...median,
      axes: median.axes.map((axis) => ({ ...axis, missing: axis.value === null ? 'PROTECTED' : null })),
    })),
  };
}

describe('measurements as a file', () => {
  let service: Exports;
  beforeAll(async () => {
    service = await startExports();
  });
  afterAll(() => service.close());
  const answer = (data: unknown, more: object = {}) => service.answer({ data: data as never, ...more });
  beforeEach(() => answer(told()));
  const text = async (more = '') => (await service.get(`/measurements.csv${more}`)).text();

  it('have a line for each group and year under the county’s median, the latest year first, with the decimal comma', async () => {
    const lines = csvRows(await text());
    const head = lines.findIndex(([first]) => first === 'BUS-grupp');
    expect(lines[head]?.slice(0, 4)).toEqual(['BUS-grupp', 'År', 'Regelverk', 'Dokumentation']);
    expect(lines[head]?.at(11)).toBe('Dimension: Regelverk');
    const rows = lines.slice(head + 1);
    expect(rows.map(([, year]) => year)).toEqual([...Array(7).fill('2025'), ...Array(7).fill('2024')]);
    expect([rows[0]?.[0], rows[7]?.[0]]).toEqual(['Länets median', 'Länets median']);
    const { busGroups } = told();
    for (const { name, spiderMeasurements } of busGroups)
      for (const { year, axes } of spiderMeasurements) {
        const written = name.startsWith('=') ? `'${name}` : name;
        const row = rows.find((each) => each[0] === written && each[1] === String(year));
        expect(row?.slice(2, 11)).toEqual(
          axes.map(({ value }) => (value === null ? 'skyddat värde' : String(value).replace('.', ','))),
        );
        expect(row).toHaveLength(lines[head]?.length ?? 0);
      }
  });

  it('say of which day they are, on what ground, and where each comes from', async () => {
    const all = await text();
    expect(all).toMatch(/Dag;\d{4}-\d\d-\d\d/);
    expect(all).toContain('Redovisningsgrund;');
    expect(all).toContain('färre än tre enheter har svarat');
    const rows = csvRows(all);
    expect(rows.filter((row) => row.at(-2) === 'Enkät i Samsyn')).toHaveLength(6);
    expect(rows.filter((row) => row.at(-2) === 'Rapport 2024, s. 9')).toHaveLength(6);
    expect(rows.filter((row) => row.at(-1) === 'ja')).toHaveLength(4);
    // Of a survey here it is protected; of what was published nobody has entered it.
    const lines = rows.filter(([, year]) => /^\d{4}$/.test(year ?? ''));
    const untold = lines.filter((row) => /\p{L}/u.test(row[14] ?? ''));
    expect(untold.map((row) => [row[1], row[14]])).toEqual([
      ['2025', 'skyddat värde'],
      ['2024', 'inte känt'],
    ]);
  });

  it('are a workbook too, of the same cells, with numbers as numbers and texts that begin no formula', async () => {
    const lines = csvRows(await text());
    const below = lines.slice(lines.findIndex(([first]) => first === 'BUS-grupp'));
    const reply = await service.get('/measurements.xlsx');
    expect(reply.headers.get('content-disposition')).toMatch(/matningar-\d{4}-\d\d-\d\d\.xlsx/);
    const { figures, sheets } = workbook(new Uint8Array(await reply.arrayBuffer()));
    const asText = (cell: string | number) =>
      typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
    expect(figures.map((row) => row.map(asText))).toEqual(
      below.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
    );
    expect(figures[1]?.[1]).toBe(2025);
    expect(sheets.join('')).not.toMatch(/<f>|<hyperlink/);
  });

  it('are asked for with the caller’s own token, and are in English when asked for so, with a point', async () => {
    const before = service.asked.length;
    expect(await text('?language=en')).toMatch(/\d\.\d;/);
    expect(service.asked).toHaveLength(before + 1);
    expect(service.asked.at(-1)?.headers.authorization).toBe(token);
  });

  it('lead nowhere without a token or for whom there are none, and are no file where an owner is away', async () => {
    expect((await service.get('/measurements.csv', {})).status).toBe(401);
    expect((await service.get('/measurements.csv?language=fi')).status).toBe(400);
    expect((await service.get('/measurements.pdf')).status).toBe(404);
    answer({ busGroups: [], spiderMedians: null });
    expect((await service.get('/measurements.csv')).status).toBe(404);
    answer(told(), {
      errors: [
        { path: ['busGroups', 0, 'spiderMeasurements'], extensions: { code: 'SUBGRAPH_UNREACHABLE' } },
      ],
    });
    expect((await service.get('/measurements.csv')).status).toBe(503);
  });
});
