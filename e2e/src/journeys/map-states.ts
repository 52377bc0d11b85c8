import type { Page } from '@playwright/test';
import { expect } from '../journey.js';
import type { SpokenState } from './spoken-states.js';

/** Opens the map with what the address holds, and waits until it is drawn. */
const opens = (search: string) => async (page: Page) => {
  await page.goto(`/samverkanskartan${search}`);
  await expect(page.locator('[data-tile]').first()).toBeVisible();
};

/** The map of collaboration in each of its states, whichever language it is shown in. */
export const mapStates: readonly SpokenState[] = [
  { name: 'the map of today', login: 'socialtjanst.farsta', show: opens('') },
  { name: 'the map of today to the secretariat', login: 'sekretariat.bussam', show: opens('?plats=farsta') },
  {
    name: 'school areas over the groups of 2020, with the tables open',
    login: 'socialtjanst.farsta',
    async show(page) {
      await opens('?dag=2020-10-01&visa=skolor&mot=grupper&plats=skola-spanga-1')(page);
      // The two maps', that of the overlaps, and the sources of one change.
      for (const place of [0, 1, 2, 3]) await page.locator('main summary').nth(place).click();
    },
  },
  {
    name: 'the twelve groups that nobody has described',
    login: 'bup.farsta',
    show: opens('?dag=2022-03-01&plats=farsta'),
  },
  {
    name: 'BUP areas, a clinic and groups merged and split in thought',
    login: 'bup.farsta',
    show: opens(
      '?dag=2020-10-01&visa=bup&mot=grupper&plats=bup-bromma&slaihop=bus-farsta.bus-skarpnack&dela=bus-kungsholmen-norrmalm-ostermalm&nivaer=bada',
    ),
  },
  {
    name: 'a day before there were Malina areas, and a search with hits',
    login: 'socialtjanst.farsta',
    async show(page) {
      await opens('?dag=2019-06-01&visa=malina&mot=malina')(page);
      await page.getByRole('searchbox').fill('bup');
      await expect(page.getByRole('button', { name: /^BUP Bromma/ })).toBeVisible();
    },
  },
];
