import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { scales } from '@samsyn/dev/launcher/configuration';
import { bootStack } from '@samsyn/dev/testing/own-stack';
import { arrival, noteArrival } from './arrival.js';
import { npmChromium } from './browser.js';
import { signIn } from './journey.js';
import { addresses, announceStack } from './stack/running.js';

/**
 * `npm run county:speed`: how long the secretariat waits for its pages at county scale, from a navigation to a page at rest
 * that can be used, in a real browser on the production build. Boots a stack of its own.
 */
const { values } = parseArgs({
  options: { scale: { type: 'string', default: 'county' }, rounds: { type: 'string', default: '7' } },
});
const scale = scales.find((each) => each === values.scale) ?? 'county';
const rounds = Number(values.rounds);

/** What the county's secretariat opens, and what stands there when it can be used. */
const pages: readonly (readonly [name: string, path: string, there: string])[] = [
  ['Länet', '/lanet', 'main [data-tile]'],
  ['Avvikelser', '/avvikelser', 'main table'],
  ['Mätningar', '/matningar', 'main table, main svg'],
  ['Statistik', '/statistik?termin=VT2026', 'main table'],
  ['Åtaganden', '/bus-grupper/ataganden', 'main table'],
  ['BUS-grupper', '/bus-grupper', 'main a[href^="/bus-grupper/"]'],
];

/** One opening of a page. Milliseconds and bytes. */
interface Opening {
  readonly until: number;
  /** The longest that the browser could not answer a click. */
  readonly busy: number;
  readonly operations: number;
  /** The slowest of them, from the request to its last byte. */
  readonly graph: number;
  readonly answered: number;
}

async function open(page: Page, path: string, there: string): Promise<Opening> {
  const asked: Promise<readonly [time: number, bytes: number]>[] = [];
  page.on('requestfinished', (request) => {
    if (request.method() !== 'POST' || request.url() !== addresses().graph) return;
    const { responseEnd, requestStart } = request.timing();
    asked.push(
      request
        .response()
        .then(async (response) => [responseEnd - requestStart, (await response?.body())?.length ?? 0]),
    );
  });
  await page.addInitScript(noteArrival, there);
  await page.addInitScript(noteBusyTime);
  const began = Date.now();
  await page.goto(path);
  const until = (await arrival(page)) - began;
  await page.waitForLoadState('networkidle');
  const busy = await page.evaluate(() => Number(document.documentElement.dataset.busy ?? 0));
  const answers = await Promise.all(asked);
  return {
    ...{ until, busy, operations: answers.length },
    graph: Math.max(...answers.map(([time]) => time)),
    answered: answers.reduce((sum, [, bytes]) => sum + bytes, 0),
  };
}

function noteBusyTime(): void {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    document.documentElement.dataset.busy = String(longest);
  }).observe({ type: 'longtask', buffered: true });
}

/** Signed in, somewhere else; each page is opened in a tab of its own, so that nothing of it is in the memory of the last one. */
async function signedIn(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    ...{ baseURL: addresses().dashboard, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' },
    ...{ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' },
  });
  const page = await context.newPage();
  await signIn(page, 'sekretariat.bussam', '/forum');
  await page.close();
  return context;
}

async function inTab(context: BrowserContext, [, path, there]: (typeof pages)[number]): Promise<Opening> {
  const page = await context.newPage();
  try {
    return await open(page, path, there);
  } finally {
    await page.close();
  }
}

/**
 * From another page of the site, which is at rest, to this one, in milliseconds: as the reader goes who is there already. A new tab
 * each time, so that nothing of the page's figures has been asked for.
 */
async function within(context: BrowserContext, [, path, there]: (typeof pages)[number]): Promise<number> {
  const page = await context.newPage();
  try {
    await page.goto('/forum');
    await page.locator('main h1').waitFor();
    await page.waitForLoadState('networkidle');
    const began = await page.evaluate((to) => {
      window.history.pushState(null, '', to);
      return performance.timeOrigin + performance.now();
    }, path);
    await page.evaluate(noteArrival, there);
    return (await arrival(page)) - began;
  } finally {
    await page.close();
  }
}

const ms = (value: number) => `${Math.round(value)}`.padStart(6);

async function main(): Promise<void> {
  const stack = await bootStack('county-speed', 5, scale);
  announceStack(stack);
  const browser = await chromium.launch(await npmChromium());
  try {
    const [processor] = cpus();
    process.stdout.write(
      `\n${cpus().length} × ${processor?.model}, Node ${process.version}, scale ${scale}\n`,
    );
    process.stdout.write(
      'page           first   best median within   busy  graph  kB  operations   (ms; first: nothing of the site in the browser)\n',
    );
    for (const each of pages) {
      const context = await signedIn(browser);
      const blank = await context.newPage();
      await (await context.newCDPSession(blank)).send('Network.clearBrowserCache');
      const first = await inTab(context, each);
      const warm: Opening[] = [];
      for (let round = 0; round < rounds; round += 1) warm.push(await inTab(context, each));
      const inSite: number[] = [];
      for (let round = 0; round < Math.min(rounds, 5); round += 1) inSite.push(await within(context, each));
      await context.close();
      const of = (what: keyof Opening) => warm.map((opening) => opening[what]).sort((a, b) => a - b);
      const best = (what: keyof Opening) => of(what)[0] ?? 0;
      const median = of('until')[Math.floor(rounds / 2)] ?? 0;
      process.stdout.write(
        `${each[0].padEnd(12)} ${ms(first.until)} ${ms(best('until'))} ${ms(median)} ${ms(Math.min(...inSite))} ${ms(best('busy'))} ${ms(best('graph'))} ${Math.round(first.answered / 1000)} ${first.operations}\n`,
      );
    }
  } finally {
    await browser.close();
    await stack.stop();
  }
}

await main();
