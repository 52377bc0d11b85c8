import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll, expectNoViolations, themes } from '../accessibility.js';
import { expect, heading, signIn, test } from '../journey.js';
import { coordinator, keeper, psychiatry, sharedPlans } from './shared-plans.js';

// One child, whose plan the journeys change one after the other.
test.describe.configure({ mode: 'serial' });

const dialog = (page: Page) => page.getByRole('dialog');
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());

test('social services call, BUP accepts and adds what it does, the coordinator sets the follow-up; all three see the same', async ({
  page,
  browser,
}) => {
  const { planId, child } = (await sharedPlans()).first;
  const bup = await (await browser.newContext()).newPage();
  const third = await (await browser.newContext()).newPage();
  await signIn(third, coordinator, `/plan/${planId}`);
  await heading(third, child).waitFor();

  await signIn(page, keeper, `/plan/${planId}`);
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

  await signIn(bup, psychiatry, '/min-del');
  await bup.getByRole('button', { name: new RegExp(`^Tacka ja: .*${child}`) }).click();
  await dialog(bup).getByRole('button', { name: 'Vi kommer' }).click();
  await expect(bup.getByText('Svaret är sparat: ni kommer.')).toBeVisible();
  await bup.getByRole('link', { name: child }).first().click();
  await heading(bup, child).waitFor();
  await bup.getByRole('button', { name: 'Ny insats' }).click();
  await dialog(bup).getByLabel('Vad ska göras?').fill('Samtal varannan vecka');
  await dialog(bup).getByRole('button', { name: 'Lägg till insatsen' }).click();
  await expect(bup.getByText('Insatsen står i planen.')).toBeVisible();

  // The coordinator's page has heard of the notice by itself, and leads to the meeting.
  await third.getByRole('link', { name: 'Led mötet' }).last().click();
  await expect(third.getByRole('heading', { name: 'Vilka är här?' })).toBeVisible();
  for (const here of await third.getByRole('button', { name: 'Här', exact: true }).all()) await here.click();
  await third.getByRole('button', { name: 'Lägg till beslut' }).click();
  await third.getByLabel('Vad ska göras?').last().fill('Ringa skolan på måndag');
  await expect(third.getByText('Allt är sparat')).toBeVisible();
  await third.getByRole('button', { name: 'Nästa uppföljning' }).click();
  await dialog(third).getByRole('button', { name: 'Spara' }).click();
  await expect(third.getByText('Uppföljningen är planerad.')).toBeVisible();
  await third.getByRole('button', { name: 'Avsluta mötet' }).click();
  await expect(third.getByText('Mötet är hållet')).toBeVisible();
  await third.getByRole('link', { name: 'Till planen' }).click();
  await heading(third, child).waitFor();

  for (const each of [page, bup, third]) {
    await expect(each.getByText('Samtal varannan vecka').first()).toBeVisible();
    await expect(each.getByText('Ringa skolan på måndag').first()).toBeVisible();
  }
  await bup.context().close();
  await third.context().close();
});

test('Min del and a plan that can be written in have no violations, and never scroll sideways', async ({
  page,
  enter,
}) => {
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
