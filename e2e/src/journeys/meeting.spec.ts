import type { Page } from '@playwright/test';
import { get } from '../graph.js';
import { expect, heading, signIn, test } from '../journey.js';
import { calledMeeting } from './called-meeting.js';
import { coordinator, keeper, sharedPlans } from './shared-plans.js';

interface Record {
  readonly plan: {
    readonly meetings: readonly { id: string; decisions: { id: string; wording: string }[] }[];
  };
}

const decision = (page: Page) => page.getByLabel('Vad ska göras?').last();
const notes = (page: Page) => page.getByLabel('Anteckningar');
const saved = (page: Page) => expect(page.getByText('Allt är sparat')).toBeVisible();

test('two lead one meeting: what each writes shows at the other, and only what both write is asked about', async ({
  page,
  browser,
}) => {
  test.slow();
  const { planId } = (await sharedPlans()).last;
  const meetingId = await calledMeeting(planId);
  const decided = async () => {
    const query = 'query ($id: ID!) { plan(id: $id) { id meetings { id decisions { id wording } } } }';
    const { plan } = await get<Record>(keeper, query, { id: planId });
    return plan.meetings.find(({ id }) => id === meetingId)?.decisions;
  };
  const other = await (await browser.newContext()).newPage();
  await signIn(page, keeper, `/plan/${planId}/mote/${meetingId}`);
  await signIn(other, coordinator, `/plan/${planId}/mote/${meetingId}`);
  for (const each of [page, other]) await heading(each, 'SIP-mötet').waitFor();

  await page.getByRole('button', { name: 'Lägg till beslut' }).click();
  await decision(page).fill('Ringa skolan på måndag');
  await saved(page);
  await expect(decision(other)).toHaveValue('Ringa skolan på måndag');
  const first = await decided();
  expect(first).toMatchObject([{ wording: 'Ringa skolan på måndag' }]);

  const here = (each: Page) => each.getByRole('button', { name: 'Här', exact: true }).first();
  await here(other).click();
  await notes(page).fill('Alla är välkomna.');
  await expect(here(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(notes(other)).toHaveValue('Alla är välkomna.');
  await decision(other).fill('Ringa skolan på tisdag');
  await expect(decision(page)).toHaveValue('Ringa skolan på tisdag');
  for (const each of [page, other]) await saved(each);
  // Saved many times, and still the one that it was.
  expect(await decided()).toEqual([{ id: first?.[0]?.id, wording: 'Ringa skolan på tisdag' }]);

  await Promise.all([notes(page).fill('Skolan ringer.'), notes(other).fill('BUP ringer.')]);
  const asked = (each: Page) =>
    each.getByRole('alert').filter({ hasText: 'Två har skrivit av samma sak samtidigt: Anteckningar' });
  await expect.poll(async () => (await asked(page).count()) + (await asked(other).count())).toBe(1);
  const [slow, quick] = (await asked(page).count()) > 0 ? [page, other] : [other, page];
  const stands = await notes(quick).inputValue();
  await expect(asked(slow)).toContainText('Skolan ringer.');
  await expect(asked(slow)).toContainText('BUP ringer.');
  await slow.getByRole('button', { name: 'Ta det andra skrev' }).click();
  await expect(notes(slow)).toHaveValue(stands);
  for (const each of [page, other]) await saved(each);
  await other.context().close();
});
