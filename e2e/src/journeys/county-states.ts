import type { Page } from '@playwright/test';
import { expect } from '../journey.js';
import type { SpokenState } from './spoken-states.js';

/** Opens a page of the county's, and waits until it is drawn. */
const opens = (path: string) => async (page: Page) => {
  await page.goto(path);
  await expect(page.locator('main section').first()).toBeVisible();
};

/** The county's board and the page about BUSSAM in their states, whichever language they are shown in. */
export const countyStates: readonly SpokenState[] = [
  {
    name: 'the county of today, with what is folded open',
    login: 'sekretariat.bussam',
    async show(page) {
      await opens('/lanet')(page);
      for (const summary of await page.locator('main summary').all()) await summary.click();
    },
  },
  {
    name: 'a municipality by its measurements',
    login: 'sekretariat.bussam',
    show: opens('/lanet?matt=matning&kommun=0138'),
  },
  {
    name: 'the county as it was, to a manager',
    login: 'chef.farsta',
    show: opens('/lanet?datum=2020-10-01&matt=vakanser'),
  },
  { name: 'BUSSAM of today to its secretariat', login: 'sekretariat.bussam', show: opens('/lanet/bussam') },
  { name: 'BUSSAM before HÖK', login: 'bup.farsta', show: opens('/lanet/bussam?datum=2022-06-30') },
  {
    name: 'a follow-up half written',
    login: 'sekretariat.bussam',
    async show(page) {
      await opens('/lanet/bussam')(page);
      await page.locator('main li button').first().click();
      await page.locator('dialog button[type=submit]').click();
      await expect(page.locator('dialog [aria-invalid=true]').first()).toBeVisible();
    },
  },
];
