import type { Page } from '@playwright/test';
import { expect, heading } from '../journey.js';
import { ebba, keysOf, liv, nobody, tindra } from '../showcase.js';
import { withFault } from './faults.js';
import type { SpokenState } from './spoken-states.js';

const keeper = 'socialtjanst.farsta';

/** Opens a page of a child's plan. */
async function at(page: Page, child: string, rest: string, title: string | RegExp): Promise<void> {
  const { planId } = await keysOf(child);
  await page.goto(`/plan/${planId}${rest}`);
  await expect(heading(page, title)).toBeVisible();
}

const sharing = (page: Page, child: string) => at(page, child, '/delning', /^(Delning|Sharing)$/);
const release = (page: Page, child: string) => at(page, child, '/delning/ny', /^(Lämna ut|Release)$/);
const log = (page: Page, search = '') =>
  at(page, ebba, `/logg${search}`, /^(Vem har tittat|Who has looked)$/);

/** A dialog on the page about sharing. */
function dialog(name: string, button: RegExp, login = keeper): SpokenState {
  return {
    name: `sharing: ${name}`,
    login,
    within: 'dialog',
    async show(page) {
      await sharing(page, ebba);
      await page.getByRole('button', { name: button }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  };
}

/** A dialog whose fields say what is missing. */
function unfilled(name: string, button: RegExp): SpokenState {
  const { show, ...rest } = dialog(`${name}, with problems`, button);
  return {
    ...rest,
    async show(page) {
      await show(page);
      await page.getByRole('dialog').getByRole('button', { name: button }).click();
      await expect(page.locator('dialog [aria-invalid="true"]').first()).toBeVisible();
    },
  };
}

/** The pages about who sees what of a child, and who has looked. */
export const sharingStates: readonly SpokenState[] = [
  {
    name: 'sharing, everything opened',
    login: keeper,
    async show(page) {
      await sharing(page, ebba);
      for (const summary of await page.locator('summary:visible').all()) await summary.click();
    },
  },
  { name: 'sharing of a protected child', login: keeper, show: (page) => sharing(page, liv) },
  {
    name: 'sharing, seen by who keeps nothing',
    login: 'elevhalsa.farsta',
    show: (page) => sharing(page, ebba),
  },
  { name: 'sharing, seen by the region', login: 'bup.farsta', show: (page) => sharing(page, ebba) },
  dialog('withdrawal', /^(Ta tillbaka samtycket|Withdraw the consent)$/),
  dialog('protected identity', /^(Markera skyddade personuppgifter|Mark protected identity)$/),
  dialog('assignment', /^(Ge uppdrag|Give an assignment)$/, 'samordnare.farsta'),
  unfilled('block', /^(Lägg en spärr|Place a block)$/),
  dialog('hiding', /^(Dölj något|Hide something)$/),
  {
    name: 'sharing: a change that got no answer',
    login: keeper,
    within: 'dialog',
    async show(page) {
      await sharing(page, ebba);
      await page.getByRole('button', { name: /^(Ta tillbaka samtycket|Withdraw the consent)$/ }).click();
      await withFault(page, 'WithdrawConsent');
      const confirm = page.getByRole('dialog').getByRole('button', { name: /^(Ta tillbaka|Withdraw)/ });
      await confirm.click();
      await expect(page.getByRole('alert').getByText(/^(Inget svar kom|No answer came)$/)).toBeVisible();
    },
  },
  {
    name: 'sharing of a plan that is refused',
    login: keeper,
    async show(page) {
      await page.goto(`/plan/${nobody}/delning`);
      await expect(heading(page, /finns inte|does not exist/)).toBeVisible();
    },
  },
  { name: 'a release', login: keeper, show: (page) => release(page, ebba) },
  {
    name: 'a release with problems',
    login: keeper,
    async show(page) {
      await release(page, ebba);
      // Which are checked is asked anew each time: those that stand later move up.
      const checked = page.getByRole('checkbox', { checked: true });
      while ((await checked.count()) > 0) await checked.first().uncheck();
      await page
        .getByRole('button', { name: /^(Lämna ut|Release|Spara samtycket|Save the consent)$/ })
        .click();
      await expect(page.locator('[aria-invalid="true"]').first()).toBeFocused();
    },
  },
  {
    name: 'a release without consent',
    login: keeper,
    async show(page) {
      await release(page, ebba);
      await page.getByRole('radio').nth(1).check();
      await expect(page.getByRole('textbox').first()).toBeVisible();
    },
  },
  {
    name: 'a release by decision, of a consent that has run out',
    login: keeper,
    async show(page) {
      await release(page, tindra);
      await page.getByLabel(/^(Ett beslut säger att det räcker|A decision says)/).check();
    },
  },
  {
    name: 'a release by who has nothing to release',
    login: 'elevhalsa.farsta',
    show: (page) => at(page, ebba, '/delning/ny', /(kan inte lämna ut|cannot release)/),
  },
  {
    name: 'the log',
    login: keeper,
    async show(page) {
      await log(page);
      await expect(page.getByRole('row').nth(5)).toBeVisible();
    },
  },
  {
    name: 'the log of a time when nobody looked',
    login: keeper,
    async show(page) {
      await log(page, '?fran=2020-01-01&till=2020-01-02');
      await expect(page.getByText(/^(Ingen har tittat under|Nobody has looked during)/)).toBeVisible();
    },
  },
  {
    name: 'the log, seen by who keeps a part of one owner',
    login: 'bup.farsta',
    async show(page) {
      await log(page);
      await expect(page.getByRole('row').nth(2)).toBeVisible();
    },
  },
  {
    name: 'the log on paper',
    login: keeper,
    show: (page) => at(page, ebba, '/logg/utskrift', /^(Vem har läst om|Who has read about)/),
  },
  {
    name: 'the log on paper, of a time when nobody looked',
    login: keeper,
    show: (page) =>
      at(
        page,
        ebba,
        '/logg/utskrift?fran=2020-01-01&till=2020-01-02',
        /^(Vem har läst om|Who has read about)/,
      ),
  },
];
