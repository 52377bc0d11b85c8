import { expect, heading, openPlan, test } from '../journey.js';
import { ebba } from '../showcase.js';

/** Milliseconds. The list of the demo county is to be of use within this; measured here it takes about a third. */
const interactive = 1_000;
const tries = 5;

const middle = (times: number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;

test('the list can be used within a second, with everything warm', async ({ page, enter }) => {
  await enter('socialtjanst.farsta');
  await openPlan(page, ebba);
  const times: number[] = [];
  for (let round = 0; round < tries; round += 1) {
    const began = performance.now();
    // From nothing: the page is loaded anew, signs in silently and fetches the list.
    await page.goto('/barn');
    const name = page.getByRole('link', { name: ebba });
    await name.focus();
    await expect(name).toBeFocused();
    times.push(performance.now() - began);
  }
  expect(middle(times), `of ${times.map(Math.round)} ms`).toBeLessThan(interactive);
});

test('from the list a plan is there within a second', async ({ page, enter }) => {
  await enter('socialtjanst.farsta');
  const times: number[] = [];
  for (let round = 0; round < tries; round += 1) {
    await page.goto('/barn');
    await expect(page.getByRole('link', { name: ebba })).toBeVisible();
    const began = performance.now();
    await page.getByRole('link', { name: ebba }).click();
    await expect(heading(page, ebba)).toBeVisible();
    times.push(performance.now() - began);
  }
  expect(middle(times), `of ${times.map(Math.round)} ms`).toBeLessThan(interactive);
});
