import type { Page } from '@playwright/test';
import { expectNoViolations, themes } from '../accessibility.js';
import { expect, heading, test } from '../journey.js';

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function isWithinPage(page: Page): Promise<void> {
  const wider = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(wider, { message: 'pixels that the page is wider than the window' }).toBe(0);
}

test('the secretariat sees which prioritised questions nobody has followed up, and follows one up', async ({
  page,
  enter,
}) => {
  await enter('sekretariat.bussam', '/lanet/bussam');
  await expect(heading(page, 'BUSSAM')).toBeVisible();
  const unfollowed = page.getByRole('definition').filter({ hasText: /^\d av 4$/ });
  await expect(unfollowed).toHaveText('2 av 4');
  await expect(card(page, 'Överenskommelse och rutiner')).toContainText('Beslutad 2012');
  await expect(card(page, 'Publicerade uppgifter')).toContainText('+463 (+157,5 %)');

  const routines = 'Länsgemensamma SIP-rutiner: skolans möjligheter och skyldigheter';
  await page.getByRole('button', { name: `Följ upp: ${routines}` }).click();
  await page.getByRole('button', { name: 'Spara uppföljningen' }).click();
  await expect(page.getByLabel('Vad som har gjorts och vad det ledde till')).toBeFocused();
  await page
    .getByLabel('Vad som har gjorts och vad det ledde till')
    .fill('Sammanställt, går till nästa möte');
  await page.getByRole('button', { name: 'Spara uppföljningen' }).click();
  await expect(page.getByText('Uppföljningen är dokumenterad.')).toBeVisible();
  await expect(unfollowed).toHaveText('1 av 4');

  for (const theme of themes) await expectNoViolations(page, theme);
  await page.setViewportSize({ width: 320, height: 800 });
  await isWithinPage(page);
});

test('the seven questions of 2022 are told as the document has them, and as never followed up', async ({
  page,
  enter,
}) => {
  await enter('chef.farsta', '/lanet/bussam?ar=2022');
  const plan = card(page, 'Årsplan 2022: prioriterade frågor');
  await expect(plan.getByText('Aldrig följd upp')).toHaveCount(7);
  await expect(plan).toContainText('Prioriterade frågor för BUS-samverkan på regional nivå 2022');
  await expect(page.getByRole('button', { name: 'Ny prioriterad fråga' })).toBeHidden();

  await page.goto(`${new URL(page.url()).origin}/lanet/bussam?datum=2022-06-30`);
  await expect(card(page, 'Organ')).toContainText('med eget beslutsmandat');
  await expect(card(page, 'Organ')).not.toContainText('Vård i samverkan');
});
