import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll, expectNoViolations, themes } from '../accessibility.js';
import { expect, heading, test } from '../journey.js';

const leader = 'chef.farsta';
/** One of the twelve groups of which nobody has told the ground: any leader in the city may put right what is known of it. */
const group = '/bus-grupper/bus-stockholm-2022-1/dokument';

const dialog = (page: Page) => page.getByRole('dialog');
const told = (page: Page, text: string) =>
  expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();

test('a revision that is recorded makes an agreement current again, on the days from then on', async ({
  page,
  enter,
}) => {
  await enter(leader, '/bus-grupper/bus-hasselby-vallingby/dokument?datum=2022-01-30');
  await expect(heading(page, 'BUS-gruppen Hässelby-Vällingby')).toBeVisible();
  const agreement = page.getByRole('region', { name: 'Överenskommelse' });
  await expect(agreement).toContainText('Skulle ha reviderats senast 27 januari 2022');
  await expect(agreement).toContainText('Inte känt om den är i kraft');
  await expect(agreement.getByRole('listitem').filter({ hasText: 'Barnhälsovården' })).toContainText(
    'Inte känt',
  );
  // Not this viewer's to change: another district's.
  await expect(agreement.getByRole('button', { name: /Registrera/ })).toHaveCount(0);
  await page.goto('/bus-grupper/bus-hasselby-vallingby/dokument?datum=2022-01-27');
  await expect(agreement).toContainText('Ska revideras senast 27 januari 2022');

  await page.goto(group);
  await expect(agreement).toContainText('Det är inte inlagt hur ofta dokumentet ska revideras');
  await agreement.getByRole('button', { name: /^Registrera revidering/ }).click();
  await dialog(page).getByLabel('Dag', { exact: true }).fill('2020-01-01');
  await dialog(page).getByRole('button', { name: 'Registrera', exact: true }).click();
  await expect(dialog(page)).toContainText('Dagen ligger innan dokumentet fanns.');
  await dialog(page).getByLabel('Dag', { exact: true }).fill('2024-03-01');
  await dialog(page).getByRole('button', { name: 'Registrera', exact: true }).click();
  await told(page, 'Revideringen är registrerad.');
  await expect(agreement).toContainText('1 mars 2024');

  // How often it is to be revised was never entered.
  await agreement.getByRole('button', { name: /^Rätta/ }).click();
  await dialog(page)
    .getByLabel(/^Månader mellan revideringarna/)
    .fill('24');
  await dialog(page).getByRole('button', { name: 'Spara', exact: true }).click();
  await told(page, 'Uppgifterna är rättade.');
  await expect(agreement).toContainText('Skulle ha reviderats senast 1 mars 2026');
  await expect(agreement).toContainText('Tidigare uppgifter (1)');
});

test('a group’s agreement gets a party that has signed, and one of its six points, each by a form', async ({
  page,
  enter,
}) => {
  await enter(leader, '/bus-grupper/bus-stockholm-2022-2/dokument');
  const agreement = page.getByRole('region', { name: 'Överenskommelse' });
  await agreement.getByRole('button', { name: /^Lägg till part/ }).click();
  await dialog(page).getByRole('button', { name: 'Lägg till', exact: true }).click();
  await expect(dialog(page)).toContainText('Skriv vad den heter.');
  await dialog(page).getByLabel('Parten, som dokumentet skriver den').fill('Socialtjänsten');
  await dialog(page).getByRole('button', { name: 'Lägg till', exact: true }).click();
  await told(page, 'Parten är inlagd.');
  await agreement.getByRole('button', { name: 'Registrera underskrift: Socialtjänsten' }).click();
  await dialog(page)
    .getByLabel(/^Undertecknad den/)
    .fill('2022-03-01');
  await dialog(page).getByRole('button', { name: 'Registrera', exact: true }).click();
  await told(page, 'Underskriften är registrerad.');
  // The only one that is entered has signed; that it is the only one nobody has said.
  await expect(agreement).toContainText('Inte känt om den är i kraft');
  await agreement.getByRole('button', { name: /^Alla parter är inlagda/ }).click();
  await dialog(page).getByRole('button', { name: 'Spara', exact: true }).click();
  await told(page, 'Det står nu att alla parter är inlagda.');
  await expect(agreement).toContainText('I kraft sedan 1 mars 2022');
  await agreement.getByRole('button', { name: /^Ändra/ }).click();
  await dialog(page).getByRole('button', { name: 'Spara' }).click();
  await told(page, 'Punkten är sparad.');
  await expect(agreement).toContainText('1 av 6');
});

test('who acts again at once, on a slow network, is not told that somebody else came between', async ({
  page,
  enter,
}) => {
  await enter(leader, '/bus-grupper/bus-stockholm-2022-5/dokument');
  const agreement = page.getByRole('region', { name: 'Överenskommelse' });
  await expect(agreement).toBeVisible();
  await page.route('**/graphql', async (route) => {
    const { query } = route.request().postDataJSON() ?? {};
    if (query?.startsWith('query')) await new Promise((late) => setTimeout(late, 250));
    await route.fallback();
  });
  for (const party of ['Socialtjänsten', 'BUP']) {
    await agreement.getByRole('button', { name: /^Lägg till part/ }).click();
    await dialog(page).getByLabel('Parten, som dokumentet skriver den').fill(party);
    await dialog(page).getByRole('button', { name: 'Lägg till', exact: true }).click();
    await expect(dialog(page)).toHaveCount(0);
  }
  await expect(agreement).toContainText('Socialtjänsten');
  await expect(agreement).toContainText('BUP');
});

test('a year’s plan is made of what the analysis found, and followed up by the template', async ({
  page,
  enter,
}) => {
  await enter(leader, '/bus-grupper/bus-stockholm-2022-3/dokument');
  const needs = page.getByRole('region', { name: 'Behovsanalys' });
  await needs.getByRole('button', { name: 'Lägg till behovsanalys' }).click();
  await dialog(page).getByRole('button', { name: 'Lägg till', exact: true }).click();
  await told(page, 'Dokumentet är inlagt.');
  await needs.getByRole('button', { name: /^Lägg till behov:/ }).click();
  await dialog(page).getByLabel('Vad behövs').fill('Skolfrånvaro fångas sent');
  await dialog(page).getByRole('button', { name: 'Lägg till', exact: true }).click();
  await told(page, 'Behovet är inlagt.');
  await expect(needs).toContainText('Inget effektmål svarar på behovet');

  const plan = page.getByRole('region', { name: 'Handlingsplan' });
  await plan.getByRole('button', { name: 'Lägg till handlingsplan' }).click();
  await dialog(page).getByRole('button', { name: 'Lägg till', exact: true }).click();
  await told(page, 'Dokumentet är inlagt.');
  await plan.getByRole('button', { name: 'Lägg till effektmål' }).click();
  await dialog(page).getByLabel('Vad ska uppnås').fill('Frånvaro fångas tidigt');
  await dialog(page).getByLabel('Behov som det svarar på').selectOption({ index: 1 });
  await dialog(page).getByRole('button', { name: 'Lägg till', exact: true }).click();
  await told(page, 'Effektmålet är inlagt.');
  await expect(needs).toContainText('1 effektmål svarar på behovet');
  await plan.getByRole('button', { name: /^Lägg till aktivitet/ }).click();
  await dialog(page).getByLabel('Vad ska göras').fill('Gemensam rutin för frånvaro');
  await dialog(page).getByRole('button', { name: 'Lägg till', exact: true }).click();
  await told(page, 'Aktiviteten är inlagd.');
  const row = plan.getByRole('row').filter({ hasText: 'Gemensam rutin för frånvaro' });
  await expect(row).toContainText('Ingen ansvarig inlagd');
  await row.getByRole('button', { name: /^Följ upp/ }).click();
  await dialog(page).getByLabel('Hur står det till').selectOption('Struken');
  await dialog(page).getByRole('button', { name: 'Spara uppföljningen' }).click();
  await expect(dialog(page)).toContainText('Skriv varför aktiviteten stryks.');
  await dialog(page).getByLabel('Hur står det till').selectOption('Pågår');
  await dialog(page).getByRole('button', { name: 'Spara uppföljningen' }).click();
  await told(page, 'Uppföljningen är sparad.');
  await expect(row).toContainText('Pågår');
  await row.getByRole('button', { name: /^Ändra/ }).click();
  await dialog(page).getByLabel('Vad ska göras').fill('Gemensam rutin för frånvaro, med skolorna');
  await dialog(page).getByRole('button', { name: 'Spara', exact: true }).click();
  await told(page, 'Aktiviteten är ändrad.');
  await expect(row).toContainText('med skolorna');
  await expect(row).toContainText('Tidigare lydelser (1)');
});

test('the documents are accessible in both themes, as they stand and with a form open, and fit a narrow window', async ({
  page,
  enter,
}) => {
  await enter(leader, '/bus-grupper/bus-norrtalje/dokument');
  await expect(page.getByRole('region', { name: 'Handlingsplan' })).toContainText('Effektmål 1');
  for (const theme of themes) await expectNoViolations(page, theme);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.goto('/bus-grupper/bus-tyreso/dokument');
  await expect(page.getByRole('region', { name: 'Överenskommelse' })).toContainText(
    'Gruppen har ingen skriven överenskommelse',
  );
  await expect(page.getByRole('region', { name: 'Handlingsplan' })).toContainText(
    'Skulle ha reviderats senast 21 maj 2020',
  );
  for (const theme of themes) await expectNoViolations(page, theme);
  await page.goto('/bus-grupper/bus-stockholm-2022-4/dokument');
  await page.getByRole('button', { name: /^Lägg till part/ }).click();
  for (const theme of themes) await expectNoViolations(page, theme, 'dialog');
});
