import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { repository } from '@samsyn/dev/launcher/configuration';
import { closedTerms } from '@samsyn/figures/term.rules';
import { tokenOf } from '../graph.js';
import { expect, heading, test } from '../journey.js';
import { textOfPages } from '../pdf-text.js';
import { addresses } from '../stack/running.js';
import { slowReport } from './slow-report.js';
import { type SpokenState, testSpokenStates } from './spoken-states.js';
import { tabTo } from './tab-to.js';

const secretariat = 'sekretariat.bussam';
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
/** The year whose report is due. */
const year = closedTerms(today, 1)[0]?.slice(2) ?? '';
const progress = { done: 3, of: 28, step: 'MEASUREMENTS' };

const plainly = async (path: string, login = secretariat) =>
  fetch(`${addresses().exports}/reports/${path}`, {
    headers: { authorization: `Bearer ${await tokenOf(login)}` },
  });

test('by keyboard alone the secretariat begins the report, sees how far it has come, cancels, begins again and has it', async ({
  page,
  enter,
}) => {
  test.slow();
  await enter(secretariat, '/statistik');
  await expect(page.getByRole('table')).toBeVisible();
  const slow = await slowReport(page);
  await tabTo(page, 'Årsrapport (PDF)');
  await page.keyboard.press('Enter');
  const cancel = page.getByRole('button', { name: 'Avbryt' });
  await expect(cancel).toBeFocused();
  await expect.poll(slow.asked).toBe(1);
  await expect(page.getByRole('progressbar', { name: `Årsrapporten för ${year} görs.` })).toBeVisible();
  slow.tell('progress', progress);
  await expect(
    page.getByRole('progressbar', { name: 'Hämtar mätningarna: 3 av 28 steg klara' }),
  ).toHaveJSProperty('value', 3);
  // Said once when it begins, and not at each step.
  const said = page.getByRole('region', { name: 'Årsrapport' }).getByRole('status');
  await expect(said).toHaveText(`Årsrapporten för ${year} görs.`);
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('Avbrutet. Ingen rapport gjordes.');
  await expect.poll(slow.left).toBe(1);
  const begin = page.getByRole('button', { name: 'Årsrapport (PDF)' });
  await expect(begin).toBeFocused();
  await page.unrouteAll();
  await slow.close();

  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe(`samsyn-arsrapport-${year}.pdf`);
  const bytes = await readFile(await download.path());
  await expect(said).toHaveText(
    `Årsrapporten är hämtad: samsyn-arsrapport-${year}.pdf, ${Math.ceil(bytes.length / 1_000)} kB.`,
  );
  await expect(begin).toBeFocused();
  expect(textOfPages(bytes)[0]).toContain(year);
  // Of the same day the same bytes, by whichever way.
  expect(bytes.equals(Buffer.from(await (await plainly(`${year}.pdf?date=${today}`)).arrayBuffer()))).toBe(
    true,
  );
});

test('a report goes on while one looks at other tables, and is given up when one leaves the page', async ({
  page,
  enter,
}) => {
  await enter(secretariat, '/statistik');
  const slow = await slowReport(page);
  await page.getByRole('button', { name: 'Årsrapport (PDF)' }).click();
  await expect.poll(slow.asked).toBe(1);
  await page.getByRole('link', { name: 'SIP efter ålder', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'SIP efter ålder: Länet' })).toBeVisible();
  slow.tell('progress', progress);
  await expect(page.getByRole('progressbar')).toHaveJSProperty('value', 3);
  // Whoever has gone elsewhere on the page stays there.
  const link = page.getByRole('link', { name: 'SIP efter kön', exact: true });
  await link.focus();
  slow.tell('failed', { code: 'SUBGRAPH_UNREACHABLE', message: 'The region is away.' });
  await expect(page.getByText('Allt som rapporten görs av kunde inte hämtas')).toBeVisible();
  await expect(link).toBeFocused();
  await page.getByRole('button', { name: 'Årsrapport (PDF)' }).click();
  await expect.poll(slow.asked).toBe(2);
  const before = slow.left();
  await page.getByRole('link', { name: 'Forum', exact: true }).click();
  await expect(heading(page, 'Forum')).toBeVisible();
  await expect.poll(slow.left).toBe(before + 1);
  await slow.close();
});

test('the report is offered to nobody who is not told the whole county, and its address tells them nothing', async ({
  page,
  enter,
}) => {
  await enter('samordnare.farsta', '/statistik');
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Årsrapport (PDF)' })).toHaveCount(0);
  for (const login of ['samordnare.farsta', 'chef.farsta', 'bup.farsta']) {
    expect((await plainly(`${year}.pdf`, login)).status, login).toBe(404);
    const told = await (await plainly(year, login)).text();
    expect(told, login).toMatch(/event: failed\ndata: \{"code":"NOT_FOUND"/);
    expect(told, login).not.toContain('event: ready');
  }
});

/** Runs the command as `npm run report` does, in a directory of its own. */
async function command(args: readonly string[], more: Record<string, string> = {}, input = '') {
  const directory = await mkdtemp(join(tmpdir(), 'samsyn-report-'));
  const { exports, issuer } = addresses();
  const running = spawn(process.execPath, [join(repository, 'dev/dist/report.js'), ...args], {
    cwd: directory,
    env: { PATH: process.env.PATH ?? '', EXPORTS_URL: exports, OIDC_ISSUER: issuer, ...more },
  });
  running.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => running.once('exit', resolve));
  const [code, out, err] = await Promise.all([ended, text(running.stdout), text(running.stderr)]);
  return { code, out: out.trim(), err, directory };
}

test.describe('npm run report', () => {
  test('writes the file that the page fetches, tells how far it has come, and says where it lies', async () => {
    test.slow();
    const { code, out, err, directory } = await command([`--year=${year}`, `--date=${today}`]);
    expect([code, out], err).toEqual([0, join(directory, `samsyn-arsrapport-${year}.pdf`)]);
    const plain = await plainly(`${year}.pdf?date=${today}`);
    expect((await readFile(out)).equals(Buffer.from(await plain.arrayBuffer()))).toBe(true);
    const steps = [...err.matchAll(/^ {2}(\d+) of (\d+) /gm)].map(([, done, of]) => [
      Number(done),
      Number(of),
    ]);
    expect(steps.length).toBeGreaterThan(4);
    expect(steps).toEqual(steps.toSorted(([a = 0], [b = 0]) => a - b));
    expect(steps.at(-1)?.[0]).toBe(steps[0]?.[1]);
  });

  test('asks with a token of another provider’s, from a file or standard input, and writes over a file when told to', async () => {
    test.slow();
    const token = await tokenOf(secretariat);
    const there = join((await command([])).directory, 'report.pdf');
    await writeFile(there, 'mine');
    const args = [`--year=${year}`, '--language=en', '--token-file=-', `--out=${there}`];
    const kept = await command(args, {}, token);
    expect([kept.code, await readFile(there, 'utf8')]).toEqual([2, 'mine']);
    expect(kept.err).toContain('--replace');
    const written = await command([...args, '--replace'], {}, `${token}\n`);
    expect([written.code, written.out], written.err).toEqual([0, there]);
    expect((await readFile(there)).subarray(0, 5).toString()).toBe('%PDF-');
    // A token is not on its way to an address that nobody named.
    const nowhere = await command(args, { EXPORTS_URL: '' }, token);
    expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining('EXPORTS_URL')]);
  });

  test('says what is wrong, with a code of its own for each kind, and writes nothing', async () => {
    const wrong: [args: string[], code: number, why: RegExp, more?: Record<string, string>][] = [
      [[], 2, /--year=2026/],
      [['--year=2026', '--paper=a4'], 2, /paper/],
      [['--year=2013'], 2, /BAD_USER_INPUT/],
      [[`--year=${year}`, '--date=2099-01-01'], 2, /BAD_USER_INPUT/],
      [[`--year=${year}`, '--as=bup.farsta'], 1, /no such report.*NOT_FOUND/],
      [[`--year=${year}`, '--as=nobody'], 1, /No token for nobody/],
      [[`--year=${year}`], 1, /Nothing answers/, { EXPORTS_URL: 'http://127.0.0.1:9' }],
      [[`--year=${year}`, '--token-file=none'], 2, /There is no none/],
    ];
    for (const [args, code, why, more] of wrong) {
      const ended = await command(args, more);
      expect([args, ended.code], ended.err).toEqual([args, code]);
      expect(ended.err).toMatch(why);
      expect(await readdir(ended.directory)).toEqual([]);
    }
  });
});

/** A report on its way, as far as the state has it come. */
const state = (name: string, tell: [event: string, data: object], shows: RegExp): SpokenState => ({
  name: `the yearly report: ${name}`,
  login: secretariat,
  async show(page) {
    await page.goto('/statistik');
    await expect(page.getByRole('table')).toBeVisible();
    const slow = await slowReport(page);
    await page.getByRole('button', { name: /Årsrapport \(PDF\)|Yearly report \(PDF\)/ }).click();
    await expect.poll(slow.asked).toBe(1);
    slow.tell(...tell);
    await expect(page.getByText(shows)).toBeVisible();
  },
});

testSpokenStates([
  state('being made', ['progress', progress], /3 av 28 steg klara/),
  state('there', ['ready', { fileName: 'report.pdf', pdf: 'JVBERi0=' }], /The yearly report was downloaded/),
  state('refused', ['failed', { code: 'BUSY', message: 'Busy.' }], /Många rapporter görs just nu/),
]);
