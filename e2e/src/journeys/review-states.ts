import type { Page } from '@playwright/test';
import { expect, heading } from '../journey.js';
import { withFault } from './faults.js';
import { type Answering, answerChange, answerReviews, done, invalid, waiting } from './made-reviews.js';
import type { SpokenState } from './spoken-states.js';

const title = /^(Granska loggen|Review the log)$/;
const draw = (page: Page) => page.getByRole('button', { name: /^(Hämta urval|Draw a sample)$/ });
const sign = (page: Page) => page.getByRole('button', { name: /^(Skriv under|Sign)$/ });

async function show(page: Page, answering: Answering): Promise<void> {
  await answerReviews(page, answering);
  await page.goto('/granskning');
  await expect(heading(page, title)).toBeVisible();
}

/** Opens the sample that waits, and judges its lines. */
async function judge(page: Page): Promise<void> {
  await show(page, { reviews: [waiting, ...done] });
  await page
    .getByRole('radio', { name: /^(Följ upp|Follow up)$/ })
    .first()
    .check();
  await page.getByRole('textbox').fill('Arbetar inte med barnet. Fråga varför.');
  await page.getByRole('button', { name: /^(Övriga 2 utan anmärkning|The other 2 in order)$/ }).click();
}

function state(name: string, showIt: SpokenState['show'], more: Partial<SpokenState> = {}): SpokenState {
  return { name: `reviews of the log: ${name}`, login: 'chef.farsta', show: showIt, ...more };
}

/** The page of a manager who reviews the log. */
export const reviewStates: readonly SpokenState[] = [
  state('none yet', async (page) => {
    await show(page, { reviews: [] });
    await expect(draw(page)).toBeVisible();
  }),
  state('nothing new to draw', async (page) => {
    await show(page, { reviews: done });
    await answerChange(page, 'DrawLogSample', invalid('unit', 'NOTHING_NEW'));
    await draw(page).click();
    await expect(
      page.getByText(/^(Det finns inget nytt i loggen|There is nothing new in the log)/),
    ).toBeVisible();
  }),
  state('no longer the viewer’s to draw', async (page) => {
    await show(page, { reviews: done });
    await answerChange(page, 'DrawLogSample', { __typename: 'ChangeRefused', message: 'No.' });
    await draw(page).click();
    await expect(page.getByText(/^(Ändringen gjordes inte|The change was not made)$/)).toBeVisible();
  }),
  state('a sample', async (page) => {
    await show(page, { reviews: [waiting, ...done] });
    await expect(sign(page)).toBeVisible();
  }),
  state('a sample that another manager drew, with a line of one’s own', async (page) => {
    const [first, ...rest] = waiting.lines;
    await show(page, {
      reviews: [{ ...waiting, lines: [{ ...first, byViewer: true }, ...rest] as typeof waiting.lines }],
    });
    await expect(page.getByText(/^(Din egen läsning|Your own reading)/)).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(4);
  }),
  state('a sample with problems', async (page) => {
    await show(page, { reviews: [waiting, ...done] });
    await page
      .getByRole('radio', { name: /^(Följ upp|Follow up)$/ })
      .nth(1)
      .check();
    await sign(page).click();
    await expect(page.getByRole('radio').first()).toBeFocused();
    await expect(page.locator('textarea[aria-invalid="true"]')).toBeVisible();
  }),
  state('a sample that was signed, and no answer came', async (page) => {
    await judge(page);
    await withFault(page, 'SignLogReview');
    await sign(page).click();
    await expect(page.getByText(/^(Inget svar kom|No answer came)$/)).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveValue('Arbetar inte med barnet. Fråga varför.');
  }),
  state('a sample that somebody else has signed', async (page) => {
    await judge(page);
    await answerChange(page, 'SignLogReview', invalid('reviewId', 'ALREADY_SIGNED'));
    await sign(page).click();
    await expect(page.getByRole('button', { name: /^(Ladda om|Reload)$/ })).toBeVisible();
  }),
  state('a note that the owner does not take', async (page) => {
    await judge(page);
    await answerChange(page, 'SignLogReview', invalid('verdicts.0.note', 'TOO_LONG'));
    await sign(page).click();
    await expect(page.getByRole('textbox')).toBeFocused();
    await expect(page.getByText(/^(Texten är för lång|The text is too long)/)).toBeVisible();
  }),
  state('a sample on its way', async (page) => {
    await show(page, { reviews: [waiting], linesAre: 'late' });
    await expect(page.getByRole('heading', { name: /^(Att granska nu|To review now)$/ })).toBeVisible();
  }),
  state('a sample whose lines cannot be fetched', async (page) => {
    await show(page, { reviews: [waiting], linesAre: 'away' });
    await expect(page.getByText(/^(Kommunen kunde inte nås|.* could not be reached)$/).first()).toBeVisible();
  }),
  state('those signed, and older ones', async (page) => {
    await show(page, { reviews: done, more: true });
    await expect(page.getByRole('button', { name: /^(Visa äldre|Show older)$/ })).toBeVisible();
  }),
  state(
    'a signed one opened',
    async (page) => {
      await show(page, { reviews: done });
      await page
        .getByRole('button', { name: /^(Visa raderna|Show the lines)/ })
        .first()
        .click();
      await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
    },
    { within: 'dialog' },
  ),
  state('of one of several units', async (page) => {
    const unit = (id: string, name: string) => ({
      __typename: 'MunicipalUnit',
      id,
      name,
      kind: 'SOCIAL_SERVICES',
    });
    await show(page, {
      reviews: done,
      units: [unit('soc-farsta', 'Socialtjänsten Farsta'), unit('soc-skarpnack', 'Socialtjänsten Skarpnäck')],
    });
    await page.getByLabel(/^(Enhet|Unit)$/).selectOption('Socialtjänsten Skarpnäck');
    await expect(page).toHaveURL(/\/granskning\?enhet=soc-skarpnack$/);
  }),
  state('on their way', (page) => show(page, { reviews: done, listIs: 'late' })),
  state('the owner away', async (page) => {
    await show(page, { reviews: done, listIs: 'away' });
    await expect(page.getByText(/^(Kommunen kunde inte nås|.* could not be reached)$/).first()).toBeVisible();
  }),
  state('of a unit that the viewer does not manage any more', async (page) => {
    await show(page, { reviews: null });
    await expect(
      page.getByText(/(bara för den som leder enheten|only to the one who manages)/),
    ).toBeVisible();
  }),
  state('nothing could be fetched', async (page) => {
    await withFault(page, 'LogReviews');
    await page.goto('/granskning');
    await expect(heading(page, /^(Granskningarna finns kvar|The reviews are still there)/)).toBeVisible();
  }),
  state('a fault', async (page) => {
    const id = '7f2f1ad4-8f3c-4f0e-9a51-1f0c6d1b2e77';
    await withFault(page, 'LogReviews', { code: 'INTERNAL_SERVER_ERROR', id });
    await page.goto('/granskning');
    await expect(page.getByText(id)).toBeVisible();
  }),
  state(
    'asked for by who manages nothing',
    async (page) => {
      await page.goto('/granskning');
      await expect(heading(page, /^(Det här kan inte visas|This cannot be shown)/)).toBeVisible();
    },
    { login: 'socialtjanst.farsta' },
  ),
];
