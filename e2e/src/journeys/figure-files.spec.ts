import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { figureTables } from '@samsyn/figures/tables';
import { calendarOf, closedTerms, termsUntil } from '@samsyn/figures/term.rules';
import { figureWords, writtenCategory, writtenCell } from '@samsyn/figures/words/written';
import { structureOf } from '../../../exports/test/pdf-tags.js';
import { flat, tablesOf } from '../../../exports/test/report-tables.js';
import { csvRows, workbook } from '../../../exports/test/sheets.js';
import { get, tokenOf } from '../graph.js';
import { expect, test } from '../journey.js';
import { addresses } from '../stack/running.js';

const secretariat = 'sekretariat.bussam';
const words = figureWords('sv');
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
const terms = closedTerms(today, 2);
/** Two terms of a table, as the page has them: of people those that are closed, of events the one that goes on too. */
const termsOf = (table: (typeof figureTables)[number]) =>
  table.counted === 'PEOPLE' ? terms : termsUntil(today, 2, calendarOf(table));
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

/** The tables of the yearly reports that the terms are of, as a screen reader reads them. */
async function tablesOfReports() {
  const years = new Set(figureTables.flatMap(termsOf).map((term) => term.slice(2)));
  const reported = new Map<string, string[][]>();
  for (const year of years) {
    const reply = await fetch(`${addresses().exports}/reports/${year}.pdf?date=${today}`, {
      headers: { authorization: `Bearer ${await tokenOf(secretariat)}` },
    });
    const bytes = Buffer.from(await reply.arrayBuffer());
    expect(reply.status, bytes.toString('latin1', 0, 300)).toBe(200);
    const tags = structureOf(bytes).flatMap(flat);
    for (const [name, rows] of tablesOf(tags)) reported.set(name, rows);
  }
  return reported;
}

test('every table of two terms has the same numbers, to the digit, in the graph, as text, as a workbook and in the yearly report', async () => {
  test.slow();
  const inFiles = new Map<string, string[][]>();
  for (const table of figureTables)
    for (const term of termsOf(table)) {
      const { asOf, rows } = await fromGraph(table, term);
      const text = await (await file(table.id, 'csv', term)).text();
      const lines = csvRows(text);
      const below = lines.slice(lines.findIndex(([first]) => first === words.area) + 1);
      expect(byName(below), `${table.id} ${term} CSV`).toEqual(byName(rows.map((row) => row.map(String))));
      expect(lines.flat()).toContain(asOf);
      const book = workbook(new Uint8Array(await (await file(table.id, 'xlsx', term)).arrayBuffer()));
      expect(byName(book.figures.slice(1)), `${table.id} ${term} XLSX`).toEqual(byName(rows));
      expect(book.how.flat()).toContain(asOf);
      const { title, unit } = words.tables[table.id];
      const season = term.startsWith('H') ? 'höstterminen' : 'vårterminen';
      inFiles.set(`${title} (${unit}), ${season} ${term.slice(2)}`, below);
    }
  const reported = await tablesOfReports();
  for (const [name, rows] of inFiles) expect(reported.get(name)?.slice(1), `${name} PDF`).toEqual(rows);
});

/** A table of the page, without its head. */
const cellsOf = (table: Locator) =>
  table
    .getByRole('row')
    .evaluateAll((rows) =>
      rows
        .slice(1)
        .map((row) =>
          [...row.querySelectorAll<HTMLElement>('th, td')].map(
            (each) => each.innerText.split('\n').at(-1)?.trim() ?? '',
          ),
        ),
    );

test('what the page shows is what its buttons fetch, cell by cell and in its order, in every table and two terms of it', async ({
  page,
  enter,
}) => {
  test.slow();
  await enter(secretariat, '/statistik');
  const place = page.getByLabel('Område i diagrammet');
  const heading = (text: string) => page.getByRole('heading', { level: 2, name: text, exact: true });
  for (const table of figureTables) {
    const { title } = words.tables[table.id];
    await page
      .getByRole('navigation', { name: 'Välj tabell' })
      .getByRole('link', { name: title, exact: true })
      .click();
    for (const term of termsOf(table)) {
      const isFirst = term === termsOf(table)[0];
      await page.getByLabel('Termin', { exact: true }).and(page.getByRole('combobox')).selectOption(term);
      await expect(heading(`${title}: Länet`)).toBeVisible();
      const shown = new Map<string, string[][]>();
      if (table.id === 'ATTENDANCE_BY_PARTY')
        for (const area of await place.locator('option').allInnerTexts()) {
          await place.selectOption({ label: area });
          await expect(heading(`${title}: ${area}`)).toBeVisible();
          shown.set(area, await cellsOf(page.getByRole('table')));
        }
      else
        for (const [area = '', ...cells] of await cellsOf(page.getByRole('table'))) shown.set(area, [cells]);
      // A workbook is made of what a file of text is made of; one for each table is enough.
      for (const name of ['Hämta som CSV', ...(isFirst ? ['Hämta för Excel'] : [])]) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name, exact: true }).click(),
        ]);
        const bytes = await readFile(await download.path());
        const isText = name.endsWith('CSV');
        expect(download.suggestedFilename()).toBe(
          `${slug(table.id)}-${term.toLowerCase()}.${isText ? 'csv' : 'xlsx'}`,
        );
        const lines = isText ? csvRows(bytes.toString()) : workbook(bytes).figures;
        const below = lines.slice(lines.findIndex(([first]) => first === words.area) + 1);
        const written = below.map(([area, ...cells]): [string, string[][]] => [
          String(area),
          asShown(table, cells.map(writtenAsShown)),
        ]);
        expect([...shown], `${table.id} ${term}: ${name}`).toEqual(written);
      }
      if (table.id === 'ATTENDANCE_BY_PARTY') await place.selectOption({ label: 'Länet' });
    }
  }
});

const writtenAsShown = (cell: string | number) =>
  Number.isNaN(Number(cell)) ? String(cell) : writtenCell({ value: Number(cell) }, words);

/** An area's row as the page shows it: of attendance by party a row for each party, without the total. */
function asShown({ id, categories }: (typeof figureTables)[number], [total = '', ...cells]: string[]) {
  if (id !== 'ATTENDANCE_BY_PARTY') return [[total, ...cells]];
  const parties = new Map<string, string[]>();
  for (const [at, category] of categories.entries()) {
    const party = writtenCategory(category.split(':')[0] ?? '', words);
    parties.set(party, [...(parties.get(party) ?? []), cells[at] ?? '']);
  }
  return [...parties].map(([party, each]) => [party, ...each]);
}

test('a table’s name never stands over the numbers of another, however late its own come', async ({
  page,
  enter,
}) => {
  await enter(secretariat, '/statistik');
  await expect(page.getByRole('table')).toBeVisible();
  let answer = () => {};
  const late = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON()?.operationName === 'Statistics') await late;
    await route.fallback();
  });
  await page.getByRole('link', { name: 'SIP efter ålder', exact: true }).click();
  await expect(page.getByRole('link', { name: 'SIP efter ålder', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'Hämtar' })).toHaveCount(1);
  answer();
  await expect(page.getByRole('heading', { name: 'SIP efter ålder: Länet' })).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
});

interface Measured {
  readonly year: number;
  readonly axes: readonly { readonly value: number | null }[];
}

test('every measurement is the same, to the digit, in the graph, as text, as a workbook and in the yearly report', async ({
  page,
  enter,
}) => {
  test.slow();
  const told = await get<{
    busGroups: { name: string; spiderMeasurements: Measured[] }[];
    spiderMedians: Measured[];
  }>(
    secretariat,
    'query { busGroups: busGroupsEver { name spiderMeasurements { year axes { value } } } spiderMedians { year axes { value } } }',
    {},
  );
  const ofGroups = told.busGroups.flatMap(({ name, spiderMeasurements }) =>
    spiderMeasurements.map((each) => ({ name, ...each })),
  );
  const medians = told.spiderMedians.map((each) => ({ name: 'Länets median', ...each }));
  const expected = new Map(
    [...ofGroups, ...medians].map(({ name, year, axes }) => [
      `${name} ${year}`,
      axes.map(({ value }) => value),
    ]),
  );
  expect(expected.size).toBeGreaterThan(50);
  const number = (cell: string | number) =>
    /^\d/.test(String(cell)) ? Number(String(cell).replace(',', '.')) : null;

  await enter(secretariat, '/matningar');
  for (const [name, ending] of [
    ['Hämta som CSV', 'csv'],
    ['Hämta för Excel', 'xlsx'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`matningar-${today}.${ending}`);
    const bytes = await readFile(await download.path());
    const lines = ending === 'csv' ? csvRows(bytes.toString()) : workbook(bytes).figures;
    const below = lines.slice(lines.findIndex(([first]) => first === 'BUS-grupp') + 1);
    expect(below).toHaveLength(expected.size);
    for (const [group, year, ...cells] of below)
      expect(cells.slice(0, 9).map(number), `${group} ${year} ${ending}`).toEqual(
        expected.get(`${group} ${year}`),
      );
  }

  const year = Math.max(...told.spiderMedians.map((each) => each.year));
  const reply = await fetch(`${addresses().exports}/reports/${year}.pdf?date=${today}`, {
    headers: { authorization: `Bearer ${await tokenOf(secretariat)}` },
  });
  // It stands below its heading, without a caption.
  const rows = structureOf(Buffer.from(await reply.arrayBuffer()))
    .flatMap(flat)
    .filter(({ name }) => name === 'Table')
    .flatMap((table) => [...tablesOf([table]).values()])
    .filter(([head]) => head?.[1] === 'Medel')
    .flatMap(([, ...rest]) => rest);
  expect(rows.length).toBe(ofGroups.filter((each) => each.year === year).length);
  for (const [group = '', , ...axes] of rows)
    expect(axes.map(number), group).toEqual(expected.get(`${group} ${year}`));
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
