import { findLogin } from '@samsyn/dev/identity/logins';
import { expect, heading, test } from '../journey.js';
import { textOfPages } from '../pdf-text.js';
import { aroundEbba, ebba, keysOf } from '../showcase.js';

test('the log says who looked, from which unit, at what and why, one visit at both owners as one', async ({
  page,
  enter,
}) => {
  const { planId } = await keysOf(ebba);
  await enter('socialtjanst.farsta', `/plan/${planId}/logg`);
  await expect(heading(page, 'Vem har tittat')).toBeVisible();
  await page.getByLabel('Enhet').selectOption('Habiliteringscenter Farsta');
  await expect(page).toHaveURL(/\/logg\?enhet=hab-farsta$/);
  const rows = page.getByRole('row').filter({ hasText: 'Habiliteringscenter Farsta' });
  const visit = rows.last();
  await expect(visit).toContainText('Demo Habilitering Farsta');
  await expect(visit).toContainText(/Läste planen.* och övriga vårduppgifter/);
  await expect(visit).toContainText('Arbetar med barnet; samtycke');
  await expect(visit).toContainText('Nekades att läsa skolgången');
  await expect(page.getByRole('row').filter({ hasText: 'BUP Farsta' })).toHaveCount(0);

  await page.getByLabel('Bara nekade försök').check();
  await expect(page).toHaveURL(/\/logg\?enhet=hab-farsta&nekade=ja$/);
  await expect(page.getByRole('row').filter({ hasText: 'Läste' })).toHaveCount(0);
  await expect(rows.first()).toContainText('Nekades att läsa skolgången');
  // What was shown with it is filtered out, and not forgotten.
  await expect(rows.first()).toContainText('Nekades en del');
  const tops = await page
    .getByRole('search')
    .locator('label[for]')
    .evaluateAll((labels) => labels.map((label) => Math.round(label.getBoundingClientRect().top)));
  expect(tops.length).toBe(4);
  expect(new Set(tops).size).toBe(1);

  // The address is all that is needed to come back to the same.
  await page.reload();
  await expect(page.getByLabel('Bara nekade försök')).toBeChecked();
  await expect(rows.first()).toBeVisible();
  await page.getByRole('button', { name: 'Rensa filter' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Socialtjänsten Farsta' }).first()).toBeVisible();
});

test('printed for the family it names units and no persons', async ({ page, enter }) => {
  const { planId } = await keysOf(ebba);
  await enter('socialtjanst.farsta', `/plan/${planId}/logg/utskrift`);
  await expect(heading(page, 'Vem har läst om Demo-Ebba T.')).toBeVisible();
  const pages = textOfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  for (const text of pages) expect(text).toContain('Sekretess: uppgifter om ett barn.');
  const whole = pages.join(' ');
  expect(whole).toContain('Habiliteringscenter Farsta');
  expect(whole).toContain('Därför: arbetar med barnet');
  expect(whole).not.toContain('Demo Habilitering Farsta');
  expect(whole).not.toContain('Skriv ut eller spara');
});

test('from the log to the family’s paper and back: the chosen time goes with it, in the family’s language', async ({
  page,
  enter,
}) => {
  const { planId } = await keysOf(ebba);
  await enter('bup.farsta', `/plan/${planId}/logg?enhet=hab-farsta`);
  await expect(heading(page, 'Vem har tittat')).toBeVisible();
  const month = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Från', { exact: true }).fill(month);
  await page.getByRole('link', { name: 'Skriv ut till familjen' }).click();
  // Of the time, but not of one unit alone: half a log says what is not true.
  await expect(page).toHaveURL(new RegExp(`/logg/utskrift\\?fran=${month}$`));
  await expect(heading(page, 'Vem har läst om Demo-Ebba T.')).toBeVisible();
  await page.getByLabel('Språk på utskriften').selectOption('Engelska');
  const title = page.getByRole('heading', { name: 'Who has read about Demo-Ebba T.' });
  await expect(title).toBeVisible();
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Skriv ut eller spara som PDF' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);

  const pages = textOfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  for (const text of pages) expect(text).toMatch(/Printed .* Demo BUP Farsta/);
  const whole = pages.join(' ');
  for (const unit of ['Habiliteringscenter Farsta', 'Socialtjänsten Farsta']) expect(whole).toContain(unit);
  expect(whole).toContain('Because of: works with the child');
  for (const login of aroundEbba.filter((each) => each !== 'bup.farsta'))
    expect(whole).not.toContain(findLogin(login)?.name ?? login);
  expect(whole).not.toContain('Vem har läst');

  await page.getByRole('link', { name: 'Tillbaka till loggen' }).click();
  await expect(heading(page, 'Vem har tittat')).toBeVisible();
  await expect(page.getByLabel('Från', { exact: true })).toHaveValue(month);
});

test('the log of a plan that is not shared is a plan that is not there', async ({ page, enter }) => {
  const { planId } = await keysOf(ebba);
  await enter('socialtjanst.tyreso', `/plan/${planId}/logg`);
  await expect(heading(page, 'Planen finns inte, eller är inte delad med dig')).toBeVisible();
});
