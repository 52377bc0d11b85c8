import { get } from '../graph.js';
import { expect, heading, test } from '../journey.js';
import { ebba, keysOf, olle } from '../showcase.js';

const colleague = 'socialtjanst.farsta';

/** Runs alone: it changes whose children there are in a list that other journeys count. */
test('an assignment given by the head of unit lets a colleague in, and ended shuts out', async ({
  page,
  enter,
}) => {
  const { planId } = await keysOf(olle, 'chef.farsta');
  const isLetIn = async () =>
    (await get<{ plan: unknown }>(colleague, 'query ($id: ID!) { plan(id: $id) { id } }', { id: planId }))
      .plan !== null;
  expect(await isLetIn()).toBe(false);

  await enter('chef.farsta', `/plan/${planId}/delning`);
  await expect(heading(page, 'Delning')).toBeVisible();
  const staff = page.getByRole('region', { name: 'Vem arbetar med barnet' });
  await staff.getByRole('button', { name: 'Ge uppdrag' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Person').selectOption('Demo Socialtjänst Farsta');
  await dialog.getByRole('button', { name: 'Ge uppdrag' }).click();
  await expect(staff.getByRole('status')).toContainText('Uppdraget gäller redan.');
  await expect(staff.getByRole('listitem').filter({ hasText: 'Demo Socialtjänst Farsta' })).toBeVisible();
  expect(await isLetIn()).toBe(true);

  await staff.getByRole('button', { name: 'Avsluta för Demo Socialtjänst Farsta' }).click();
  await expect(dialog).toContainText('Demo Socialtjänst Farsta ser inte längre barnet');
  await dialog.getByRole('button', { name: 'Avsluta uppdraget' }).click();
  await expect(staff.getByRole('status')).toContainText('Uppdraget är avslutat.');
  expect(await isLetIn()).toBe(false);
});

test('who leads a unit, and works with none of these children, gives and ends assignments from a page of her own', async ({
  page,
  enter,
}) => {
  const { planId, childId } = await keysOf(ebba, colleague);
  const isLetIn = async () =>
    (await get<{ plan: unknown }>(colleague, 'query ($id: ID!) { plan(id: $id) { id } }', { id: planId }))
      .plan !== null;
  await enter('chef.farsta', '/barn');
  await page.getByRole('link', { name: 'Uppdrag' }).click();
  await expect(heading(page, 'Uppdrag')).toBeVisible();
  const more = page.getByRole('button', { name: 'Visa fler barn' });
  const row = page.getByRole('row').filter({ hasText: childId.slice(0, 8) });
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  while (!(await row.isVisible())) await more.click();
  await expect(row).not.toContainText('Demo-Ebba');

  await row.getByRole('button', { name: 'Avsluta för Demo Socialtjänst Farsta' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Avsluta uppdraget' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Uppdraget är avslutat.' })).toBeVisible();
  await expect(row.getByRole('button', { name: 'Avsluta för Demo Socialtjänst Farsta' })).toHaveCount(0);
  expect(await isLetIn()).toBe(false);

  await row.getByRole('button', { name: /^Ge uppdrag/ }).click();
  await dialog.getByLabel('Person').selectOption('Demo Socialtjänst Farsta');
  await dialog.getByRole('button', { name: 'Ge uppdrag' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Uppdraget gäller redan.' })).toBeVisible();
  await expect(row.getByRole('button', { name: 'Avsluta för Demo Socialtjänst Farsta' })).toBeVisible();
  expect(await isLetIn()).toBe(true);
});
