import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { get } from '../graph.js';
import { expect, heading, test } from '../journey.js';
import { planFormStates } from './plan-form-states.js';
import { coordinator, keeper, psychiatry, type SharedPlan, sharedPlans } from './shared-plans.js';
import { testSpokenStates } from './spoken-states.js';
import { tabTo } from './tab-to.js';

// One child, whose plan the journeys change one after the other.
test.describe.configure({ mode: 'serial' });

let plan: SharedPlan;
test.beforeAll(async () => {
  plan = (await sharedPlans()).last;
});

const dialog = (page: Page) => page.getByRole('dialog');

/** Makes a change of the plan by the graph, as somebody at another desk. */
async function change(login: string, mutation: string, input: Record<string, unknown>): Promise<void> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { done } = await get<{ done: { __typename: string } }>(
    login,
    `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { __typename } }`,
    { input: { idempotencyKey: randomUUID(), planId: plan.planId, ...input } },
  );
  expect(done.__typename).toMatch(/PlanChanged$/);
}

interface Goal {
  readonly id: string;
  readonly wording: string;
  readonly current: string | null;
}

async function goals(): Promise<readonly Goal[]> {
  const { plan: found } = await get<{ plan: { goals: readonly Goal[] } }>(
    keeper,
    'query ($id: ID!) { plan(id: $id) { id goals { id wording current } } }',
    { id: plan.planId },
  );
  return found.goals;
}

/** Offers BUP something, which then waits on Min del. */
async function offerToPsychiatry(title: string): Promise<void> {
  const { viewer } = await get<{ viewer: { units: { id: string }[] } }>(
    psychiatry,
    '{ viewer { units { id } } }',
  );
  await change(psychiatry, 'offerCareIntervention', { title, unitId: viewer.units[0]?.id });
}

test('BUP declines what it is offered: without a reason nothing is sent and nothing is lost, and the plan then says why', async ({
  page,
  enter,
}) => {
  const title = 'Familjesamtal på torsdagar';
  await offerToPsychiatry(title);
  await enter(psychiatry, '/min-del');
  await page.getByRole('button', { name: `Tacka nej: ${title}, ${plan.child}` }).click();
  const reason = dialog(page).getByLabel('Varför tackar ni nej?');
  const decline = dialog(page).getByRole('button', { name: 'Tacka nej' });
  // Spaces are no reason, and stay as they were typed.
  await reason.fill('   ');
  await decline.click();
  await expect(reason).toBeFocused();
  await expect(reason).toHaveAttribute('aria-invalid', 'true');
  await expect(reason).toHaveAccessibleDescription(/Skriv varför\./);
  await expect(reason).toHaveValue('   ');
  await reason.fill('Kön är lång. Habiliteringen kan börja i januari.');
  await decline.click();
  await expect(page.getByText('Nejet är sparat. Insatsen står kvar med ert skäl.')).toBeVisible();
  await expect(page.getByRole('button', { name: `Tacka nej: ${title}, ${plan.child}` })).toHaveCount(0);

  await page.getByRole('link', { name: plan.child }).first().click();
  await heading(page, plan.child).waitFor();
  await expect(page.getByText('Kön är lång. Habiliteringen kan börja i januari.').first()).toBeVisible();
  await expect(page.getByText(title).first()).toBeVisible();
});

test('Min del by keyboard alone: Esc closes and gives the focus back, and an answer is given by Enter', async ({
  page,
  enter,
}) => {
  const title = 'Samtal med en psykolog';
  await offerToPsychiatry(title);
  await enter(psychiatry, '/barn');
  await tabTo(page, /^Min del/);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Min del')).toBeFocused();
  const name = `Åta er: ${title}, ${plan.child}`;
  await expect(page.getByRole('button', { name })).toBeVisible();
  await tabTo(page, name, 200);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await tabTo(page, 'Vi åtar oss den');
  await page.keyboard.press('Enter');
  // The button has gone with the answer: the focus goes to what came of it.
  await expect(page.getByRole('status').filter({ hasText: 'Insatsen är antagen.' })).toBeFocused();
});

test('the menu tells from the first page how much waits, and says so when it changes', async ({
  page,
  enter,
}) => {
  const title = 'Besök hemma';
  await offerToPsychiatry(title);
  await enter(psychiatry, '/barn');
  const link = page.getByRole('navigation').getByRole('link', { name: /^Min del/ });
  await expect(link).toHaveAccessibleName(/väntar$/);
  const count = Number(/\d+/.exec((await link.textContent()) ?? '')?.[0]);
  const said = page.getByRole('status').filter({ hasText: /^Min del: / });
  await expect(said).toHaveCount(0);
  // What is answered on the plan's own page is no longer counted.
  await page
    .getByRole('searchbox')
    .or(page.getByLabel('Sök', { exact: true }))
    .first()
    .fill(plan.child);
  await page.getByRole('link', { name: plan.child }).first().click();
  await heading(page, plan.child).waitFor();
  await page.getByRole('button', { name: new RegExp(`^Åta er.*${title}`) }).click();
  await dialog(page).getByRole('button', { name: 'Vi åtar oss den' }).click();
  await expect(page.getByText('Insatsen är antagen.')).toBeVisible();
  await expect(link).toContainText(String(count - 1));
  await expect(said).toContainText(`${count - 1} sak`);
});

test('what is closed before it is sent is kept: gone on with, or thrown away, and stored nowhere', async ({
  page,
  enter,
}) => {
  const wording = 'Sova i egen säng';
  const open = () => page.getByRole('button', { name: 'Lägg till mål' }).click();
  const goal = dialog(page).getByLabel('Målet');
  await enter(keeper, `/plan/${plan.planId}`);
  // Nothing is filled in: nothing is asked the next time.
  await open();
  await dialog(page).getByRole('button', { name: 'Avbryt' }).click();
  await open();
  await goal.fill(wording);
  await dialog(page).getByLabel('Del av livet').selectOption('HEALTH');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Lägg till mål' })).toBeFocused();
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stored).not.toContain(wording);

  // Also after another page; and only in the form in which it was filled in.
  await page.getByRole('link', { name: 'Mina barn' }).first().click();
  await heading(page, 'Mina barn').waitFor();
  await page.goBack();
  await heading(page, plan.child).waitFor();
  await page.getByRole('button', { name: 'Kalla till möte' }).click();
  await expect(dialog(page).getByLabel('Plats')).toBeVisible();
  await page.keyboard.press('Escape');
  await open();
  await expect(dialog(page).getByText(/^Du började fylla i det här i dag/)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Fortsätt där du var' }).click();
  await expect(goal).toBeFocused();
  await expect(goal).toHaveValue(wording);
  await expect(dialog(page).getByLabel('Del av livet')).toHaveValue('HEALTH');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Lägg till mål' })).toBeFocused();

  await open();
  await dialog(page).getByRole('button', { name: 'Kasta och börja om' }).click();
  await expect(goal).toHaveValue('');
  await goal.fill(wording);
  await dialog(page).getByLabel('Del av livet').selectOption('HEALTH');
  await dialog(page).getByRole('button', { name: 'Lägg till målet' }).click();
  await expect(page.getByText('Målet står i planen.')).toBeVisible();
  // It has been sent: the next begins empty.
  await open();
  await expect(goal).toHaveValue('');
});

test.describe('when two write the same goal', () => {
  test('a draft begun before the other wrote is gone on with as it was begun, and both are shown', async ({
    page,
    enter,
  }) => {
    const [goal] = await goals();
    if (!goal) throw new Error('the plan has no goal');
    await enter(keeper, `/plan/${plan.planId}`);
    const open = page.getByRole('button', { name: `Ändra: ${goal.wording}` });
    await open.click();
    await dialog(page).getByLabel('Läget nu').fill('Fyra dagar i veckan');
    await page.keyboard.press('Escape');
    await change(coordinator, 'setGoal', { goalId: goal.id, current: 'Ingen dag i veckan' });
    await expect(page.getByText('Ingen dag i veckan').first()).toBeVisible();
    await open.click();
    await dialog(page).getByRole('button', { name: 'Fortsätt där du var' }).click();
    await dialog(page).getByRole('button', { name: 'Spara målet' }).click();
    const both = dialog(page).getByRole('group', { name: 'Läget nu' });
    await expect(both.getByRole('radio', { name: /Det som står nu.*Ingen dag i veckan/ })).toBeVisible();
    expect((await goals()).find(({ id }) => id === goal.id)?.current).toBe('Ingen dag i veckan');
  });

  test('the second is shown both versions, and keeps hers', async ({ page, enter }) => {
    const [goal] = await goals();
    if (!goal) throw new Error('the plan has no goal');
    await enter(keeper, `/plan/${plan.planId}`);
    await page.getByRole('button', { name: `Ändra: ${goal.wording}` }).click();
    const current = dialog(page).getByLabel('Läget nu');
    await current.fill('Två dagar i veckan');
    await change(coordinator, 'setGoal', { goalId: goal.id, current: 'En dag i veckan' });
    await dialog(page).getByRole('button', { name: 'Spara målet' }).click();
    const both = dialog(page).getByRole('group', { name: 'Läget nu' });
    await expect(both.getByRole('radio', { name: /Det du skrev.*Två dagar i veckan/ })).toBeChecked();
    await expect(both.getByRole('radio', { name: /Det som står nu.*En dag i veckan/ })).not.toBeChecked();
    expect((await goals()).find(({ id }) => id === goal.id)?.current).toBe('En dag i veckan');
    await expect(current).toHaveValue('Två dagar i veckan');
    await dialog(page).getByRole('button', { name: 'Spara målet' }).click();
    await expect(page.getByText('Målet är sparat.')).toBeVisible();
    expect((await goals()).find(({ id }) => id === goal.id)?.current).toBe('Två dagar i veckan');
  });
});

test.describe('when the net breaks while something is sent', () => {
  test.use({ mayComplainOf: /Failed to load resource: net::/ });

  test('what was typed stays, and sent again it is made once', async ({ page, enter }) => {
    const wording = 'Ha en kompis att ringa';
    await enter(keeper, `/plan/${plan.planId}`);
    await page.getByRole('button', { name: 'Lägg till mål' }).click();
    await dialog(page).getByLabel('Målet').fill(wording);
    await dialog(page).getByLabel('Del av livet').selectOption('FRIENDS_AND_LEISURE');
    // Once the net is gone before it is sent, once after: the goal is written, and the answer is lost.
    let sent = 0;
    await page.route('**/graphql', async (route) => {
      if (route.request().postDataJSON()?.operationName !== 'SetGoal') return route.fallback();
      sent += 1;
      if (sent > 2) return route.fallback();
      if (sent === 2) await route.fetch();
      await route.abort('internetdisconnected');
    });
    await dialog(page).getByRole('button', { name: 'Lägg till målet' }).click();
    for (const written of [0, 1]) {
      await expect(dialog(page).getByText('Inget svar kom')).toBeVisible();
      await expect(dialog(page).getByLabel('Målet')).toHaveValue(wording);
      await expect.poll(countOf(wording)).toBe(written);
      await dialog(page).getByRole('button', { name: 'Skicka igen' }).click();
    }
    await expect(page.getByText('Målet står i planen.')).toBeVisible();
    expect(sent).toBe(3);
    expect(await countOf(wording)()).toBe(1);
  });
});

const countOf = (wording: string) => async () =>
  (await goals()).filter((each) => each.wording === wording).length;

testSpokenStates(planFormStates);
