import type { Page } from '@playwright/test';
import { expect, heading, test } from '../journey.js';
import { ebba } from '../showcase.js';

test.beforeEach(async ({ page, enter }) => {
  await enter('socialtjanst.farsta');
  await expect(page.getByRole('link', { name: ebba })).toBeVisible();
});

/** The children's names; each leads to a plan. */
const rows = (page: Page) => page.getByRole('main').getByRole('link', { name: /^Demo-/ });

test('what falls between the chairs stands first, then what is overdue, then what is soon', async ({
  page,
}) => {
  await expect(heading(page, 'Mina barn')).toBeVisible();
  const groups = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  const names = groups.map((text) => text.replace(/\s*\d+$/, ''));
  const order = [
    'Mellan stolarna',
    'Bara uppföljningen försenad',
    'Snart: uppföljning eller samtycke',
    'Senare',
    'Avslutade',
  ];
  expect(names).toEqual(order.filter((name) => names.includes(name)));
  expect(names.length).toBeGreaterThanOrEqual(4);
  const first = page.getByRole('region', { name: /Mellan stolarna/ });
  await expect(first.getByRole('listitem').filter({ hasText: ebba })).toContainText(
    'Målet Sova på nätterna har ingen som åtagit sig det',
  );
});

test('the address holds the filter, over a reload and a visit to a plan', async ({ page }) => {
  const all = await rows(page).count();
  await page.getByLabel('Försenad uppföljning').check();
  await page.getByLabel('Sortera efter').selectOption('Namn');
  await expect(page).toHaveURL(/\/barn\?forsenade=ja&sortera=name$/);
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  const overdue = await rows(page).allTextContents();

  await page.reload();
  await expect(page.getByLabel('Försenad uppföljning')).toBeChecked();
  await expect.poll(() => rows(page).allTextContents()).toEqual(overdue);

  await rows(page).first().click();
  await expect(page).toHaveURL(/\/plan\//);
  await page.goBack();
  await expect(page).toHaveURL(/\/barn\?forsenade=ja&sortera=name$/);
  await expect.poll(() => rows(page).allTextContents()).toEqual(overdue);

  await page.getByRole('button', { name: 'Rensa filter' }).click();
  await expect(page).toHaveURL(/\/barn$/);
  await expect(rows(page)).toHaveCount(all);
});

test('the filter by unit keeps the plans that the unit takes part in', async ({ page }) => {
  const all = await rows(page).count();
  await page.getByLabel('Enhet').selectOption('Habiliteringscenter Farsta');
  await expect(page).toHaveURL(/enhet=hab-farsta/);
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  await expect(page.getByRole('link', { name: ebba })).toBeVisible();
});

test('plans that are closed are shown when they are asked for, and leave again with the filter', async ({
  page,
}) => {
  const open = await rows(page).count();
  await page.getByLabel('Planens läge').selectOption('Avslutad');
  const closed = page.getByRole('region', { name: /Avslutade/ });
  await expect(closed.getByRole('link', { name: /^Demo-/ }).first()).toBeVisible();
  await expect(page.getByText(/avslutade? plan(er)? som du får läsa/)).toBeVisible();
  await page.getByRole('button', { name: 'Rensa filter' }).click();
  await expect(closed).toHaveCount(0);
  await expect(rows(page)).toHaveCount(open);
});

test('a search finds a child by name, says how many it found, and never stands in the address', async ({
  page,
}) => {
  await page.getByLabel('Sök', { exact: true }).fill('ebba t');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: /1 av \d+ visas/ })).toBeVisible();
  expect(page.url()).not.toMatch(/ebba/i);

  await page.getByLabel('Sök', { exact: true }).fill('ingen heter så');
  await expect(page.getByRole('heading', { name: 'Inget barn passar filtret' })).toBeVisible();
});

test('the whole site changes language, and remembers it', async ({ page }) => {
  await page.getByLabel('Språk').selectOption('English');
  await expect(heading(page, 'My children')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(heading(page, 'My children')).toBeVisible();
  await page.getByRole('link', { name: ebba }).click();
  await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
  // What people have written is in Swedish still, and says so to a screen reader.
  await expect(page.getByText('Hur ska orken räcka till skolan igen').first()).toHaveAttribute('lang', 'sv');
  await page.getByLabel('Language').selectOption('Svenska');
  await expect(page.getByRole('heading', { name: 'Tidslinje' })).toBeVisible();
});

test('the chosen look is remembered, and holds over a reload', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByLabel('Utseende').selectOption('Mörkt');
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.reload();
  await expect(heading(page, 'Mina barn')).toBeVisible();
  expect(await paper()).toBe(dark);
});
