import type { Page } from '@playwright/test';
import { get } from '../graph.js';
import { expect, heading, test } from '../journey.js';
import { keysOf, olle, saga, tindra } from '../showcase.js';

const keeper = 'socialtjanst.farsta';
const receiver = 'bup.farsta';

/** What somebody else gets at the next read: the plan, or nothing. */
async function sees(login: string, planId: string): Promise<boolean> {
  const { plan } = await get<{ plan: unknown }>(login, 'query ($id: ID!) { plan(id: $id) { id } }', {
    id: planId,
  });
  return plan !== null;
}

const ownDoor = (page: Page) => page.getByRole('region', { name: 'Det här lämnar ni ut' });
const dialog = (page: Page) => page.getByRole('dialog');

test('a consent that waits for a guardian opens when that guardian has signed', async ({ page, enter }) => {
  const { planId } = await keysOf(tindra);
  expect(await sees(receiver, planId)).toBe(false);
  await enter(keeper, `/plan/${planId}`);
  await expect(page.getByRole('region', { name: 'Delning' })).toContainText(
    'Väntar på underskrift av Demo-Anton Exempelgren. Inget lämnas ut innan dess.',
  );
  await page.getByRole('link', { name: 'Se och ändra delning' }).click();
  await page.getByRole('button', { name: 'Lägg till underskrift' }).click();
  await expect(dialog(page).getByLabel('Lämna ut till mottagarna på en gång')).toBeChecked();
  await dialog(page).getByRole('button', { name: 'Spara och lämna ut' }).click();
  await expect(ownDoor(page).getByRole('status')).toContainText('mottagarna kan läsa från och med nu');
  await expect(ownDoor(page)).toContainText('Socialtjänsten Farsta delar planen');
  expect(await sees(receiver, planId)).toBe(true);

  await page.getByRole('link', { name: 'Vem har tittat' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Lade till en underskrift.' });
  await expect(row).toContainText('Lämnade ut uppgifter.');
  await expect(row).toContainText('Socialtjänsten Farsta');
  await expect(row).toContainText('Arbetar med barnet');
});

test('a block beats the consent that stands under it, and lifted lets in again', async ({ page, enter }) => {
  const { planId } = await keysOf(saga);
  expect(await sees(receiver, planId)).toBe(true);
  await enter(keeper, `/plan/${planId}/delning`);
  await page.getByRole('button', { name: 'Lägg en spärr' }).click();
  await dialog(page).getByRole('button', { name: 'Lägg en spärr' }).click();
  await expect(dialog(page).getByLabel('Varför')).toBeFocused();
  await dialog(page).getByLabel('Vad ska döljas?').selectOption('Kommunens del av planen');
  await dialog(page).getByLabel('För vem?').selectOption('BUP Farsta');
  await dialog(page).getByLabel('Varför').fill('Barnet har bett om det');
  await expect(dialog(page)).toContainText('BUP Farsta ser inte planen.');
  await dialog(page).getByRole('button', { name: 'Lägg en spärr' }).click();
  const blocks = page.getByRole('region', { name: 'Spärrar' });
  await expect(blocks.getByRole('status')).toContainText('Spärren gäller redan.');
  await expect(ownDoor(page)).toContainText(/Spärr: .*BUP Farsta ser inte planen.*, trots utlämnandet/);
  expect(await sees(receiver, planId)).toBe(false);
  expect(await sees(keeper, planId)).toBe(true);

  await blocks.getByRole('button', { name: 'Häv spärren' }).click();
  await dialog(page).getByRole('button', { name: 'Häv spärren' }).click();
  await expect(blocks.getByRole('status')).toContainText('Spärren är hävd.');
  await expect(blocks).toContainText('Inga spärrar.');
  expect(await sees(receiver, planId)).toBe(true);
});

test.describe('when the net breaks', () => {
  test.use({ mayComplainOf: /Failed to load resource/ });

  test('what is filled in stays, and what is sent again after a lost answer is recorded once', async ({
    page,
    enter,
  }) => {
    const { planId, childId } = await keysOf(olle, 'chef.farsta');
    await enter('chef.farsta', `/plan/${planId}/delning/ny`);
    const motivation = 'Skolan behöver veta vilket stöd som redan ges.';
    await page.getByLabel('Uppgiftsskyldighet').check();
    await page.getByLabel('Elevhälsan Farsta').uncheck();
    await page.getByLabel('Varför uppgifterna behövs').fill(motivation);
    const keys: string[] = [];
    await page.route('**/graphql', async (route) => {
      const { operationName, variables } = route.request().postDataJSON() ?? {};
      if (operationName !== 'RecordDisclosure') return route.continue();
      keys.push(variables.input.idempotencyKey);
      // It reaches the graph and is made; the answer is what is lost.
      const response = await route.fetch();
      await (keys.length === 1 ? route.abort() : route.fulfill({ response }));
    });
    await page.getByRole('button', { name: 'Lämna ut' }).click();
    await expect(page.getByRole('alert')).toContainText('Inget svar kom');
    await expect(page.getByLabel('Varför uppgifterna behövs')).toHaveValue(motivation);
    await page.getByRole('button', { name: 'Lämna ut' }).click();
    await expect(heading(page, 'Delning')).toBeVisible();
    expect(keys.length).toBe(3);
    expect(new Set(keys).size).toBe(1);

    const { child } = await get<{
      child: { municipalDisclosures: { motivation: string | null; part: string }[] };
    }>('chef.farsta', 'query ($id: ID!) { child(id: $id) { municipalDisclosures { motivation part } } }', {
      id: childId,
    });
    const made = child.municipalDisclosures.filter((each) => each.motivation === motivation);
    expect(made.map(({ part }) => part).sort()).toEqual(['IDENTITY', 'PLAN']);
  });
});

test('what was not saved is told, and stays: a receiver that cannot be verified, a name that stands for something else', async ({
  page,
  enter,
}) => {
  const { planId } = await keysOf(saga);
  await enter(keeper, `/plan/${planId}/delning`);
  const names: string[] = [];
  const told = [
    { field: 'unitId', code: 'NOT_VERIFIED' },
    { field: 'idempotencyKey', code: 'USED_FOR_OTHER' },
    { field: 'unitId', code: 'NOT_VERIFIED' },
  ];
  await page.route('**/graphql', async (route) => {
    const { operationName, variables } = route.request().postDataJSON() ?? {};
    if (operationName !== 'PlaceBlock') return route.continue();
    const problems = [told[names.length]];
    names.push(variables.input.idempotencyKey);
    const municipal = { __typename: 'InvalidInput', problems };
    await route.fulfill({ json: { data: { municipal } } });
  });
  await page.getByRole('button', { name: 'Lägg en spärr' }).click();
  await dialog(page).getByLabel('Varför').fill('Barnet har bett om det');
  const send = () => dialog(page).getByRole('button', { name: 'Lägg en spärr' }).click();
  await send();
  await expect(dialog(page)).toContainText('Det gick inte att kontrollera enheten just nu');
  await send();
  await expect(dialog(page).getByRole('alert')).toContainText(
    'Något annat har redan sparats under samma märke',
  );
  await expect(dialog(page).getByLabel('Varför')).toHaveValue('Barnet har bett om det');
  await send();
  await expect(dialog(page)).toContainText('Det gick inte att kontrollera enheten just nu');
  // Sent again it is the same change; what was told to bear the name of another gets one of its own.
  expect(names[1]).toBe(names[0]);
  expect(names[2]).not.toBe(names[1]);
});

test('who does not keep the record sees how it is shared, and can change nothing', async ({
  page,
  enter,
}) => {
  const { planId } = await keysOf(saga);
  await enter('elevhalsa.farsta', `/plan/${planId}/delning`);
  await expect(page.getByRole('region', { name: /Det här lämnar/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ta tillbaka samtycket' })).toHaveCount(1);
  await expect(page.getByText('Socialtjänsten Farsta delar planen')).toBeVisible();
});
