import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { npmChromium } from './src/browser.js';

const chromium = await npmChromium();
/** Where `npm test` reads how many journeys there were. */
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME;
const alone = /(assignments|outages|speed|attacks\/[\w-]+)\.spec\.ts$/;

export default defineConfig({
  testDir: 'src',
  outputDir: join(import.meta.dirname, '../.samsyn/test-results/journeys'),
  globalSetup: './src/stack/set-up.ts',
  reporter: [['list'], ...(report ? [['json', { outputFile: resolve(report) }] as const] : [])],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A journey that fails now and then has a cause; trying again would hide it.
  retries: 0,
  // What ends what hangs; how fast the product is, speed.spec says.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    launchOptions: { executablePath: chromium.executablePath, args: chromium.args, env: chromium.env },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
  },
  projects: [
    { name: 'journeys', testIgnore: alone, teardown: 'alone' },
    // What stops a service, measures time, or changes whose children there are, must have the stack to itself. A teardown
    // runs after all others, also when some of them have failed; a dependency would not.
    { name: 'alone', testMatch: alone, workers: 1, fullyParallel: false },
  ],
});
