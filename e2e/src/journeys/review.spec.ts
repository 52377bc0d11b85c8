import type { Page } from '@playwright/test';
import { get } from '../graph.js';
import { expect, heading, reloadAndStay, test } from '../journey.js';
import { aroundEbba, ebba, keysOf } from '../showcase.js';
import {
  type Answering,
  answerChange,
  answerReviews,
  done,
  invalid,
  older,
  waiting,
} from './made-reviews.js';

const manager = 'chef.farsta';
const note = 'Fråga varför raden finns: arbetar inte med barnet.';

const open = (page: Page) => page.getByRole('region', { name: 'Att granska nu' });
const signed = (page: Page) => page.getByRole('region', { name: 'Underskrivna granskningar' });
const lines = (page: Page) =>
  open(page)
    .getByRole('row')
    .filter({ has: page.getByRole('radio') });
const sign = (page: Page) => open(page).getByRole('button', { name: /^(Skriv under|Skicka igen)$/ });

// One unit has one sample at a time.
test.describe.configure({ mode: 'serial' });

test('a manager draws a sample of the log, reads it in plain words, says what to follow up and signs', async ({
  page,
  enter,
}) => {
  await enter(manager);
  await page.getByRole('link', { name: 'Granska loggen' }).click();
  await expect(heading(page, 'Granska loggen')).toBeFocused();
  await expect(page.getByText('Ingen granskning är gjord för enheten än.')).toBeVisible();
  await page.getByRole('button', { name: 'Hämta urval' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Urvalet är hämtat' })).toBeFocused();

  // Ten lines, and more the more the unit has read: other journeys read meanwhile.
  await expect(lines(page).first()).toBeVisible();
  const drawn = await lines(page).count();
  expect(drawn).toBeGreaterThanOrEqual(10);
  await expect(open(page)).toContainText(/Lottat bland \d+ rader av personalen på Socialtjänsten Farsta/);
  for (const line of await lines(page).all()) {
    // In words, not in the log's own codes.
    await expect(line).toContainText(/Demo \S+ .*[a-zåäö]{3,}/);
    await expect(line).not.toContainText(/[A-Z]+_[A-Z]+/);
    // The child is a key here, never a name.
    await expect(line).not.toContainText('Demo-');
  }

  // Nothing is signed unread.
  await sign(page).click();
  await expect(lines(page).first().getByLabel('Utan anmärkning')).toBeFocused();
  await expect(open(page).getByText('Raden är inte bedömd.')).toHaveCount(drawn);
  await lines(page).first().getByLabel('Följ upp').check();
  await expect(open(page).getByRole('status')).toHaveText(`1 av ${drawn} rader bedömda, 1 att följa upp`);
  await open(page)
    .getByRole('button', { name: `Övriga ${drawn - 1} utan anmärkning` })
    .click();
  await expect(sign(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Vad behöver följas upp?')).toBeFocused();
  await page.keyboard.type(note);

  // What has been said is still there after a look at something else.
  await page.getByRole('link', { name: 'Mina barn' }).click();
  await expect(heading(page, 'Mina barn')).toBeVisible();
  await page.getByRole('link', { name: 'Granska loggen' }).click();
  await expect(page.getByLabel('Vad behöver följas upp?')).toHaveValue(note);
  await sign(page).click();
  await expect(page.getByRole('status').filter({ hasText: 'Granskningen är underskriven.' })).toBeFocused();
  await expect(open(page)).toHaveCount(0);

  const row = signed(page).getByRole('row').filter({ hasText: 'Demo Chef Farsta' });
  await expect(row).toHaveCount(1);
  const show = row.getByRole('button', { name: /^Visa raderna/ });
  await show.click();
  const dialog = page.getByRole('dialog', { name: 'Underskriven granskning' });
  await expect(dialog.getByRole('row').filter({ hasText: note })).toContainText('Följ upp');
  await expect(dialog.getByRole('cell').filter({ hasText: 'Utan anmärkning' })).toHaveCount(drawn - 1);
  await expect(dialog.getByRole('radio')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(show).toBeFocused();
});

test.describe('when the net breaks', () => {
  test.use({ mayComplainOf: /Failed to load resource/ });

  test('what has been judged stays, and what is sent again after a lost answer is signed once', async ({
    page,
    enter,
  }) => {
    // Something for the next sample to be drawn from.
    const { planId } = await keysOf(ebba);
    for (let time = 0; time < 3; time += 1)
      await get('socialtjanst.farsta', 'query ($id: ID!) { plan(id: $id) { question } }', { id: planId });

    await enter(manager, '/granskning');
    await page.getByRole('button', { name: 'Hämta urval' }).click();
    const first = lines(page).first();
    await expect(page.getByText('Urvalet är hämtat.')).toBeVisible();
    await sign(page).click();
    await expect(page.getByText(/behöver kompletteras\. Inget är sparat/)).toHaveCount(1);
    // What was well before stands beside nothing that is wrong now.
    await expect(page.getByText('Urvalet är hämtat.')).toHaveCount(0);
    await first.getByLabel('Följ upp').check();
    await page.getByLabel('Vad behöver följas upp?').fill(note);
    const rest = open(page).getByRole('button', { name: /utan anmärkning$/ });
    if ((await rest.count()) > 0) await rest.click();

    await reloadAndStay(page);
    await expect(page.getByLabel('Vad behöver följas upp?')).toHaveValue(note);

    let sent = 0;
    await page.route('**/graphql', async (route) => {
      if (route.request().postDataJSON()?.operationName !== 'SignLogReview') return route.continue();
      sent += 1;
      // It reaches the graph and is made; the answer is what is lost.
      const response = await route.fetch();
      await (sent === 1 ? route.abort() : route.fulfill({ response }));
    });
    await sign(page).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Inget svar kom' })).toBeVisible();
    await expect(page.getByText(/behöver kompletteras/)).toHaveCount(0);
    await expect(page.getByLabel('Vad behöver följas upp?')).toHaveValue(note);
    await expect(first.getByLabel('Följ upp')).toBeChecked();
    await open(page).getByRole('button', { name: 'Skicka igen' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Granskningen är underskriven.' })).toBeVisible();
    await expect(signed(page).getByRole('button', { name: /^Visa raderna/ })).toHaveCount(2);
    expect(sent).toBe(2);
  });
});

test('nobody else is led to the page, and by its address nobody else sees a review', async ({
  page,
  enter,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { operationName, variables } = (request.method() === 'POST' && request.postDataJSON()) || {};
    if (variables?.unit) asked.push(`${operationName} of ${variables.unit}`);
  });
  for (const login of [...aroundEbba, 'sekretariat.bussam']) {
    await enter(login, '/granskning');
    await expect(heading(page, /Det här kan inte visas för dig|aldrig enskilda barn/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Granska loggen' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await expect(page.getByRole('button', { name: 'Logga in' })).toBeVisible();
  }
  // The page does not try: each try would be a refusal in the log.
  expect(asked).toEqual([]);
});

test('a clinic’s manager reviews the region’s log by the same page', async ({ page, enter }) => {
  const asked = await answerReviews(page, {
    reviews: done,
    units: [{ __typename: 'CareUnit', id: 'bup-farsta', name: 'BUP Farsta', kind: 'CHILD_PSYCHIATRY' }],
  });
  await answerChange(page, 'DrawLogSample', invalid('unit', 'NOTHING_NEW'));
  await enter(manager, '/granskning');
  await expect(page.getByRole('main').getByText('BUP Farsta')).toBeVisible();
  await expect(signed(page).getByRole('row').filter({ hasText: 'Demo Chef Farsta' })).toHaveCount(2);
  const sent = page.waitForRequest((request) => request.postDataJSON()?.operationName === 'DrawLogSample');
  await page.getByRole('button', { name: 'Hämta urval' }).click();
  expect((await sent).postDataJSON().variables).toEqual({ municipal: false, input: { unit: 'bup-farsta' } });
  await expect(page.getByText('Det finns inget nytt i loggen sedan förra kontrollen.')).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
  for (const variables of asked)
    expect(variables).toMatchObject({ unit: 'bup-farsta', municipal: false, care: true });
});

test('lines are read when they are asked for, of one review at a time: each reading is logged', async ({
  page,
  enter,
}) => {
  const asked = await answerReviews(page, { reviews: done });
  await enter(manager, '/granskning');
  await expect(signed(page).getByRole('button', { name: /^Visa raderna/ })).toHaveCount(2);
  expect(asked.filter(({ lines: wanted }) => wanted)).toEqual([]);
  for (let time = 0; time < 2; time += 1) {
    await signed(page)
      .getByRole('button', { name: /^Visa raderna/ })
      .last()
      .click();
    await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
    await page.keyboard.press('Escape');
  }
  const [first] = done;
  expect(asked.filter(({ lines: wanted }) => wanted)).toMatchObject([{ first: 1, after: first?.id }]);
});

test('while the owner is away what has been judged stays on the page, which says so and comes back by itself', async ({
  page,
  enter,
}) => {
  const answering: Answering = { reviews: [waiting, ...done] };
  await answerReviews(page, answering);
  await enter(manager, '/granskning');
  await lines(page).first().getByLabel('Följ upp').check();
  await page.getByLabel('Vad behöver följas upp?').fill(note);
  answering.listIs = 'away';
  answering.linesAre = 'away';
  await page.getByRole('link', { name: 'Mina barn' }).click();
  await expect(heading(page, 'Mina barn')).toBeVisible();
  await page.getByRole('link', { name: 'Granska loggen' }).click();
  await expect(page.getByText('Kommunen kunde inte nås', { exact: true })).toBeVisible();
  answering.listIs = undefined;
  answering.linesAre = undefined;
  await expect(page.getByText('Kommunen kunde inte nås', { exact: true })).toHaveCount(0);
  await expect(page.getByLabel('Vad behöver följas upp?')).toHaveValue(note);
});

test('who signs what another manager has just signed is told so, and sees it', async ({ page, enter }) => {
  const answering: Answering = { reviews: [waiting, ...done] };
  await answerReviews(page, answering);
  await answerChange(page, 'SignLogReview', invalid('reviewId', 'ALREADY_SIGNED'));
  await enter(manager, '/granskning');
  await lines(page).first().getByLabel('Utan anmärkning').check();
  await open(page).getByRole('button', { name: 'Övriga 2 utan anmärkning' }).click();
  await sign(page).click();
  const told = page.getByRole('alert').filter({ hasText: 'Någon annan har redan skrivit under.' });
  await expect(told).toBeVisible();
  await expect(lines(page).first().getByLabel('Utan anmärkning')).toBeChecked();
  answering.reviews = [...done, ...older];
  await told.getByRole('button', { name: 'Ladda om' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Sidan är uppdaterad.' })).toBeFocused();
  await expect(open(page)).toHaveCount(0);
  await expect(signed(page).getByRole('button', { name: /^Visa raderna/ })).toHaveCount(3);
});

test('older reviews follow those that are shown, and the focus goes with them', async ({ page, enter }) => {
  const answering: Answering = { reviews: done, more: true };
  await answerReviews(page, answering);
  await enter(manager, '/granskning');
  await expect(signed(page).getByRole('button', { name: /^Visa raderna/ })).toHaveCount(2);
  Object.assign(answering, { reviews: [...done, ...older], more: false });
  await page.getByRole('button', { name: 'Visa äldre' }).click();
  await expect(signed(page).getByRole('button', { name: /^Visa raderna/ })).toHaveCount(3);
  await expect(page.locator(':focus').getByRole('button', { name: /^Visa raderna/ })).toHaveCount(1);
});

test('what is said of each line has a name of its own, also where one person did the same twice in a minute', async ({
  page,
  enter,
}) => {
  const [first] = waiting.lines;
  const lines = waiting.lines.map(({ id }) => ({ ...first, id })) as typeof waiting.lines;
  await answerReviews(page, { reviews: [{ ...waiting, lines }] });
  await enter(manager, '/granskning');
  await expect(sign(page)).toBeVisible();
  const names = await page.locator('form fieldset legend').allTextContents();
  expect(names).toHaveLength(lines.length);
  expect(new Set(names).size).toBe(lines.length);
});
