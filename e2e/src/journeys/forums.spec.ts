import type { Page } from '@playwright/test';
import { expectNoViolations, themes } from '../accessibility.js';
import { expect, heading, test } from '../journey.js';

const tyreso = '/forum?kommun=0138&datum=2023-01-26';

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function isWithinPage(page: Page): Promise<void> {
  // A window that has just been made narrower is laid out anew a moment later.
  const wider = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(wider, { message: 'pixels that the page is wider than the window' }).toBe(0);
}

test('the secretariat reads Tyresö’s forums as the audit found them, and chooses among them by the address', async ({
  page,
  enter,
}) => {
  // axe reads some thousand marks of who takes part where, in both themes.
  test.slow();
  await enter('sekretariat.bussam', tyreso);
  await expect(heading(page, 'Forum')).toBeVisible();
  await expect(page.getByText('14 forum', { exact: true })).toBeVisible();
  const stormoten = page.getByRole('row').filter({ hasText: 'Stormöten skola' }).first();
  await expect(stormoten).toContainText('4 gånger per termin');
  await expect(stormoten).toContainText('Sker inte');
  await expect(page.getByRole('button', { name: 'Lägg in ett forum' })).toBeHidden();

  await page.getByLabel('Uppföljning', { exact: true }).selectOption('Muntlig');
  await expect(page.getByText('1 av 14 forum')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('uppfoljning')).toBe('ORAL');
  await page.reload();
  await expect(page.getByText('1 av 14 forum')).toBeVisible();
  await page.getByLabel('Målgrupp och tema').selectOption('Våld');
  await page.getByRole('button', { name: 'Visa alla' }).click();
  await expect(page.getByText('14 forum', { exact: true })).toBeVisible();

  const overlaps = card(page, 'Möjliga parallella spår');
  await expect(overlaps).toContainText('sitter i båda');
  const matrix = card(page, 'Vilka är med var');
  await expect(matrix.getByRole('rowheader', { name: 'Socialtjänst' })).toBeVisible();
  for (const theme of themes) await expectNoViolations(page, theme);

  await page.setViewportSize({ width: 320, height: 800 });
  await isWithinPage(page);
  await page.getByLabel('Kommun', { exact: true }).selectOption({ label: 'Vaxholm (0)' });
  await expect(page.getByRole('heading', { name: 'Inget forum är inlagt här' })).toBeVisible();
  await isWithinPage(page);
});

test('a forum tells all that is known of it, where it is said, and what it has been', async ({
  page,
  enter,
}) => {
  await enter('sekretariat.bussam', tyreso);
  await page.getByRole('link', { name: 'Brottsförebyggande skolnätverket' }).first().click();
  await expect(heading(page, 'Brottsförebyggande skolnätverket')).toBeVisible();
  await expect(card(page, 'Om forumet')).toContainText('Källa: f0, avsnitt 4.1');
  await expect(card(page, 'Uppföljning')).toContainText('Enkätundersökning');
  await expect(card(page, 'Vad det har varit')).toContainText('1 gång per månad');
  await expect(card(page, 'Medlemmar')).toContainText('Det kan finnas fler');
  for (const theme of themes) await expectNoViolations(page, theme);
  await page.setViewportSize({ width: 320, height: 800 });
  await isWithinPage(page);
  await page.getByRole('link', { name: 'Alla forum, Tyresö' }).click();
  await expect(page.getByText('14 forum', { exact: true })).toBeVisible();
});

test('a BUS group in the register shows who sits there by link, from both owners', async ({
  page,
  enter,
}) => {
  await enter('sekretariat.bussam', tyreso);
  await page.getByRole('link', { name: 'BUS-samverkan' }).first().click();
  const members = card(page, 'Medlemmar');
  await expect(members).toContainText('står hos gruppen');
  await expect(members).toContainText('BUP');
  await members.getByRole('link').click();
  await expect(page).toHaveURL(/bus-grupper\/bus-tyreso\/platser/);
});

/** Adds a forum by the form; only its name and what it is about. */
async function addForum(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Lägg in ett forum' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Namn').fill(name);
  await dialog.getByRole('checkbox', { name: 'Skolgång', exact: true }).check();
  await dialog.getByRole('button', { name: 'Lägg in', exact: true }).click();
  await expect(page.getByText('Forumet är inlagt')).toBeVisible();
}

async function addMember(page: Page, organisation: string, party: string): Promise<void> {
  await page.getByRole('button', { name: 'Lägg till medlem' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Organisation').fill(organisation);
  await dialog.getByLabel('Part kring barnet').selectOption(party);
  await dialog.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await expect(card(page, 'Medlemmar')).toContainText(organisation);
}

/** Stockholm's register is empty in the demo, and no other journey reads it. */
test('who leads a unit enters forums, follows them up, and says that two which overlap are both meant', async ({
  page,
  enter,
}) => {
  test.slow();
  await enter('chef.farsta', '/forum');
  await expect(page.getByRole('heading', { name: 'Forum i Stockholm' })).toBeVisible();
  await page.getByRole('button', { name: 'Lägg in ett forum' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Gånger/).fill('4');
  await dialog.getByRole('button', { name: 'Lägg in', exact: true }).click();
  await expect(dialog).toContainText('Skriv vad forumet heter.');
  await expect(dialog).toContainText('Välj per vad.');
  await expect(dialog.getByLabel('Namn')).toBeFocused();
  await expect(dialog.getByLabel(/^Gånger/)).toHaveValue('4');
  for (const theme of themes) await expectNoViolations(page, theme, 'dialog');
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('button', { name: 'Släng' }).click();

  for (const name of ['Demo närvaronätverk', 'Demo elevforum']) {
    await addForum(page, name);
    await page.getByRole('link', { name }).first().click();
    await expect(heading(page, name)).toBeVisible();
    await addMember(page, 'Socialtjänsten i Farsta', 'Socialtjänst');
    await addMember(page, 'Skolan', 'Skola');
    await page.getByRole('link', { name: /^Alla forum/ }).click();
    await expect(heading(page, 'Forum')).toBeVisible();
  }
  const overlaps = card(page, 'Möjliga parallella spår');
  await expect(overlaps).toContainText('100 % av medlemmarna sitter i båda');
  await overlaps.getByRole('button', { name: /^Känt och avsett/ }).click();
  await dialog.getByLabel('Varför båda behövs').fill('Det ena är för chefer, det andra för elever.');
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(overlaps).toContainText('Det ena är för chefer');
  await expect(overlaps).toContainText('1 par, 1 kända och avsedda');
  await expect(overlaps).toContainText('Sagt av Enhetschef');

  await page.getByRole('link', { name: 'Demo elevforum' }).first().click();
  const followUp = card(page, 'Uppföljning');
  await expect(followUp).toContainText('Framgår inte');
  await followUp.getByRole('button', { name: 'Lägg in en uppföljning' }).click();
  await dialog.getByLabel('Vad som följdes upp').fill('Eleverna kommer oftare');
  await dialog.getByLabel(/^Var det går att läsa/).fill('Protokoll § 3');
  await dialog.getByRole('button', { name: 'Lägg in', exact: true }).click();
  await expect(followUp).toContainText('Dokumenterad');
  await expect(followUp).toContainText('Protokoll § 3');
  await expect(card(page, 'Möjliga parallella spår')).toContainText('Det ena är för chefer');

  await page.getByRole('button', { name: 'Ändra', exact: true }).click();
  await expect(dialog.getByLabel('Namn')).toHaveValue('Demo elevforum');
  await dialog.getByLabel(/^Sammankallande funktion/).fill('Rektorn');
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(card(page, 'Om forumet')).toContainText('Rektorn');
  await expect(card(page, 'Vad det har varit')).toContainText('gäller fortfarande');
  for (const theme of themes) await expectNoViolations(page, theme);
});

test('an address that leads to no forum says so, and lets one choose another day', async ({
  page,
  enter,
}) => {
  await enter('sekretariat.bussam', '/forum/00000000-0000-8000-8000-000000000000');
  await expect(heading(page, 'Forumet finns inte den här dagen')).toBeVisible();
  await expectNoViolations(page, 'light');
  await page.getByRole('link', { name: 'Alla forum' }).click();
  await expect(heading(page, 'Forum')).toBeVisible();
});
