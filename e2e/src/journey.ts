import { test as base, expect, type Page } from '@playwright/test';
import { findLogin } from '@samsyn/dev/identity/logins';
import { addresses } from './stack/running.js';

interface Journey {
  /** Signs in as a demo login by the pages that people use, and ends where they wanted to go. */
  enter(login: string, at?: string): Promise<void>;
  /** What the browser may complain of in this journey; nothing when not said. */
  mayComplainOf: RegExp | null;
  /** Fails a journey that leaves anything in the console. */
  quiet: undefined;
}

/** A journey: a page, signed in as somebody, that the browser has nothing to complain of. */
export const test = base.extend<Journey>({
  // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it depends on, and this one on nothing
  baseURL: async ({}, use) => use(addresses().dashboard),
  // Fading colours are neither one thing nor the other to a test of contrast.
  contextOptions: { reducedMotion: 'reduce' },
  mayComplainOf: [null, { option: true }],
  enter: async ({ page }, use) => use((login, at = '/barn') => signIn(page, login, at)),
  quiet: [
    async ({ context, mayComplainOf }, use) => {
      const heard: string[] = [];
      const hear = (line: string) => mayComplainOf?.test(line) || heard.push(line);
      context.on('console', (message) => hear(`${message.type()}: ${message.text()}`));
      context.on('weberror', (error) => hear(`error: ${error.error().message}`));
      await use(undefined);
      // A page may ask once more while it is being closed; what an answer in the graph's place then meets is no fault of it.
      const answered = { behavior: 'ignoreErrors' } as const;
      await Promise.all(context.pages().map((page) => page.unrouteAll(answered)));
      await context.unrouteAll(answered);
      // Errors, violations of the content security policy, and anything personal that a page might have written.
      expect(heard, 'what the console heard').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Signs in by the pages that people use; ends where they wanted to go. */
export async function signIn(page: Page, login: string, at: string): Promise<void> {
  await page.goto(addresses().dashboard + at);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await chooseLogin(page, login);
  await page.waitForURL((url) => url.origin === addresses().dashboard && url.pathname !== '/inloggad');
}

/** On the identity provider's page: becomes somebody. */
export async function chooseLogin(page: Page, login: string): Promise<void> {
  const work = findLogin(login)?.work.sv;
  if (!work) throw new Error(`there is no demo login ${login}`);
  await page.getByRole('button', { name: work, exact: true }).click();
}

/** Reloads as people do, and stays when the browser asks whether what is written may be lost. */
export async function reloadAndStay(page: Page): Promise<void> {
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => {
    setTimeout(() => window.location.reload());
  });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
}

/** The page's own heading. */
export function heading(page: Page, name: string | RegExp) {
  return page.getByRole('heading', { level: 1, name });
}

/** Opens a child's plan from the list. */
export async function openPlan(page: Page, child: string): Promise<void> {
  await page.getByRole('link', { name: child }).first().click();
  await heading(page, child).waitFor();
}
