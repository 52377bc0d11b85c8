import { arrival, noteArrival } from '../arrival.js';
import { expect, heading, test } from '../journey.js';
import { ebba } from '../showcase.js';

/** Milliseconds. What a reader waits for at most, on the demo county with everything warm. */
const budget = 1_000;
/**
 * The best of so many is what the product takes; what the others take more is services that were just started, and other programs'
 * work on the same machine. On two quiet cores the list takes about a third of the budget, a plan about a quarter.
 */
const tries = 15;

/** Measures until one is within the budget: none of the tries need be, and then all are told. */
async function expectWithinBudget(measure: () => Promise<number>): Promise<void> {
  const times: number[] = [];
  while (times.length < tries && !times.some((time) => time < budget)) times.push(await measure());
  expect(Math.min(...times), `of ${times.map(Math.round)} ms`).toBeLessThan(budget);
}

test('the list can be used within a second: loaded anew, signed in silently, fetched', async ({
  page,
  enter,
}) => {
  test.slow();
  await enter('socialtjanst.farsta');
  await expect(page.getByRole('link', { name: ebba })).toBeVisible();
  await page.addInitScript(noteArrival, 'main a[href^="/plan/"]');
  await expectWithinBudget(async () => {
    const began = Date.now();
    await page.goto('/barn');
    return (await arrival(page)) - began;
  });
});

test('a plan is there within a second of the click', async ({ page, enter }) => {
  test.slow();
  await enter('socialtjanst.farsta');
  await expectWithinBudget(async () => {
    await page.goto('/barn');
    const link = page.getByRole('link', { name: ebba });
    await expect(link).toBeVisible();
    await page.evaluate(noteArrival, 'main figure');
    const began = await link.evaluate((element: HTMLElement) => {
      element.click();
      return Date.now();
    });
    await expect(heading(page, ebba)).toBeVisible();
    return (await arrival(page)) - began;
  });
});

test('the county’s board can be used within a second: loaded anew, signed in silently, 34 groups fetched', async ({
  page,
  enter,
}) => {
  test.slow();
  await enter('sekretariat.bussam', '/lanet');
  await expect(heading(page, 'Länet')).toBeVisible();
  await page.addInitScript(noteArrival, 'main [data-tile]');
  await expectWithinBudget(async () => {
    const began = Date.now();
    await page.goto('/lanet');
    return (await arrival(page)) - began;
  });
});
