import type { Page } from '@playwright/test';

/** Presses Tab until something of this name has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, name: string | RegExp, most = 60): Promise<void> {
  const wanted = page
    .locator(':focus')
    .and(page.getByRole('link', { name }).or(page.getByRole('button', { name })));
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    if ((await wanted.count()) > 0) return;
  }
  throw new Error(`${name} is not reached by ${most} presses of Tab`);
}
