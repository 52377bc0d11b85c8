import type { Page } from '@playwright/test';
import { expect, heading, openPlan } from '../journey.js';
import { amina, ebba, keysOf, liv, nobody } from '../showcase.js';

/** A page in a state, and how one comes to it when signed in at Mina barn as social services in Farsta. */
export interface State {
  readonly name: string;
  /** What covers the rest of the page, if anything does. */
  readonly within?: string;
  show(page: Page): Promise<void>;
}

/** Every page in every state that does not need an owner to be out of reach. */
export const states: readonly State[] = [
  { name: 'the list', show: (page) => expect(page.getByRole('link', { name: ebba })).toBeVisible() },
  {
    name: 'the list when nothing matches',
    async show(page) {
      await page.getByLabel('Sök', { exact: true }).fill('ingen heter så');
      await expect(page.getByRole('heading', { name: 'Inget barn passar filtret' })).toBeVisible();
    },
  },
  { name: 'the list when nothing is shared', show: showEmptyList },
  { name: 'a plan', show: (page) => openPlan(page, ebba) },
  {
    name: 'a plan with everything opened',
    async show(page) {
      await openPlan(page, ebba);
      for (const summary of await page.locator('summary:visible').all()) await summary.click();
    },
  },
  { name: 'a plan of which the region has released nothing', show: (page) => openPlan(page, amina) },
  { name: 'a plan with protected identity', show: (page) => openPlan(page, liv) },
  {
    name: 'the whole log',
    within: 'dialog',
    async show(page) {
      await openPlan(page, liv);
      await page.getByRole('button', { name: 'Hela loggen' }).click();
      await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
    },
  },
  {
    name: 'the choice of a copy to keep',
    within: 'dialog',
    async show(page) {
      await openPlan(page, ebba);
      await page.getByRole('button', { name: 'Ladda ner' }).click();
      await expect(page.getByRole('dialog', { name: 'Ladda ner planen' })).toBeVisible();
    },
  },
  {
    name: 'the plan as it will be on paper',
    async show(page) {
      await openPlan(page, ebba);
      await page.getByRole('link', { name: 'Skriv ut' }).click();
      await expect(heading(page, 'Skriv ut planen')).toBeVisible();
    },
  },
  {
    name: 'a plan that is refused',
    async show(page) {
      await page.goto(`/plan/${nobody}`);
      await expect(heading(page, 'Planen finns inte, eller är inte delad med dig')).toBeVisible();
    },
  },
  {
    name: 'an address that leads nowhere',
    async show(page) {
      await page.goto('/ingenstans');
      await expect(heading(page, 'Sidan finns inte')).toBeVisible();
    },
  },
  {
    name: 'the statement on accessibility',
    async show(page) {
      await page.getByRole('link', { name: 'Tillgänglighet' }).click();
      await expect(heading(page, 'Tillgänglighetsredogörelse')).toBeVisible();
    },
  },
  { name: 'a fault', show: showFault },
];

/** Takes the plans out of the graph's own answer: every demo login has some. */
async function showEmptyList(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    if (answer.data?.plans) Object.assign(answer.data.plans, { totalCount: 0, edges: [] });
    await route.fulfill({ response, json: answer });
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Inga delade planer än' })).toBeVisible();
}

/** Puts a fault in place of the graph's answer: the product has none to show. */
async function showFault(page: Page): Promise<void> {
  const { planId } = await keysOf(ebba);
  await page.route('**/graphql', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const response = await route.fetch();
    const extensions = { code: 'INTERNAL_SERVER_ERROR', id: '7f2f1ad4-8f3c-4f0e-9a51-1f0c6d1b2e77' };
    await route.fulfill({
      response,
      json: { data: null, errors: [{ message: 'Something went wrong.', extensions }] },
    });
  });
  await page.goto(`/plan/${planId}`);
  await expect(heading(page, 'Något gick fel här')).toBeVisible();
  await expect(page.getByText('7f2f1ad4-8f3c-4f0e-9a51-1f0c6d1b2e77')).toBeVisible();
}
