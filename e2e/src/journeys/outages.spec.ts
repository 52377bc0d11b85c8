import type { Page, Response } from '@playwright/test';
import { expectNoViolations } from '../accessibility.js';
import { ask, tokenOf } from '../graph.js';
import { expect, heading, openPlan, test } from '../journey.js';
import { textOfPages } from '../pdf-text.js';
import { ebba, keysOf } from '../showcase.js';
import { addresses, processOf } from '../stack/running.js';

/** Milliseconds in which the part that can be reached must stand on the page. */
const patience = 2_500;
/** Milliseconds for a stopped service to come back and for the page to notice: 3 s away, some to start, up to 16 s between two tries. */
const recovery = 40_000;

const municipal = 'Skolsocialt team, två träffar i veckan';
const regional = 'KBT mot skolångest, 10 samtal';
const banner = (page: Page, owner: string) => page.getByText(`${owner} kunde inte nås`).first();

interface Faults {
  data: { plan: unknown };
  errors: { message: string; path: (string | number)[]; extensions: { code: string; service: string } }[];
}

/** The page's own answer, while it is on its way. */
function planAnswer(page: Page): Promise<Response> {
  return page.waitForResponse(
    (response) =>
      response.request().method() === 'POST' && response.request().postData()?.includes('PlanPage') === true,
  );
}

/** Stops a service as an operator would, and waits until nobody answers. The launcher starts it again after a while. */
async function stop(service: 'kommun' | 'region'): Promise<void> {
  process.kill(processOf(service), 'SIGTERM');
  const answers = () => fetch(`${addresses()[service]}/health/live`).then(Boolean, () => false);
  await expect.poll(answers, { intervals: [50] }).toBe(false);
}

async function isBack(service: 'kommun' | 'region'): Promise<void> {
  const ready = () =>
    fetch(`${addresses()[service]}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(ready, { timeout: recovery }).toBe(true);
}

/** Leaves a sign on the page that a reload would take away. */
const mark = (page: Page) =>
  page.evaluate(() => document.documentElement.setAttribute('data-not-reloaded', ''));
const isMarked = (page: Page) => expect(page.locator('html[data-not-reloaded]')).toHaveCount(1);

test.setTimeout(90_000);

test('with the region stopped the municipal part shows in time, says what is missing, and recovers by itself', async ({
  page,
  enter,
}) => {
  await enter('socialtjanst.farsta');
  await expect(page.getByRole('link', { name: ebba })).toBeVisible();
  await mark(page);
  await stop('region');

  const answer = planAnswer(page);
  const began = performance.now();
  await page.getByRole('link', { name: ebba }).click();
  await expect(page.getByText(municipal).filter({ visible: true }).first()).toBeVisible();
  expect(performance.now() - began).toBeLessThan(patience);

  await expect(banner(page, 'Region Stockholm')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Region Stockholm kunde inte nås' })).toHaveCount(
    1,
  );
  await expect(page.getByRole('region', { name: 'Mål och insatser' })).toContainText('Kunde inte nås');
  await expect(page.getByText(/Inget från regionen|Inget har lämnats ut/)).toHaveCount(0);
  // A goal without a municipal intervention may have a regional one: it must not be called uncovered.
  await expect(page.getByText('Ingen har åtagit sig detta')).toHaveCount(0);

  const { data, errors }: Faults = await (await answer).json();
  expect(data.plan).not.toBeNull();
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors) {
    expect(error.path[0]).toBe('plan');
    expect(error.extensions).toMatchObject({ code: 'SUBGRAPH_UNREACHABLE', service: 'region' });
  }
  expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|localhost|ECONN|stack|\.js/);

  await expect(page.getByText(regional).filter({ visible: true }).first()).toBeVisible({ timeout: recovery });
  await expect(banner(page, 'Region Stockholm')).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'Region Stockholm svarar igen' })).toHaveCount(1);
  await isMarked(page);
});

test('with the municipality stopped nobody is told that the plan is gone, and it comes back by itself', async ({
  page,
  enter,
}) => {
  const { planId } = await keysOf(ebba);
  await enter('bup.farsta');
  await expect(page.getByRole('link', { name: ebba })).toBeVisible();
  await mark(page);
  await stop('kommun');

  const answer = planAnswer(page);
  const began = performance.now();
  await page.getByRole('link', { name: ebba }).click();
  await expect(heading(page, 'Uppgifterna finns kvar, men kan inte hämtas just nu')).toBeVisible();
  expect(performance.now() - began).toBeLessThan(patience);
  await expect(page.getByText('Planen finns inte')).toHaveCount(0);
  for (const theme of ['light', 'dark'] as const) await expectNoViolations(page, theme);

  const { errors }: Faults = await (await answer).json();
  expect(errors.map(({ extensions }) => extensions)).toContainEqual(
    expect.objectContaining({ code: 'SUBGRAPH_UNREACHABLE', service: 'kommun' }),
  );
  await expect(heading(page, ebba)).toBeVisible({ timeout: recovery });
  await isMarked(page);
  expect(new URL(page.url()).pathname).toBe(`/plan/${planId}`);
  await isBack('kommun');
});

test.describe('with a region that hangs', () => {
  let hanging: number;
  test.beforeEach(() => {
    hanging = processOf('region');
    process.kill(hanging, 'SIGSTOP');
  });
  test.afterEach(() => {
    process.kill(hanging, 'SIGCONT');
  });

  test('the graph answers in time, with the path and a code', async () => {
    const { planId } = await keysOf(ebba, 'socialtjanst.farsta');
    const { text, took } = await ask(
      'socialtjanst.farsta',
      'query ($id: ID!) { plan(id: $id) { municipalInterventions { title } careInterventions { title } } }',
      { id: planId },
    );
    expect(took).toBeLessThan(patience);
    const { data, errors } = JSON.parse(text);
    expect(data.plan.municipalInterventions.length).toBeGreaterThan(0);
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['plan', 'careInterventions'],
        extensions: expect.objectContaining({ code: 'SUBGRAPH_TIMEOUT', service: 'region' }),
      }),
    ]);
  });

  test('list and plan are whole but for its part, accessible in both themes, and recover by themselves', async ({
    page,
    enter,
  }) => {
    await enter('socialtjanst.farsta');
    await expect(banner(page, 'Region Stockholm')).toBeVisible();
    await expect(page.getByText('Vårdens del syns inte').first()).toBeVisible();
    for (const theme of ['light', 'dark'] as const) await expectNoViolations(page, theme);
    await openPlan(page, ebba);
    await expect(banner(page, 'Region Stockholm')).toBeVisible();
    await expect(page.getByText(municipal).filter({ visible: true }).first()).toBeVisible();
    for (const theme of ['light', 'dark'] as const) await expectNoViolations(page, theme);

    await mark(page);
    process.kill(hanging, 'SIGCONT');
    await expect(page.getByText(regional).filter({ visible: true }).first()).toBeVisible({
      timeout: recovery,
    });
    await expect(banner(page, 'Region Stockholm')).toHaveCount(0);
    await isMarked(page);
  });
});

test('with the municipality stopped a manager is told that the reviews are still there, and gets them back by itself', async ({
  page,
  enter,
}) => {
  await enter('chef.farsta', '/granskning');
  await expect(page.getByRole('region', { name: 'Underskrivna granskningar' })).toBeVisible();
  await stop('kommun');
  await page.reload();
  await expect(heading(page, 'Granskningarna finns kvar, men kan inte hämtas just nu')).toBeVisible();
  await expectNoViolations(page, 'light');
  await mark(page);
  await expect(page.getByRole('region', { name: 'Underskrivna granskningar' })).toBeVisible({
    timeout: recovery,
  });
  await isMarked(page);
  await isBack('kommun');
});

test('a copy that is taken while an owner is stopped says what is missing, or is none', async () => {
  const { planId } = await keysOf(ebba);
  const authorization = `Bearer ${await tokenOf('socialtjanst.farsta')}`;
  const copy = (kind: string) =>
    fetch(`${addresses().exports}/plans/${planId}/${kind}`, { headers: { authorization } });
  await stop('region');
  const [bundle, pdf] = [await copy('fhir'), await copy('pdf')];
  expect([bundle.status, pdf.status]).toEqual([200, 200]);
  const text = await bundle.text();
  expect(text).toContain('Region Stockholm kunde inte nås');
  expect(text).toContain(municipal);
  expect(text).not.toContain('KBT mot skolångest');
  const pages = textOfPages(Buffer.from(await pdf.arrayBuffer()));
  expect(pages.join(' ')).toContain('Region Stockholm kunde inte nås när planen hämtades.');
  await isBack('region');

  await stop('kommun');
  for (const kind of ['fhir', 'pdf']) {
    const answer = await copy(kind);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNREACHABLE' } }] });
  }
  await isBack('kommun');
});
