import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll, expectNoViolations, themes } from '../accessibility.js';
import { expect, heading, test } from '../journey.js';
import { textOfPages } from '../pdf-text.js';
import { keeper } from './shared-plans.js';
import { codesOf, planToAsk } from './sip-check-codes.js';
import { sipCheckStates } from './sip-check-states.js';
import { testSpokenStates } from './spoken-states.js';

const lender = 'elevhalsa.farsta';

/** All that the browser shows or keeps outside the page itself. */
const leftOutside = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.title,
      location.href,
      history.state,
    ]),
  );

/** From the first page to the review, by keyboard alone: each statement answered by the arrow keys, and Enter. */
async function answerByKeyboard(page: Page, code: string): Promise<void> {
  await page.getByRole('radio', { name: 'Barn eller ungdom' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type(code.toLowerCase());
  await page.keyboard.press('Enter');
  for (let place = 1; place <= 7; place += 1) {
    // The heading has the focus: a screen reader reads which question it is, and the statement.
    await expect(page.locator('h1:focus')).toContainText(`Fråga ${place} av 7`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    if (place % 2 === 0) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('h1:focus')).toHaveText('Stämmer det här?');
}

const handOver = (page: Page) => page.getByRole('button', { name: 'Lämna över' });
const send = (page: Page) => page.getByRole('button', { name: /^Skicka/ });

test('the keeper gives a family codes, once, and a slip that leads to no plan', async ({
  page,
  context,
  enter,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { planId, child, meetingId } = await planToAsk(1);
  await enter(keeper, `/plan/${planId}/mote/${meetingId}`);
  await expect(page.getByRole('link', { name: 'SIP-kollen till familjen' })).toBeVisible();
  await page.getByRole('link', { name: 'Till planen' }).click();
  await heading(page, child).waitFor();
  await page.getByRole('link', { name: 'SIP-kollen till familjen' }).click();
  await expect(heading(page, 'SIP-kollen: koder till familjen')).toBeVisible();
  await expect(page.getByText('Demo-')).toHaveCount(0);

  await page.getByRole('radio', { name: 'Vårdnadshavare' }).check();
  await page.getByLabel('Hur många koder?').selectOption('2');
  await page.getByRole('button', { name: 'Gör koder' }).click();
  await expect(page.getByRole('heading', { name: '2 koder är gjorda' })).toBeFocused();
  const shown = page.getByRole('listitem').filter({ hasText: /^Kod \d av 2/ });
  await expect(shown).toHaveCount(2);
  const codes = (await shown.getByRole('strong').allTextContents()).map((each) => each.replace('-', ''));
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);

  await page.getByRole('button', { name: 'Kopiera texten' }).click();
  await expect(page.getByText('Texten är kopierad.').first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('/sip-kollen');
  expect(copied).toContain('Ingen kan se vem som har svarat.');
  await page.getByLabel('Språk på lappen').selectOption('Engelska');
  await expect(page.getByText('Nobody can see who has answered.').first()).toBeAttached();
  const paper = textOfPages(await page.pdf({ preferCSSPageSize: true }));
  expect(paper).toHaveLength(1);
  for (const code of codes) {
    expect(copied).toContain(`${code.slice(0, 5)}-${code.slice(5)}`);
    expect(paper[0]).toContain(`${code.slice(0, 5)}-${code.slice(5)}`);
    expect(await leftOutside(page)).not.toContain(code.slice(0, 5));
  }
  expect(paper[0]).toContain('Nobody can see who has answered.');
  for (const words of [planId, child, 'Demo-', 'Logga ut']) expect(paper[0]).not.toContain(words);

  // In this tab they are still there until they are said to be handed over; then no more.
  await page.getByRole('link', { name: 'Till planen' }).click();
  await heading(page, child).waitFor();
  await page.goBack();
  await expect(shown).toHaveCount(2);
  await page.getByRole('button', { name: 'Klart, koderna är lämnade' }).click();
  await expect(page.getByText('Koderna visas inte längre.')).toBeVisible();
  await expect(shown).toHaveCount(0);
});

test.describe('answering', () => {
  // The net is taken away on purpose.
  test.use({ viewport: { width: 320, height: 640 }, mayComplainOf: /net::ERR_/ });

  test('a child answers on a small lent screen, by keyboard; a broken net loses nothing', async ({
    page,
    context,
    enter,
  }) => {
    const [code = ''] = await codesOf(2, 'CHILD', 1);
    await enter(lender, '/sip-kollen');
    await handOver(page).click();
    await expect(heading(page, 'Hur blev det för dig?')).toBeVisible();
    // Nothing leads to anybody's record from here.
    await expect(page.getByRole('link')).toHaveCount(0);
    await answerByKeyboard(page, code);
    await expectNoSidewaysScroll(page);

    await page.goBack();
    await expect(heading(page, /Fråga 7 av 7/)).toBeVisible();
    await page.getByRole('radio', { name: 'Lite' }).check();
    await page.getByRole('button', { name: 'Nästa' }).click();

    await context.setOffline(true);
    await send(page).click();
    await expect(page.getByText('Svaren kom inte iväg')).toBeVisible();
    await context.setOffline(false);
    await send(page).click();
    await expect(heading(page, 'Tack för att du svarade!')).toBeFocused();
    await expect(page.getByText('Ingen kan se vad just du har svarat.')).toBeVisible();
    for (const theme of themes) await expectNoViolations(page, theme);
    expect(await leftOutside(page)).not.toContain(code.slice(0, 5));

    // What has been sent is forgotten, by Back too.
    await page.getByRole('button', { name: 'En till ska svara' }).click();
    await page.goBack();
    await expect(heading(page, 'Hur blev det för dig?')).toBeVisible();
    await expect(page.getByLabel('Din kod')).toHaveValue('');
  });

  test('a code that was used and one that never was are told alike, and what was answered stays', async ({
    page,
    enter,
  }) => {
    const [used = '', fresh = ''] = await codesOf(3, 'GUARDIAN', 2);
    await enter(lender, '/sip-kollen');
    await handOver(page).click();
    await answerByKeyboard(page, used);
    await send(page).click();
    await expect(heading(page, 'Tack för att du svarade!')).toBeVisible();
    await page.getByRole('button', { name: 'En till ska svara' }).click();

    await answerByKeyboard(page, used);
    const told: string[] = [];
    for (const code of [used, '0000000000']) {
      if (told.length > 0) await page.getByLabel('Din kod').fill(code);
      await send(page).click();
      await expect(page.getByLabel('Din kod')).toBeFocused();
      told.push(await page.getByRole('main').innerText());
    }
    expect(told[0]).toContain('Koden gick inte att använda.');
    expect(told[1]).toBe(told[0]);
    await page.getByLabel('Din kod').fill(fresh);
    await send(page).click();
    await expect(heading(page, 'Tack för att du svarade!')).toBeVisible();
  });

  test('an answer that arrived though no word came back is not asked for again in vain', async ({
    page,
    enter,
  }) => {
    const [code = ''] = await codesOf(4, 'CHILD', 1);
    await enter(lender, '/sip-kollen');
    await handOver(page).click();
    await answerByKeyboard(page, code);
    await page.route(
      '**/graphql',
      async (route) => {
        if (route.request().postDataJSON()?.operationName !== 'AnswerSipCheck') return route.fallback();
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await send(page).click();
    await expect(page.getByText('Svaren kom inte iväg')).toBeVisible();
    await send(page).click();
    await expect(page.getByText('Svaren kan redan ha kommit fram')).toBeVisible();
    await page.getByRole('button', { name: 'Det är bra så' }).click();
    await expect(heading(page, 'Tack för att du svarade!')).toBeVisible();
  });

  test('a lent device shows nothing but SIP-kollen: not by Back, not in another tab, not by an address', async ({
    page,
    context,
    enter,
  }) => {
    const { planId, child } = await planToAsk(5);
    await enter(keeper, `/plan/${planId}`);
    await heading(page, child).waitFor();
    const other = await context.newPage();
    await other.goto(`/plan/${planId}`);
    await heading(other, child).waitFor();
    // Within the page, as the worst case: the plan is a step back in its history.
    await page.evaluate(() => window.history.pushState(null, '', '/sip-kollen'));
    await handOver(page).click();
    await expect(heading(page, 'Hur blev det för dig?')).toBeVisible();
    await expect(other.getByRole('button', { name: 'Logga in' })).toBeVisible();
    await expect(other.getByText(child)).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/plan/${planId}$`));
    await expect(heading(page, 'Hur blev det för dig?')).toBeVisible();
    await page.goto('/barn');
    // The issuer remembers who lent it, and asks all the same.
    await page.getByRole('button', { name: 'Logga in' }).click();
    await expect(page.getByRole('heading', { name: 'Vem vill du vara?' })).toBeVisible();
  });

  test('an own device is told where one answers, in either language, and has no violations', async ({
    page,
  }) => {
    await page.goto('/sip-kollen');
    await expect(page.getByText('du får låna av dem du träffar')).toBeVisible();
    for (const theme of themes) await expectNoViolations(page, theme);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByText('you borrow from the people you meet')).toBeVisible();
    await expectNoViolations(page, 'light');
    await expectNoSidewaysScroll(page);
    // The visit's alone: whoever lent the device has the language as before.
    await page.reload();
    await expect(page.getByText('du får låna av dem du träffar')).toBeVisible();
  });
});

test('the secretariat compares areas and terms, sees what is protected, and may print it', async ({
  page,
  enter,
}) => {
  await enter('sekretariat.bussam');
  await page.getByRole('link', { name: 'Se SIP-kollen' }).click();
  await expect(heading(page, 'SIP-kollen')).toBeVisible();
  await expect(page.getByText(/^Ungefär \d+ har svarat\. \d områden är skyddade/)).toBeVisible();
  const areas = page.getByRole('table', { name: /per område/ });
  await expect(areas.getByRole('row', { name: /Ekerö/ })).toContainText('Skyddad');
  await expect(areas.getByRole('row', { name: /Farsta/ })).toContainText(/ungefär \d+.*%/);
  await areas.getByRole('link', { name: 'Ekerö' }).click();
  await expect(page).toHaveURL(/omrade=bus-ekero/);
  await expect(page.getByText(/^För få har svarat/)).toBeVisible();

  await page.getByLabel('Område', { exact: true }).selectOption('Länet');
  await page.getByLabel('Vem har svarat').selectOption('Vårdnadshavare');
  await page.getByLabel('Termin', { exact: true }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/termin=.t\d+&vem=vardnadshavare$/);
  await page.reload();
  await expect(page.getByLabel('Vem har svarat')).toHaveValue('GUARDIAN');
  await expect(page.getByRole('table', { name: /per termin: Länet/ })).toContainText('%');
  const paper = textOfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true })).join(' ');
  for (const words of ['Vårdnadshavare', 'Blev lyssnad på', 'Skyddad', 'Så räknas det'])
    expect(paper).toContain(words);
  expect(paper).not.toContain('Logga ut');
});

test('a coordinator is told of the own areas alone, and others of none', async ({ page, enter }) => {
  await enter('samordnare.farsta');
  await page.getByRole('link', { name: 'SIP-kollen' }).click();
  await expect(page.getByText(/^Farsta · /)).toBeVisible();
  await expect(page.getByText(/Huddinge|Länet ·/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await enter('socialtjanst.tyreso', '/sip-kollen/resultat');
  await expect(heading(page, 'Det här kan inte visas')).toBeVisible();
  await expect(page.getByRole('link', { name: 'SIP-kollen' })).toHaveCount(0);
});

test.describe(() => {
  // The figures are some hundred cells, each of which axe looks at in both themes.
  test.describe.configure({ timeout: 60_000 });
  testSpokenStates(sipCheckStates);
});
