import type { Page } from '@playwright/test';
import { type Answer, ask, askOwner } from '../graph.js';
import { expect, heading, test } from '../journey.js';
import { ebba, keysOf, nobody } from '../showcase.js';

/** Works in another municipality; has children of their own, but not Ebba. */
const stranger = 'socialtjanst.tyreso';

/** All that an answer says: what changes from one to the next (date, number of the operation) left out. */
function comparable({ status, headers, text }: Answer) {
  const kept = [...headers].filter(([name]) => !['date', 'x-operation-id'].includes(name));
  return { status, headers: Object.fromEntries(kept), text };
}

const questions = {
  plan: 'query ($id: ID!) { plan(id: $id) { id version status child { id displayName } goals { id wording } } }',
  child:
    'query ($id: ID!) { child(id: $id) { id displayName age plans { id } municipalAccessLog { edges { cursor } } } }',
  careChild:
    'query ($id: ID!) { careChild(id: $id) { id careDisclosures { id } careAccessLog { edges { cursor } } } }',
};

for (const [field, query] of Object.entries(questions)) {
  test(`to another municipality ${field} answers for Ebba byte by byte as for nobody`, async () => {
    const { planId, childId } = await keysOf(ebba);
    const id = field === 'plan' ? planId : childId;
    const own = await ask(stranger, query, { id });
    expect(comparable(own)).toEqual(comparable(await ask(stranger, query, { id: nobody })));
    expect(JSON.parse(own.text)).toEqual({ data: { [field]: null } });
    // BUP works with her, and is answered.
    expect((await ask('bup.farsta', query, { id })).text).toContain(id);
  });
}

test('the gateway knows no _entities', async () => {
  const { childId } = await keysOf(ebba);
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
  const { status, text } = await ask(stranger, query, { r: [{ __typename: 'Child', id: childId }] });
  expect(status).toBe(400);
  expect(text).toContain('GRAPHQL_VALIDATION_FAILED');
});

for (const [owner, fields] of [
  ['kommun', { Child: 'id displayName age', Plan: 'id status question' }],
  ['region', { Child: 'id careDisclosures { id }', Plan: 'id careInterventions { id title }' }],
] as const) {
  for (const [type, selection] of Object.entries(fields)) {
    test(`_entities of ${owner} itself answers for Ebba's ${type} as for nobody's, and for nobody without the gateway's signature`, async () => {
      const { planId, childId } = await keysOf(ebba);
      const id = type === 'Plan' ? planId : childId;
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${selection} } } }`;
      const entity = (key: string) => ({ r: [{ __typename: type, id: key }] });
      const own = await askOwner(owner, stranger, query, entity(id));
      const none = await askOwner(owner, stranger, query, entity(nobody));
      // A subgraph may hand back the key it was given; nothing else may differ.
      expect(comparable({ ...own, text: own.text.replaceAll(id, nobody) })).toEqual(comparable(none));
      expect(own.text).not.toContain('errors');

      const bup = await askOwner(owner, 'bup.farsta', query, entity(id));
      expect(bup.text.replaceAll(id, nobody)).not.toBe(none.text);
      const unsigned = await askOwner(owner, 'bup.farsta', query, entity(id), false);
      expect(unsigned.status).toBe(401);
      expect(unsigned.text).not.toContain(id);
    });
  }
}

/** The whole page as one reads it, and as it is built. */
async function pageAt(page: Page, path: string) {
  await page.goto(path);
  // The page leaves for the issuer and comes back, signed in as before.
  await expect(heading(page, 'Planen finns inte, eller är inte delad med dig')).toBeVisible();
  return { title: await page.title(), html: await page.getByRole('main').innerHTML() };
}

test('to another municipality the page of Ebba is the same neutral page as that of nobody', async ({
  page,
  enter,
}) => {
  const { planId, childId } = await keysOf(ebba);
  await enter(stranger);
  for (const [own, of] of [
    [`/plan/${planId}`, `/plan/${nobody}`],
    [`/barn/${childId}`, `/barn/${nobody}`],
    [`/plan/${planId}/utskrift`, `/plan/${nobody}/utskrift`],
  ] as const) {
    const seen = await pageAt(page, own);
    expect(seen).toEqual(await pageAt(page, of));
    expect(seen.html).not.toContain('Demo-Ebba');
  }
});

test('an address that is cut short or made up is told as a plan that is not there, and not as our fault', async ({
  page,
  enter,
}) => {
  const { planId, childId } = await keysOf(ebba);
  await enter('socialtjanst.farsta');
  for (const path of [
    ...['/plan/nonsense', `/plan/${planId.slice(0, -1)}`, `/plan/${planId.slice(0, -1)}/utskrift`],
    ...['/plan/x/delning', '/plan/x/logg', `/barn/${childId}0`],
  ]) {
    await pageAt(page, path);
  }
});
