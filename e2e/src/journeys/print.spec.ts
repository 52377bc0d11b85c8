import { expect, heading, test } from '../journey.js';
import { textOfPages } from '../pdf-text.js';
import { ebba, keysOf } from '../showcase.js';

const classification = 'Sekretess: uppgifter om ett barn. Förvara säkert.';
const a4 = { format: 'A4', preferCSSPageSize: true } as const;

/** Today as it is written on paper. */
const today = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'Europe/Stockholm' }).format(
  new Date(),
);

test('on paper each page says what it is, who printed it and when; the words of the family come first', async ({
  page,
  enter,
}) => {
  const { planId } = await keysOf(ebba);
  await enter('socialtjanst.farsta', `/plan/${planId}`);
  await expect(heading(page, ebba)).toBeVisible();
  const pages = textOfPages(await page.pdf(a4));
  expect(pages.length).toBeGreaterThan(1);
  for (const text of pages) {
    expect(text).toContain(classification);
    expect(text).toContain(`Utskriven ${today} av Demo Socialtjänst Farsta`);
  }
  const whole = pages.join(' ');
  const order = [
    'Plan för Demo-Ebba T.',
    'Jag vill orka gå till skolan',
    'Tillbaka till skolan',
    'De här är med i planen',
  ];
  expect(order.map((words) => whole.indexOf(words))).toEqual(
    order
      .map((words) => whole.indexOf(words))
      .filter((place) => place >= 0)
      .sort((a, b) => a - b),
  );
  // Both lanes, and nothing of the page around.
  for (const words of ['Skolsocialt team', 'KBT mot skolångest', 'BUP Farsta'])
    expect(whole).toContain(words);
  for (const words of ['Logga ut', 'Vem har tittat', 'Skriv ut eller spara'])
    expect(whole).not.toContain(words);
});

test('the family may have it in English', async ({ page, enter }) => {
  const { planId } = await keysOf(ebba);
  await enter('bup.farsta', `/plan/${planId}`);
  await page.getByRole('link', { name: 'Skriv ut' }).click();
  await page.getByLabel('Språk på utskriften').selectOption('Engelska');
  const sheet = page.locator('[lang=en]').filter({ hasText: 'Demo-Ebba' }).first();
  await expect(sheet).toBeVisible();
  const pages = textOfPages(await page.pdf(a4));
  for (const text of pages) expect(text).toMatch(/Printed .* Demo BUP Farsta/);
  expect(pages.join(' ')).not.toContain('Förvara säkert');
});

test('the button prints, and what has been printed is the sheet', async ({ page, enter }) => {
  const { planId } = await keysOf(ebba);
  await enter('socialtjanst.farsta', `/plan/${planId}/utskrift`);
  await expect(heading(page, 'Skriv ut planen')).toBeVisible();
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Skriv ut eller spara som PDF' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText(classification).filter({ visible: true })).toHaveCount(1);
});
