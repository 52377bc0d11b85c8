import type { Page } from '@playwright/test';
import { expect, heading, test } from '../journey.js';
import { groupFormStates, groupStates, ownGroup } from './group-states.js';
import { testSpokenStates } from './spoken-states.js';

/** Last year, which has been whatever the day; and a day on which no group of the demo meets. */
const year = String(new Date().getUTCFullYear() - 1);
const meetingDay = `${year}-08-09`;

const dialog = (page: Page) => page.getByRole('dialog');
const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name, exact: true });

test('a manager finds the own group at once, and reads in words what it has promised', async ({
  page,
  enter,
}) => {
  await enter('chef.farsta');
  await page.getByRole('link', { name: 'BUS-grupper' }).click();
  await expect(heading(page, 'BUS-grupper')).toBeFocused();
  const rows = region(page, 'Grupper i dag').getByRole('row');
  await expect(rows.nth(1)).toContainText('Min grupp');
  await page.getByLabel('Sök').fill('norrt');
  await expect(rows).toHaveCount(2);
  await page.getByRole('link', { name: 'Norrtälje' }).click();
  await expect(heading(page, 'BUS-gruppen Norrtälje')).toBeFocused();
  await region(page, 'Åtaganden, och hur de hålls')
    .getByRole('link', { name: 'Kommunens platser är besatta' })
    .click();
  await expect(page).toHaveURL(/\/ataganden#MUNICIPAL_SEATS_HELD$/);
  await page.goBack();
  await region(page, 'Just nu').getByRole('link', { name: 'Visa mer: Platser' }).click();
  await expect(page).toHaveURL(/\/platser$/);
  await expect(region(page, 'Styrgrupp')).toContainText('Vakant sedan');
});

test('the day is in the address: the city’s ten groups, and what became of one that split', async ({
  page,
  enter,
}) => {
  await enter('sekretariat.bussam', '/bus-grupper?datum=2020-10-01');
  await expect(region(page, 'Grupper den 1 oktober 2020')).toContainText('34 grupper');
  await page.getByRole('link', { name: 'Hässelby-Vällingby', exact: true }).click();
  await page.getByRole('link', { name: 'Platser', exact: true }).click();
  await expect(page.getByText('Så här var det den 1 oktober 2020.')).toBeVisible();
  await region(page, 'Gruppen över tid').getByRole('link', { name: 'Bromma / Hässelby-Vällingby' }).click();
  await expect(heading(page, /Bromma \/ Hässelby-Vällingby/)).toBeVisible();
  await expect(page.getByText('Upphörde 1 januari 2020')).toBeVisible();
  await page.getByRole('button', { name: 'Visa i dag' }).click();
  await expect(heading(page, 'Gruppen fanns inte då')).toBeVisible();
});

test('a holder who leaves takes nothing along: history, decision and vacancy stay with the seat', async ({
  page,
  enter,
}) => {
  test.setTimeout(90_000);
  const post = `Samordnande chef ${Date.now() % 100_000}`;
  await enter('chef.farsta', `/bus-grupper/${ownGroup}/platser`);
  await page.getByRole('button', { name: 'Lägg till plats' }).click();
  await dialog(page).getByLabel('Part').selectOption('Socialtjänst');
  await dialog(page).getByLabel('Organisation').fill('Socialtjänsten');
  await dialog(page).getByLabel('Befattning').fill(post);
  await dialog(page).getByLabel('Första dagen').fill(`${year}-01-01`);
  await dialog(page).getByRole('button', { name: 'Lägg till' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Platsen är tillagd' })).toBeFocused();

  await page.getByRole('link', { name: post }).click();
  await page.getByRole('button', { name: 'Utse' }).click();
  await dialog(page).getByRole('button', { name: 'Utse' }).click();
  await expect(dialog(page).getByLabel('Namn')).toBeFocused();
  await dialog(page).getByLabel('Namn').fill('Demo-Vera Provsson');
  await dialog(page).getByLabel('Första dagen', { exact: true }).fill(`${year}-02-01`);
  await dialog(page).getByRole('button', { name: 'Utse' }).click();
  await expect(region(page, post)).toContainText('Demo-Vera Provsson');

  // Somebody else on some of the same days is told, and who it is.
  await page.getByRole('button', { name: 'Utse' }).click();
  await dialog(page).getByLabel('Namn').fill('Demo-Nils Låtsas');
  await dialog(page).getByLabel('Första dagen', { exact: true }).fill(`${year}-01-15`);
  await dialog(page).getByRole('button', { name: 'Utse' }).click();
  await expect(dialog(page).getByText(/^Någon annan gäller redan under några av de dagarna/)).toBeVisible();
  await expect(dialog(page)).toContainText(`Där sitter redan Demo-Vera Provsson sedan 1 februari ${year}.`);
  // Who only sits there for a time sends the other away for good: that is said before it is done.
  await dialog(page).getByLabel('Första dagen', { exact: true }).fill(`${year}-03-01`);
  await dialog(page)
    .getByLabel(/^Första dagen som det inte gäller/)
    .fill(`${year}-04-01`);
  await expect(dialog(page)).toContainText(`Demo-Vera Provsson lämnar platsen 1 mars ${year}`);
  await expect(dialog(page)).toContainText(`Från och med 1 april ${year} är platsen vakant.`);
  await dialog(page).getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('button', { name: 'Släng' }).click();
  await expect(dialog(page)).toBeHidden();

  await page.getByRole('link', { name: 'Möten', exact: true }).click();
  await page.getByRole('button', { name: 'Planera möte' }).click();
  await dialog(page).getByLabel('Dag', { exact: true }).fill(meetingDay);
  await dialog(page).getByRole('button', { name: 'Planera' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Mötet är inlagt' })).toBeFocused();
  await page.getByLabel('År', { exact: true }).selectOption(year);
  await region(page, 'Årets möten')
    .getByRole('link', { name: `9 augusti ${year}` })
    .click();
  await page.getByRole('button', { name: 'Mötet är genomfört' }).click();
  await dialog(page).getByLabel(post).selectOption('Närvarande');
  await dialog(page).getByRole('button', { name: 'Spara' }).click();
  await expect(region(page, 'Närvaro')).toContainText(post);
  await page.getByRole('button', { name: 'Lägg in beslut' }).click();
  await dialog(page).getByLabel('Vad som ska göras').fill(`Ta fram en rutin, ${post}`);
  await dialog(page)
    .getByLabel('Ansvarig plats')
    .selectOption({ label: `${post}, Socialtjänsten` });
  await dialog(page).getByRole('button', { name: 'Spara' }).click();
  await expect(region(page, 'Beslut')).toContainText(`Ta fram en rutin, ${post}`);

  await region(page, 'Beslut').getByRole('link', { name: post }).click();
  await page.getByRole('button', { name: 'Lämnar platsen' }).click();
  await dialog(page).getByRole('button', { name: 'Avsluta', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Platsen är kvar' })).toBeFocused();

  await expect(region(page, post)).toContainText('Vakant sedan');
  const life = region(page, 'Platsens historia');
  await expect(life.getByRole('row').filter({ hasText: 'Demo-Vera Provsson' })).toContainText(
    `1 februari ${year}`,
  );
  await expect(life.getByRole('row').filter({ hasText: 'Vakant' })).toBeVisible();
  await expect(region(page, 'Det platsen ansvarar för')).toContainText(`Ta fram en rutin, ${post}`);
  await expect(region(page, 'Det platsen ansvarar för')).toContainText('Vakant');

  // As it was while she sat there.
  await page.getByLabel('Visa hur det var den').fill(`${year}-03-01`);
  await expect(region(page, post)).toContainText('Demo-Vera Provsson');
  expect(new URL(page.url()).searchParams.get('datum')).toBe(`${year}-03-01`);
});

test('a form that is left by its button gives the focus back to what opened it', async ({ page, enter }) => {
  await enter('chef.farsta', `/bus-grupper/${ownGroup}/platser`);
  const open = page.getByRole('button', { name: 'Lägg till plats' });
  await open.click();
  await dialog(page).getByRole('button', { name: 'Avbryt' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(open).toBeFocused();
});

test('a form in which something was filled in asks before it drops it, whichever way it is left', async ({
  page,
  enter,
}) => {
  await enter('chef.farsta', `/bus-grupper/${ownGroup}/platser`);
  await page.getByRole('button', { name: 'Lägg till plats' }).click();
  const form = page.getByRole('dialog', { name: 'Lägg till en kommunal plats' });
  const question = page.getByRole('dialog', { name: 'Släng det du har fyllt i?' });
  const post = form.getByLabel('Befattning');
  await post.fill('Demo-samordnare');
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: 'Fortsätt fylla i' }).first().click();
  await expect(question).toBeHidden();
  await expect(post).toHaveValue('Demo-samordnare');
  await form.getByRole('button', { name: 'Stäng' }).click();
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(post).toHaveValue('Demo-samordnare');
  await form.getByRole('button', { name: 'Avbryt' }).click();
  await question.getByRole('button', { name: 'Släng' }).click();
  await expect(question).toBeHidden();
  await expect(form).toBeHidden();
});

test('who may change nothing is offered nothing to change', async ({ page, enter }) => {
  await enter('socialtjanst.farsta', '/bus-grupper/bus-norrtalje/platser');
  await expect(region(page, 'Styrgrupp')).toBeVisible();
  await expect(page.getByRole('button', { name: /^(Lägg till|Ange|Utse|Byt namn)/ })).toHaveCount(0);
});

test('the group’s whole year is one page of paper', async ({ page, enter }) => {
  await enter('chef.farsta', '/bus-grupper/bus-norrtalje');
  await page.getByRole('link', { name: 'Skriv ut året' }).click();
  await expect(page.getByRole('article')).toContainText('Styrgrupp');
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

testSpokenStates([...groupStates, ...groupFormStates]);
