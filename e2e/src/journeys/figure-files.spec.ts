import { readFile } from 'node:fs/promises';
import { figureTables } from '@samsyn/figures/tables';
import { closedTerms } from '@samsyn/figures/term.rules';
import { figureWords, writtenCell } from '@samsyn/figures/words/written';
import { csvRows, workbook } from '../../../exports/test/sheets.js';
import { get, tokenOf } from '../graph.js';
import { expect, test } from '../journey.js';
import { addresses } from '../stack/running.js';

const secretariat = 'sekretariat.bussam';
const words = figureWords('sv');
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
const terms = closedTerms(today, 2);
const slug = (id: string) => id.toLowerCase().replaceAll('_', '-');

interface Row {
  areaName?: string | null;
  busGroup: { id: string; name: string } | null;
  total: { value: number | null };
  cells: { value: number | null }[];
}

/** The table as the graph answers it: names and numbers, the county first. */
async function fromGraph(table: (typeof figureTables)[number], term: string, login = secretariat) {
  const isMunicipal = table.owner === 'KOMMUN';
  const field = isMunicipal ? 'municipalFigures' : 'careFigures';
  const { [field]: told } = await get<Record<string, { asOf: string; rows: Row[] }>>(
    login,
    `query ($table: FigureTableName!, $term: String!) { ${field}(table: $table, term: $term) { asOf
      rows { ${isMunicipal ? 'areaName' : ''} busGroup { id name } total { value } cells { value } } } }`,
    { table: table.id, term },
  );
  const { asOf = '', rows = [] } = told ?? {};
  return {
    asOf,
    rows: rows.map(({ areaName, busGroup, total, cells }) => [
      areaName ?? busGroup?.name ?? words.county,
      ...[total, ...cells].map(({ value }) => value ?? words.protected),
    ]),
  };
}

async function file(id: string, format: string, term: string, login = secretariat): Promise<Response> {
  return fetch(`${addresses().exports}/figures/${slug(id)}.${format}?term=${term}`, {
    headers: { authorization: `Bearer ${await tokenOf(login)}` },
  });
}

const byName = (rows: readonly (readonly (string | number)[])[]) =>
  [...rows].sort(([a], [b]) => String(a).localeCompare(String(b)));

test('every table of two terms has the same numbers, to the digit, in the graph, as text and as a workbook', async () => {
  test.slow();
  for (const table of figureTables)
    for (const term of terms) {
      const { asOf, rows } = await fromGraph(table, term);
      const text = await (await file(table.id, 'csv', term)).text();
      const lines = csvRows(text);
      const below = lines.slice(lines.findIndex(([first]) => first === words.area) + 1);
      expect(byName(below), `${table.id} ${term} CSV`).toEqual(byName(rows.map((row) => row.map(String))));
      expect(lines.flat()).toContain(asOf);
      const book = workbook(new Uint8Array(await (await file(table.id, 'xlsx', term)).arrayBuffer()));
      expect(byName(book.figures.slice(1)), `${table.id} ${term} XLSX`).toEqual(byName(rows));
      expect(book.how.flat()).toContain(asOf);
    }
});

test('what the page shows is what its buttons fetch, cell by cell and in its order', async ({
  page,
  enter,
}) => {
  test.slow();
  await enter(secretariat);
  for (const id of ['PLANS_BY_REASON', 'ABSENCE', 'DEVIATIONS'] as const) {
    await page.goto(`/statistik?tabell=${slug(id)}&termin=${terms[0]?.toLowerCase()}`);
    const table = page.getByRole('table');
    await expect(table).toBeVisible();
    const shown: string[][] = [];
    for (const row of (await table.getByRole('row').all()).slice(1))
      shown.push(
        (await row.locator('th, td').allInnerTexts()).map((each) => each.split('\n').at(-1)?.trim() ?? ''),
      );
    for (const name of ['Hämta som CSV', 'Hämta för Excel']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      const bytes = await readFile(await download.path());
      const isText = name.endsWith('CSV');
      expect(download.suggestedFilename()).toBe(
        `${slug(id)}-${terms[0]?.toLowerCase()}.${isText ? 'csv' : 'xlsx'}`,
      );
      const lines = isText ? csvRows(bytes.toString()) : workbook(bytes).figures;
      const below = lines.slice(lines.findIndex(([first]) => first === words.area) + 1);
      const written = below.map(([area, ...cells]) => [
        area,
        ...cells.map((each) =>
          Number.isNaN(Number(each)) ? each : writtenCell({ value: Number(each) }, words),
        ),
      ]);
      expect(written, `${id}: ${name}`).toEqual(shown);
    }
  }
});

test('whoever is told no table gets no file of one, and a coordinator one without the county', async () => {
  for (const format of ['csv', 'xlsx'])
    for (const { id } of figureTables)
      expect((await file(id, format, terms[0] as string, 'socialtjanst.farsta')).status, id).toBe(404);
  const own = await (await file('PLANS_BY_GENDER', 'csv', terms[0] as string, 'samordnare.farsta')).text();
  expect(own).toContain('\r\nFarsta;');
  expect(own).not.toContain(`\r\n${words.county};`);
});

test('the register of deviations as a file holds each that the graph tells, and none that it does not', async () => {
  for (const login of [secretariat, 'bup.farsta']) {
    const { deviations } = await get<{ deviations: { totalCount: number } | null }>(
      login,
      'query { deviations(first: 1) { totalCount } }',
      {},
    );
    const reply = await fetch(`${addresses().exports}/deviations.csv`, {
      headers: { authorization: `Bearer ${await tokenOf(login)}` },
    });
    expect(reply.status).toBe(deviations ? 200 : 404);
    const lines = deviations ? csvRows(await reply.text()) : [];
    expect(lines.length).toBe(deviations ? deviations.totalCount + 1 : 0);
    if (login === secretariat) expect(lines.length).toBeGreaterThan(100);
  }
});

test('the register leads to itself as a file, as text and as a workbook, each with the day in its name', async ({
  page,
  enter,
}) => {
  await enter(secretariat, '/avvikelser');
  const register = page.getByRole('region', { name: 'Registret' });
  const count = Number.parseInt(await register.getByText(/^\d+ avvikelser$/).innerText(), 10);
  for (const [name, ending] of [
    ['Hämta som CSV', 'csv'],
    ['Hämta för Excel', 'xlsx'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      register.getByRole('button', { name, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^avvikelser-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`));
    const bytes = await readFile(await download.path());
    const lines = ending === 'csv' ? csvRows(bytes.toString()) : workbook(bytes).figures;
    expect(lines.length).toBe(count + 1);
  }
});
