import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { changeAsOwner } from '@samsyn/dev/testing/as-owner';
import { get, type Owner } from '../graph.js';
import { expect, heading, signIn, test } from '../journey.js';
import { keysOf, noah } from '../showcase.js';
import { stateDirectory } from '../stack/running.js';

const keeper = 'socialtjanst.farsta';
const receiver = 'bup.farsta';
const notShared = 'Planen finns inte, eller är inte delad med dig';
const announced = (page: Page) => page.getByRole('status').filter({ hasText: 'Planen har ändrats.' });

// One child, whose record the journeys change one after the other.
test.describe.configure({ mode: 'serial' });

/** Marks the document, and says later whether it is still the same one. */
async function markDocument(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => document.body.setAttribute('data-mark', 'same'));
  return () => page.evaluate(() => document.body.getAttribute('data-mark') === 'same');
}

/** Says so when the page hears of changes. */
async function opened(page: Page, login: string, planId: string): Promise<void> {
  const listening = page
    .waitForEvent('websocket')
    .then((socket) =>
      socket.waitForEvent('framereceived', ({ payload }) => String(payload).includes('"OPENED"')),
    );
  await signIn(page, login, `/plan/${planId}`);
  await heading(page, noah).waitFor();
  await listening;
}

async function questionOf(id: string): Promise<string> {
  const query = 'query ($id: ID!) { plan(id: $id) { question } }';
  return (await get<{ plan: { question: string } }>(keeper, query, { id })).plan.question;
}

/** Somebody else writes another question in the plan. */
const setQuestion = (planId: string, question: string) =>
  changeAsOwner(stateDirectory(), 'kommun', [
    ['update plan set question = $2, version = version + 1 where id = $1', [planId, question]],
    [`select pg_notify('plan_changed', id || ':' || version) from plan where id = $1`, [planId]],
  ]);

test('what one party changes, the others see on the page that they have open, without reload', async ({
  page,
  browser,
}) => {
  const { planId } = await keysOf(noah);
  const elsewhere = await (await browser.newContext()).newPage();
  await opened(page, keeper, planId);
  await opened(elsewhere, receiver, planId);
  const pages = [page, elsewhere];
  const isSame = await Promise.all(pages.map(markDocument));
  // Whoever is in the middle of something stays there.
  await page.getByRole('link', { name: 'Skriv ut' }).first().focus();

  const asked = 'Hur blir stödet detsamma när läraren är borta?';
  const before = await questionOf(planId);
  await setQuestion(planId, asked);
  for (const each of pages) {
    await expect(each.getByText(asked).first()).toBeVisible({ timeout: 3_000 });
    await expect(announced(each)).toHaveCount(1);
  }
  expect(await Promise.all(isSame.map((same) => same()))).toEqual([true, true]);
  await expect(page.getByRole('link', { name: 'Skriv ut' }).first()).toBeFocused();
  await setQuestion(planId, before);
  for (const each of pages) await expect(each.getByText(asked)).toHaveCount(0);
  await elsewhere.context().close();
});

test('what is being typed, the focus and the place on the page stay while others write', async ({ page }) => {
  const { planId } = await keysOf(noah);
  const before = await questionOf(planId);
  await opened(page, keeper, planId);
  await page.getByRole('button', { name: 'Lägg till mål' }).click();
  const field = page.getByRole('dialog').getByLabel('Målet');
  await field.pressSequentially('Kunna sova i egen ');
  const place = () => field.evaluate((input) => (input as HTMLTextAreaElement).selectionStart);
  await setQuestion(planId, `${before} Och vem ringer?`);
  await expect(announced(page)).toContainText('texter i planen');
  await expect(field).toBeFocused();
  expect(await place()).toBe('Kunna sova i egen '.length);
  await field.pressSequentially('säng');
  await expect(field).toHaveValue('Kunna sova i egen säng');
  await page.keyboard.press('Escape');

  // Further down the page nothing moves, though the text above has grown by some lines.
  const read = page.getByRole('heading', { name: 'Vem har tittat' });
  await read.evaluate((heading) => heading.scrollIntoView({ block: 'center' }));
  const top = () => read.evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
  const stood = await top();
  await setQuestion(planId, `${before} ${'Och vem gör det när läraren är borta? '.repeat(8)}`);
  await expect(page.getByText('Och vem gör det när läraren är borta?').first()).toBeVisible();
  expect(Math.abs((await top()) - stood)).toBeLessThanOrEqual(1);
  await setQuestion(planId, before);
});

/** Shuts a unit out of an owner's part of the plan, while something is done. */
async function blocked(
  owner: Owner,
  by: string,
  unitId: string,
  childId: string,
  meanwhile: () => Promise<void>,
) {
  const name = owner === 'kommun' ? 'Municipal' : 'Care';
  const made = '{ __typename ... on SharingChanged { id } }';
  const { done } = await get<{ done: { id: string } }>(
    by,
    `mutation ($input: PlaceBlockInput!) { done: place${name}Block(input: $input) ${made} }`,
    { input: { childId, unitId, part: 'PLAN', reason: 'Prov', idempotencyKey: randomUUID() } },
  );
  await meanwhile();
  await get(by, `mutation ($input: LiftBlockInput!) { done: lift${name}Block(input: $input) ${made} }`, {
    input: { childId, blockId: done.id },
  });
}

test('when the municipality closes its door, the other side’s open page is emptied, without reload', async ({
  page,
  browser,
}) => {
  const { planId, childId } = await keysOf(noah);
  const elsewhere = await (await browser.newContext()).newPage();
  await opened(page, keeper, planId);
  await opened(elsewhere, receiver, planId);
  const isSame = await markDocument(elsewhere);
  await blocked('kommun', keeper, 'bup-farsta', childId, async () => {
    await expect(heading(elsewhere, notShared)).toBeVisible({ timeout: 3_000 });
    await expect(elsewhere.getByText('Demo-Noah')).toHaveCount(0);
    await expect(heading(page, noah)).toBeVisible();
  });
  expect(await isSame()).toBe(true);
  await elsewhere.context().close();
});

test('when the region closes its door, its part leaves the open page, and the rest stays', async ({
  page,
}) => {
  const { planId, childId } = await keysOf(noah);
  await opened(page, keeper, planId);
  const isSame = await markDocument(page);
  const care = page.getByText('Färdighetsträning i grupp, 8 gånger');
  await expect(care.first()).toBeVisible();
  await blocked('region', receiver, 'soc-farsta', childId, async () => {
    await expect(care).toHaveCount(0, { timeout: 3_000 });
    await expect(heading(page, noah)).toBeVisible();
  });
  expect(await isSame()).toBe(true);
});

test.describe('where sockets do not get through', () => {
  test('the page is what it was when it was opened, and complains of nothing', async ({ page, enter }) => {
    const { planId } = await keysOf(noah);
    await page.routeWebSocket(/graphql/, (socket) => socket.close({ code: 1011 }));
    await enter(keeper, `/plan/${planId}`);
    await expect(heading(page, noah)).toBeVisible();
    await page.waitForTimeout(1_500);
    await expect(heading(page, noah)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
