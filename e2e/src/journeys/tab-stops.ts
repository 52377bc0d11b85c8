import type { Page } from '@playwright/test';

/** Something that Tab leads to. */
export interface TabStop {
  /** What it is and, when one cannot see that it has the focus, why. */
  readonly what: string;
  readonly isSeen: boolean;
}

/** Walks the page by Tab until it has come round; tells of each stop whether one can see where one is. */
export async function tabThrough(page: Page): Promise<TabStop[]> {
  const stops: TabStop[] = [];
  for (let press = 0; press < 200; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop === 'been here') break;
    if (stop !== 'nowhere') stops.push(stop);
  }
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-visited]'))
      element.removeAttribute('data-visited');
  });
  return stops;
}

/** Runs in the page. Between the last stop and the first the focus is nowhere. */
async function lookAtFocus(): Promise<TabStop | 'nowhere' | 'been here'> {
  const element = document.activeElement;
  if (!element || element === document.body) return 'nowhere';
  if (element.hasAttribute('data-visited')) return 'been here';
  element.setAttribute('data-visited', '');
  // What comes into the window with the focus, or leaves it, does so with the next frame, and may take a while.
  await new Promise(requestAnimationFrame);
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  const hasRing = [null, '::before', '::after'].some((part) => {
    const { outlineStyle, outlineWidth, outlineColor, content } = getComputedStyle(element, part);
    const isDrawn = part === null || content !== 'none';
    return (
      isDrawn &&
      outlineStyle !== 'none' &&
      Number.parseFloat(outlineWidth) >= 2 &&
      !/, 0\)$/.test(outlineColor)
    );
  });
  const box = element.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const isInWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const within = (middle: number, end: number) => Math.min(Math.max(middle, 1), end - 1);
  const top = document.elementFromPoint(
    within(box.left + box.width / 2, innerWidth),
    within(box.top + box.height / 2, innerHeight),
  );
  const isOnTop = top !== null && (element.contains(top) || top.contains(element));
  const faults = [
    ...(hasRing ? [] : ['no ring']),
    ...(isInWindow ? [] : ['outside the window']),
    ...(isOnTop ? [] : ['covered']),
  ];
  const name = `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 40)}`;
  return { what: [name, ...faults].join(', '), isSeen: faults.length === 0 };
}
