import type { Page } from '@playwright/test';
import { day } from '@samsyn/dev/testing/day';
import { expectNoViolations, themes } from '../accessibility.js';
import { get } from '../graph.js';
import { expect, heading, signIn, test } from '../journey.js';

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function isWithinPage(page: Page): Promise<void> {
  const wider = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(wider, { message: 'pixels that the page is wider than the window' }).toBe(0);
}

/** Presses Tab until what has the focus is what is wanted. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.labels?.[0]?.innerText ?? element?.innerText ?? '';
    });
    if (name.test(reached)) return;
  }
  throw new Error(`no Tab leads to ${name}`);
}

test('a deviation is reported in under a minute by keyboard alone, on a screen of 320 pixels', async ({
  page,
  enter,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await enter('socialtjanst.farsta', '/avvikelser');
  await expect(card(page, 'Registret')).toBeVisible();
  await isWithinPage(page);
  const began = Date.now();
  await tabTo(page, /^Rapportera avvikelse$/);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Mottagare')).toBeVisible();
  await isWithinPage(page);
  await tabTo(page, /^Mottagare/);
  await page.keyboard.type('BUP Farsta');
  await tabTo(page, /^Kategori/);
  await page.keyboard.type('SIP');
  await tabTo(page, /^Vad hände/);
  // Somewhat faster than people write: a busy machine is not to be counted as theirs.
  await page.keyboard.type('Kallelsen till Fatima Hussein besvarades inte.', { delay: 60 });
  await tabTo(page, /^Vad ledde/);
  await page.keyboard.type('Mötet fick flyttas fyra veckor.', { delay: 60 });
  await tabTo(page, /^Rapportera$/);
  await page.keyboard.press('Enter');

  // A name is refused at its place, and nothing is lost.
  const what = page.getByLabel('Vad hände?');
  await expect(page.getByText('”Fatima Hussein” ser ut som en persons namn.')).toBeVisible();
  await expect(what).toBeFocused();
  await expect(page.getByLabel('Vad ledde det till?')).toHaveValue('Mötet fick flyttas fyra veckor.');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Kallelsen till mötet besvarades inte.', { delay: 60 });
  await tabTo(page, /^Rapportera$/);
  await page.keyboard.press('Enter');
  await expect(heading(page, /^SIP, /)).toBeVisible();
  expect((Date.now() - began) / 1000, 'seconds that it took').toBeLessThan(60);
  await expect(card(page, 'Vägen')).toContainText('Väntar på avsändarens chef');
  await isWithinPage(page);
});

/** The days of the steering group's meetings since a deviation was sent, until today, as the graph tells them. */
async function meetingsSinceSent(id: string): Promise<string[]> {
  const { deviation } = await get<{
    deviation: { busGroup: { id: string }; steps: { move: string | null; madeOn: string }[] };
  }>('chef.farsta', 'query ($id: ID!) { deviation(id: $id) { busGroup { id } steps { move madeOn } } }', {
    id,
  });
  const from = deviation.steps.find(({ move }) => move === 'SEND')?.madeOn;
  const { busGroup } = await get<{ busGroup: { meetings: { day: string; standing: string }[] } }>(
    'chef.farsta',
    'query ($id: ID!, $from: Date, $to: Date) { busGroup(id: $id) { meetings(from: $from, to: $to, level: STEERING) { day standing } } }',
    { id: deviation.busGroup.id, from, to: day(1) },
  );
  return busGroup.meetings.filter(({ standing }) => standing !== 'CANCELLED').map((each) => each.day);
}

test('a deviation goes from the sender’s manager to the recipient’s, to the group, and back to what was done', async ({
  page,
  browser,
  enter,
}) => {
  test.slow();
  await enter('chef.farsta', '/avvikelser');
  const waiting = card(page, 'Väntar på dig');
  await waiting.getByRole('row').filter({ hasText: 'Rapporterad' }).first().getByRole('link').click();
  await page.getByRole('button', { name: 'Skicka', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /pekar|nämner ingen person/ })
    .check();
  await page.getByRole('dialog').getByRole('button', { name: 'Skicka', exact: true }).click();
  await expect(card(page, 'Vägen')).toContainText('Väntar på mottagarens chef');
  const address = new URL(page.url()).pathname;

  const other = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await signIn(other, 'chef.bup', address);
  await other.getByRole('button', { name: 'Besvara' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Besvara' }).click();
  await expect(other.getByText('Skriv något här.')).toBeVisible();
  await other.getByRole('dialog').getByRole('textbox').fill('Vi har bytt adress, och sänder en ny.');
  await other.getByRole('dialog').getByRole('button', { name: 'Besvara' }).click();
  await expect(card(other, 'Vägen')).toContainText('Väntar på styrgruppens beslut');
  await other.context().close();

  // The sender's manager does not decide the own case: that is for others of the group, as this manager is in another case.
  await page.reload();
  await expect(card(page, 'Vägen')).toContainText('varken leder avsändaren eller mottagaren');
  await expect(page.getByRole('button', { name: 'Besluta åtgärd' })).toHaveCount(0);
  await page.goto('/avvikelser');
  await waiting.getByRole('row').filter({ hasText: 'Besvarad' }).first().getByRole('link').click();
  await page.getByRole('button', { name: 'Besluta åtgärd' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Åtgärd', { exact: true }).fill('En gemensam adresslista.');
  // Nobody is responsible beforehand.
  await dialog.getByRole('button', { name: 'Besluta åtgärd' }).click();
  await expect(dialog.getByText('Välj vem som ansvarar.')).toBeVisible();
  await dialog.getByLabel('Ansvarig verksamhet').selectOption({ index: 1 });
  // On a meeting of the group's since it was sent, at a press; another day can be written.
  const decided = dialog.getByLabel('Styrgruppen beslutade');
  const days = await meetingsSinceSent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
  const meetings = dialog.getByRole('button', { name: /^\d+ \p{L}+ \d{4}$/u });
  await expect(meetings).toHaveCount(Math.min(4, days.length));
  for (const theme of themes) await expectNoViolations(page, theme, 'dialog');
  if (days.length > 0) {
    await meetings.first().click();
    await expect(decided).toHaveValue(days.at(-1) ?? '');
  }
  await decided.fill(new Date().toISOString().slice(0, 10));
  const until = new Date(Date.now() + 40 * 864e5).toISOString().slice(0, 10);
  await dialog.getByLabel('Klar senast').fill(until);
  await dialog.getByRole('button', { name: 'Besluta åtgärd' }).click();
  await expect(card(page, 'Avvikelsen')).toContainText('En gemensam adresslista.');
  await expect(card(page, 'Vägen')).toContainText('Väntar på att åtgärden genomförs');
});

test('what somebody wrote while another came first stays, and the form says what has happened meanwhile', async ({
  page,
  browser,
  enter,
}) => {
  test.slow();
  await enter('chef.farsta', '/avvikelser/ny');
  const menu = page.getByRole('link', { name: /^Avvikelser ?, \d+ väntar på dig/ });
  const count = async () => Number(/\d+/.exec((await menu.textContent()) ?? '')?.[0]);
  await expect(menu).toBeVisible();
  const before = await count();
  await page.getByLabel('Mottagare').selectOption({ label: 'BUP Farsta' });
  await page.getByLabel('Vad hände?').fill('Kallelsen till mötet besvarades inte.');
  await page.getByLabel('Vad ledde det till?').fill('Mötet fick flyttas.');
  await page.getByRole('button', { name: 'Rapportera', exact: true }).click();
  await expect(card(page, 'Vägen')).toContainText('Väntar på avsändarens chef');
  // Others report to the same manager meanwhile.
  await expect.poll(count, { message: 'waiting, in the menu' }).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Lämna tillbaka' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Skriv vilken dag det var.');

  const other = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await signIn(other, 'chef.farsta', new URL(page.url()).pathname);
  await other.getByRole('button', { name: 'Ta tillbaka' }).click();
  await other.getByRole('dialog').getByRole('textbox').fill('Det var ett missförstånd.');
  await other.getByRole('dialog').getByRole('button', { name: 'Ta tillbaka' }).click();
  await expect(card(other, 'Vägen')).toContainText('Togs tillbaka');
  await other.context().close();

  await dialog.getByRole('button', { name: 'Lämna tillbaka' }).click();
  await expect(dialog.getByText('Någon annan hann före.')).toBeVisible();
  await expect(dialog.getByText('Det senaste: Togs tillbaka, chef')).toBeVisible();
  await expect(dialog.getByText('går det här inte längre att skicka')).toBeVisible();
  await expect(dialog.getByRole('textbox')).toHaveValue('Skriv vilken dag det var.');
  await expect(page.locator('main')).toContainText('Återtagen');
});

test('an employee sees what was reported and what the manager made of it; struck, it is gone and told to be', async ({
  page,
  browser,
  enter,
}) => {
  test.slow();
  await enter('socialtjanst.farsta', '/avvikelser/ny');
  await page.getByLabel('Mottagare').selectOption({ label: 'BUP Farsta' });
  await page.getByLabel('Vad hände?').fill('Ingen svarade när vi ringde tre gånger.');
  await page.getByLabel('Vad ledde det till?').fill('Mötet fick flyttas.');
  await page.getByRole('button', { name: 'Rapportera', exact: true }).click();
  await expect(card(page, 'Vägen')).toContainText('Väntar på avsändarens chef');

  const other = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await signIn(other, 'chef.farsta', new URL(page.url()).pathname);
  await other.getByRole('button', { name: 'Ändra' }).click();
  await other.getByRole('dialog').getByLabel('Vad hände?').fill('Kallelsen besvarades inte.');
  await other.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
  await expect(card(other, 'Avvikelsen')).toContainText('Kallelsen besvarades inte.');

  await page.reload();
  const about = card(page, 'Avvikelsen');
  await expect(about).toContainText('Kallelsen besvarades inte.');
  const first = about.getByText('Ingen svarade när vi ringde tre gånger.');
  await expect(first).toBeHidden();
  await about.locator('summary').filter({ hasText: 'Som det rapporterades' }).focus();
  await page.keyboard.press('Enter');
  await expect(first).toBeVisible();
  for (const theme of themes) await expectNoViolations(page, theme);

  await other.getByRole('button', { name: 'Stryk text' }).focus();
  await other.keyboard.press('Enter');
  const dialog = other.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Stryk', exact: true }).click();
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await dialog.getByRole('combobox').selectOption('Som det rapporterades');
  await dialog.getByRole('textbox').fill('Texten pekar ut ett barn.');
  for (const theme of themes) await expectNoViolations(other, theme);
  await dialog.getByRole('button', { name: 'Stryk', exact: true }).click();
  await expect(card(other, 'Avvikelsen')).toContainText('Texten pekar ut ett barn.');
  await expect(card(other, 'Avvikelsen').getByText('Ingen svarade när vi ringde tre gånger.')).toHaveCount(0);
  await expect(card(other, 'Avvikelsen')).toContainText('Kallelsen besvarades inte.');
  for (const theme of themes) await expectNoViolations(other, theme);
  await other.context().close();
});

test('a report that is filled in is not left without a word', async ({ page, enter }) => {
  await enter('socialtjanst.farsta', '/avvikelser/ny');
  const what = page.getByLabel('Vad hände?');
  await what.fill('Kallelsen besvarades inte.');
  for (const leave of [
    () => page.getByRole('link', { name: /^Samverkanskartan/ }).click(),
    () => page.getByRole('button', { name: 'Avbryt' }).click(),
  ]) {
    await leave();
    await expect(page.getByRole('dialog')).toContainText('Släng det du har fyllt i?');
    await page.getByRole('button', { name: 'Fortsätt fylla i' }).first().click();
    await expect(what).toHaveValue('Kallelsen besvarades inte.');
  }
  await page.getByRole('link', { name: /^Samverkanskartan/ }).click();
  await page.getByRole('button', { name: 'Släng' }).click();
  await expect(heading(page, 'Samverkanskartan')).toBeVisible();
});

test('the secretariat reads the county’s deviations, and goes from a number to what it counts', async ({
  page,
  enter,
}) => {
  test.slow();
  await enter('sekretariat.bussam', '/avvikelser');
  await expect(heading(page, 'Avvikelser')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Rapportera avvikelse' })).toBeHidden();
  await expect(card(page, 'Publicerat för 2021')).toContainText('5633');
  await expect(card(page, 'Mönster i länet')).toContainText('Mönstret från 2021 består');
  const matrix = card(page, 'Vem skickar till vem');
  const cell = matrix.getByRole('link', { name: /^Socialtjänst till BUP: / });
  const count = (await cell.textContent()) ?? '';
  await cell.click();
  await expect(page).toHaveURL(/fran=SOCIAL_SERVICES&till=CHILD_PSYCHIATRY/);
  await expect(card(page, 'Registret').getByRole('status').first()).toHaveText(`${count} avvikelser`);
  await page.getByLabel('Läge', { exact: true }).selectOption('Avslutad');
  await expect(page).toHaveURL(/lage=CLOSED/);
  await expect(card(page, 'Registret').getByRole('row').nth(1)).toContainText('Avslutad');
  await card(page, 'Registret').getByRole('link').first().click();
  await expect(card(page, 'Vägen')).toContainText('Följdes upp och avslutades');
  await page.goBack();
  await expect(page.getByLabel('Läge', { exact: true })).toHaveValue('CLOSED');
});

test('the secretariat writes what patterns it sees, and managers read it', async ({
  page,
  browser,
  enter,
}) => {
  await enter('sekretariat.bussam', '/avvikelser');
  const patterns = card(page, 'Mönster i länet');
  await patterns.getByRole('button', { name: 'Skriv analys' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Analys' }).fill('Remissvaren dröjer mest under sommaren.');
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(patterns).toContainText('Remissvaren dröjer mest under sommaren.');
  const other = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await signIn(other, 'chef.farsta', '/avvikelser');
  const read = card(other, 'Mönster i länet');
  await expect(read).toContainText('Remissvaren dröjer mest under sommaren.');
  await expect(read.getByRole('button', { name: 'Skriv analys' })).toBeHidden();
  await other.context().close();
});

test('the pages about deviations are accessible, in both themes, and within a narrow window', async ({
  page,
  enter,
}) => {
  test.slow();
  await enter('chef.farsta', '/avvikelser');
  for (const path of ['/avvikelser', '/avvikelser/ny']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/Registret|Vad hände/).first()).toBeVisible();
    for (const theme of themes) await expectNoViolations(page, theme);
    await page.setViewportSize({ width: 320, height: 700 });
    await isWithinPage(page);
    await page.setViewportSize({ width: 1280, height: 800 });
  }
  await page.goto('/bus-grupper/bus-stockholm-2022-1/avvikelser');
  await expect(card(page, 'Lokal analys')).toContainText('adresslistan');
  await expect(card(page, 'Gruppens mätning').getByRole('table')).toBeVisible();
  for (const theme of themes) await expectNoViolations(page, theme);
  await page.goto('/avvikelser');
  await card(page, 'Väntar på dig').getByRole('link').first().click();
  await expect(card(page, 'Vägen')).toBeVisible();
  for (const theme of themes) await expectNoViolations(page, theme);
  await page.setViewportSize({ width: 320, height: 700 });
  await isWithinPage(page);
});
