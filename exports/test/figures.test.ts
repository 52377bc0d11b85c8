import { figureTables } from '@samsyn/figures/tables';
import { figureWords, writtenCategory } from '@samsyn/figures/words/written';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { csvCell } from '../src/figures/csv.js';
import { type Exports, startExports, token } from './service.js';
import { csvRows, workbook } from './sheets.js';

const words = figureWords('sv');
const slug = (id: string) => id.toLowerCase().replaceAll('_', '-');
const cell = (category: string, value: number | null) => ({ category, value });
const evil = '=HYPERLINK("http://evil.example";"Farsta")';

/** Some numbers of a table, one in three protected; the rows not in order. */
function told({ id, owner, categories }: (typeof figureTables)[number]) {
  const row = (key: string | null, name: string | null, from: number) => ({
    ...(owner === 'KOMMUN' ? { areaId: key, areaName: name } : {}),
    busGroup: key === null ? null : { id: key, name },
    total: cell('TOTAL', 1250 + from),
    cells: categories.map((category, at) => cell(category, at % 3 === 1 ? null : at * 5 + from)),
  });
  return {
    asOf: '2026-09-01',
    closesOn: '2026-09-01',
    rows: [row('bus-ö', 'Österåker', 5), row(null, null, 100), row('bus-e', evil, 0)].map((each) => ({
      ...each,
      id,
    })),
  };
}

describe('a cell of a file of text', () => {
  it('begins nothing that a spreadsheet reckons with, whatever stands in it, and is read back as it was', () => {
    const dangerous = fc
      .tuple(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' =', '\u200b=', '＝', '＠', '"', ';', 'a'),
        fc.string({ unit: 'grapheme' }),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(dangerous, (text) => {
        const [[back = ''] = []] = csvRows(`${csvCell(text, 'sv')}\r\n`);
        expect(back).not.toMatch(/^[\s\u200b]*[=+\-@＝＋－＠]|^[\t\r\n]/);
        expect(back.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
      }),
    );
  });

  it('is a number in digits alone when it is one', () => {
    expect([0, 5, 1250].map((each) => csvCell(each, 'sv'))).toEqual(['0', '5', '1250']);
  });

  it('has the decimal sign that a spreadsheet of the language has: with another it would be a date', () => {
    expect([csvCell(5.2, 'sv'), csvCell(5.2, 'en')]).toEqual(['5,2', '5.2']);
  });
});

describe('the address of a table', () => {
  let service: Exports;
  beforeAll(async () => {
    service = await startExports();
  });
  afterAll(() => service.close());
  const answer = (table: (typeof figureTables)[number]) =>
    service.answer({
      data: { [table.owner === 'KOMMUN' ? 'municipalFigures' : 'careFigures']: told(table) } as never,
    });
  beforeEach(() => answer(figureTables[0] as never));
  const get = (id: string, format: string, more = '') =>
    service.get(`/figures/${slug(id)}.${format}?term=VT2026${more}`);

  it.each(figureTables)(
    'gives $id as text and as a workbook, with the same numbers to the digit and the county first',
    async (table) => {
      answer(table);
      const lines = csvRows(await (await get(table.id, 'csv')).text());
      const head = lines.findIndex(([first]) => first === words.area);
      const expected = [...told(table).rows].sort(
        (a, b) => Number(a.busGroup !== null) - Number(b.busGroup !== null),
      );
      expect(lines[head]).toEqual([
        words.area,
        words.total,
        ...table.categories.map((each) => writtenCategory(each, words)),
      ]);
      const rows = lines.slice(head + 1);
      const [county, ...areas] = rows;
      expect(county?.[0]).toBe(words.county);
      expect(areas.map(([name]) => name).sort()).toEqual([`'${evil}`, 'Österåker']);
      for (const row of rows) {
        const of = expected.find(({ busGroup }) =>
          row[0] === words.county ? busGroup === null : busGroup?.name === row[0]?.replace(/^'/, ''),
        );
        expect(row.slice(1)).toEqual(
          [of?.total, ...(of?.cells ?? [])].map((each) => String(each?.value ?? words.protected)),
        );
      }
      answer(table);
      const { figures } = workbook(new Uint8Array(await (await get(table.id, 'xlsx')).arrayBuffer()));
      expect(figures[0]).toEqual(lines[head]);
      expect(figures.slice(1).map((row) => row.map((each) => String(each).replace(/^=/, "'=")))).toEqual(
        rows,
      );
    },
  );

  it('says in the file what is counted, how, of what, when, and what protection does', async () => {
    const text = await (await get('PLANS_BY_GENDER', 'csv')).text();
    const { how } = workbook(new Uint8Array(await (await get('PLANS_BY_GENDER', 'xlsx')).arrayBuffer()));
    const { title, basis, source } = words.tables.PLANS_BY_GENDER;
    for (const told of [basis, source, '2026-09-01', ...words.protection, 'Vårterminen 2026']) {
      expect(csvRows(text).flat()).toContain(told);
      expect(how.flat()).toContain(told);
    }
    expect(how.flat()).toContain(`${title} (planer)`);
  });

  it('says of a table that is never closed as of which day it is, and that it can still change', async () => {
    const table = figureTables.find(({ id }) => id === 'COMMITMENTS');
    if (table) answer(table);
    const lines = csvRows(await (await get('COMMITMENTS', 'csv')).text());
    expect(lines).toContainEqual(['Som det stod', '2026-09-01']);
    expect(lines).toContainEqual(['Att veta', words.live]);
    expect(lines.flat()).not.toContain('Räknat');
  });

  it('begins with the mark by which Excel knows å, ä and ö', async () => {
    const bytes = new Uint8Array(await (await get('PLANS_BY_AGE', 'csv')).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('gives a workbook of numbers and texts, without a formula, a link or a macro, whose head stands still', async () => {
    const { parts, sheets } = workbook(
      new Uint8Array(await (await get('PLANS_BY_GENDER', 'xlsx')).arrayBuffer()),
    );
    const all = sheets.join('');
    expect(all).not.toMatch(/<f[ >]|hyperlink|<v>=/i);
    expect(parts.filter((name) => /external|vba|connection|hyperlink|media/i.test(name))).toEqual([]);
    expect(sheets[0]).toMatch(/<pane [^>]*state="frozen"/);
    expect(sheets[0]).toMatch(/<cols>/);
  });

  it('is asked of whoever counts, once, with the caller’s own token, and kept by nobody', async () => {
    for (const table of figureTables) {
      answer(table);
      const reply = await get(table.id, 'csv');
      expect(reply.headers.get('cache-control')).toBe('no-store');
      expect(reply.headers.get('content-disposition')).toBe(
        `attachment; filename="${slug(table.id)}-vt2026.csv"`,
      );
      expect(service.asked).toHaveLength(1);
      expect(service.asked[0]?.headers.authorization).toBe(token);
      expect(service.asked[0]?.body.variables).toEqual({
        ...{ table: table.id, term: 'VT2026' },
        ...{ municipal: table.owner === 'KOMMUN', care: table.owner === 'REGION' },
      });
    }
  });

  it('speaks English when asked to', async () => {
    const text = await (await get('PLANS_BY_GENDER', 'csv', '&language=en')).text();
    expect(text).toContain('protected value');
    expect(text).not.toContain('skyddat');
  });

  it('leads nowhere without a token, for what is no table or term, and for whom nothing is told', async () => {
    expect((await service.get('/figures/absence.csv?term=VT2026', {})).status).toBe(401);
    for (const path of ['/figures/children.csv?term=VT2026', '/figures/absence.ods?term=VT2026'])
      expect((await service.get(path)).status).toBe(404);
    for (const term of ['', 'term=2026', 'term=VT2026&term=HT2025', 'term=VT2026&language=fi'])
      expect((await service.get(`/figures/absence.csv?${term}`)).status).toBe(400);
    expect(service.asked).toEqual([]);
    service.answer({ data: { municipalFigures: null } as never });
    expect((await get('ABSENCE', 'csv')).status).toBe(404);
  });

  it('says when a term closes that has not yet, and gives no empty file', async () => {
    const open = { asOf: null, closesOn: '2027-02-01', rows: [] };
    service.answer({ data: { municipalFigures: open } as never });
    for (const format of ['csv', 'xlsx']) {
      const answered = await get('ABSENCE', format);
      expect(answered.status).toBe(409);
      const [{ message, extensions }] = ((await answered.json()) as { errors: [never] }).errors as [
        { message: string; extensions: { code: string } },
      ];
      expect([extensions.code, message]).toEqual(['NOT_CLOSED', expect.stringContaining('2027-02-01')]);
    }
  });

  it('says that whoever counts could not be reached, and gives no empty file', async () => {
    const errors = [{ path: ['municipalFigures'], extensions: { code: 'SUBGRAPH_UNREACHABLE' } }];
    service.answer({ data: { municipalFigures: null } as never, errors });
    for (const format of ['csv', 'xlsx']) expect((await get('ABSENCE', format)).status).toBe(503);
  });
});
