import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { repository } from '@samsyn/dev/launcher/configuration';
import { bootStack } from '@samsyn/dev/testing/own-stack';
import { npmChromium } from './browser.js';
import { heading, signIn } from './journey.js';
import { withFewerColours } from './pictures/fewer-colours.js';
import { ebba, keysOf } from './showcase.js';
import { announceStack } from './stack/running.js';

/** Bytes: pictures are part of every clone. */
const most = 300_000;

/** `npm run screenshots`: makes docs/pictures anew, from a stack of its own with demo data of today. */
interface Picture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  /** Opens what the picture is of, signed in as social services in Farsta. */
  show(page: Page, planId: string): Promise<void>;
}

const plan = {
  async show(page: Page, planId: string) {
    await signIn(page, 'socialtjanst.farsta', `/plan/${planId}`);
    await heading(page, ebba).waitFor();
  },
};
const list = {
  async show(page: Page) {
    await signIn(page, 'socialtjanst.farsta', '/barn');
    await page.getByRole('link', { name: ebba }).waitFor();
  },
};

const pictures: readonly Picture[] = [
  { file: 'plan.png', width: 1440, height: 1440, theme: 'light', ...plan },
  { file: 'plan-dark.png', width: 1440, height: 1440, theme: 'dark', ...plan },
  { file: 'plan-mobile.png', width: 390, height: 844, theme: 'light', ...plan },
  { file: 'list.png', width: 1440, height: 900, theme: 'light', ...list },
];

async function take(
  browser: Browser,
  { width, height, theme, show }: Picture,
  planId: string,
): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
  });
  const page = await context.newPage();
  await show(page, planId);
  await page.evaluate(() => document.fonts.ready);
  const picture = withFewerColours(await page.screenshot());
  await context.close();
  return picture;
}

async function main(): Promise<void> {
  const directory = join(repository, 'docs/pictures');
  mkdirSync(directory, { recursive: true });
  const stack = await bootStack('screenshots', 5);
  announceStack(stack);
  const browser = await chromium.launch(await npmChromium());
  try {
    const { planId } = await keysOf(ebba);
    for (const picture of pictures) {
      const png = await take(browser, picture, planId);
      writeFileSync(join(directory, picture.file), png);
      process.stdout.write(`  docs/pictures/${picture.file}  ${Math.round(png.length / 1000)} kB\n`);
      if (png.length > most) throw new Error(`${picture.file} is larger than ${most / 1000} kB`);
    }
  } finally {
    await browser.close();
    await stack.stop();
  }
}

await main();
