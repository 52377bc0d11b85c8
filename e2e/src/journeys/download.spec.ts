import { readFileSync } from 'node:fs';
import { expect, heading, test } from '../journey.js';
import { textOfPages } from '../pdf-text.js';
import { ebba, keysOf } from '../showcase.js';
import { addresses } from '../stack/running.js';

test('the plan is downloaded as a PDF in the family’s language, or as a file for another system', async ({
  page,
  enter,
}) => {
  const { planId } = await keysOf(ebba);
  await enter('socialtjanst.farsta', `/plan/${planId}`);
  await expect(heading(page, ebba)).toBeVisible();
  await page.getByRole('button', { name: 'Ladda ner' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ladda ner planen' });
  const fetched = async (choice: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: choice }).click(),
    ]);
    await expect(dialog.getByText('Filen är hämtad.')).toBeVisible();
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const swedish = await fetched('PDF på svenska');
  expect(swedish.name).toBe('sip-sv.pdf');
  expect(textOfPages(swedish.bytes)[0]).toContain('Så här säger barnet');
  expect(textOfPages((await fetched('PDF på engelska')).bytes)[0]).toContain('What the child says');
  const fhir = await fetched('Fil för andra system (FHIR)');
  expect(fhir.name).toBe('sip.fhir.json');
  expect(JSON.parse(fhir.bytes.toString())).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
  // And it stands in the log, in words.
  await page.goto(`${addresses().dashboard}/plan/${planId}/logg`);
  await expect(page.getByText('Hämtade planen som PDF.').first()).toBeVisible();
});

test.describe('when there is no copy to be had', () => {
  test.use({ mayComplainOf: /Failed to load resource|net::ERR/ });

  test('it is told, and nothing is saved', async ({ page, enter }) => {
    const { planId } = await keysOf(ebba);
    await enter('socialtjanst.farsta', `/plan/${planId}`);
    await page.getByRole('button', { name: 'Ladda ner' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ladda ner planen' });
    const answers: [(route: import('@playwright/test').Route) => Promise<void>, RegExp][] = [
      [(route) => route.abort(), /Det gick inte att nå tjänsten/],
      [
        (route) => route.fulfill({ status: 503, body: '{}', headers: cors }),
        /kunde inte nås. Ingen fil gjordes/,
      ],
      [
        (route) => route.fulfill({ status: 404, body: '{}', headers: cors }),
        /finns inte längre, eller är inte delad/,
      ],
      [(route) => route.fulfill({ status: 500, body: '{}', headers: cors }), /Något gick fel hos oss/],
    ];
    const cors = { 'access-control-allow-origin': addresses().dashboard };
    let saved = 0;
    page.on('download', () => {
      saved += 1;
    });
    for (const [answer, words] of answers) {
      await page.route(`${addresses().exports}/**`, answer);
      await dialog.getByRole('button', { name: 'PDF på svenska' }).click();
      await expect(dialog.getByText(words)).toBeVisible();
      await page.unrouteAll();
    }
    expect(saved).toBe(0);
  });
});

test('nothing is printed by the button that the log does not take', async ({ page, enter }) => {
  const { planId } = await keysOf(ebba);
  await enter('socialtjanst.farsta', `/plan/${planId}/utskrift`);
  await expect(heading(page, 'Skriv ut planen')).toBeVisible();
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  const button = page.getByRole('button', { name: 'Skriv ut eller spara som PDF' });
  await page.route(addresses().graph, (route) =>
    route.request().postData()?.includes('RecordPrint')
      ? route.fulfill({
          json: { data: { exportMunicipalPlan: null, exportCarePlan: null } },
          headers: { 'access-control-allow-origin': addresses().dashboard },
        })
      : route.continue(),
  );
  await button.click();
  await expect(page.getByText('därför skrevs inget ut')).toBeVisible();
  await expect(page.locator('html[data-printed]')).toHaveCount(0);
  await page.unrouteAll();
  await button.click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.goto(`${addresses().dashboard}/plan/${planId}/logg`);
  await expect(page.getByText('Skrev ut planen.').first()).toBeVisible();
});
