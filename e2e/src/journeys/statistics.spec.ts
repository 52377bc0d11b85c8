import { figureTables } from '@samsyn/figures/tables';
import { closedTerms } from '@samsyn/figures/term.rules';
import { figureWords, writtenCategory, writtenCell } from '@samsyn/figures/words/written';
import { get } from '../graph.js';
import { expect, heading, test } from '../journey.js';
import { type SpokenState, testSpokenStates } from './spoken-states.js';

const secretariat = 'sekretariat.bussam';
const coordinator = 'samordnare.farsta';
const words = figureWords('sv');
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
const [term = '', before = ''] = closedTerms(today, 2);
const addressOf = (id: string) => `/statistik?tabell=${id.toLowerCase().replaceAll('_', '-')}`;

interface Row {
  areaId: string | null;
  total: Cell;
  cells: Cell[];
}
interface Cell {
  category: string;
  value: number | null;
}

const figures = async (table: string) => {
  const { municipalFigures } = await get<{ municipalFigures: { rows: Row[] } }>(
    secretariat,
    `query ($table: FigureTableName!, $term: String!) {
      municipalFigures(table: $table, term: $term) { rows { areaId total { category value } cells { category value } } } }`,
    { table, term },
  );
  return municipalFigures.rows;
};

test('the secretariat finds the statistics in the menu, and each table says how it is counted', async ({
  page,
  enter,
}) => {
  test.slow();
  await enter(secretariat);
  await page.getByRole('link', { name: 'Statistik', exact: true }).click();
  await expect(heading(page, 'Statistik')).toBeVisible();
  for (const { id, counted } of figureTables) {
    const { title, basis, source } = words.tables[id];
    await page
      .getByRole('navigation', { name: 'Välj tabell' })
      .getByRole('link', { name: title, exact: true })
      .click();
    await expect(page.getByRole('heading', { name: `${title}: Länet` })).toBeVisible();
    await expect(page.getByText(basis)).toBeVisible();
    await expect(page.getByText(source, { exact: true })).toBeVisible();
    // Right by the numbers, and not only where it is told how they are counted.
    await expect(
      page
        .getByRole('region', { name: `${title}: Länet` })
        .getByText(counted === 'PEOPLE' ? words.notAdded : words.live),
    ).toBeVisible();
  }
});

test('the page shows the figures of the graph to the digit, and says which are protected', async ({
  page,
  enter,
}) => {
  test.slow();
  await enter(secretariat);
  let isAnyHeld = false;
  for (const { id, categories, counted } of figureTables) {
    if (id === 'ATTENDANCE_BY_PARTY' || counted !== 'PEOPLE') continue;
    const rows = await figures(id);
    await page.goto(addressOf(id));
    const table = page.getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveText([
      words.area,
      words.total,
      ...categories.map((each) => writtenCategory(each, words)),
    ]);
    // One row for the heads.
    await expect(table.getByRole('row')).toHaveCount(rows.length + 1);
    for (const [at, { total, cells }] of rows.entries()) {
      const shown = [total, ...cells].map((cell) => writtenCell(cell, words));
      isAnyHeld ||= shown.includes(words.protected);
      const texts = await table
        .getByRole('row')
        .nth(at + 1)
        .getByRole('cell')
        .allInnerTexts();
      expect(texts.map((text) => text.split('\n').at(-1)?.trim())).toEqual(shown);
    }
  }
  expect(isAnyHeld).toBe(true);
});

test('the address holds table, term and place; Back leads to the table before', async ({ page, enter }) => {
  await enter(
    secretariat,
    `${addressOf('ATTENDANCE_BY_PARTY')}&termin=${before.toLowerCase()}&omrade=bus-tyreso`,
  );
  await expect(page.getByRole('heading', { name: 'Närvaro efter part: Tyresö' })).toBeVisible();
  await expect(page.getByLabel('Termin', { exact: true }).and(page.getByRole('combobox'))).toHaveValue(
    before,
  );
  await page.getByRole('link', { name: 'Skolfrånvaro 50 % eller mer' }).click();
  await expect(page.getByRole('heading', { name: 'Skolfrånvaro 50 % eller mer: Tyresö' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Närvaro efter part: Tyresö' })).toBeVisible();
});

test('a coordinator sees the own area and no county; others are offered nothing and told nothing', async ({
  page,
  enter,
}) => {
  await enter(coordinator, '/statistik');
  await expect(page.getByRole('heading', { name: 'SIP efter kön: Farsta' })).toBeVisible();
  // The menu has a page of that name, about the groups.
  await expect(page.getByRole('main').getByText('Länet', { exact: true })).toHaveCount(0);
});

test('whoever is neither is offered no statistics, and is told none', async ({ page, enter }) => {
  await enter('socialtjanst.farsta');
  await expect(page.getByRole('link', { name: 'Statistik', exact: true })).toHaveCount(0);
  await page.goto('/statistik');
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByText('Länet', { exact: true })).toHaveCount(0);
});

const state = (name: string, address: string, tables = 1, login = secretariat): SpokenState => ({
  name: `the statistics: ${name}`,
  login,
  async show(page) {
    await page.goto(address);
    await expect(page.getByRole('table')).toHaveCount(tables);
  },
});

testSpokenStates([
  state('plans by reason', addressOf('PLANS_BY_REASON')),
  state(
    'attendance by party, of an area where most is protected',
    `${addressOf('ATTENDANCE_BY_PARTY')}&omrade=bus-ekero`,
  ),
  state('commitments, exact', addressOf('COMMITMENTS')),
  state('of a coordinator', '/statistik', 1, coordinator),
]);
