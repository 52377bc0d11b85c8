import type { Page } from '@playwright/test';
import { expect, heading } from '../journey.js';
import { withFault } from './faults.js';
import type { SpokenState } from './spoken-states.js';

const group = '/bus-grupper/bus-norrtalje';
const norrtalje = /^(BUS-gruppen|The BUS group) Norrtälje$/;
const region = (page: Page, name: RegExp) => page.getByRole('region', { name });

async function open(page: Page, at: string, shown: RegExp): Promise<void> {
  await page.goto(at);
  await expect(heading(page, /./)).toBeVisible();
  await expect(region(page, shown).first()).toBeVisible();
}

function state(name: string, show: SpokenState['show'], login = 'chef.farsta'): SpokenState {
  return { name: `local BUS groups: ${name}`, login, show };
}

/** The first group of today in which the manager in Farsta has a seat. */
export const ownGroup = 'bus-stockholm-2022-1';

/** The pages about local groups. */
export const groupStates: readonly SpokenState[] = [
  state('all of them', (page) => open(page, '/bus-grupper', /^(Grupper i dag|Groups today)$/)),
  state('on another day, when the city had ten', (page) =>
    open(page, '/bus-grupper?datum=2020-10-01', /^(Grupper den|Groups on)/),
  ),
  state('one, at a glance', async (page) => {
    await open(page, group, /^(Åtaganden, och|Commitments, and)/);
    await expect(heading(page, norrtalje)).toBeVisible();
  }),
  state(
    'the same, for the secretariat',
    (page) => open(page, group, /^(Åtaganden, och|Commitments, and)/),
    'sekretariat.bussam',
  ),
  state('one of which nothing is entered', (page) =>
    open(page, '/bus-grupper/bus-salem', /^(Åtaganden, och|Commitments, and)/),
  ),
  state('seats', (page) => open(page, `${group}/platser`, /^(Styrgrupp|Steering group)$/)),
  state('seats on a day gone by, of a group that is no more', (page) =>
    open(
      page,
      '/bus-grupper/bus-farsta/platser?datum=2021-06-01',
      /^(Gruppen över tid|The group over time)$/,
    ),
  ),
  state('a seat that is vacant', async (page) => {
    await open(page, `${group}/platser`, /^(Styrgrupp|Steering group)$/);
    await page
      .getByRole('link', { name: /^Verksamhetschef, Centrala/ })
      .first()
      .click();
    await expect(region(page, /^(Platsens historia|The seat’s history)$/)).toBeVisible();
  }),
  state('a year of meetings', (page) => open(page, `${group}/moten`, /^(Årshjul|The year) \d+$/)),
  state('one meeting', async (page) => {
    await open(page, `${group}/moten`, /^(Årets möten|The year’s meetings)$/);
    await region(page, /^(Årets möten|The year’s meetings)$/)
      .getByRole('link')
      .last()
      .click();
    await expect(region(page, /^(Dagordning|Agenda)$/)).toBeVisible();
  }),
  state('the year on paper', async (page) => {
    await page.goto(`${group}/utskrift`);
    await expect(page.getByRole('article')).toBeVisible();
  }),
  state('a group that was not there then', async (page) => {
    await page.goto('/bus-grupper/bus-farsta');
    await expect(heading(page, /^(Gruppen fanns inte då|There was no such group then)$/)).toBeVisible();
  }),
  state('that could not be fetched', async (page) => {
    await withFault(page, 'BusGroupsInList');
    await page.goto('/bus-grupper');
    await expect(heading(page, /^(BUS-grupperna gick inte|The BUS groups could not)/)).toBeVisible();
  }),
];

/** What can be filled in, each open, and told of what is missing. */
export const groupFormStates: readonly SpokenState[] = (
  [
    ['a seat', 'platser', /^(Lägg till plats|Add a seat)$/, /^(Lägg till|Add)$/],
    ['a level', 'platser', /^(Lägg till nivå|Add a level)$/, null],
    ['a turn to convene', 'platser', /^(Ange sammankallande|Set the convener): /, /^(Spara|Save)$/],
    ['a meeting', 'moten', /^(Planera möte|Plan a meeting)$/, /^(Planera|Plan)$/],
  ] as const
).map(([name, tab, opener, send]) => ({
  ...state(`a form for ${name}`, async (page) => {
    await page.goto(`/bus-grupper/${ownGroup}/${tab}`);
    await page.getByRole('button', { name: opener }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    if (!send) return;
    await page.getByRole('dialog').getByRole('button', { name: send }).click();
    await expect(page.getByRole('dialog').locator('[aria-invalid]').first()).toBeVisible();
  }),
  within: 'dialog',
}));
