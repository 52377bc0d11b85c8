import { expectNoSidewaysScroll, expectNoViolations, themes } from '../accessibility.js';
import { expect, heading, openPlan, test } from '../journey.js';
import { ebba } from '../showcase.js';
import { states } from './states.js';
import { tabThrough } from './tab-stops.js';

for (const { name, show, within } of states) {
  test(`${name} has no violations in light and dark, and never scrolls sideways`, async ({ page, enter }) => {
    await enter('socialtjanst.farsta');
    await show(page);
    for (const theme of themes) await expectNoViolations(page, theme, within);
    await expectNoSidewaysScroll(page);

    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    await expectNoViolations(page, 'light', within);

    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expectNoSidewaysScroll(page);
  });
}

test('sign-in and what the secretariat meets have no violations', async ({ page, enter }) => {
  for (const path of ['/', '/barn', '/tillganglighet']) {
    await page.goto(path);
    await expect(heading(page, /./)).toBeVisible();
    for (const theme of themes) await expectNoViolations(page, theme);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1440, height: 900 });
  }
  await enter('sekretariat.bussam');
  await expect(heading(page, /./)).toBeVisible();
  for (const theme of themes) await expectNoViolations(page, theme);
});

test('in English nothing is wider, and every text has its language', async ({ page, enter }) => {
  await enter('socialtjanst.farsta');
  await page.getByLabel('Språk').selectOption('English');
  await openPlan(page, ebba);
  await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
  await expectNoViolations(page, 'light');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test('nothing moves for a reader who has asked for that', async ({ page, enter }) => {
  await enter('socialtjanst.farsta');
  await openPlan(page, ebba);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        const longest = Math.max(
          ...`${transitionDuration}, ${animationDuration}`.split(', ').map(Number.parseFloat),
        );
        return longest > 0.001 || scrollBehavior === 'smooth';
      }).length,
  );
  expect(moving).toBe(0);
});

test('the focus is always seen, in both themes, and what has it is in the window and on top', async ({
  page,
  enter,
}) => {
  await enter('socialtjanst.farsta');
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    for (const show of [
      () => expect(page.getByRole('link', { name: ebba })).toBeVisible(),
      () => openPlan(page, ebba),
    ]) {
      await show();
      const stops = await tabThrough(page);
      expect(stops.length).toBeGreaterThan(10);
      expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    }
    await page.getByRole('link', { name: 'Mina barn' }).first().click();
  }
});
