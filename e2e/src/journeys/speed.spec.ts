import { arrival, noteArrival } from '../arrival.js';
import { expect, heading, test } from '../journey.js';
import { ebba } from '../showcase.js';

/** Milliseconds. What a reader waits for at most, on the demo county with everything warm. */
const budget = 1_000;
/**
 * The best of so many is what the product takes; what the others take more is other programs' work on the same machine. On
 * two quiet cores the list takes about a third of the budget, a plan about a quarter.
 */
const tries = 5;

test('the list can be used within a second: loaded anew, signed in silently, fetched', async ({
  page,
  enter,
}) => {
  await enter('socialtjanst.farsta');
  await expect(page.getByRole('link', { name: ebba })).toBeVisible();
  await page.addInitScript(noteArrival, 'main a[href^="/plan/"]');
  const times: number[] = [];
  for (let round = 0; round < tries; round += 1) {
    const began = Date.now();
    await page.goto('/barn');
    times.push((await arrival(page)) - began);
  }
  expect(Math.min(...times), `of ${times.map(Math.round)} ms`).toBeLessThan(budget);
});

test('a plan is there within a second of the click', async ({ page, enter }) => {
  await enter('socialtjanst.farsta');
  const times: number[] = [];
  for (let round = 0; round < tries; round += 1) {
    await page.goto('/barn');
    const link = page.getByRole('link', { name: ebba });
    await expect(link).toBeVisible();
    await page.evaluate(noteArrival, 'main figure');
    const began = await link.evaluate((element: HTMLElement) => {
      element.click();
      return Date.now();
    });
    await expect(heading(page, ebba)).toBeVisible();
    times.push((await arrival(page)) - began);
  }
  expect(Math.min(...times), `of ${times.map(Math.round)} ms`).toBeLessThan(budget);
});

test('the county’s board can be used within a second: loaded anew, signed in silently, 34 groups fetched', async ({
  page,
  enter,
}) => {
  await enter('sekretariat.bussam', '/lanet');
  await expect(heading(page, 'Länet')).toBeVisible();
  await page.addInitScript(noteArrival, 'main [data-tile]');
  const times: number[] = [];
  for (let round = 0; round < tries; round += 1) {
    const began = Date.now();
    await page.goto('/lanet');
    times.push((await arrival(page)) - began);
  }
  expect(Math.min(...times), `of ${times.map(Math.round)} ms`).toBeLessThan(budget);
});
