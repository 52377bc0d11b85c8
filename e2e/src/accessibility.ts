import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.1 and 2.2, levels A and AA, and what axe holds to be good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/**
 * Shows the page in a theme and lets axe read all of it, the size of what one can press included: no violations.
 *
 * @param within reads only this, where all else lies behind it
 */
export async function expectNoViolations(page: Page, theme: Theme, within?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  const before = await drawWhole(page);
  await settled(page);
  // The pages hold no frames, so axe need not open a page of its own to gather what they found; and of what is in order
  // only the rules' names are read. The same rules read the same elements, in a third of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    runOnly: { type: 'tag', values: rules },
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  const { violations, passes } = await (within ? axe.include(within) : axe).analyze();
  if (before) await page.setViewportSize(before);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
  expect(found, `${new URL(page.url()).pathname}, ${theme}`).toEqual([]);
  // Reading nothing would find nothing.
  expect(passes.some(({ id }) => id === 'color-contrast')).toBe(true);
}

/**
 * Makes the window as high as the page: what the browser leaves undrawn has the colours of the theme before.
 *
 * @returns the window's size before
 */
async function drawWhole(page: Page) {
  const before = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (before) await page.setViewportSize({ ...before, height: Math.max(before.height, height) });
  return before;
}

/**
 * Colours fade into a new theme and letters grow, be it for one frame only; half-way they are neither one nor the other.
 * What is folded away stands still until it is opened, and is not waited for.
 */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ effect }) => effect instanceof KeyframeEffect && effect.target?.checkVisibility() === false),
  );
}

/** Nothing is wider than the window: one reads by scrolling in one direction only (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await settled(page);
  const tooWide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      .concat(`the page is ${document.documentElement.scrollWidth} wide, the window ${width}`);
  });
  expect(tooWide, new URL(page.url()).pathname).toEqual([]);
}
