import { expect, heading, test } from '../journey.js';
import { mapStates } from './map-states.js';
import { testSpokenStates } from './spoken-states.js';

testSpokenStates(mapStates);

const ofCity = /^Rutkarta över stadens 15 delar/;

test('everybody finds the map in the menu, and it is one operation', async ({ page, enter }) => {
  await enter('bup.farsta');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/graphql'))
      asked.push(JSON.parse(request.postData() ?? '{}').operationName);
  });
  await page.getByRole('link', { name: 'Samverkanskartan' }).click();
  await expect(heading(page, 'Samverkanskartan')).toBeVisible();
  await expect(page.getByRole('group', { name: /^Rutkarta över länets 26 kommuner/ })).toBeVisible();
  expect(asked.filter((name) => name === 'CollaborationMap')).toEqual(['CollaborationMap']);
});

test('the map is walked by arrow keys, and tells whose a part is and on what ground', async ({
  page,
  enter,
}) => {
  await enter('socialtjanst.farsta', '/samverkanskartan?dag=2020-10-01&mot=skolor');
  const city = page.getByRole('group', { name: ofCity });
  const spanga = city.getByRole('button', { name: /^Spånga\./ });
  await expect(spanga).toHaveAccessibleName(
    'Spånga. BUS-grupper: Rinkeby-Kista / Spånga-Tensta. Grundskoleområden: Hässelby-Vällingby och Spånga.',
  );
  // One stop for the keyboard: one tile of the fifteen.
  await expect(city.locator('[tabindex="0"]')).toHaveCount(1);
  await city.locator('[tabindex="0"]').focus();
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft'])
    await page.keyboard.press(key);
  await page.keyboard.press('ArrowRight');
  await expect(city.locator(':focus')).toHaveAttribute('tabindex', '0');
  await spanga.focus();
  await page.keyboard.press('ArrowRight');
  await expect(city.getByRole('button', { name: /^Tensta\./ })).toBeFocused();
  await page.keyboard.press('Enter');
  const answer = page.getByRole('region', { name: 'BUS-grupper för Tensta' });
  await expect(answer).toContainText('Rinkeby-Kista / Spånga-Tensta');
  await expect(answer).toContainText('adressen ligger i gruppens område');
  await expect(page).toHaveURL(/plats=tensta/);
});

test('a school has the groups of its head’s area too, and not those of its pupils', async ({
  page,
  enter,
}) => {
  await enter('socialtjanst.farsta', '/samverkanskartan?dag=2020-10-01&plats=skola-spanga-1');
  const answer = page.getByRole('region', { name: /^BUS-grupper för / });
  await expect(answer.getByRole('link')).toHaveText(['Rinkeby-Kista / Spånga-Tensta', 'Hässelby-Vällingby']);
  await expect(answer).toContainText('Grundskolechefen för Hässelby-Vällingby och Spånga sitter där.');
  await expect(answer).toContainText('20 %');
  await page.getByLabel('Sök del, skola eller mottagning').fill('BUP Bromma');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'BUS-grupper för BUP Bromma' })).toContainText(
    'Hässelby-Vällingby',
  );
});

test('two geographies are laid over each other, and the table says the same as the picture', async ({
  page,
  enter,
}) => {
  await enter('socialtjanst.farsta', '/samverkanskartan?dag=2020-10-01');
  await page.getByRole('combobox', { name: 'Färg och nummer' }).selectOption('Grundskoleområden');
  await page.getByRole('combobox', { name: 'Gränser (tjocka streck)' }).selectOption('BUS-grupper');
  await expect(
    page.getByText('12 överlapp. 7 områden möter flera på andra sidan, 1 stämmer helt.'),
  ).toBeVisible();
  await page.getByText('Alla överlapp som tabell').click();
  const overlaps = page.getByRole('table', { name: 'Grundskoleområden över BUS-grupper' });
  await expect(overlaps.getByRole('row')).toHaveCount(13);
  await page.getByText('Visa som tabell').last().click();
  const city = page.getByRole('table', { name: 'Stockholms stads delar' });
  await expect(city.getByRole('row')).toHaveCount(16);
  const rows = await city
    .getByRole('row')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
    );
  const tiles = await page
    .getByRole('group', { name: ofCity })
    .getByRole('button')
    .evaluateAll((all) => all.map((tile) => tile.getAttribute('aria-label')));
  const said = rows
    .filter(({ length }) => length > 0)
    .map(
      ([part, area = '', group]) =>
        `${part}. Grundskoleområden: ${area.replace(/^\d+\. /, '')}. BUS-grupper: ${group}.`,
    );
  expect(said).toEqual(tiles);
});

test('what nobody has written down is told as unknown, on the map and in the answer', async ({
  page,
  enter,
}) => {
  await enter('socialtjanst.farsta', '/samverkanskartan?dag=2020-10-01');
  await page.getByRole('button', { name: 'Visa kartan 1 februari 2022' }).click();
  await expect(page).toHaveURL(/dag=2022-02-01/);
  const farsta = page.getByRole('group', { name: ofCity }).getByRole('button', { name: /^Farsta\./ });
  await expect(farsta).toHaveAccessibleName('Farsta. BUS-grupper: okänt vilken. Stadsdelar: Farsta.');
  await expect(page.getByText('? Vad de 12 områdena omfattar är okänt (BUS-grupper).')).toBeVisible();
  await farsta.click();
  await expect(page.getByRole('region', { name: 'BUS-grupper för Farsta' })).toContainText(
    '12 grupper i kommunen har okänd omfattning',
  );
});

test('groups are merged and split in thought, and nothing but the address keeps it', async ({
  page,
  enter,
}) => {
  await enter('socialtjanst.farsta', '/samverkanskartan?dag=2020-10-01');
  const whatIf = page.getByRole('region', { name: 'Tänk om' });
  await expect(whatIf.getByText('34 grupper', { exact: true })).toBeVisible();
  await whatIf.getByRole('button', { name: 'En grupp per stadsdel (f2)' }).click();
  await expect(whatIf.getByText('34 grupper blir 37')).toBeVisible();
  const table = whatIf.getByRole('table', { name: 'Platser per enhet, så långt det är känt' });
  const kungsholmen = table.getByRole('row').filter({ hasText: 'BUP Kungsholmen' });
  await expect(kungsholmen.getByRole('cell')).toHaveText(['BUP Kungsholmen', '1', '3', '+2']);
  await page.reload();
  await expect(whatIf.getByText('34 grupper blir 37')).toBeVisible();
  await whatIf.getByRole('button', { name: 'Som det är' }).click();
  await whatIf.getByLabel('Grupp', { exact: true }).selectOption('Farsta');
  await whatIf.getByLabel('slå ihop med').selectOption('Skarpnäck');
  await whatIf.getByRole('button', { name: 'Slå ihop', exact: true }).click();
  await expect(whatIf.getByText('34 grupper blir 33')).toBeVisible();
  await expect(table.getByRole('row').filter({ hasText: 'BUP Farsta' }).getByRole('cell')).toHaveText([
    'BUP Farsta',
    '2',
    '1',
    '−1',
  ]);
  await whatIf.getByLabel('Räkna också arbetsgruppen').check();
  await expect(whatIf.getByText(/204 platser .* blir 198; minst 340 möten per år blir 330\./)).toBeVisible();
  await whatIf.getByRole('button', { name: 'Ångra: Farsta + Skarpnäck slås ihop' }).click();
  await expect(page).not.toHaveURL(/slaihop/);
});

test('while the region cannot be reached the municipality’s map stands, and nothing of the region’s is told as none', async ({
  page,
  enter,
}) => {
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON()?.operationName !== 'CollaborationMap') return route.fallback();
    const answer = await (await route.fetch()).json();
    const extensions = { code: 'SUBGRAPH_UNREACHABLE', service: 'region' };
    const regional = ['childPsychiatry', 'malina', 'clinics', 'careAreaChanges'];
    const groups = answer.data.busGroups as object[];
    for (const field of regional) answer.data[field] = null;
    answer.data.busGroups = groups.map((group) => ({
      ...group,
      childPsychiatryUnits: null,
      regionalSeats: null,
    }));
    answer.errors = [
      ...regional.map((field) => [field]),
      ...groups.flatMap((_, place) => [
        ['busGroups', place, 'childPsychiatryUnits'],
        ['busGroups', place, 'regionalSeats'],
      ]),
    ].map((path) => ({ message: 'Out of reach.', path, extensions }));
    await route.fulfill({ json: answer });
  });
  await enter('socialtjanst.farsta', '/samverkanskartan?dag=2020-10-01&mot=bup');
  await expect(
    page.getByText(/^BUP-områden, Malinaområden och regionens platser saknas tills vidare/),
  ).toBeVisible();
  await expect(page.getByRole('group', { name: ofCity })).toBeVisible();
  await expect(
    page.getByText('Regionens enheter kunde inte hämtas, så platserna kan inte räknas.'),
  ).toBeVisible();
  await expect(page.getByText('Områdena kunde inte hämtas.')).toBeVisible();
});
