import { figureTables } from '@samsyn/figures/tables';
import { figureWords } from '@samsyn/figures/words/written';
import { beforeAll, describe, expect, it } from 'vitest';
import { textOfPages } from '../../e2e/src/pdf-text.js';
import { csvCell } from '../src/figures/csv.js';
import { sheetOf } from '../src/figures/sheet.js';
import { fileWords } from '../src/figures/words.js';
import type { GraphAnswer } from '../src/graph/graph.js';
import { type Fonts, loadFonts } from '../src/pdf/fonts.js';
import { makeReport } from '../src/report/make-report.js';
import type { ReportFacts } from '../src/report/report-facts.js';
import { toReport } from '../src/report/report-pdf.js';
import type { ReportProgress, ReportRequest } from '../src/report/report-request.js';
import { headsOf, structureOf, tagsOf } from './pdf-tags.js';
import { reportFacts } from './report-answers.js';
import { flat, tablesOf } from './report-tables.js';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

const patient = { timeout: 60_000 };
const words = figureWords('sv');

async function read(facts: ReportFacts) {
  const pdf = await toReport(facts, fonts);
  const pages = textOfPages(pdf).map((page) => page.replaceAll('\u00a0', ' '));
  const tags = structureOf(pdf);
  return { pdf, pages, text: pages.join(' '), all: tags.flatMap(flat) };
}

describe('the yearly report', () => {
  it('says in each cell of each table of each term what the file of the table says', patient, async () => {
    const facts = reportFacts();
    const tables = tablesOf((await read(facts)).all);
    for (const table of figureTables) {
      for (const [term, answered] of [
        ['VT2025', facts.spring[table.id]],
        ['HT2025', facts.autumn[table.id]],
      ] as const) {
        const { head, rows } = sheetOf(table, term, answered, 'sv');
        const { title, unit } = words.tables[table.id];
        const name = `${title} (${unit}), ${fileWords.sv.termName(term).toLowerCase()}`;
        expect(tables.get(name), name).toEqual([
          head,
          ...rows.map((row) => row.map((cell) => csvCell(cell, 'sv'))),
        ]);
      }
    }
  });

  it('shows the county as bars, which say in words all that they show', patient, async () => {
    const facts = reportFacts();
    const figures = (await read(facts)).all.filter(({ name }) => name === 'Figure');
    // A table each, the register's categories, the county's median.
    expect(figures).toHaveLength(figureTables.length + 2);
    for (const { head } of figures) {
      expect(head).toMatch(/\/Alt /);
      expect(head).toMatch(/\/BBox \[/);
    }
    const [county] = facts.autumn.PLANS_BY_GENDER.rows;
    const shown = figures[0]?.text.replaceAll(/\s+/g, ' ') ?? '';
    for (const { value } of county?.cells ?? [])
      expect(shown).toContain(
        value === null ? words.protected : value.toLocaleString('sv-SE').replace('\u00a0', ' '),
      );
  });

  it(
    'can be read aloud: headings in order, tables with their heads, nothing read out of its order',
    patient,
    async () => {
      const { pdf, all } = await read(reportFacts());
      expect(headsOf(pdf)).toMatch(/\/Lang \(sv-SE\)/);
      expect(pdf.toString('latin1')).toContain('pdfuaid:part');
      const tags = tagsOf(pdf);
      const headings = tags.filter((tag) => /^H\d$/.test(tag)).map((tag) => Number(tag[1]));
      expect(headings.filter((level) => level === 1)).toHaveLength(1);
      for (const [place, level] of headings.entries())
        expect(level).toBeLessThanOrEqual((headings[place - 1] ?? 0) + 1);
      expect(tags.filter((tag) => tag === 'LI').length).toBe(tags.filter((tag) => tag === 'LBody').length);
      for (const { kids } of all.filter(({ name }) => name === 'Table')) {
        const [head, ...rows] = kids.filter(({ name }) => name === 'TR');
        for (const cell of head?.kids ?? []) expect(cell.head).toMatch(/\/Scope \/Column/);
        for (const row of rows) {
          expect(row.kids[0]?.head).toMatch(/\/S \/TH[\s\S]*\/Scope \/Row|\/Scope \/Row[\s\S]*\/S \/TH/);
          expect(row.kids).toHaveLength(head?.kids.length ?? 0);
        }
      }
      const held = all.filter(({ name, text }) => name === 'TD' && text === words.protectedShort);
      expect(held.length).toBeGreaterThan(100);
      for (const { head } of held) expect(head).toMatch(/\/ActualText/);
    },
  );

  it('lists what stands where, and leads there', patient, async () => {
    const { pdf, pages, all } = await read(reportFacts());
    const lines = all.filter(({ name }) => name === 'TOCI').map(({ text }) => text);
    expect(lines.length).toBeGreaterThan(figureTables.length);
    for (const line of lines) {
      const [, title = '', page = ''] = /^(.*?)\s+(\d+)$/.exec(line) ?? [];
      expect(pages[Number(page) - 1]).toContain(title);
    }
    expect(headsOf(pdf).match(/\/Dest \[/g)).toHaveLength(lines.length);
  });

  it('is the same bytes of the same answers, and others of another day', patient, async () => {
    const [first, second, later] = await Promise.all([
      toReport(reportFacts(), fonts),
      toReport(reportFacts(), fonts),
      toReport(reportFacts({ date: '2026-02-16' }), fonts),
    ]);
    expect(first.equals(second)).toBe(true);
    expect(first.equals(later)).toBe(false);
  });

  it(
    'has no numbers of a term that was not closed on the day, though they are known today',
    patient,
    async () => {
      const { text, all } = await read(reportFacts({ date: '2025-12-10' }));
      expect(text).toContain('Höstterminen 2025: Terminen stängs 1 februari 2026. Till dess finns inga tal.');
      const names = [...tablesOf(all).keys()];
      expect(names).toContain('SIP efter kön (planer), vårterminen 2025');
      expect(names).not.toContain('SIP efter kön (planer), höstterminen 2025');
      // What organisations do is not closed.
      expect(names).toContain('Åtaganden som kommunen prövar (åtaganden), höstterminen 2025');
      expect(text).toContain('Talen om barn för höstterminen 2025 är inte stängda än');
      const early = await read(reportFacts({ date: '2025-05-01' }));
      expect(early.text).toContain('Höstterminen 2025 har inte börjat.');
    },
  );

  it('tells of no measurement that was not ended on the day', patient, async () => {
    expect((await read(reportFacts())).text).toContain('Länets median 2025');
    const { text } = await read(reportFacts({ date: '2025-11-01' }));
    expect(text).toContain('Undersökningen 2025 var inte avslutad den dag som rapporten är av.');
    expect(text).not.toContain('Länets median 2025');
    expect(text).not.toContain('Grupperna 2025');
  });

  it('says in its summary what its tables say', patient, async () => {
    const facts = reportFacts();
    const { text } = await read(facts);
    const plans = (answered: ReportFacts['spring']) =>
      answered.PLANS_BY_GENDER.rows[0]?.total.value?.toLocaleString('sv-SE').replace('\u00a0', ' ');
    expect(text).toContain(
      `(SIP) som började: ${plans(facts.spring)} vårterminen 2025 och ${plans(facts.autumn)} höstterminen 2025.`,
    );
    expect(text).toContain('Avvikelser som inträffade 2025: 120. Året före: 118.');
    expect(text).toContain('BUSSAM:s årsplan 2025 har 4 prioriterade frågor; 2 har följts upp.');
  });

  it('is whole in English', patient, async () => {
    const { text } = await read(reportFacts({ language: 'en' }));
    for (const said of [
      'Yearly report 2025',
      'Contents',
      'Summary',
      'protected',
      'As known on',
      'Who sends to whom',
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/skyddat|Länet\b|termin\b|Innehåll|Sammanfattning|följd upp/);
  });

  it('is made of a county of which nothing is known, and says so', patient, async () => {
    const facts = reportFacts();
    const none = Object.fromEntries(
      figureTables.map(({ id }) => [id, { asOf: null, closesOn: '2026-02-01', rows: [] }]),
    ) as unknown as ReportFacts['spring'];
    const { text } = await read({
      ...facts,
      ...{ spring: none, autumn: none },
      deviations: {
        year: { ...facts.deviations.year, total: 0, matrix: [], terms: [] },
        before: { total: 0, terms: [] },
      },
      measurements: { busGroups: [], spiderMedians: [], surveys: [] },
      bussam: {
        bussam: { meetings: [], yearPlan: { questions: [] }, documents: [] },
        publishedFigureChanges: [],
      },
    });
    for (const said of [
      'Inga avvikelser är skickade.',
      'Ingen mätning 2025 redovisas för länet.',
      'Ingen årsplan för 2025 är införd.',
      'Inga möten är införda för året.',
    ])
      expect(text).toContain(said);
  });
});

describe('making the report', () => {
  /** A graph that answers each question, with some answers changed; and what it was asked. */
  function graphOf(
    change: (answers: Record<string, Record<string, unknown>>) => void = () => {},
    faults: GraphAnswer['faults'] = [],
  ) {
    const { spring, autumn, deviations, measurements, bussam } = reportFacts();
    const answers: Record<string, Record<string, unknown>> = structuredClone({
      VT2025: spring,
      HT2025: autumn,
      Deviations: { ...deviations },
      Measurements: { ...measurements },
      Bussam: { ...bussam },
    });
    change(answers);
    const asked: { question: string; variables: Record<string, unknown>; authorization: string }[] = [];
    return {
      asked,
      ask: async (document: string, variables: Readonly<Record<string, unknown>>, authorization: string) => {
        const question = /query (\w+?)InReport/.exec(document)?.[1] ?? '';
        asked.push({ question, variables: { ...variables }, authorization });
        return { data: answers[String(variables.term ?? question)], faults, operationId: 'op' };
      },
    };
  }

  const press = { makeReport: async (facts: ReportFacts) => Buffer.from(JSON.stringify(facts)) };
  const make = (
    graph: ReturnType<typeof graphOf>,
    request: Partial<ReportRequest> = {},
    told: ReportProgress[] = [],
  ) =>
    makeReport(
      graph,
      press,
      { year: 2025, language: 'sv', date: '2026-02-15', ...request },
      'Bearer a.b.c',
      (step) => told.push(step),
      new AbortController().signal,
    );

  it('asks as many questions however large the county, with the caller’s own token, and tells of each step', async () => {
    const graph = graphOf();
    const told: ReportProgress[] = [];
    await make(graph, {}, told);
    expect(graph.asked.map(({ question }) => question)).toEqual([
      ...figureTables.flatMap(() => ['Figures', 'Figures']),
      ...['Deviations', 'Measurements', 'Bussam'],
    ]);
    expect(graph.asked.every(({ authorization }) => authorization === 'Bearer a.b.c')).toBe(true);
    expect(told.map(({ step }) => step)).toEqual([
      ...figureTables.flatMap(() => ['FIGURES', 'FIGURES']),
      ...['DEVIATIONS', 'MEASUREMENTS', 'BUSSAM', 'PAGES', 'PAGES'],
    ]);
    const steps = told.length - 1;
    expect(told.map(({ done }) => done)).toEqual(Array.from({ length: steps + 1 }, (_, at) => at));
    expect(new Set(told.map(({ of }) => of))).toEqual(new Set([steps]));
  });

  it('asks each owner for what was known on the day', async () => {
    const graph = graphOf();
    await make(graph, { date: '2025-10-15' });
    const of = (name: string) => graph.asked.find(({ question }) => question === name)?.variables;
    expect(of('Deviations')).toEqual({
      year: { from: '2025-01-01', to: '2026-01-01', knownOn: '2025-10-15' },
      before: { from: '2024-01-01', to: '2025-01-01', knownOn: '2025-10-15' },
    });
    expect(of('Figures')).toEqual({ term: 'VT2025', on: '2025-10-15' });
    expect(of('Bussam')).toEqual({ date: '2025-10-15', year: 2025 });
    expect(of('Measurements')).toEqual({ date: '2025-10-15' });
  });

  it.each<[string, (answers: Record<string, Record<string, unknown>>) => void]>([
    ['no figures at all', ({ VT2025 }) => Object.assign(VT2025 ?? {}, { PLANS_BY_AGE: null })],
    [
      'a coordinator, who is told no deviations in figures',
      ({ VT2025 }) => Object.assign(VT2025 ?? {}, { DEVIATIONS: null }),
    ],
    [
      'deviations of the own unit alone',
      ({ Deviations }) => Object.assign(Deviations?.year ?? {}, { scope: 'VIEWERS' }),
    ],
    ['nothing of BUSSAM', ({ Bussam }) => Object.assign(Bussam ?? {}, { bussam: null })],
  ])('is refused as one that there is not to whom is told %s', async (_who, change) => {
    await expect(make(graphOf(change))).rejects.toMatchObject({ statusCode: 404, code: 'NOT_FOUND' });
  });

  it('makes no half of it when an owner is away', async () => {
    const faults = [{ path: ['careFigures'], code: 'SUBGRAPH_UNREACHABLE' }];
    await expect(make(graphOf(undefined, faults))).rejects.toMatchObject({
      statusCode: 503,
      code: 'SUBGRAPH_UNREACHABLE',
    });
  });

  it.each([
    [{ year: 25 }],
    [{ year: 2025.5 }],
    [{ date: '2025-13-01' }],
    [{ date: '2026-02-30' }],
    [{ date: '2024-12-31' }],
  ])('is of a year, as known on a day of it or later: not of %j', async (request) => {
    const graph = graphOf();
    await expect(make(graph, request)).rejects.toMatchObject({ statusCode: 400 });
    expect(graph.asked).toEqual([]);
  });
});
