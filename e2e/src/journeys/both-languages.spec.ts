import { expectNoSidewaysScroll, expectNoViolations, themes } from '../accessibility.js';
import { expect, test } from '../journey.js';
import { assignmentStates } from './assignment-states.js';
import { reviewStates } from './review-states.js';
import { sharingStates } from './sharing-states.js';

// Every other state in English: what differs between the languages is alike in all, and each costs a sign-in.
for (const [index, { name, login, within, show }] of [
  ...sharingStates,
  ...reviewStates,
  ...assignmentStates,
].entries()) {
  const language = index % 2 === 0 ? 'Svenska' : 'English';
  test(`${name}: no violations in ${language}, light and dark, and never a sideways scroll`, async ({
    page,
    enter,
  }) => {
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
