import { chooseLogin, expect, heading, openPlan, test } from '../journey.js';
import { ebba, keysOf } from '../showcase.js';
import { addresses } from '../stack/running.js';

test('a deep link survives sign-in', async ({ page, enter }) => {
  const { planId } = await keysOf(ebba);
  await enter('socialtjanst.farsta', `/plan/${planId}`);
  await expect(heading(page, ebba)).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(`/plan/${planId}`);
});

test('a deep link with a filter survives sign-in', async ({ page, enter }) => {
  await enter('socialtjanst.farsta', '/barn?sortera=age&forsenade=ja');
  await expect(page.getByLabel('Sortera efter')).toHaveValue('age');
  await expect(page.getByLabel('Försenad uppföljning')).toBeChecked();
});

test('a reload keeps the reader signed in, on the same page', async ({ page, enter }) => {
  const { planId } = await keysOf(ebba);
  await enter('socialtjanst.farsta', `/plan/${planId}`);
  await expect(heading(page, ebba)).toBeVisible();
  await page.reload();
  await expect(heading(page, ebba)).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(`/plan/${planId}`);
});

test.describe('signing out', () => {
  // Back leads at last to the issuer's own page, which answers that this sign-in is over.
  test.use({ mayComplainOf: /status of 400/ });

  test('leaves nothing behind: not by Back, not by the address, not in another tab', async ({
    page,
    context,
    enter,
  }) => {
    await enter('socialtjanst.farsta');
    await openPlan(page, ebba);
    const plan = page.url();
    const other = await context.newPage();
    await other.goto(plan);
    // The issuer knows the reader by now: a tab that is opened beside is let in without a question.
    await expect(heading(other, ebba)).toBeVisible();

    await page.getByRole('button', { name: 'Logga ut' }).click();
    for (const tab of [page, other]) {
      await expect(tab.getByRole('button', { name: 'Logga in' })).toBeVisible();
      await expect(tab.getByText('Demo-Ebba')).toHaveCount(0);
    }
    for (let back = 0; back < 3; back += 1) {
      await page.goBack();
      await expect(page.getByRole('main')).toBeVisible();
      await expect(page.getByText('Demo-Ebba')).toHaveCount(0);
    }
    await page.goto(plan);
    await page.getByRole('button', { name: 'Logga in' }).click();
    // The session has ended at the issuer too: it asks who one is instead of letting one in.
    await expect(page.getByRole('heading', { name: 'Vem vill du vara?' })).toBeVisible();
  });
});

test('nobody is let in by an answer that the site has not asked for', async ({ page }) => {
  await page.goto('/inloggad?code=stolen&state=forged');
  await expect(page.getByText('Inloggningen gick inte att slutföra. Försök igen.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Mina barn' })).toHaveCount(0);
});

test('another person can sign in after the first, and meets their own children', async ({ page, enter }) => {
  await enter('socialtjanst.farsta');
  await expect(page.getByRole('link', { name: ebba })).toBeVisible();
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await page.getByRole('button', { name: 'Logga in' }).click();
  await chooseLogin(page, 'socialtjanst.tyreso');
  await page.waitForURL(`${addresses().dashboard}/barn`);
  await expect(page.getByText('Inloggad som Demo Socialtjänst Tyresö')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Demo-' }).first()).toBeVisible();
  await expect(page.getByText(ebba)).toHaveCount(0);
});

test.describe('a browser that prefers English', () => {
  test.use({ locale: 'en-GB' });

  test('gets English at the first visit, and Swedish once that is chosen, also when loaded anew at once', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByLabel('Language').evaluate((select: HTMLSelectElement) => {
      select.value = 'sv';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      window.location.reload();
    });
    await expect(page.getByRole('button', { name: 'Logga in' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  });
});

test.describe('a browser that prefers a language that is not spoken here', () => {
  test.use({ locale: 'fi-FI' });

  test('gets Swedish, and English once that is chosen, also when loaded anew at once', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Logga in' })).toBeVisible();
    await page.getByLabel('Språk').evaluate((select: HTMLSelectElement) => {
      select.value = 'en';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      window.location.reload();
    });
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  });
});

test.describe('when the site itself cannot be fetched', () => {
  test.use({ mayComplainOf: /net::ERR_/ });
  test('the page says so, in both languages, and what to do', async ({ page }) => {
    await page.route(/\/assets\/site-[^/]+\.js$/, (route) => route.abort());
    await page.goto('/');
    await expect(page.getByText('Samsyn kunde inte hämtas. Ladda om sidan.')).toBeVisible();
    await expect(page.getByText('Load the page again.')).toBeVisible();
  });
});
