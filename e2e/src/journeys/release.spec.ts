import type { Page } from '@playwright/test';
import { expect, heading, reloadAndStay, signIn, test } from '../journey.js';
import { ebba, elias, keysOf } from '../showcase.js';

const keeper = 'socialtjanst.farsta';
const receiver = 'bup.farsta';

const notShared = 'Planen finns inte, eller är inte delad med dig';
const ownDoor = (page: Page) => page.getByRole('region', { name: 'Det här lämnar ni ut' });

test('released on a consent, the other owner sees the plan; withdrawn in two clicks, no longer', async ({
  page,
  enter,
  browser,
}) => {
  const { planId } = await keysOf(elias);
  const elsewhere = await (await browser.newContext()).newPage();
  await signIn(elsewhere, receiver, `/plan/${planId}`);
  await expect(heading(elsewhere, notShared)).toBeVisible();

  await enter(keeper, `/plan/${planId}/delning`);
  await expect(ownDoor(page)).toContainText('BUP Farsta ser inte längre planen och barnets personuppgifter.');
  await page.getByRole('link', { name: 'Be om nytt samtycke' }).click();
  // What the consent before was about is filled in; that it has been signed anew is not.
  await expect(heading(page, 'Lämna ut')).toBeVisible();
  await expect(page.getByLabel('Kommunens del av planen')).toBeChecked();
  await expect(page.getByLabel('BUP Farsta')).toBeChecked();
  const summary = page.getByRole('region', { name: 'Det här händer' });
  await page.getByRole('button', { name: 'Lämna ut' }).click();
  await expect(page.getByLabel('Demo-Josefin Låtsasdal har skrivit under')).toBeFocused();
  await page.getByLabel('Demo-Josefin Låtsasdal har skrivit under').check();
  await expect(summary).toContainText('Inget lämnas ut förrän Demo-Karim Låtsasdal också har skrivit under.');
  await page.getByLabel('Demo-Karim Låtsasdal har skrivit under').check();
  await page.getByLabel('Elevhälsan Farsta').uncheck();
  await page.getByRole('button', { name: '3 månader' }).click();
  await expect(summary).toContainText(/BUP Farsta\s+får läsa planen och barnets personuppgifter, från nu/);
  await page.getByRole('button', { name: 'Lämna ut' }).click();

  await expect(heading(page, 'Delning')).toBeVisible();
  await expect(page.getByText('Klart. Mottagarna kan läsa från och med nu.')).toBeVisible();
  await expect(ownDoor(page)).toContainText('samtycke av båda vårdnadshavarna');

  await elsewhere.reload();
  await expect(heading(elsewhere, elias)).toBeVisible();
  await expect(elsewhere.getByText('Kontaktperson som övar resvägen').first()).toBeVisible();

  await page.getByRole('button', { name: 'Ta tillbaka samtycket' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/BUP Farsta\s+slutar se planen och barnets personuppgifter/);
  await dialog.getByRole('button', { name: 'Ta tillbaka samtycket' }).click();
  const told = ownDoor(page).getByRole('status');
  await expect(told).toContainText('Samtycket är tillbakataget. Det gäller redan.');
  await expect(told).toBeFocused();

  // The page that stands open is emptied by itself.
  await expect(heading(elsewhere, notShared)).toBeVisible();
  await expect(elsewhere.getByText('Kontaktperson')).toHaveCount(0);
  await elsewhere.context().close();
});

test('a consent that nobody has signed is nobody’s, whatever is decided; a child found mature gives its own', async ({
  page,
  enter,
}) => {
  const { planId } = await keysOf(ebba);
  await enter(keeper, `/plan/${planId}/delning/ny`);
  await page.getByLabel('Ett beslut säger att det räcker').check();
  await page.getByLabel('Beslutet, och varför').fill('Beslut 2026-11-20');
  await page.getByRole('button', { name: 'Lämna ut' }).click();
  await expect(page.getByText('Minst en vårdnadshavare behöver ha skrivit under')).toBeVisible();
  await page.getByLabel('Barnet samtycker självt').check();
  await expect(page.getByLabel('Ett beslut säger att det räcker')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Det här händer' })).toContainText(
    'Barnet samtycker självt, och har bedömts moget för det.',
  );
  await page.getByRole('button', { name: 'Lämna ut' }).click();
  await expect(page.getByLabel('Hur moget barnet är för frågan')).toBeFocused();
});

test('who keeps no part of the record has nothing to release, and is told so', async ({ page, enter }) => {
  const { planId } = await keysOf(ebba);
  await enter('elevhalsa.farsta', `/plan/${planId}/delning/ny`);
  await expect(heading(page, 'Du kan inte lämna ut uppgifter om barnet')).toBeVisible();
  await page.getByRole('link', { name: 'Till Delning' }).click();
  await expect(heading(page, 'Delning')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Lämna ut' })).toHaveCount(0);
});

test('what is filled in stays over a look at another page, and the browser asks before a reload would lose it', async ({
  page,
  enter,
}) => {
  const { planId } = await keysOf(ebba);
  await enter(keeper, `/plan/${planId}/delning/ny`);
  const purpose = page.getByLabel('Vad samtycket ska användas till');
  await expect(heading(page, 'Lämna ut')).toBeVisible();
  await purpose.fill('Att hålla ihop stödet');
  await reloadAndStay(page);
  await expect(purpose).toHaveValue('Att hålla ihop stödet');
  await page.getByRole('link', { name: 'Mina barn' }).click();
  await expect(heading(page, 'Mina barn')).toBeVisible();
  await page.goBack();
  await expect(purpose).toHaveValue('Att hålla ihop stödet');
});
