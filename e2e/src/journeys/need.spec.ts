import type { Page } from '@playwright/test';
import { day } from '@samsyn/dev/testing/day';
import { expectNoSidewaysScroll, expectNoViolations, themes } from '../accessibility.js';
import { get } from '../graph.js';
import { expect, heading, signIn, test } from '../journey.js';
import { coordinator, keeper, psychiatry } from './shared-plans.js';

const dialog = (page: Page) => page.getByRole('dialog');
const waiting = (page: Page) => page.getByRole('region', { name: 'Bedömda behov som ingen har tagit upp' });

interface Child {
  readonly id: string;
  readonly displayName: string | null;
  readonly plans: readonly { readonly status: string }[] | null;
}

/** A child without an open plan whom both work with, and of whom neither has released anything to the other. */
async function sharedChild(): Promise<{ id: string; name: string }> {
  const ask = async (login: string, field: string) => {
    const data = await get<Record<string, { edges: { node: Child }[] }>>(
      login,
      `{ ${field}(first: 100) { edges { node { id displayName plans { status } } } } }`,
    );
    return data[field]?.edges.map(({ node }) => node) ?? [];
  };
  const [own, care] = [
    await ask(keeper, 'municipalChildrenToAssess'),
    await ask(psychiatry, 'careChildrenToAssess'),
  ];
  const inCare = new Map(care.map((child) => [child.id, child]));
  const found = own.find(({ id }) => inCare.get(id)?.displayName === null && inCare.get(id)?.plans === null);
  if (!found?.displayName) throw new Error('a child without a plan that both work with is needed');
  return { id: found.id, name: found.displayName };
}

/** On the page where one releases: both guardians have signed. */
async function releaseOnConsent(page: Page): Promise<void> {
  await expect(heading(page, 'Lämna ut')).toBeVisible();
  const signed = page.getByLabel(/har skrivit under$/);
  await signed.first().waitFor();
  for (const box of await signed.all()) await box.check();
  await page.getByRole('button', { name: 'Lämna ut', exact: true }).click();
}

test('BUP assesses the need, the social worker takes it up and calls; the time runs from BUP’s day', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const child = await sharedChild();
  const bup = await (await browser.newContext()).newPage();
  await signIn(bup, psychiatry, '/barn');
  await bup.getByRole('button', { name: 'Bedöm behov av SIP' }).click();
  await dialog(bup).getByRole('button', { name: 'Spara bedömningen' }).click();
  // All that is missing is told at its field, and the first has the focus.
  await expect(dialog(bup).getByLabel('Barn', { exact: true })).toBeFocused();
  for (const theme of themes) await expectNoViolations(bup, theme, 'dialog');
  const option = dialog(bup).getByRole('option', { name: child.id.slice(0, 8) });
  // The municipality has not released the name: care knows whose child it is.
  await expect(option).toHaveText(/^Barn till Demo-.* och Demo-/);
  await dialog(bup).getByLabel('Barn', { exact: true }).selectOption(child.id);
  await dialog(bup).getByLabel('psykisk ohälsa').check();
  await dialog(bup).getByLabel('problematisk skolgång').check();
  await dialog(bup).getByLabel('Vilken fråga ska ni lösa tillsammans?').fill('Hur kommer han till skolan?');
  await dialog(bup).getByLabel('När bedömdes behovet?').fill(day(-12));
  await dialog(bup).getByLabel('Vilken enhet?').selectOption({ label: 'Socialtjänsten Farsta' });
  // The net breaks: what is typed stays, and what is sent again is made once.
  await bup.context().setOffline(true);
  await dialog(bup).getByRole('button', { name: 'Spara bedömningen' }).click();
  await expect(dialog(bup).getByRole('button', { name: 'Skicka igen' })).toBeVisible();
  await bup.context().setOffline(false);
  await dialog(bup).getByRole('button', { name: 'Skicka igen' }).click();
  await expect(bup.getByText('Bedömningen är sparad.')).toBeVisible();
  const own = waiting(bup).getByRole('listitem').filter({ hasText: 'Hur kommer han till skolan?' });
  await expect(own).toHaveCount(1);
  await expect(own).toContainText('Behovet bedömdes av BUP för 12 dagar sedan');
  await expect(own).toContainText('Socialtjänsten Farsta ser inte bedömningen än.');
  for (const theme of themes) await expectNoViolations(bup, theme);
  await bup.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(bup);
  await bup.setViewportSize({ width: 1440, height: 900 });

  // Being asked is no ground to read: only what is released is seen.
  await signIn(page, keeper, '/barn');
  await expect(page.getByRole('button', { name: 'Bedöm behov av SIP' })).toBeVisible();
  await expect(page.getByText('Hur kommer han till skolan?')).toHaveCount(0);
  await own.getByRole('link', { name: /^Lämna ut/ }).click();
  await releaseOnConsent(bup);
  await expect(heading(bup, 'Mina barn')).toBeVisible();
  await expect(own.getByRole('link', { name: /^Lämna ut/ })).toHaveCount(0);

  await page.reload();
  const asked = waiting(page).getByRole('listitem').filter({ hasText: child.name });
  await expect(asked).toContainText('Riktat till Socialtjänsten Farsta.');
  await asked.getByRole('button', { name: /^Ta upp/ }).click();
  await expect(dialog(page).getByLabel('psykisk ohälsa')).toBeChecked();
  await expect(dialog(page)).toContainText('Behovet bedömdes av BUP');
  for (const theme of themes) await expectNoViolations(page, theme, 'dialog');
  await dialog(page).getByRole('button', { name: 'Öppna planen' }).click();
  await expect(heading(page, child.name)).toBeVisible();
  const next = page.getByRole('region', { name: 'Nästa steg' });
  await expect(next).toContainText('Utan samtycke kan ingen kallas.');
  await expect(page.getByText('12 dagar sedan behovet bedömdes, inget möte bestämt')).toBeVisible();
  for (const theme of themes) await expectNoViolations(page, theme);

  await next.getByRole('button', { name: 'Lägg till part' }).click();
  const units = dialog(page).getByLabel('Enhet');
  await units.selectOption({ label: 'BUP Farsta' });
  await dialog(page).getByRole('button', { name: 'Lägg till' }).click();
  await expect(next).toContainText('1 part är med.');
  await next.getByRole('link', { name: 'Be om samtycke' }).click();
  await releaseOnConsent(page);
  await expect(heading(page, 'Delning')).toBeVisible();

  // The region now sees what has come of it.
  await bup.reload();
  await expect(bup.getByRole('link', { name: child.name })).toBeVisible();
  await expect(bup.getByText('Hur kommer han till skolan?')).toHaveCount(0);

  await page.goto(`/barn/${child.id}`);
  await expect(next).toContainText('Samtycke finns.');
  await next.getByRole('button', { name: 'Kalla', exact: true }).click();
  await dialog(page).getByLabel('Dag', { exact: true }).fill(day(9));
  await dialog(page).getByLabel('Klockan').fill('13:00');
  await dialog(page).getByLabel('Plats').fill('Farsta torg 1');
  await dialog(page).getByLabel('Vad ska mötet svara på?').fill('Vem gör vad?');
  await dialog(page).getByRole('button', { name: 'Skicka kallelsen' }).click();
  await expect(page.getByText('Kallelsen är skickad.')).toBeVisible();
  await expect(page.getByText(/12 dagar sedan behovet bedömdes, möte \d/)).toBeVisible();
  await expect(next).toHaveCount(0);
  await page.goto('/barn');
  const row = page.getByRole('listitem').filter({ hasText: child.name });
  await expect(row).toContainText(/12 dagar sedan behovet bedömdes, möte \d/);
  await bup.context().close();
});

test('an assessment is taken back while nobody has taken it up; by keyboard, and only by who made it', async ({
  page,
  enter,
}) => {
  const { careChildrenToAssess: all } = await get<{ careChildrenToAssess: { edges: { node: Child }[] } }>(
    psychiatry,
    '{ careChildrenToAssess(first: 100) { edges { node { id displayName plans { status } } } } }',
  );
  const { id } = await sharedChild();
  const child = all.edges.map(({ node }) => node).filter((each) => each.plans === null && each.id !== id)[0];
  if (!child) throw new Error('another child of BUP’s without a plan is needed');
  await get(
    psychiatry,
    'mutation ($input: AssessCareNeedInput!) { assessCareNeed(input: $input) { __typename } }',
    {
      input: {
        ...{ childId: child.id, idempotencyKey: crypto.randomUUID(), reasons: ['COMORBIDITY'] },
        ...{ question: 'Tas det tillbaka?', assessedOn: day(-1), unitId: 'bup-farsta' },
        addressedTo: 'soc-farsta',
      },
    },
  );
  await enter(psychiatry);
  const row = waiting(page).getByRole('listitem').filter({ hasText: 'Tas det tillbaka?' });
  await row.getByRole('button', { name: /^Ta tillbaka/ }).focus();
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('button', { name: 'Ta tillbaka' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Bedömningen är tillbakatagen.')).toBeVisible();
  await expect(row).toHaveCount(0);
});

test('the coordinator and the school may assess a need too; the form keeps the keyboard', async ({
  page,
  enter,
}) => {
  await enter(coordinator);
  await page.getByRole('button', { name: 'Bedöm behov av SIP' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Bedöm behov av SIP' })).toBeFocused();
});
