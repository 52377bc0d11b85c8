import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll, expectNoViolations, themes } from '../accessibility.js';
import { expect, heading, test } from '../journey.js';

const secretariat = 'sekretariat.bussam';
const card = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

test('groups are read side by side and over the years, by the address, and each value in a table too', async ({
  page,
  enter,
}) => {
  test.slow();
  await enter(secretariat, '/matningar');
  await expect(heading(page, 'Mätningar')).toBeVisible();
  const compare = card(page, 'Jämför');
  await compare.getByLabel('BUS-grupp', { exact: true }).selectOption('Huddinge');
  await compare.getByLabel('Jämför med').selectOption('Nacka');
  await expect(page).toHaveURL(/grupp=bus-huddinge&jamfor=bus-nacka/);
  await page.reload();
  await expect(compare.getByRole('img', { name: /Spindeldiagram: Huddinge, Nacka/ })).toBeVisible();
  await expect(compare.getByRole('columnheader', { name: /Länets median/ })).toBeVisible();

  const slider = compare.getByLabel('Läs av axel');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^Dokumentation: Huddinge \d{4} \d/);
  await expect(compare.getByRole('row', { name: /^Dokumentation/ })).toBeVisible();

  const all = card(page, /^Alla grupper/);
  await expect(all.getByText('Skyddad: för få har svarat').first()).toBeVisible();
  await all.getByLabel('Sortera efter').selectOption('Namn');
  await all.getByRole('link', { name: 'Botkyrka' }).click();
  await expect(compare.getByLabel('BUS-grupp', { exact: true })).toHaveValue('bus-botkyrka');
  for (const theme of themes) await expectNoViolations(page, theme);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
});

test('a group’s own measurements stand on its page', async ({ page, enter }) => {
  await enter('chef.farsta', '/bus-grupper/bus-huddinge/matningar');
  await expect(heading(page, /Huddinge/)).toBeVisible();
  await expect(page.getByRole('img', { name: /Spindeldiagram: Huddinge/ })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Antal svar' })).toBeVisible();
});

test.describe('answering', () => {
  test.use({ mayComplainOf: /net::ERR_/ });
  test('the head of a unit answers for a seat by keyboard on a small screen, once; a broken net loses nothing', async ({
    page,
    enter,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 700 });
    await enter('chef.farsta', '/matningar');
    await page
      .getByRole('link', { name: /^Svara för/ })
      .first()
      .click();
    await expect(heading(page, /^Svara för BUS-gruppen/)).toBeVisible();
    await page.getByRole('button', { name: 'Skicka svaret' }).click();
    await expect(page.getByText('Besvara minst en fråga.')).toBeVisible();

    await page
      .getByRole('group', { name: /^Regelverk/ })
      .getByRole('radio', { name: '1', exact: true })
      .focus();
    await page.keyboard.press('Space');
    for (let steps = 0; steps < 6; steps += 1) await page.keyboard.press('ArrowRight');
    await expect(
      page.getByRole('group', { name: /^Regelverk/ }).getByRole('radio', { name: '7' }),
    ).toBeChecked();
    await page
      .getByRole('group', { name: /^Synsätt/ })
      .getByRole('radio', { name: '10' })
      .check();
    await expect(page.getByText('2 av 9 besvarade')).toBeVisible();
    await page.getByRole('button', { name: 'Hoppa över Synsätt' }).click();
    await expect(page.getByText('1 av 9 besvarade')).toBeVisible();
    for (const theme of themes) await expectNoViolations(page, theme);
    await expectNoSidewaysScroll(page);

    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Skicka svaret' }).click();
    await expect(page.getByText(/Det du har fyllt i är kvar/)).toBeVisible();
    await page.unroute('**/graphql');
    await expect(
      page.getByRole('group', { name: /^Regelverk/ }).getByRole('radio', { name: '7' }),
    ).toBeChecked();
    await page.getByRole('button', { name: 'Skicka igen' }).click();
    await expect(heading(page, 'Tack, svaret är mottaget')).toBeFocused();
    await page.reload();
    await expect(heading(page, 'Platsen har redan svarat')).toBeVisible();
  });
});

test('the secretariat sees who has answered and whom to remind, writes the next survey, and tries a file before it is entered', async ({
  page,
  enter,
}) => {
  test.slow();
  await enter(secretariat, '/matningar');
  // The list counts as the survey's own page does.
  await expect(card(page, 'Enkäter')).toContainText(/\d+ av 62 som kan svara/);
  await page
    .getByRole('link', { name: /^Spindelmätning/ })
    .first()
    .click();
  const responses = card(page, 'Vilka som har svarat');
  await expect(responses).toContainText('Huddinge');
  // Of those that can; and why the others are not among them.
  await expect(responses).toContainText(/\d+ av 62 som kan svara/);
  await expect(responses).toContainText('4 inbjudna platser kan inte svara: de anger ingen verksamhet.');
  await page.getByText('30 av länets 36 grupper har inga platser inbjudna').click();
  await expect(responses.getByText('Välj sedan ”Bjud in nya platser” här ovanför.').first()).toBeVisible();
  await expect(responses.getByRole('link', { name: 'Österåker' })).toHaveAttribute(
    'href',
    '/bus-grupper/bus-osteraker/platser',
  );
  await page.getByText('Platser som inte har svarat').click();
  await expect(page.getByLabel('Platser som inte har svarat')).toHaveValue(/Huddinge\n- /);
  for (const theme of themes) await expectNoViolations(page, theme);

  await page.getByRole('link', { name: 'Mätningar' }).first().click();
  await page.getByRole('button', { name: 'Ny enkät' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Spara utkastet' }).click();
  await expect(dialog.getByLabel('Sista dag att svara')).toHaveAttribute('aria-invalid', 'true');
  const year = new Date().getFullYear() + 1;
  await dialog.getByLabel('Sista dag att svara').fill(`${year}-11-30`);
  await dialog.getByRole('button', { name: 'Spara utkastet' }).click();
  await page.getByRole('link', { name: `Spindelmätning ${year}` }).click();
  await page.getByRole('button', { name: 'Ändra', exact: true }).click();
  await dialog.getByLabel('Målformulering, på svenska').fill('Målen är våra gemensamma.');
  await expectNoViolations(page, 'light', 'dialog');
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Målen är våra gemensamma.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skicka enkäten' })).toBeVisible();

  await page.getByRole('link', { name: 'Mätningar' }).first().click();
  await page.getByRole('button', { name: 'Läs in tidigare år' }).click();
  const choose = (text: string) =>
    dialog
      .getByLabel('Fil (CSV)')
      .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await choose('grupp;år;synsätt\nIngenstans;2018;7');
  await dialog.getByLabel('Var siffrorna är publicerade').fill('Prov');
  await dialog.getByRole('button', { name: 'Pröva filen' }).click();
  await expect(dialog.getByText('1 fel i filen. Inget är inläst.').first()).toBeVisible();
  await expectNoViolations(page, 'light', 'dialog');
  await choose('grupp;år;synsätt\nHuddinge;2018;7');
  await dialog.getByRole('button', { name: 'Pröva filen' }).click();
  await expect(dialog.getByText(/Filen är utan fel: 1 ny/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Läs in', exact: true }).click();
  await expect(page.getByText('1 rad är inläst.')).toBeVisible();
});
