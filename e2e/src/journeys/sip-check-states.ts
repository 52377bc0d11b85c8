import type { Page } from '@playwright/test';
import { expect, heading } from '../journey.js';
import { keeper } from './shared-plans.js';
import { planToAsk } from './sip-check-codes.js';
import type { SpokenState } from './spoken-states.js';

const begin = (page: Page) => page.getByRole('button', { name: /^(Börja|Begin)$/ });
const next = (page: Page) => page.getByRole('button', { name: /^(Nästa|Next|Hoppa över|Skip)$/ });
const send = (page: Page) => page.getByRole('button', { name: /^(Skicka|Send)/ });

const handOver = (page: Page) => page.getByRole('button', { name: /^(Lämna över|Hand it over)$/ });

async function showStatements(page: Page, who: number, code = '0000000000'): Promise<void> {
  await page.goto('/sip-kollen');
  await handOver(page).click();
  await page.getByRole('radio').nth(who).check();
  await page.getByRole('textbox').fill(code);
  await begin(page).click();
  await expect(page.getByText(/^(Fråga 1 av 7|Question 1 of 7)/)).toBeVisible();
}

async function showReview(page: Page, who: number): Promise<void> {
  await showStatements(page, who);
  for (let place = 0; place < 7; place += 1) {
    if (place !== 3)
      await page
        .getByRole('radio')
        .nth(place % 5)
        .check();
    await next(page).click();
  }
  await expect(heading(page, /^(Stämmer det här\?|Is this right\?)$/)).toBeVisible();
}

/** Puts an answer in place of the graph's: the product's own would use a code for each state. */
async function answerWith(page: Page, operation: string, data: object): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON()?.operationName !== operation) return route.fallback();
    await route.fulfill({ json: { data } });
  });
}

/** Sends, and is told that the code cannot be used; without trying one at the graph, which counts them. */
async function refuse(page: Page, code: string): Promise<void> {
  await answerWith(page, 'AnswerSipCheck', {
    answerSipCheck: {
      __typename: 'InvalidInput',
      problems: [{ __typename: 'InputProblem', field: 'code', code }],
    },
  });
  await showReview(page, 1);
  await send(page).click();
}

function state(name: string, show: SpokenState['show'], login = 'elevhalsa.farsta'): SpokenState {
  return { name: `SIP-kollen: ${name}`, login, show };
}

/** Every page about SIP-kollen, as the family, whoever gives out codes and whoever reads the figures meet it. */
export const sipCheckStates: readonly SpokenState[] = [
  state('before it is handed over', async (page) => {
    await page.goto('/sip-kollen');
    await expect(handOver(page)).toBeVisible();
  }),
  state('before one begins, with problems', async (page) => {
    await page.goto('/sip-kollen');
    await handOver(page).click();
    await begin(page).click();
    await expect(page.getByRole('radio').first()).toBeFocused();
  }),
  state('a statement to a child', async (page) => {
    await showStatements(page, 0);
    await page.getByRole('radio').nth(1).check();
  }),
  state('a statement to a guardian', (page) => showStatements(page, 1)),
  state('all answers before they are sent', (page) => showReview(page, 0)),
  state('a code that cannot be used', async (page) => {
    await refuse(page, 'UNKNOWN');
    await expect(page.getByRole('textbox')).toBeFocused();
  }),
  state('too many tries', async (page) => {
    await refuse(page, 'TOO_MANY_TRIES');
    await expect(page.getByText(/fel kod för många gånger|wrong too many times/)).toBeVisible();
  }),
  state('thanks', async (page) => {
    await answerWith(page, 'AnswerSipCheck', {
      answerSipCheck: { __typename: 'SipCheckAnswered', statements: 6 },
    });
    await showReview(page, 0);
    await send(page).click();
    await expect(heading(page, /^(Tack för att du svarade!|Thank you for answering!)$/)).toBeVisible();
  }),
  state(
    'whom to give codes',
    async (page) => {
      await page.goto(`/plan/${(await planToAsk(0)).planId}/sip-kollen`);
      await page.getByRole('radio', { name: /^(Vårdnadshavare|Guardians)$/ }).check();
    },
    keeper,
  ),
  state(
    'codes and slips',
    async (page) => {
      const codes = ['A1B2C3D4E5', 'F6G7H8J9K0'];
      await answerWith(page, 'OfferSipCheck', {
        offerSipCheck: { __typename: 'SipCheckOffered', codes, lastDay: '2027-01-31', plan: null },
      });
      await page.goto(`/plan/${(await planToAsk(0)).planId}/sip-kollen`);
      await page.getByRole('button', { name: /^(Gör en kod|Make a code)$/ }).click();
      await expect(page.getByText('A1B2C-3D4E5').first()).toBeVisible();
    },
    keeper,
  ),
  state(
    'figures of the county',
    async (page) => {
      await page.goto('/sip-kollen/resultat');
      await expect(page.getByRole('table')).toHaveCount(3);
    },
    'sekretariat.bussam',
  ),
  state(
    'figures that are protected',
    async (page) => {
      await page.goto('/sip-kollen/resultat?omrade=bus-ekero');
      await expect(page.getByText(/^(För få har svarat|Too few have answered)/)).toBeVisible();
    },
    'sekretariat.bussam',
  ),
  state(
    'figures of a coordinator',
    async (page) => {
      await page.goto('/sip-kollen/resultat');
      await expect(page.getByRole('table')).toHaveCount(2);
    },
    'samordnare.farsta',
  ),
];
