import { expect, type Page } from '@playwright/test';

/** Notes in a page the moment, in milliseconds of the clock, when something first stands there and the page is at rest. */
export function noteArrival(selector: string): void {
  const note = () => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    // Two frames on it has been drawn, and the page has time for the reader.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        document.documentElement.setAttribute(
          'data-arrived',
          String(performance.timeOrigin + performance.now()),
        );
      });
    });
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { childList: true, subtree: true });
}

/** When it stood there, in milliseconds of the clock. */
export async function arrival(page: Page): Promise<number> {
  const arrived = page.locator('html[data-arrived]');
  await expect(arrived).toHaveCount(1);
  return Number(await arrived.getAttribute('data-arrived'));
}
