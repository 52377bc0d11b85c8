import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll, expectNoViolations, themes } from '../accessibility.js';
import { expect, test } from '../journey.js';

/** A page in a state, and how one comes to it from Mina barn, whichever language it is shown in. */
export interface SpokenState {
  readonly name: string;
  readonly login: string;
  /** What covers the rest of the page, if anything does. */
  readonly within?: string;
  show(page: Page): Promise<void>;
}

/** Tries every other state in English: what differs between the languages is alike in all, and each costs a sign-in. */
export function testSpokenStates(states: readonly SpokenState[]): void {
  for (const [index, { name, login, within, show }] of states.entries()) {
    const language = index % 2 === 0 ? 'Svenska' : 'English';
    test(`${name}: no violations in ${language}, light and dark, and never a sideways scroll`, async ({
      page,
      enter,
    }) => {
      // Four readings of all that is on a page: of the county's 36 groups that is much.
      test.slow();
      await enter(login);
      if (language === 'English') {
        await page.getByLabel('Språk').selectOption(language);
        await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      }
      await show(page);
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'English' ? 'en' : 'sv');
      for (const theme of themes) await expectNoViolations(page, theme, within);
      await expectNoSidewaysScroll(page);
      for (const width of [768, 320]) {
        await page.setViewportSize({ width, height: 640 });
        await expectNoSidewaysScroll(page);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      await expectNoSidewaysScroll(page);
    });
  }
}
