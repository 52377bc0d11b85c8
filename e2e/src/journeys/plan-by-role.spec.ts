import type { Locator, Page, Request } from '@playwright/test';
import { expect, heading, openPlan, signIn, test } from '../journey.js';
import { textOfPages } from '../pdf-text.js';
import { amina, aroundEbba, ebba, keysOf, liv } from '../showcase.js';

const municipalUnit = /(Socialtjänsten|Elevhälsan|SIP-samordning\S*|Skolan) Farsta/;
const a4 = { format: 'A4', preferCSSPageSize: true } as const;

/** What each owner gives to Ebba's plan. */
const lanes = {
  Kommunen: [
    'Anpassat schema, mentor på måndagar',
    'Skolsocialt team, två träffar i veckan',
    'Familjebehandling',
  ],
  'Region Stockholm': ['KBT mot skolångest, 10 samtal', 'Föräldrautbildning, grupp'],
};

const goalsOf = (page: Page) => page.getByRole('region', { name: 'Mål och insatser' });
const goal = (page: Page, wording: string) =>
  goalsOf(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: wording }) });

/** One owner's part of the whole board: what stands under that owner's name, goal by goal. */
function lane(page: Page, owner: string) {
  return goalsOf(page)
    .locator('div')
    .filter({ has: page.locator(':scope > h4', { hasText: new RegExp(`^${owner}$`) }) });
}

for (const login of aroundEbba) {
  test(`${login} goes from Mina barn to the plan of ${ebba}, and sees both lanes`, async ({
    page,
    enter,
  }) => {
    await enter(login);
    await expect(heading(page, 'Mina barn')).toBeVisible();
    await openPlan(page, ebba);
    for (const [owner, titles] of Object.entries(lanes)) {
      for (const title of titles) await expect(lane(page, owner).getByText(title)).toBeVisible();
    }
    await expect(page.getByRole('figure')).toContainText('Jag vill orka gå till skolan på måndagar');
    await expect(page.getByRole('heading', { name: 'Mellan stolarna: 2' })).toBeVisible();
    await expect(goal(page, 'Sova på nätterna')).toContainText('Ingen har åtagit sig detta');
    await expect(goal(page, 'Sova på nätterna')).toContainText('BUP Farsta tackade nej');
  });
}

test('a plan whose row is pressed opens, though what stands above the list comes just then', async ({
  page,
  enter,
}) => {
  const held: (() => void)[] = [];
  const isNeeds = (request: Request) => request.postDataJSON()?.operationName === 'Needs';
  await page.route('**/graphql', async (route) => {
    if (isNeeds(route.request())) await new Promise<void>((letGo) => held.push(letGo));
    await route.fallback();
  });
  await enter('samordnare.farsta');
  await page.getByRole('link', { name: ebba }).first().hover();
  await page.mouse.down();
  const answered = page.waitForResponse((answer) => isNeeds(answer.request()));
  for (const letGo of held) letGo();
  await (await answered).finished();
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn)))),
  );
  await page.mouse.up();
  await expect(heading(page, ebba)).toBeVisible();
});

/** What stands there, without what the viewer can do with it. */
function wordsOf(board: Locator): Promise<string> {
  return board.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const button of copy.querySelectorAll('button')) button.remove();
    return copy.textContent ?? '';
  });
}

test('social services and BUP read the same plan, word for word', async ({ browser, baseURL }) => {
  const { planId } = await keysOf(ebba);
  const boards: string[] = [];
  for (const login of ['socialtjanst.farsta', 'bup.farsta']) {
    const context = await browser.newContext({ baseURL, locale: 'sv-SE' });
    const page = await context.newPage();
    await signIn(page, login, `/plan/${planId}`);
    await expect(lane(page, 'Region Stockholm').first()).toBeVisible();
    boards.push(await wordsOf(goalsOf(page)));
    await context.close();
  }
  expect(boards[0]).toBe(boards[1]);
});

test('the plan says who is around the child, what is released, who has looked, and when what is done', async ({
  page,
  enter,
}) => {
  const { planId } = await keysOf(ebba);
  await enter('socialtjanst.farsta', `/plan/${planId}`);
  const card = (name: string) => page.getByRole('region', { name });
  await expect(card('Runt Demo-Ebba')).toContainText('BUP Farsta');
  await expect(card('Runt Demo-Ebba')).toContainText('kom 1 av 3');
  await expect(card('Delning')).toContainText(
    /Socialtjänsten Farsta delar planen och barnets personuppgifter med .*BUP Farsta.*Grund: samtycke av båda vårdnadshavarna, gäller till och med/,
  );
  await expect(card('Delning')).toContainText('BUP Farsta delar vårdens del av planen');
  await expect(card('Vem har tittat')).toContainText('Socialtjänsten Farsta');
  await expect(card('Remisser')).toContainText('Diagnos inom målgruppen saknas.');

  await card('Tidslinje').getByText('Visa som tabell').click();
  const table = card('Tidslinje').getByRole('table');
  await expect(table.getByRole('row').filter({ hasText: 'KBT mot skolångest' })).toContainText('BUP Farsta');
  await expect(table.getByRole('row').filter({ hasText: 'Uppföljningsmöte' })).toHaveCount(3);
});

test('the whole log opens in a dialog, with refused attempts, and closes again', async ({ page, enter }) => {
  const { planId } = await keysOf(ebba);
  await enter('socialtjanst.farsta', `/plan/${planId}`);
  await page.getByRole('button', { name: 'Hela loggen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Vem har tittat' });
  await expect(dialog.getByRole('table')).toContainText('Habiliteringscenter Farsta');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('a lane that nothing has been released from says so, and not that there is nothing', async ({
  page,
  enter,
}) => {
  await enter('socialtjanst.farsta');
  await openPlan(page, amina);
  await expect(lane(page, 'Region Stockholm').first()).toContainText('Inget från regionen visas för dig');
  await expect(page.getByText('Krisplan och samtal')).toHaveCount(0);
});

test('protected identity hides where the child lives and goes to school', async ({ page, enter }) => {
  await enter('bup.farsta');
  await openPlan(page, liv);
  await expect(page.getByText('Skyddade personuppgifter').first()).toBeVisible();
  await expect(page.getByText(/Folkbokförd|Går i /)).toHaveCount(0);
});

test('the plan of a child with protected identity names the units around it to its keeper', async ({
  page,
  enter,
}) => {
  await enter('socialtjanst.farsta');
  await openPlan(page, liv);
  await expect(page.locator('main')).toContainText(municipalUnit);
});

test('of a child with protected identity neither the page nor the paper names a unit that the reader must not know of', async ({
  page,
  enter,
}) => {
  const { planId } = await keysOf(liv);
  await enter('bup.farsta', `/plan/${planId}`);
  await expect(heading(page, liv)).toBeVisible();
  await expect(page.locator('main')).toContainText('Det här lämnar ni ut');
  await expect(page.locator('main')).not.toContainText(municipalUnit);
  // The plan's own page printed, and the sheet: who takes part, and who may read.
  expect(textOfPages(await page.pdf(a4)).join(' ')).not.toMatch(municipalUnit);
  await page.goto(`/plan/${planId}/utskrift`);
  await expect(page.getByRole('heading', { name: 'De här får läsa delar av planen' })).toBeVisible();
  await expect(page.locator('body')).not.toContainText(municipalUnit);
});

test('that one owner has marked protected identity and the other has not is told to who sees both', async ({
  page,
  enter,
}) => {
  await enter('bup.farsta');
  await openPlan(page, liv);
  const differ = page.getByText(/har markerat skyddade personuppgifter, (regionen|kommunen) har inte/);
  await expect(differ).toHaveCount(0);
  const { planId } = await keysOf(liv);
  await page.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const text = (await answer.text()).replace(
      '"careProtectedIdentity":true',
      '"careProtectedIdentity":false',
    );
    await route.fulfill({ response: answer, body: text });
  });
  await page.goto(`/plan/${planId}`);
  await expect(differ).toHaveText(
    'Kommunen har markerat skyddade personuppgifter, regionen har inte gjort det',
  );
});

test('the plan page is one GraphQL operation, from the list and by its address', async ({ page, enter }) => {
  await enter('socialtjanst.farsta');
  await expect(page.getByRole('link', { name: ebba })).toBeVisible();
  // What the list asks for is there.
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/graphql')) {
      asked.push(request.postDataJSON().operationName);
    }
  });
  await openPlan(page, ebba);
  await expect(lane(page, 'Region Stockholm').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual(['PlanPage']);

  asked.length = 0;
  await page.reload();
  await expect(heading(page, ebba)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual(['PlanPage']);
});
