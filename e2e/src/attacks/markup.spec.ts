import type { Page } from '@playwright/test';
import { expect, heading, openPlan, test } from '../journey.js';
import { ebba } from '../showcase.js';

/** Fields that hold words of people: wherever one is shown, it is shown as it is. */
const words = new Set([
  ...[
    'wording',
    'question',
    'title',
    'description',
    'measure',
    'current',
    'text',
    'strengths',
    'guardiansView',
  ],
  ...['purpose', 'reason', 'outcome', 'place', 'name', 'label', 'comment', 'progress', 'decidedBy'],
]);

const markup =
  '<img src=x onerror="window.smuggled=1"><script>window.smuggled=1</script><b data-smuggled>fet</b>';
const link = 'javascript:window.smuggled=1';

/** Puts markup into every text of the graph's own answers, as if somebody had written it into the records. */
async function smuggle(page: Page): Promise<void> {
  const rewritten = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((each) => rewritten(each, key));
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, rewritten(each, name)]));
    }
    return typeof value === 'string' && words.has(key) ? `${markup} ${link} \u202eomvänt` : value;
  };
  await page.route('**/graphql', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, json: rewritten(await response.json()) });
  });
}

test('markup in records is shown as the text that it is, on the page and on paper, and runs nowhere', async ({
  page,
  enter,
}) => {
  await enter('socialtjanst.farsta');
  await expect(page.getByRole('link', { name: ebba }).first()).toBeVisible();
  await smuggle(page);
  await openPlan(page, ebba);
  for (const address of [page.url(), `${page.url()}/utskrift`]) {
    await page.goto(address);
    await expect(heading(page, /^Demo-Ebba|^Skriv ut/)).toBeVisible();
    await expect(page.getByText('<b data-smuggled>fet</b>').first()).toBeVisible();
    const found = await page.evaluate(() => ({
      ran: 'smuggled' in window,
      elements: document.querySelectorAll('[data-smuggled], img[onerror], script:not([src])').length,
      links: document.querySelectorAll('a[href^="javascript:"]').length,
      titles: document.title.includes('<'),
    }));
    expect(found).toEqual({ ran: false, elements: 0, links: 0, titles: false });
  }
});

/** Texts on the page that run from right to left though nothing in themselves says so, or go on after what turns them. */
function turnedAround(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const text = node.nodeValue ?? '';
      if (text.includes('\u202e')) {
        if (/\p{L}/u.test(text.slice(text.lastIndexOf('omvänt') + 6))) found.push(text);
        continue;
      }
      const at = [...text.matchAll(/\p{L}/gu)].map(({ index }) => {
        const letter = document.createRange();
        letter.setStart(node, index);
        letter.setEnd(node, index + 1);
        return letter.getBoundingClientRect();
      });
      const turned = at.some((box, place) => {
        const before = at[place - 1];
        return before !== undefined && before.top === box.top && box.width > 0 && box.left < before.left;
      });
      if (turned) found.push(text);
    }
    return found;
  });
}

test('a text that turns writing around turns nothing around it', async ({ page, enter }) => {
  await enter('socialtjanst.farsta');
  await expect(page.getByRole('link', { name: ebba }).first()).toBeVisible();
  await smuggle(page);
  await openPlan(page, ebba);
  for (const address of [page.url(), `${page.url()}/utskrift`, `${page.url()}/logg`]) {
    await page.goto(address);
    await expect(page.getByText('omvänt').first()).toBeVisible();
    expect(await turnedAround(page), address).toEqual([]);
  }
});
