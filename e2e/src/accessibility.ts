import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.1 and 2.2, levels A and AA, and the size of what one can press. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

export type Theme = 'light' | 'dark';
export const themes: readonly Theme[] = ['light', 'dark'];

/** Shows the page in a theme and lets axe read all of it: no violation, and nothing that axe could not judge by itself. */
export async function expectNoViolations(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(rules)
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  expect(
    violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) })),
    `${new URL(page.url()).pathname}, ${theme}`,
  ).toEqual([]);
  // Reading nothing would find nothing.
  expect(passes.some(({ id }) => id === 'color-contrast')).toBe(true);
}
