import { expect, heading, test } from '../journey.js';
import { ebba } from '../showcase.js';
import { tabTo } from './tab-to.js';

test('from sign-in to a plan and back to sign-out without a mouse', async ({ page }) => {
  await page.goto('/barn');
  await tabTo(page, 'Logga in');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Vem vill du vara?' }).waitFor();
  await tabTo(page, 'Socialsekreterare i Farsta');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: ebba })).toBeVisible();

  const search = page.getByLabel('Sök', { exact: true });
  while (!(await search.evaluate((field) => field === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.type('ebba t');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: ebba })).toBeFocused();
  await page.keyboard.press('Enter');

  // A new page is read from its heading.
  await expect(heading(page, ebba)).toBeFocused();
  await tabTo(page, 'Hela loggen');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (let press = 0; press < 5; press += 1) {
    await page.keyboard.press('Tab');
    const isOutside = await dialog.evaluate(
      (box) => document.activeElement !== document.body && !box.contains(document.activeElement),
    );
    expect(isOutside, 'the focus behind the dialog').toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Hela loggen' })).toBeFocused();

  await page.goBack();
  await expect(page.getByRole('link', { name: ebba })).toBeFocused();
  await tabTo(page, 'Hoppa till innehållet');
  await tabTo(page, 'Logga ut');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Logga in' })).toBeVisible();
});

test('the skip link leads to the content, and costs nothing on the way back', async ({ page, enter }) => {
  await enter('socialtjanst.farsta');
  await expect(page.getByRole('link', { name: ebba })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, ebba);
  await page.keyboard.press('Enter');
  await expect(heading(page, ebba)).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('link', { name: ebba })).toBeFocused();
});

test('j and k and the arrows move between the children, and nowhere else', async ({ page, enter }) => {
  await enter('socialtjanst.farsta');
  const names = page.getByRole('main').getByRole('link', { name: /^Demo-/ });
  await names.first().focus();
  for (const [key, index] of [
    ['j', 1],
    ['ArrowDown', 2],
    ['k', 1],
    ['ArrowUp', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(names.nth(index)).toBeFocused();
  }
  await page.keyboard.press('End');
  await expect(names.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(names.first()).toBeFocused();

  await page.getByLabel('Sök', { exact: true }).focus();
  await page.keyboard.press('j');
  await expect(page.getByLabel('Sök', { exact: true })).toHaveValue('j');
});
