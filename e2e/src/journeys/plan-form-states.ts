import type { Page } from '@playwright/test';
import { expect, heading } from '../journey.js';
import { calledMeeting } from './called-meeting.js';
import { keeper, sharedPlans } from './shared-plans.js';
import type { SpokenState } from './spoken-states.js';

const planOf = async () => (await sharedPlans()).last.planId;

async function openDialog(page: Page, button: RegExp): Promise<void> {
  await page.goto(`/plan/${await planOf()}`);
  await page.getByRole('button', { name: button }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** The pages and dialogs in which a plan is changed. */
export const planFormStates: readonly SpokenState[] = [
  {
    name: 'a meeting with a decision begun',
    login: keeper,
    async show(page) {
      const planId = await planOf();
      await page.goto(`/plan/${planId}/mote/${await calledMeeting(planId)}`);
      await expect(heading(page, /^(SIP-mötet|The SIP meeting)$/)).toBeVisible();
      await page
        .getByRole('button', { name: /^(Här|Here)$/ })
        .first()
        .click();
      await page.getByRole('button', { name: /^(Lägg till beslut|Add a decision)$/ }).click();
      await page
        .getByLabel(/^(Vad ska göras\?|What is to be done\?)$/)
        .last()
        .fill('Ringa skolan på måndag');
      await expect(page.getByText(/^(Allt är sparat|Everything is saved)/)).toBeVisible();
    },
  },
  {
    name: 'a plan’s dialog with problems',
    login: keeper,
    within: 'dialog',
    async show(page) {
      await openDialog(page, /^(Lägg till mål|Add a goal)$/);
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^(Lägg till målet|Add the goal)$/ })
        .click();
      await expect(page.locator('dialog [aria-invalid="true"]').first()).toBeFocused();
    },
  },
  {
    name: 'a plan’s history',
    login: keeper,
    within: 'dialog',
    async show(page) {
      // A version more: two are compared as soon as there are two.
      await calledMeeting(await planOf());
      await openDialog(page, /^(Planens historia|The plan’s history)$/);
      await expect(page.getByRole('dialog').getByRole('table').first()).toBeVisible();
    },
  },
];
