import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll, expectNoViolations, themes } from '../accessibility.js';
import { expect, heading, signIn, test } from '../journey.js';
import { coordinator, keeper, psychiatry, sharedPlans } from './shared-plans.js';

// One child, whose plan the journeys change one after the other.
test.describe.configure({ mode: 'serial' });

const dialog = (page: Page) => page.getByRole('dialog');
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());

/** Marks a page that is to change by itself; says later whether it has been loaded anew, or left, since. */
async function stays(page: Page): Promise<() => Promise<void>> {
  const address = page.url();
  await page.evaluate(() => document.body.setAttribute('data-mark', 'same'));
  return async () => {
    expect(await page.evaluate(() => document.body.getAttribute('data-mark'))).toBe('same');
    expect(page.url()).toBe(address);
  };
}

const part = (page: Page, name: string) => page.getByRole('region', { name });

/** What a screen shows of goals, interventions, meetings, decisions and follow-ups; not what this reader may do with them. */
async function shownPlan(page: Page): Promise<readonly string[]> {
  return Promise.all(
    ['Mål och insatser', 'Planens gång'].map((name) =>
      part(page, name).evaluate((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const act of copy.querySelectorAll('a, button')) act.remove();
        return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      }),
    ),
  );
}

const heard = (page: Page) => page.getByRole('status').filter({ hasText: 'Planen har ändrats.' });

test('social services call, BUP accepts and adds what it does, the coordinator sets the follow-up; all three see the same', async ({
  page,
  browser,
}) => {
  // Four pages, one after the other.
  test.slow();
  const { planId, child } = (await sharedPlans()).first;
  const bup = await (await browser.newContext()).newPage();
  const office = await browser.newContext();
  // The coordinator has the plan on the own screen, and the meeting on the projector.
  const third = await office.newPage();
  await signIn(third, coordinator, `/plan/${planId}`);
  await heading(third, child).waitFor();
  const thirdStays = await stays(third);

  await signIn(page, keeper, `/plan/${planId}`);
  await heading(page, child).waitFor();
  const firstStays = await stays(page);
  await page.getByRole('button', { name: 'Kalla till möte' }).click();
  await dialog(page).getByRole('button', { name: 'Skicka kallelsen' }).click();
  // All that is missing is told at its field, and the first has the focus.
  await expect(dialog(page).getByLabel('Dag', { exact: true })).toBeFocused();
  await expect(dialog(page).getByText('Skriv var mötet är, eller ge en länk.')).toBeVisible();
  await dialog(page).getByLabel('Dag', { exact: true }).fill(today());
  await dialog(page).getByLabel('Klockan').fill('23:59');
  await dialog(page).getByLabel('Plats').fill('Farsta torg 1');
  await dialog(page).getByLabel('Vad ska mötet svara på?').fill('Vem gör vad efter lovet?');
  await dialog(page).getByRole('button', { name: 'Skicka kallelsen' }).click();
  await expect(page.getByText('Kallelsen är skickad.')).toBeVisible();
  await expect(part(third, 'Planens gång')).toContainText('Farsta torg 1');

  await signIn(bup, psychiatry, '/min-del');
  await bup.getByRole('button', { name: new RegExp(`^Tacka ja: .*${child}`) }).click();
  await dialog(bup).getByRole('button', { name: 'Vi kommer' }).click();
  await expect(bup.getByText('Svaret är sparat: ni kommer.')).toBeVisible();
  // Whose answer it is, is said where nobody asked.
  await expect(heard(third)).toContainText('BUP: svar på kallelsen');
  await bup.getByRole('link', { name: child }).first().click();
  await heading(bup, child).waitFor();
  const secondStays = await stays(bup);
  await bup.getByRole('button', { name: 'Ny insats' }).click();
  await dialog(bup).getByLabel('Vad ska göras?').fill('Samtal varannan vecka');
  await dialog(bup).getByRole('button', { name: 'Lägg till insatsen' }).click();
  await expect(bup.getByText('Insatsen står i planen.')).toBeVisible();
  await expect(heard(third)).toContainText('BUP: ny insats');

  const projector = await office.newPage();
  const meeting = await third.getByRole('link', { name: 'Led mötet' }).last().getAttribute('href');
  await projector.goto(new URL(meeting ?? '', third.url()).href);
  await expect(projector.getByRole('heading', { name: 'Vilka är här?' })).toBeVisible();
  for (const here of await projector.getByRole('button', { name: 'Här', exact: true }).all())
    await here.click();
  await projector.getByRole('button', { name: 'Lägg till beslut' }).click();
  await projector.getByLabel('Vad ska göras?').last().fill('Ringa skolan på måndag');
  await expect(projector.getByText('Allt är sparat')).toBeVisible();
  // What is added from a chair in the room is on the projector by itself.
  await page.getByRole('button', { name: 'Lägg till mål' }).click();
  await dialog(page).getByLabel('Målet').fill('Äta lunch med klassen');
  await dialog(page).getByLabel('Del av livet').selectOption('FRIENDS_AND_LEISURE');
  await dialog(page).getByRole('button', { name: 'Lägg till målet' }).click();
  await expect(projector.getByText('Allt är sparat')).toBeVisible();
  await expect(heard(projector)).toContainText('nytt mål');
  await projector.getByRole('button', { name: 'Nästa uppföljning' }).click();
  const followedUp = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
  await dialog(projector).getByLabel('Senast').fill(followedUp);
  await dialog(projector).getByRole('button', { name: 'Spara' }).click();
  await expect(projector.getByText('Uppföljningen är planerad.')).toBeVisible();
  await projector.getByRole('button', { name: 'Avsluta mötet' }).click();
  await expect(projector.getByText('Mötet är hållet')).toBeVisible();

  const screens = [page, bup, third];
  for (const each of screens) {
    const [board, life] = [part(each, 'Mål och insatser'), part(each, 'Planens gång')];
    await expect(board).toContainText('Samtal varannan vecka');
    await expect(board).toContainText('Äta lunch med klassen');
    await expect(life).toContainText('Ringa skolan på måndag');
    await expect(life.locator(`time[datetime="${followedUp}"]`)).toBeVisible();
    // Held: it is no longer to come.
    await expect(life).not.toContainText('Farsta torg 1');
  }
  await expect
    .poll(async () => new Set((await Promise.all(screens.map(shownPlan))).map(String)).size)
    .toBe(1);
  for (const stayed of [firstStays, secondStays, thirdStays]) await stayed();

  // What both owners' records say of it, in order of time, and who was there.
  await third.getByRole('button', { name: 'Planens historia' }).click();
  const history = dialog(third).getByRole('table', { name: 'Planens historia' });
  await expect(history.getByRole('row', { name: /Region Stockholm En insats lades till/ })).toBeVisible();
  await expect(history.getByRole('row', { name: /Kommunen Mötet antecknades/ }).first()).toBeVisible();
  const oldest = await dialog(third).getByLabel('Från version').locator('option').last().textContent();
  await dialog(third)
    .getByLabel('Från version')
    .selectOption(oldest ?? '');
  await expect(
    dialog(third)
      .getByRole('row', { name: /^Närvaro: närvaro BUP Farsta / })
      .first(),
  ).toBeVisible();
  await bup.context().close();
  await office.close();
});

test('Min del and a plan that can be written in have no violations, and never scroll sideways', async ({
  page,
  enter,
}) => {
  // Two pages in two themes, each read whole.
  test.slow();
  const { planId } = (await sharedPlans()).first;
  await enter(keeper, '/min-del');
  await expect(page.getByText(/väntar på dig/).first()).toBeVisible();
  for (const theme of themes) await expectNoViolations(page, theme);
  await page.goto(`/plan/${planId}`);
  await page.getByRole('button', { name: 'Kalla till möte' }).click();
  await dialog(page).waitFor();
  for (const theme of themes) await expectNoViolations(page, theme, 'dialog');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Kalla till möte' })).toBeFocused();
});
