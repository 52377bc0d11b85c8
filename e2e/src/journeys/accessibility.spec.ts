import { expectNoSidewaysScroll, expectNoViolations, themes } from '../accessibility.js';
import { expect, heading, openPlan, test } from '../journey.js';
import { ebba } from '../showcase.js';
import { states } from './states.js';

for (const { name, show } of states) {
  test(`${name} has no violations, wide and at 320 px, in light and dark, and never scrolls sideways`, async ({
    page,
    enter,
  }) => {
    await enter('socialtjanst.farsta');
    await show(page);
    for (const theme of themes) await expectNoViolations(page, theme);
    await expectNoSidewaysScroll(page);

    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    for (const theme of themes) await expectNoViolations(page, theme);

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
    for (const theme of themes) await expectNoViolations(page, theme);
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

/** Walks the page by Tab until it has come round; tells of each stop whether one can see where one is. */
async function tabThrough(page: import('@playwright/test').Page) {
  const stops: { what: string; isSeen: boolean }[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let press = 0; press < 150; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || element.hasAttribute('data-visited')) return null;
      element.setAttribute('data-visited', '');
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const isInWindow =
        box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth;
      const hasRing =
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
      const x = Math.min(Math.max(box.left + box.width / 2, 1), window.innerWidth - 1);
      const y = Math.min(Math.max(box.top + box.height / 2, 1), window.innerHeight - 1);
      const top = document.elementFromPoint(x, y);
      const isOnTop = top !== null && (element.contains(top) || top.contains(element));
      return {
        what: `${element.tagName} ${element.textContent?.trim().slice(0, 40)} ${hasRing} ${isInWindow} ${isOnTop}`,
        isSeen: hasRing && isInWindow && isOnTop,
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-visited]'))
      element.removeAttribute('data-visited');
  });
  return stops;
}
