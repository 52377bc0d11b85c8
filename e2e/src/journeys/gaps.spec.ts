import { expect, heading, openPlan, test } from '../journey.js';
import { ebba, elias, liv, sixten } from '../showcase.js';

test('each gap is said in words, with since when and by whom, and leads to where it is closed', async ({
  page,
  enter,
}) => {
  await enter('socialtjanst.farsta');
  await openPlan(page, sixten);
  const gaps = page.getByRole('region', { name: /Mellan stolarna/ }).getByRole('listitem');
  const declined = gaps.filter({
    hasText: 'BUP tackade nej till en insats för målet Klara rasten utan bråk',
  });
  await expect(declined).toContainText('sedan 34 dagar');
  await expect(declined).toContainText('kan tas om hand av elevhälsan');
  await declined.getByRole('link', { name: 'Till målet' }).click();
  const goal = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(goal).toContainText('Klara rasten utan bråk');
  await expect(goal).toBeInViewport();

  const left = gaps.filter({ hasText: 'men ingen där arbetar med barnet längre' });
  await expect(left).toContainText('SIP-samordningen Farsta');
  await left.getByRole('link', { name: 'Till delning och uppdrag' }).click();
  await expect(heading(page, 'Delning')).toBeVisible();
});

test('in the list a follow-up that nobody documents is said in words, and a consent that is still to end is no gap yet', async ({
  page,
  enter,
}) => {
  await enter('socialtjanst.farsta');
  const row = (group: RegExp, name: string) =>
    page.getByRole('region', { name: group }).getByRole('listitem').filter({ hasText: name }).first();
  await expect(row(/^Mellan stolarna/, elias)).toContainText('Ingen uppföljning är dokumenterad på länge');
  await expect(row(/^Snart/, liv)).toContainText('Samtycket till att dela planen går ut');
  await expect(row(/^Mellan stolarna/, ebba)).not.toContainText('Samtycket');
});
