import { type Page, type Response } from '@playwright/test';
import { get } from '../graph.js';
import { expect, heading, openPlan, test } from '../journey.js';
import { ebba, keysOf } from '../showcase.js';
import { addresses } from '../stack/running.js';

/** What may lie in the browser: where to return to while signing in, that somebody signed in, and how it looks. */
const mayBeStored = /^(samsyn\.(session|lent|theme|language)|oidc\.[0-9a-f]+)$/;

/** All that the browser keeps after the page is closed, or shows outside it. */
async function leftBehind(page: Page) {
  return page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
    title: document.title,
    address: location.href,
    historyState: JSON.stringify(history.state),
  }));
}

test('nothing personal is left in the browser: storage, address, title, history', async ({ page, enter }) => {
  const { child } = await get<{ child: Record<string, string> }>(
    'socialtjanst.farsta',
    'query ($id: ID!) { child(id: $id) { givenName familyName displayName identityNumber birthDate } }',
    { id: (await keysOf(ebba)).childId },
  );
  expect(Object.values(child).every(Boolean)).toBe(true);
  const personal = [
    ...Object.values(child),
    'Sova på nätterna',
    'skolångest',
    'Demo Socialtjänst Farsta',
    'eyJ',
  ];

  await enter('socialtjanst.farsta');
  await page.getByLabel('Sök', { exact: true }).fill(ebba);
  await page.getByLabel('Språk').selectOption('English');
  await page.getByLabel('Language').selectOption('Svenska');
  await page.getByLabel('Utseende').selectOption('Mörkt');
  await openPlan(page, ebba);
  for (const visit of [
    () => Promise.resolve(),
    () => page.reload(),
    () => page.goto(`${page.url()}/utskrift`),
  ]) {
    await visit();
    await expect(heading(page, /^Demo-Ebba|^Skriv ut/)).toBeVisible();
    const left = await leftBehind(page);
    for (const [key] of [...left.local, ...left.session]) expect(key).toMatch(mayBeStored);
    const text = JSON.stringify(left);
    for (const word of personal) expect(text).not.toContain(word);
    expect(left).toMatchObject({ databases: 0, caches: 0, cookies: '' });
  }
});

test('nothing that holds or leads to personal data may be kept by a browser or a proxy', async ({
  page,
  enter,
}) => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await enter('socialtjanst.farsta');
  await openPlan(page, ebba);
  await page.reload();
  await expect(heading(page, ebba)).toBeVisible();

  const graph = responses.filter((response) => response.url() === addresses().graph);
  const pages = responses.filter((response) => response.request().isNavigationRequest() && response.ok());
  const tokens = responses.filter((response) => response.url() === `${addresses().issuer}/token`);
  expect(graph.length && pages.length && tokens.length).toBeGreaterThan(0);
  for (const response of [...graph, ...pages, ...tokens]) {
    // A preflight holds nothing.
    if (response.request().method() === 'OPTIONS') continue;
    expect(response.headers()['cache-control'], response.url()).toContain('no-store');
  }
});

test('the page asks nobody but itself, the graph and the sign-in', async ({ page, enter }) => {
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await enter('socialtjanst.farsta');
  await openPlan(page, ebba);
  const { dashboard, graph, issuer } = addresses();
  expect([...origins].sort()).toEqual([dashboard, new URL(graph).origin, issuer].sort());
});

test.describe('a script that has been smuggled in', () => {
  test.use({ mayComplainOf: /Content Security Policy|Trusted|TrustedHTML/ });

  test('neither runs nor reaches anybody', async ({ page, enter }) => {
    await enter('socialtjanst.farsta');
    await expect(page.getByRole('link', { name: ebba })).toBeVisible();
    const outcome = await page.evaluate(async (elsewhere) => {
      const inline = document.createElement('script');
      let refused = false;
      try {
        inline.text = 'window.smuggled = true';
        document.head.append(inline);
      } catch {
        refused = true;
      }
      const sent = await fetch(elsewhere, { mode: 'no-cors' }).then(
        () => 'sent',
        () => 'refused',
      );
      return { ran: 'smuggled' in window, refused, sent };
      // It answers, and would answer anybody: only the page's own policy stands between.
    }, `${addresses().kommun}/health/live`);
    expect(outcome).toEqual({ ran: false, refused: true, sent: 'refused' });
  });
});
