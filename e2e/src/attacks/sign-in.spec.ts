import type { Page } from '@playwright/test';
import { chooseLogin, expect, test } from '../journey.js';
import { addresses } from '../stack/running.js';

// The page says in its console that a request failed; what it says of it is for the next test.
test.use({ mayComplainOf: /status of 400|net::ERR_FAILED/ });

const failed = (page: Page) => page.getByText('Inloggningen gick inte att slutföra. Försök igen.');
const isOutside = (page: Page) => expect(page.getByRole('link', { name: 'Mina barn' })).toHaveCount(0);

/** Signs in by hand, and gives the address by which the issuer led back. */
async function returnAddress(page: Page, login: string): Promise<string> {
  const returned = page.waitForRequest((request) => new URL(request.url()).pathname === '/inloggad');
  await page.goto(`${addresses().dashboard}/barn`);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await chooseLogin(page, login);
  return (await returned).url();
}

test('the address by which a sign-in came back opens nothing when it is used again, here or in another browser', async ({
  page,
  browser,
}) => {
  const address = await returnAddress(page, 'socialtjanst.farsta');
  await expect(page.getByRole('link', { name: 'Mina barn' })).toBeVisible();
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await expect(page.getByRole('button', { name: 'Logga in' })).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  for (const again of [page, other]) {
    await again.goto(address);
    await expect(failed(again)).toBeVisible();
    await isOutside(again);
  }
  await other.context().close();
});

test('an answer of the issuer that belongs to another sign-in is not taken: its nonce is another', async ({
  page,
  browser,
}) => {
  const theirs = await (await browser.newContext()).newPage();
  const token = theirs.waitForResponse((response) => response.url() === `${addresses().issuer}/token`);
  await returnAddress(theirs, 'chef.farsta');
  const { id_token } = await (await token).json();
  await theirs.context().close();

  let isSwapped = true;
  await page.route(`${addresses().issuer}/token`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: isSwapped ? { ...(await response.json()), id_token } : undefined });
  });
  await returnAddress(page, 'socialtjanst.farsta');
  await expect(failed(page)).toBeVisible();
  await isOutside(page);

  isSwapped = false;
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('link', { name: 'Mina barn' })).toBeVisible();
});
