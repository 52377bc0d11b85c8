import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll, expectNoViolations, themes } from '../accessibility.js';
import { expect, heading, test } from '../journey.js';

const secretariat = 'sekretariat.bussam';
const board = '/bus-grupper/ataganden';
/** The day that Tyresö’s auditors signed (f0). */
const report = '/bus-grupper/revision/0138?datum=2023-01-26';
/** A day on which Hässelby-Vällingby’s agreement should have been revised (f3). */
const late = '/bus-grupper/bus-hasselby-vallingby/ataganden?datum=2022-01-31';

async function expectGoodAtAnySize(page: Page): Promise<void> {
  for (const theme of themes) await expectNoViolations(page, theme);
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page, 'light');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expectNoSidewaysScroll(page);
}

test('the secretariat sees all groups at once, and from a cell comes to what it rests on', async ({
  page,
  enter,
}) => {
  test.slow();
  await enter(secretariat, `${board}?datum=2020-10-01`);
  // 34 groups, and the sums.
  await expect(page.getByRole('rowheader')).toHaveCount(35);
  // One tab stop for the whole board; within it the arrow keys go from cell to cell.
  const grid = page.getByRole('grid', { name: /Åtaganden i alla BUS-grupper/ });
  await expect(grid.locator('a[tabindex="0"], button[tabindex="0"], td[tabindex="0"]')).toHaveCount(1);
  await grid.getByRole('rowheader').first().getByRole('link').focus();
  await page.keyboard.press('ArrowRight');
  await expect(grid.locator('tbody tr').first().locator('td').first().locator('a')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(grid.locator('tbody tr').nth(1).locator('td').first().locator('a')).toBeFocused();
  await page.goto(board);
  await page.getByLabel('Visa grupper').selectOption('Där något inte hålls');
  await expect(page).toHaveURL(/visa=halls-inte/);
  await page.getByLabel('Sortera efter', { exact: true }).selectOption('Flest som inte hålls');
  const cell = page.getByRole('link', { name: /^Tyresö, .*kommelse: Hålls inte$/ });
  await cell.click();
  await expect(page).toHaveURL(/bus-tyreso\/ataganden#AGREEMENT_IN_FORCE$/);
  const commitment = page.locator('#AGREEMENT_IN_FORCE');
  await expect(commitment).toBeFocused();
  await expect(commitment.getByText('någon har sett efter')).toBeVisible();
  await expect(commitment.getByText(/f0, bilaga 2/)).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Visa grupper')).toHaveValue('broken');
});

test('the board stands as a table where there is room, and as cards where there is none', async ({
  page,
  enter,
}) => {
  test.slow();
  await enter(secretariat, `${board}?visa=halls-inte`);
  await expect(heading(page, 'Åtaganden i alla BUS-grupper')).toBeVisible();
  await expectGoodAtAnySize(page);
});

test('a group’s commitments are told as they were: f3 is late since 27 January 2022, and was not the year before', async ({
  page,
  enter,
}) => {
  test.slow();
  await enter(secretariat, late);
  const revised = page.locator('#AGREEMENT_REVISED');
  await expect(revised.getByText('Hålls inte')).toBeVisible();
  await expect(revised.getByText('27 januari 2022').first()).toBeVisible();
  await expectGoodAtAnySize(page);
  await page.goto(late.replace('2022-01-31', '2021-01-31'));
  await expect(revised.getByText('Hålls')).toBeVisible();
});

test('Tyresö’s report answers as its auditors did, each answer with its ground, on screen and on paper', async ({
  page,
  enter,
}) => {
  test.slow();
  await enter(secretariat, report);
  await expect(heading(page, 'Revisionsfrågor: Tyresö')).toBeVisible();
  const questions = page.getByRole('region');
  const answers = ['Delvis', 'Nej', 'Delvis', 'Besvaras inte', 'Ja', 'Delvis', 'Nej'];
  for (const [place, answer] of answers.entries())
    await expect(questions.nth(place).getByText(answer, { exact: true })).toBeVisible();
  const ground = questions.nth(1).getByText('Stormöten skola, förskola och socialtjänst');
  await expect(ground).toBeHidden();
  await questions
    .nth(1)
    .getByRole('button', { name: /^Visa grunden/ })
    .click();
  await expect(ground).toBeVisible();
  await expectGoodAtAnySize(page);
  await page.emulateMedia({ media: 'print' });
  for (const place of answers.keys())
    await expect(questions.nth(place).getByText('Så räknas svaret')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
});

test('in English every text has its language', async ({ page, enter }) => {
  test.slow();
  await enter(secretariat, report);
  await page.getByLabel('Språk').selectOption('English');
  await expect(heading(page, 'The audit’s questions: Tyresö')).toBeVisible();
  await expectNoViolations(page, 'light');
  await page.goto(`${board}?visa=halls-inte`);
  await expect(heading(page, 'Commitments of all BUS groups')).toBeVisible();
  await expectNoViolations(page, 'light');
  await expectNoSidewaysScroll(page);
});

test('what the demo made up is marked where a commitment is told: in the group’s tab, on the board and on the overview', async ({
  page,
  enter,
}) => {
  test.slow();
  await enter(secretariat, board);
  const cell = page.getByRole('link', { name: /Påhittat för demon$/ }).first();
  await expect(cell).toContainText('demo');
  await expect(page.getByText('påhittat för demon.')).toBeVisible();
  // What the auditors of Tyresö found nobody made up.
  await expect(page.getByRole('link', { name: /^Tyresö, .*kommelse: Hålls inte$/ })).toBeVisible();
  await cell.click();
  const commitment = page.locator('li:focus');
  await expect(commitment.getByText('Påhittat för demon').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(commitment.getByText('Påhittat för demon').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.goto('/bus-grupper/bus-tyreso');
  const promise = (name: RegExp) =>
    page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) });
  await expect(promise(/^Kallelse med dagordning/)).toContainText('Påhittat för demon');
  await expect(promise(/lokal överenskommelse/)).toContainText('någon har sett efter');
  await expect(promise(/lokal överenskommelse/)).not.toContainText('Påhittat för demon');
});
