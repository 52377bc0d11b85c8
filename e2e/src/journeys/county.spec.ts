import { randomUUID } from 'node:crypto';
import { get } from '../graph.js';
import { expect, heading, test } from '../journey.js';
import { countyStates } from './county-states.js';
import { testSpokenStates } from './spoken-states.js';

testSpokenStates(countyStates);

test('the secretariat begins with the county: what got worse, and from there to its ground', async ({
  page,
  enter,
}) => {
  await enter('sekretariat.bussam', '/');
  await expect(page).toHaveURL(/\/lanet$/);
  await expect(heading(page, 'Länet')).toBeVisible();
  const worse = page.getByRole('region', { name: 'Det som blivit sämre på ett halvår' });
  await worse
    .getByRole('link', { name: /Protokoll justeras: i fara → hålls inte/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/bus-grupper\/bus-[a-z-]+\/ataganden#MINUTES_VERIFIED$/);
  await page.goBack();
  await expect(heading(page, 'Länet')).toBeVisible();
});

test('paper cannot be opened: the tables of charts stand open on it, and are as they were afterwards', async ({
  page,
  enter,
}) => {
  await enter('sekretariat.bussam', '/lanet');
  const twins = [
    ['/lanet', 'Kartan som tabell'],
    ['/avvikelser', 'Visa som tabell'],
    ['/matningar', 'Visa som tabell'],
  ] as const;
  for (const [at, summary] of twins) {
    await page.goto(at);
    const twin = page.locator('details').filter({ hasText: summary }).getByRole('table');
    await expect(page.getByText(summary, { exact: true })).toBeVisible();
    await expect(twin).toBeHidden();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(twin).toBeVisible();
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(twin).toBeHidden();
  }
});

test('the map and the table lead to one another, by the address', async ({ page, enter }) => {
  await enter('sekretariat.bussam', '/lanet');
  const groups = page.getByRole('table', { name: 'Grupperna' });
  await expect(groups.getByRole('row')).toHaveCount(37);
  // Worst first: what nobody knows anything of is not the worst.
  const worst = groups.getByRole('row').nth(1);
  await expect(worst.locator('[data-standing=BROKEN][data-none=false]')).toBeVisible();
  await page.getByRole('button', { name: /^Tyresö\. / }).press('Enter');
  await expect(page).toHaveURL(/kommun=0138/);
  await expect(groups.getByRole('row')).toHaveCount(2);
  await page.getByLabel('Visa', { exact: true }).selectOption('Avvikelser, senaste halvåret');
  await expect(page).toHaveURL(/matt=avvikelser/);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Tyresö\. / })).toHaveAttribute('aria-pressed', 'true');
  await expect(groups.getByRole('row')).toHaveCount(2);
});

test('a number of deviations leads to the register, which counts the same', async ({ page, enter }) => {
  await enter('sekretariat.bussam', '/lanet');
  const cell = page.getByRole('table', { name: 'Grupperna' }).locator('a[href^="/avvikelser?"]').first();
  const count = /\d+/.exec((await cell.textContent()) ?? '')?.[0];
  await cell.click();
  await expect(page).toHaveURL(/\/avvikelser\?tid=halvar&grupp=[a-z0-9-]+&raknade=ja$/);
  await expect(heading(page, 'Avvikelser')).toBeVisible();
  await expect(page.getByLabel('Hände', { exact: true })).toHaveValue('halvar');
  const register = page.getByRole('region', { name: 'Registret' });
  await expect(register.getByRole('status').first()).toHaveText(new RegExp(`^${count} avvikelse`));
});

test('the share of those who came leads to the meetings, which tell the same and of what', async ({
  page,
  enter,
}) => {
  await enter('sekretariat.bussam', '/lanet');
  const cell = page
    .getByRole('table', { name: 'Grupperna' })
    .locator('a[href$="/moten"]')
    .filter({ hasText: /^\d+ %/ })
    .first();
  const share = /^\d+ %/.exec((await cell.textContent()) ?? '')?.[0];
  await cell.click();
  await expect(
    page.getByText(`Närvaro det senaste halvåret: ${share} – någon kom för sin plats`),
  ).toBeVisible();
});

test('of a day that has been nothing is told of deviations, and the rest as it was', async ({
  page,
  enter,
}) => {
  await enter('sekretariat.bussam', '/lanet?datum=2020-10-02');
  await expect(page.getByText('34 BUS-grupper, uppgifter per den 2 oktober 2020')).toBeVisible();
  const farsta = page.getByRole('table', { name: 'Grupperna' }).getByRole('row', { name: /Farsta/ });
  await expect(farsta).toContainText('Räknas bara i dag');
  await expect(page.getByRole('link', { name: 'BUSSAM: årsplan, möten och överenskommelse' })).toBeVisible();
});

/** A deviation in Farsta, reported by social services and sent by who leads it. */
async function sendDeviation(): Promise<void> {
  const told = '{ __typename ... on DeviationChanged { deviation { id version } } }';
  const content = {
    ...{ recipientUnitId: 'bup-farsta', category: 'SIP', proposal: null },
    occurredOn: new Date(Date.now() - 2 * 864e5).toISOString().slice(0, 10),
    ...{ what: 'Kallelsen till mötet besvarades inte.', consequence: 'Mötet fick flyttas.' },
  };
  const reported = await get<{ made: { deviation: { id: string; version: number } } }>(
    'socialtjanst.farsta',
    `mutation ($input: ReportDeviationInput!) { made: reportDeviation(input: $input) ${told} }`,
    { input: { senderUnitId: 'soc-farsta', content, idempotencyKey: randomUUID() } },
  );
  const { id, version } = reported.made.deviation;
  const sent = await get<{ made: { __typename: string } }>(
    'chef.farsta',
    `mutation ($input: MoveDeviationInput!) { made: moveDeviation(input: $input) ${told} }`,
    {
      input: {
        deviationId: id,
        move: 'SEND',
        namesNobody: true,
        expectedVersion: version,
        idempotencyKey: randomUUID(),
      },
    },
  );
  expect(sent.made.__typename).toBe('DeviationChanged');
}

test('a page that stays open shows within a minute what was entered, and stays where the reader is', async ({
  page,
  enter,
}) => {
  await page.clock.install();
  await enter('sekretariat.bussam', '/lanet');
  const farsta = page
    .getByRole('table', { name: 'Grupperna' })
    .locator('a[href*="grupp=bus-stockholm-2022-1&"]');
  const before = Number(/\d+/.exec((await farsta.textContent()) ?? '')?.[0]);
  await sendDeviation();
  const order = page.getByLabel('Ordning', { exact: true });
  await order.focus();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(0);
  await page.clock.fastForward(30_000);
  await expect(farsta).toHaveText(new RegExp(`^${before}\\b`));
  await page.clock.fastForward(25_000);
  await expect(farsta).toHaveText(new RegExp(`^${before + 1}\\b`));
  await expect(order).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(place);
});
